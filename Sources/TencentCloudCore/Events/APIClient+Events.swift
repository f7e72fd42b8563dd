#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

extension APIClient {
    /// Sends a request whose response is a stream of events.
    ///
    /// A service may still return a plain response, for example if the request asks it not to stream. The stream then
    /// has one event.
    ///
    /// - Parameters:
    ///   - request: The request.
    ///   - region: The region to call; `nil` for the client's.
    /// - Returns: The events, as soon as the head of the response has arrived.
    /// - Throws: ``TencentCloudError``, after `configuration.timeout` at the latest, and at once if the task is
    ///   cancelled. The stream throws errors that occur later.
    public func stream<Request: ActionRequest>(
        _ request: Request, region: Region? = nil
    ) async throws(TencentCloudError) -> EventStream<Request.Response> {
        let (call, log) = try begin(request, region: region)
        do throws(TencentCloudError) {
            let transport = configuration.transport
            let (response, credential) = try await exchange(call) { (request) throws(TransportFailure) in
                let stream = try await transport.stream(request)
                request.progress?.beginResponse()
                let whole = stream.isOfEvents ? nil : try await stream.collected(limit: request.maxResponseBody)
                return (stream: stream, whole: whole)
            }
            let decoder = EventDecoder<Request.Response>(
                head: response.stream.head, of: call, credential: credential, limit: configuration.maxResponseBody)
            if let whole = response.whole {
                let event: Request.Response = try read(whole, credential, of: call, log)
                return EventStream(reader: EventReader(only: event, decoder: decoder, client: self))
            }
            log.recordStreamStart(status: response.stream.status)
            return EventStream(reader: EventReader(response.stream, decoder: decoder, client: self, log: log))
        } catch {
            log.recordFailure(error)
            throw error
        }
    }
}

extension TransportStream {
    /// A Boolean value that indicates whether the content type is `text/event-stream`, which parameters such as
    /// `charset=utf-8` may follow.
    fileprivate var isOfEvents: Bool {
        let type = headers["content-type"]?.prefix { $0 != ";" && !$0.isWhitespace }
        return type?.lowercased() == "text/event-stream"
    }

    /// Reads the whole response.
    /// - Throws: ``TransportFailure/Kind/responseTooLarge(limit:)`` if the body has more than `limit` bytes.
    fileprivate func collected(limit: Int) async throws(TransportFailure) -> TransportResponse {
        var body = Data()
        while let piece = try await next() {
            guard body.count + piece.count <= limit else { throw .responseTooLarge(limit: limit) }
            body += piece
        }
        return TransportResponse(status: status, headers: headers, body: body)
    }
}
