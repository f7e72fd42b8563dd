#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Reads the events of one answer.
actor EventReader<Event: ActionResponse> {
    private enum Source {
        /// More may come. The connection lives as long as this does.
        case open(HTTPResponseStream)
        /// Everything has come.
        case complete
    }

    private let client: APIClient
    private let call: Call
    private let log: CallLog?
    private let credential: Credential?
    private var parser: EventParser
    /// What has come and was not asked for yet, the last first.
    private var waiting: [Result<Event, TencentCloudError>] = []
    private let head: HTTPResponse
    /// The id that the server gave the call as a whole.
    nonisolated let headId: String?
    /// The last that an event had, or that of the head; empty where there is none.
    private var requestId: String
    private var count = 0
    private var byteCount = 0
    private var isWaiting = false
    /// `nil` once everything was handed over, or nobody wants the rest. Not the actor's own, so that a loop can be left
    /// without waiting for it.
    private let source: Guarded<Source?>
    /// How many loops have begun and are not over: a second one, which gets an error, must not end the first.
    private let loops = Guarded(0)

    /// A reader of a stream.
    init(_ stream: HTTPResponseStream, _ client: APIClient, _ call: Call, _ log: CallLog, _ credential: Credential?) {
        (self.client, self.call, self.log, self.credential) = (client, call, log, credential)
        parser = EventParser(limit: client.configuration.maxResponseBody)
        (head, headId) = (stream.head, stream.head.requestId(credential))
        requestId = headId ?? ""
        source = Guarded(.open(stream))
    }

    /// A reader of what was answered instead of a stream, and is noted in the log already.
    init(only event: Event, headId: String?, _ client: APIClient, _ call: Call) {
        (self.client, self.call, log, credential) = (client, call, nil, nil)
        (head, self.headId, requestId) = (HTTPResponse(status: 200, body: Data()), headId, headId ?? "")
        parser = EventParser(limit: 0)
        (waiting, count) = ([.success(event)], 1)
        source = Guarded(.complete)
    }

    /// The next event; `nil` after the last one, and after an error.
    func next() async throws(TencentCloudError) -> Event? {
        // The task that waits goes on.
        guard !isWaiting else { throw call.networkError(.other(reason: "two tasks read one stream of events")) }
        do throws(TencentCloudError) {
            while true {
                guard let source = source.withLock({ $0 }) else { return nil }
                guard !Task.isCancelled else { throw call.networkError(.cancelled) }
                if let event = waiting.popLast() { return try event.get() }
                guard case .open(let stream) = source else {
                    if count == 0 { throw noEvent }
                    if become(nil) { log?.ended(status: head.status, requestId: requestId, events: count) }
                    return nil
                }
                try await wait(for: stream)
            }
        } catch {
            waiting = []
            if become(nil) { log?.failed(error) }
            throw error
        }
    }

    /// A loop over the stream begins.
    nonisolated func enter() { loops.withLock { $0 += 1 } }

    /// A loop over the stream is over, whyever. With the last one the connection ends, if it is still there.
    nonisolated func leave() {
        let left = loops.withLock { loops in
            loops -= 1
            return loops
        }
        if left == 0, become(nil) { log?.left() }
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
        let call = call
        let piece = await withDeadline(after: client.configuration.boundedTimeout) {
            do throws(TransportFailure) {
                return .success(try await stream.nextPiece())
            } catch {
                return .failure(call.networkError(error))
            }
        } otherwise: { failure in
            call.networkError(failure)
        }
        if let piece = try piece.get() { read(piece) } else { become(.complete) }
    }

    /// No service has nothing to say: what came is a gateway's, or was cut off.
    private var noEvent: TencentCloudError {
        .unreadable(
            UnreadableAnswer(
                head, to: call.action, credential, byteCount: byteCount, requestId: requestId.isEmpty ? nil : requestId,
                reason: "the stream holds no event"))
    }

    private func read(_ piece: Data) {
        byteCount += piece.count
        defer { waiting.reverse() }
        var events: [Data] = []
        var failure: TencentCloudError?
        do throws(TransportFailure) {
            try parser.read(piece, to: &events)
        } catch {
            failure = call.networkError(error)
        }
        for data in events where !data.isEmpty {
            // How services that are like OpenAI's say that all is said.
            if data.elementsEqual("[DONE]".utf8) {
                become(.complete)
                return
            }
            do throws(TencentCloudError) {
                var response = head
                response.body = data
                let answer: Answer<Event> = try Answer(
                    response, headId: headId, isEvent: true, to: call.action, credential: credential)
                if let log { client.report(answer, of: call, log) }
                if !answer.requestId.isEmpty { requestId = answer.requestId }
                waiting.append(.success(answer.value))
            } catch {
                failure = error
                break
            }
            count += 1
        }
        guard let failure else { return }
        waiting.append(.failure(failure))
        become(.complete)
    }
}
