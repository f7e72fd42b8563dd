#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Decodes the bytes of one response into events.
struct EventDecoder<Event: ActionResponse>: Sendable {
    let call: Call
    private let head: TransportResponse
    private let headId: String?
    private let credential: Credential?
    private var parser: EventParser
    private var byteCount = 0
    /// The id that the server gave the call: the latest one of an event, or else the one in the head.
    private(set) var requestId: String?

    /// The result of reading one piece of a response.
    struct Piece {
        var events: [ReceivedResponse<Event>] = []
        /// The reason why there is no more to read; `nil` if more may arrive.
        var end: End?
    }

    /// The reason why there are no further events.
    enum End {
        /// The stream is complete.
        case complete
        /// The bytes cannot be read, or are the service's own error.
        case failed(TencentCloudError)
    }

    /// Creates a decoder at the start of a stream.
    ///
    /// - Parameters:
    ///   - head: The response without its body.
    ///   - call: The call that the response belongs to.
    ///   - credential: The key that signed the request. It is removed from texts of the server.
    ///   - limit: The largest event, in bytes.
    init(head: TransportResponse, of call: Call, credential: Credential?, limit: Int) {
        (self.head, self.call, self.credential) = (head, call, credential)
        headId = head.requestId(credential)
        requestId = headId
        parser = EventParser(limit: limit)
    }

    /// The HTTP status.
    var status: Int { head.status }

    /// The parts of the head that decide about a further attempt.
    var responseHead: ResponseHead { ResponseHead(head) }

    /// Reads the next bytes of the body.
    mutating func read(_ bytes: Data) -> Piece {
        byteCount += bytes.count
        var texts: [Data] = []
        do throws(TransportFailure) {
            try parser.read(bytes, to: &texts)
        } catch {
            return piece(of: texts, end: .failed(failure(error)))
        }
        return piece(of: texts, end: nil)
    }

    /// Reads the rest after the connection has ended properly: the last event, if no blank line follows it.
    ///
    /// The standard drops such an event, because half a text can look complete. Half a JSON object cannot: a complete
    /// object is delivered, and a part of one is an error. So nothing that arrived is lost silently.
    mutating func finish() -> Piece {
        piece(of: parser.finish().map { [$0] } ?? [], end: .complete)
    }

    /// Reads the data of events.
    /// - Parameter end: The reason why no more events follow them; `nil` if more may arrive.
    private mutating func piece(of texts: [Data], end: End?) -> Piece {
        var piece = Piece(end: end)
        for text in texts where !text.isEmpty {
            // Services with an API like OpenAI's mark the end of a stream this way.
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

    private mutating func event(_ text: Data) throws(TencentCloudError) -> ReceivedResponse<Event> {
        var response = head
        response.body = text
        let event: ReceivedResponse<Event> = try ReceivedResponse(
            response, headId: headId, isEvent: true, to: call.action, credential: credential)
        if let id = event.requestId { requestId = id }
        return event
    }

    /// Returns the error for a response that ended early, with the id of the request.
    func failure(_ failure: TransportFailure) -> TencentCloudError { call.networkError(failure, requestId: requestId) }

    /// The error for a stream without events. Every service sends at least one, so a gateway sent the response, or it
    /// was cut off.
    var noEvent: TencentCloudError {
        .invalidResponse(
            InvalidResponse(
                head, to: call.action, credential, byteCount: byteCount, requestId: requestId,
                reason: "the stream contains no event"))
    }
}
