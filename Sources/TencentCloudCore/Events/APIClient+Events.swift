#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

extension APIClient {
    /// Sends a request whose answer is a stream of events.
    ///
    /// A service may answer such a request with a plain answer all the same, as when it was asked not to stream: that is a
    /// stream of one event.
    ///
    /// - Parameters:
    ///   - request: What is asked.
    ///   - region: The region to ask, in place of the client's.
    /// - Returns: The events, once the head of the answer is there.
    /// - Throws: ``TencentCloudError``, and within `configuration.timeout`; at once when the task is cancelled. What goes wrong
    ///   later is thrown by the stream.
    public func stream<Request: ActionRequest>(
        _ request: Request, region: Region? = nil
    ) async throws(TencentCloudError) -> EventStream<Request.Response> {
        let (call, log) = try begin(request, region: region)
        do throws(TencentCloudError) {
            let transport = configuration.transport
            let (answer, credential) = try await exchange(call) { (request) throws(TransportFailure) in
                let stream = try await transport.stream(request)
                let whole = stream.isOfEvents ? nil : try await stream.collected(limit: request.maxResponseBody)
                return (stream: stream, whole: whole)
            }
            let decoder = EventDecoder<Request.Response>(
                head: answer.stream.head, of: call, credential: credential, limit: configuration.maxResponseBody)
            if let whole = answer.whole {
                let event: Request.Response = try read(whole, credential, of: call, log)
                return EventStream(reader: EventReader(only: event, decoder: decoder, client: self))
            }
            log.answered(status: answer.stream.status)
            return EventStream(reader: EventReader(answer.stream, decoder: decoder, client: self, log: log))
        } catch {
            log.failed(error)
            throw error
        }
    }
}

extension HTTPResponseStream {
    /// Parameters may follow the type, such as `charset=utf-8`.
    fileprivate var isOfEvents: Bool {
        let type = headers["content-type"]?.prefix { $0 != ";" && !$0.isWhitespace }
        return type?.lowercased() == "text/event-stream"
    }

    /// The whole answer.
    fileprivate func collected(limit: Int) async throws(TransportFailure) -> HTTPResponse {
        var body = Data()
        while let piece = try await nextPiece() {
            guard body.count + piece.count <= limit else { throw .answerTooLarge(limit: limit) }
            body += piece
        }
        return HTTPResponse(status: status, headers: headers, body: body)
    }
}
