#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Makes events of the bytes of one answer.
struct EventDecoder<Event: ActionResponse>: Sendable {
    let call: Call
    private let head: HTTPResponse
    private let headId: String?
    private let credential: Credential?
    private var parser: EventParser
    private var byteCount = 0
    /// The id that the server gave the call: the last that an event had, or that of the head.
    private(set) var requestId: String?

    /// What one piece of an answer brings.
    struct Piece {
        var events: [Answer<Event>] = []
        /// Why there is no more to read; `nil` where more may come.
        var end: End?
    }

    /// Why there are no further events.
    enum End {
        /// The service says that it has said everything.
        case complete
        /// What came cannot be read, or is the service's own error.
        case failed(TencentCloudError)
    }

    /// A decoder at the start of a stream.
    ///
    /// - Parameters:
    ///   - head: The answer without its body.
    ///   - call: What is answered.
    ///   - credential: The key that was used, to keep it out of what the server says.
    ///   - limit: The largest event, in bytes.
    init(head: HTTPResponse, of call: Call, credential: Credential?, limit: Int) {
        (self.head, self.call, self.credential) = (head, call, credential)
        headId = head.requestId(credential)
        requestId = headId
        parser = EventParser(limit: limit)
    }

    /// The HTTP status.
    var status: Int { head.status }

    /// Reads on.
    mutating func read(_ bytes: Data) -> Piece {
        byteCount += bytes.count
        var piece = Piece()
        var texts: [Data] = []
        do throws(TransportFailure) {
            try parser.read(bytes, to: &texts)
        } catch {
            piece.end = .failed(failure(error))
        }
        for text in texts where !text.isEmpty {
            // How services that are like OpenAI's say that all is said.
            if text.elementsEqual("[DONE]".utf8) {
                piece.end = .complete
                return piece
            }
            do throws(TencentCloudError) {
                piece.events.append(try event(text))
            } catch {
                piece.end = .failed(error)
                return piece
            }
        }
        return piece
    }

    private mutating func event(_ text: Data) throws(TencentCloudError) -> Answer<Event> {
        var response = head
        response.body = text
        let event: Answer<Event> = try Answer(
            response, headId: headId, isEvent: true, to: call.action, credential: credential)
        if let id = event.requestId { requestId = id }
        return event
    }

    /// Why the answer ended early, with its id.
    func failure(_ failure: TransportFailure) -> TencentCloudError { call.networkError(failure, requestId: requestId) }

    /// No service has nothing to say: what came is a gateway's, or was cut off.
    var noEvent: TencentCloudError {
        .unreadable(
            UnreadableAnswer(
                head, to: call.action, credential, byteCount: byteCount, requestId: requestId,
                reason: "the stream holds no event"))
    }
}
