#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

extension APIClient {
    /// Sends a request whose response is a stream of events.
    ///
    /// A service may still return a plain response, for example if the request asks it not to stream. The stream then
    /// has one event. A request that fails is sent again as `configuration.retries` says, until the first event of its
    /// stream has arrived, and never later.
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
        let (call, observation) = try begin(request, for: request, region: region)
        return try await events(of: call, observation)
    }

    /// Sends a request without a type of its own whose response is a stream of events.
    ///
    /// It behaves like ``stream(_:region:)``, except that events are JSON.
    ///
    /// - Parameters:
    ///   - request: The request. Its parameters are sent as they are: only a specification could check them.
    ///   - region: The region to call; `nil` for the client's.
    /// - Returns: The events as JSON, as soon as the head of the response has arrived. They may hold personal data.
    /// - Throws: ``TencentCloudError``. The stream throws errors that occur later.
    public func rawStream(
        _ request: UntypedRequest, region: Region? = nil
    ) async throws(TencentCloudError) -> EventStream<UntypedResponse> {
        let (call, observation) = try begin(request.action, original: nil, region: region, body: request.body)
        return try await events(of: call, observation)
    }

    /// Sends the request of a call, and returns the events of its response.
    private func events<Event: ActionResponse>(
        of call: Call, _ observation: CallObservation?
    ) async throws(TencentCloudError) -> EventStream<Event> {
        do throws(TencentCloudError) {
            let progress = CallProgress(timeout: configuration.boundedTimeout)
            let opened: OpenedStream<Event> = try await open(call, progress, observation)
            if let whole = opened.whole {
                end(whole, of: call, observation)
                return EventStream(reader: EventReader(only: whole.value, opened, client: self))
            }
            observation?.beginStream(status: opened.stream.status)
            return EventStream(reader: EventReader(opened, progress, client: self, observation: observation))
        } catch {
            observation?.end(error)
            throw error
        }
    }

    /// Sends the request of a stream, and returns the response when its head has arrived.
    /// - Parameter failure: An attempt that failed after its head had arrived; `nil` at the start of a call.
    func open<Event: ActionResponse>(
        _ call: Call, _ progress: CallProgress, _ observation: CallObservation?, after failure: FailedAttempt? = nil
    ) async throws(TencentCloudError) -> OpenedStream<Event> {
        let transport = configuration.transport
        let limit = configuration.maxResponseBody
        return try await exchange(call, progress, observation, after: failure) {
            (call, request, facts) throws(FailedAttempt) in
            let stream: TransportStream
            var whole: TransportResponse?
            do throws(TransportFailure) {
                stream = try await transport.stream(request)
                progress.beginResponse()
                observation?.receive(0, status: stream.status)
                whole = stream.head.isOfEvents ? nil : try await stream.collected(limit: limit)
                if let whole { observation?.receive(whole.body.count) }
            } catch {
                throw FailedAttempt(error: call.networkError(error), facts: facts)
            }
            let decoder = EventDecoder<Event>(
                head: stream.head, of: call, credential: facts.credential, limit: limit)
            guard let whole else { return OpenedStream(stream: stream, whole: nil, decoder: decoder, facts: facts) }
            let event: ReceivedResponse<Event> = try self.read(whole, facts, of: call)
            return OpenedStream(stream: stream, whole: event, decoder: decoder, facts: facts)
        }
    }
}

/// The response to the request of a stream, whose head has arrived.
struct OpenedStream<Event: ActionResponse>: Sendable {
    let stream: TransportStream
    /// The plain response that the server sent instead of a stream.
    let whole: ReceivedResponse<Event>?
    let decoder: EventDecoder<Event>
    let facts: AttemptFacts
}

extension TransportStream {
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

extension TransportResponse {
    /// A Boolean value that indicates whether the content type is `text/event-stream`, which parameters such as
    /// `charset=utf-8` may follow.
    package var isOfEvents: Bool {
        let type = headers["content-type"]?.prefix { $0 != ";" && !$0.isWhitespace }
        return type?.lowercased() == "text/event-stream"
    }
}
