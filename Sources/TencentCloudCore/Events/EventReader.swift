#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Delivers the events of one response to the loop that reads them.
actor EventReader<Event: ActionResponse> {
    private enum Source {
        /// More may arrive. The connection stays open as long as this value exists.
        case open(TransportStream)
        /// Everything has arrived.
        case complete
        /// This error follows the events that have arrived.
        case failed(TencentCloudError)
    }

    private let client: APIClient
    /// The observation of the call; `nil` if nobody observes it, or if its end has been told.
    private let observation: CallObservation?
    /// The attempts of the call so far; `nil` if there can be no further one.
    private let progress: CallProgress?
    /// The parts of the latest attempt that decide about the next one.
    private var facts: AttemptFacts
    private var decoder: EventDecoder<Event>
    /// The events that have arrived and have not been read, the last one first.
    private var waiting: [Event] = []
    private var count = 0
    private var isWaiting = false
    /// The id that the server gave the whole call. Each attempt has another.
    nonisolated var requestId: String? { latestId.withLock { $0 } }
    private let latestId: Locked<String?>
    /// The source of events; `nil` once all events have been read, or the loop that reads them has ended. It is not
    /// isolated to the actor, so that a loop can end without waiting for the actor.
    private let source: Locked<Source?>
    /// The number of loops so far, and the one that reads: the first that asked for an event. Another one would miss
    /// the events of that loop, and could not tell whether the stream ended or the loop was left or cancelled.
    private let loops = Locked((count: 0, reading: Int?.none))

    /// Creates a reader of a stream.
    init(_ opened: OpenedStream<Event>, _ progress: CallProgress, client: APIClient, observation: CallObservation?) {
        (decoder, facts) = (opened.decoder, opened.facts)
        (self.client, self.observation, self.progress) = (client, observation, progress)
        latestId = Locked(opened.decoder.requestId)
        source = Locked(.open(opened.stream))
    }

    /// Creates a reader of a plain response that the server sent instead of a stream.
    init(only event: Event, _ opened: OpenedStream<Event>, client: APIClient) {
        (decoder, facts) = (opened.decoder, opened.facts)
        (self.client, observation, progress) = (client, nil, nil)
        latestId = Locked(event.requestId.isEmpty ? opened.decoder.requestId : event.requestId)
        (waiting, count) = ([event], 1)
        source = Locked(.complete)
    }

    // MARK: - Loops

    /// Returns the number of a new loop.
    nonisolated func makeLoop() -> Int {
        loops.withLock { loops in
            loops.count += 1
            return loops.count
        }
    }

    /// Returns `true` if the loop is the one that reads. The first loop that asks becomes that one.
    private nonisolated func claimReading(for loop: Int) -> Bool {
        loops.withLock { loops in
            if loops.reading == nil { loops.reading = loop }
            return loops.reading == loop
        }
    }

    /// Ends a loop, for any reason. If the loop is the one that reads, this also closes a connection that is still
    /// open.
    nonisolated func leave(_ loop: Int) {
        if loops.withLock({ $0.reading == loop }), replaceSource(with: nil) { observation?.abandon() }
    }

    // MARK: - Events

    /// Returns the next event, or `nil` after the last one and after an error.
    func next(in loop: Int) async throws(TencentCloudError) -> Event? {
        // These errors are for the second reader only. The first one continues.
        guard claimReading(for: loop) else {
            throw decoder.failure(
                .other(.responseBegan, reason: "a stream of events can be read only once, by one loop"))
        }
        guard !isWaiting else {
            throw decoder.failure(.other(.responseBegan, reason: "only one task at a time can read a stream of events"))
        }
        do throws(TencentCloudError) {
            while let source = source.withLock({ $0 }) {
                guard !Task.isCancelled else { throw decoder.failure(.cancelled(.responseBegan)) }
                if let event = waiting.popLast() { return event }
                switch source {
                case .open(let stream):
                    do throws(TencentCloudError) {
                        try await wait(for: stream)
                    } catch {
                        try await open(after: error)
                    }
                case .failed(let error):
                    try await open(after: error)
                case .complete:
                    if count == 0 { throw decoder.noEvent }
                    if replaceSource(with: nil) {
                        observation?.end(status: decoder.status, requestId: decoder.requestId, events: count)
                    }
                }
            }
            return nil
        } catch {
            waiting = []
            if replaceSource(with: nil) { observation?.end(error) }
            throw error
        }
    }

    /// Replaces the source, unless the stream is over. Returns `true` if it was not over before.
    @discardableResult
    private nonisolated func replaceSource(with next: Source?) -> Bool {
        // The old source leaves the closure, so that its connection does not close inside the lock.
        let last = source.withLock { source -> Source? in
            defer { if source != nil { source = next } }
            return source
        }
        return last != nil
    }

    /// Waits for the next piece, for as long as the server may be silent.
    private func wait(for stream: TransportStream) async throws(TencentCloudError) {
        isWaiting = true
        defer { isWaiting = false }
        // The closure does not capture the decoder: with two owners, its part of an event would be copied on the next
        // read.
        let (call, requestId) = (decoder.call, decoder.requestId)
        let piece = await withDeadline(at: .now + client.configuration.boundedTimeout) {
            do throws(TransportFailure) {
                return .success(try await stream.next())
            } catch {
                return .failure(call.networkError(error, requestId: requestId))
            }
        } otherwise: { kind in
            call.networkError(TransportFailure(kind, .responseBegan), requestId: requestId)
        }
        let bytes = try piece.get()
        if let bytes { observation?.receive(bytes.count) }
        take(bytes.map { decoder.read($0) } ?? decoder.finish())
        if decoder.requestId != requestId { latestId.withLock { [id = decoder.requestId] in $0 = id } }
    }

    /// Sends the request again after an error, if no event has arrived and `configuration.retries` allows it.
    /// - Throws: The error of the call, if there is no further attempt.
    private func open(after error: TencentCloudError) async throws(TencentCloudError) {
        guard count == 0, let progress, progress.deadline > .now else { throw error }
        isWaiting = true
        defer { isWaiting = false }
        let failure = FailedAttempt(error: error, head: decoder.responseHead, facts: facts)
        let opened: OpenedStream<Event> = try await client.open(
            decoder.call, progress, observation, after: failure)
        (decoder, facts) = (opened.decoder, opened.facts)
        latestId.withLock { [id = opened.whole?.requestId ?? decoder.requestId] in $0 = id }
        if let whole = opened.whole {
            take(EventDecoder.Piece(events: [whole], end: .complete))
        } else {
            replaceSource(with: .open(opened.stream))
        }
    }

    private func take(_ piece: EventDecoder<Event>.Piece) {
        for event in piece.events {
            client.report(event, of: decoder.call)
        }
        count += piece.events.count
        waiting = piece.events.reversed().map(\.value)
        switch piece.end {
        case .complete: replaceSource(with: .complete)
        case .failed(let error): replaceSource(with: .failed(error))
        case nil: break
        }
    }
}

extension EventReader: CustomReflectable {
    /// A mirror without children, so that `dump` of a stream shows neither the request nor its signature.
    nonisolated var customMirror: Mirror { Mirror(self, children: []) }
}
