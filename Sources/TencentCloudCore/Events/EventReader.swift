#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Hands the events of one answer over to the loop that asks for them.
actor EventReader<Event: ActionResponse> {
    private enum Source {
        /// More may come. The connection lives as long as this does.
        case open(HTTPResponseStream)
        /// Everything has come.
        case complete
        /// What has come is followed by this.
        case failed(TencentCloudError)
    }

    private let client: APIClient
    /// `nil` where all that there is to log was logged.
    private let log: CallLog?
    private var decoder: EventDecoder<Event>
    /// What has come and was not asked for yet, the last first.
    private var waiting: [Event] = []
    private var count = 0
    private var isWaiting = false
    /// The id that the server gave the call as a whole.
    nonisolated let requestId: String?
    /// `nil` once everything was handed over, or nobody wants the rest. Not the actor's own, so that a loop can be left
    /// without waiting for it.
    private let source: Locked<Source?>
    /// How many loops there were, and which of them reads: the first that asked for an event. Another one would miss what
    /// that one got, and could not tell a stream that is over from one that was left or cancelled.
    private let loops = Locked((count: 0, reading: Int?.none))

    /// A reader of a stream.
    init(_ stream: HTTPResponseStream, decoder: EventDecoder<Event>, client: APIClient, log: CallLog) {
        (self.decoder, self.client, self.log) = (decoder, client, log)
        requestId = decoder.requestId
        source = Locked(.open(stream))
    }

    /// A reader of what was answered instead of a stream.
    init(only event: Event, decoder: EventDecoder<Event>, client: APIClient) {
        (self.decoder, self.client, log) = (decoder, client, nil)
        requestId = event.requestId.isEmpty ? decoder.requestId : event.requestId
        (waiting, count) = ([event], 1)
        source = Locked(.complete)
    }

    // MARK: - Loops

    /// The number of a loop that may begin.
    nonisolated func makeLoop() -> Int {
        loops.withLock { loops in
            loops.count += 1
            return loops.count
        }
    }

    /// Whether a loop is the one that reads.
    private nonisolated func admits(_ loop: Int) -> Bool {
        loops.withLock { loops in
            if loops.reading == nil { loops.reading = loop }
            return loops.reading == loop
        }
    }

    /// A loop is over, whyever. The connection ends with the one that read, if it is still there.
    nonisolated func leave(_ loop: Int) {
        if loops.withLock({ $0.reading == loop }), become(nil) { log?.left() }
    }

    // MARK: - Events

    /// The next event; `nil` after the last one, and after an error.
    func next(in loop: Int) async throws(TencentCloudError) -> Event? {
        // Whoever reads or waits goes on.
        guard admits(loop) else {
            throw decoder.failure(.other(reason: "a stream of events is read once, by one loop"))
        }
        guard !isWaiting else { throw decoder.failure(.other(reason: "two tasks read one stream of events")) }
        do throws(TencentCloudError) {
            while let source = source.withLock({ $0 }) {
                guard !Task.isCancelled else { throw decoder.failure(.cancelled) }
                if let event = waiting.popLast() { return event }
                switch source {
                case .open(let stream):
                    try await wait(for: stream)
                case .failed(let error):
                    throw error
                case .complete:
                    if count == 0 { throw decoder.noEvent }
                    if become(nil) {
                        log?.ended(status: decoder.status, requestId: decoder.requestId, events: count)
                    }
                }
            }
            return nil
        } catch {
            waiting = []
            if become(nil) { log?.failed(error) }
            throw error
        }
    }

    /// Returns whether it was not over before.
    @discardableResult
    private nonisolated func become(_ next: Source?) -> Bool {
        // Returned out of the lock, since the connection ends with the last one that holds it.
        let last = source.withLock { source -> Source? in
            defer { if source != nil { source = next } }
            return source
        }
        return last != nil
    }

    /// Waits for more, for as long as the server may be silent.
    private func wait(for stream: HTTPResponseStream) async throws(TencentCloudError) {
        isWaiting = true
        defer { isWaiting = false }
        // Not the decoder itself: held twice, it would copy what it has of an event to read on.
        let (call, requestId) = (decoder.call, decoder.requestId)
        let piece = await withDeadline(after: client.configuration.boundedTimeout) {
            do throws(TransportFailure) {
                return .success(try await stream.nextPiece())
            } catch {
                return .failure(call.networkError(error, requestId: requestId))
            }
        } otherwise: { failure in
            call.networkError(failure, requestId: requestId)
        }
        if let piece = try piece.get() { read(piece) } else { become(.complete) }
    }

    private func read(_ bytes: Data) {
        let piece = decoder.read(bytes)
        for event in piece.events {
            if let log { client.report(event, of: decoder.call, log) }
        }
        count += piece.events.count
        waiting = piece.events.reversed().map(\.value)
        switch piece.end {
        case .complete: become(.complete)
        case .failed(let error): become(.failed(error))
        case nil: break
        }
    }
}
