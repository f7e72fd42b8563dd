#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Tells the observers of a client about one call. It does not exist if nobody observes.
///
/// The first end counts: what an attempt does after its call has ended, since nobody waits for it, is not told. If a
/// stream of events is released unread, the call ends with the observation.
final class CallObservation: Sendable {
    private struct State {
        var record: CallRecord
        /// The attempt in progress, and the time at which it began.
        var attempt: (record: AttemptRecord, start: ContinuousClock.Instant)?
        var isEnded = false

        /// Ends the attempt in progress, and returns its record.
        mutating func endAttempt(_ error: TencentCloudError?, _ outcome: CallRecord.Outcome) -> AttemptRecord? {
            guard let (open, start) = attempt else { return nil }
            attempt = nil
            var record = open
            record.duration = .now - start
            record.outcome = outcome
            record.error = error
            record.code = error?.recordedCode
            record.status = error?.responseHead?.status ?? self.record.status
            record.requestId = error?.requestId
            return record
        }
    }

    private let observers: [any CallObserver]
    private let start = ContinuousClock.now
    private let state: Locked<State>

    private static let calls = Locked(0)

    /// Starts the observation of a call.
    ///
    /// - Parameters:
    ///   - action: The action that is called.
    ///   - region: The region that is called.
    ///   - host: The host that is probably called; `nil` if the call is refused before that is known.
    ///   - bodySize: The size of the body, in bytes.
    ///   - observers: The observers, at least one.
    private init(
        _ action: Action, region: Region?, host: String?, bodySize: Int, _ observers: [any CallObserver]
    ) {
        self.observers = observers
        let id = Self.calls.withLock { calls in
            calls += 1
            return calls
        }
        let record = CallRecord(id: id, time: Date(), action: action, region: region, host: host, bodySize: bodySize)
        state = Locked(State(record: record))
        for observer in observers { observer.callStarted(record) }
    }

    /// Starts the observation of a call, or returns `nil` if nobody observes.
    convenience init?(of call: Call, _ configuration: ClientConfiguration) {
        var observers = configuration.observers
        if let logger = CallLogger(of: configuration) { observers.append(logger) }
        guard !observers.isEmpty else { return nil }
        self.init(
            call.action, region: call.region, host: call.address.hostHeader, bodySize: call.body.data.count, observers)
    }

    /// Tells the observers of a call that was refused before it was made. The log has no line for it.
    static func refused(
        _ action: Action, region: Region?, _ error: TencentCloudError, _ observers: [any CallObserver]
    ) {
        guard !observers.isEmpty else { return }
        Self(action, region: region, host: nil, bodySize: 0, observers).end(error)
    }

    deinit { end(.cancelled) }

    // MARK: - Attempts

    /// Records that an attempt starts.
    func beginAttempt() {
        state.withLock { state in
            guard !state.isEnded else { return }
            state.record.attempts += 1
            state.record.status = nil
            state.attempt = (AttemptRecord(number: state.record.attempts, duration: .zero), .now)
        }
    }

    /// Records the host and the key of the attempt, whose request goes to the transport.
    func send(to host: String, isBackup: Bool, _ credential: Credential?) {
        let keyTail = credential.flatMap { Credential.tail(of: $0.secretId) }
        state.withLock { state in
            guard !state.isEnded else { return }
            state.record.host = host
            state.record.keyTail = keyTail
            state.attempt?.record.host = host
            state.attempt?.record.keyTail = keyTail
            state.attempt?.record.isBackup = isBackup
            state.record.bytesSent += state.record.bodySize
        }
    }

    /// Records bytes of a response's body.
    /// - Parameter status: The HTTP status of the response; `nil` for a further piece of it.
    func receive(_ bytes: Int, status: Int? = nil) {
        state.withLock { state in
            guard !state.isEnded else { return }
            if let status { state.record.status = status }
            state.record.bytesReceived += bytes
        }
    }

    /// Records that an attempt failed and another one follows.
    func endAttempt(_ error: TencentCloudError, pause: Duration) { endAttempt(error) { $0.pause = pause } }

    /// Records that an attempt failed and none follows, although the policy allows one.
    func endAttempt(_ error: TencentCloudError, missedRetry reason: String) {
        endAttempt(error) { $0.missedRetry = reason }
    }

    private func endAttempt(_ error: TencentCloudError, _ change: @escaping @Sendable (inout AttemptRecord) -> Void) {
        let outcome = error.outcome
        let told = state.withLock { state -> (AttemptRecord, CallRecord)? in
            guard !state.isEnded, var attempt = state.endAttempt(error, outcome) else { return nil }
            change(&attempt)
            return (attempt, state.record)
        }
        guard let (attempt, record) = told else { return }
        for observer in observers { observer.attemptEnded(attempt, of: record) }
    }

    // MARK: - The call

    /// Records that the head of a stream of events has arrived.
    func beginStream(status: Int) {
        let duration = ContinuousClock.now - start
        let record = state.withLock { state in
            state.record.status = status
            state.record.duration = duration
            return state.record
        }
        for observer in observers { observer.streamBegan(record) }
    }

    /// Ends a call that succeeded.
    /// - Parameter events: The number of events that a stream delivered; `nil` for other calls.
    func end(status: Int, requestId: String?, events: Int? = nil) {
        end(.success) { record in
            (record.status, record.requestId, record.eventCount) = (status, requestId, events)
        }
    }

    /// Ends a call that failed.
    func end(_ error: TencentCloudError) {
        end(error.outcome, error) { record in
            record.error = error
            record.code = error.recordedCode
            record.requestId = error.requestId
            if let status = error.responseHead?.status { record.status = status }
        }
    }

    /// Ends the call of a stream that the caller left before its end.
    func abandon() { end(.cancelled) }

    private func end(
        _ outcome: CallRecord.Outcome, _ error: TencentCloudError? = nil,
        _ change: @escaping @Sendable (inout CallRecord) -> Void = { _ in }
    ) {
        let duration = ContinuousClock.now - start
        let ended = state.withLock { state -> (attempt: AttemptRecord?, before: CallRecord, record: CallRecord)? in
            guard !state.isEnded else { return nil }
            state.isEnded = true
            let attempt = state.endAttempt(error, outcome)
            let before = state.record
            state.record.duration = duration
            state.record.outcome = outcome
            change(&state.record)
            return (attempt, before, state.record)
        }
        guard let ended else { return }
        if let attempt = ended.attempt {
            for observer in observers { observer.attemptEnded(attempt, of: ended.before) }
        }
        for observer in observers { observer.callEnded(ended.record) }
    }
}

extension TencentCloudError {
    fileprivate var outcome: CallRecord.Outcome { isCancellation ? .cancelled : .failure }
}

extension Credential {
    /// Returns the last four characters of a secret id; `nil` if the id has fewer than 16 bytes, of which four would say
    /// too much.
    package static func tail(of secretId: String) -> String? {
        secretId.utf8.count >= 16 ? String(secretId.suffix(4)) : nil
    }
}
