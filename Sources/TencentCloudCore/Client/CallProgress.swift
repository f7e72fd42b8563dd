/// The progress of one call over all of its attempts: how many there were, and how far its requests got. It says what
/// happened when the time limit or a cancellation ends the call.
///
/// It also keeps a request from being sent after its call has ended: a failure that says that nothing was sent stays
/// true, no matter how late a credential provider returns.
final class CallProgress: Sendable {
    private struct State {
        /// The failure that ended the call; `nil` while it is in progress.
        var ended: TransportFailure?
        /// The largest distance that the requests of earlier attempts got.
        var earlier = TransportFailure.Reach.nothingSent
        /// The distance that the request of the current attempt got.
        var current = TransportFailure.Reach.nothingSent
        /// The reason why the attempt has not sent its request yet, for an error of the time limit.
        var waitsFor: String?
        var attempts = 0
        /// The host that the current attempt calls; `nil` before the first one has chosen it.
        var host: String?
        /// The corrections that were made so far, each followed by an attempt.
        var corrections: Set<Correction> = []
    }

    /// A change after which a request that the server refused is sent again, outside of the count of attempts. Each is
    /// made once in a call.
    enum Correction: Sendable {
        /// The time is that of the server.
        case clock
        /// The key is another one.
        case credential
    }

    let start = ContinuousClock.now
    /// The time at which the call ends.
    let deadline: ContinuousClock.Instant
    private let state = Locked(State())

    /// - Parameter timeout: The time limit of the call.
    init(timeout: Duration) { deadline = start + timeout }

    // MARK: - An attempt

    /// Records that an attempt starts.
    func beginAttempt() {
        state.withLock { state in
            state.attempts += 1
            state.current = .nothingSent
        }
    }

    /// Records the host that the attempt calls.
    func call(_ host: String) { state.withLock { $0.host = host } }

    /// The host that the latest attempt has called; `nil` if there was none.
    var host: String? { state.withLock { $0.host } }

    /// Records what the attempt waits for before it sends its request; `nil` if it waits for nothing.
    func wait(for reason: String?) { state.withLock { $0.waitsFor = reason } }

    /// Records that the transport gets the request.
    /// - Throws: The failure that ended the call, if it has ended.
    func send() throws(TransportFailure) {
        if let failure = advance(to: .mayHaveArrived) { throw failure }
    }

    /// Records that the head of the response has arrived.
    func beginResponse() { _ = advance(to: .responseBegan) }

    /// Records that an attempt failed.
    /// - Parameter reach: The distance that its request got, as the transport knows it.
    func failAttempt(_ reach: TransportFailure.Reach) {
        state.withLock { state in
            state.earlier = state.earlier.orFarther(reach)
            state.current = .nothingSent
        }
    }

    /// Returns the failure that ended the call, if it has ended.
    private func advance(to reach: TransportFailure.Reach) -> TransportFailure? {
        state.withLock { state in
            if state.ended == nil { state.current = reach }
            return state.ended
        }
    }

    // MARK: - The call

    /// The number of attempts so far.
    var attempts: Int { state.withLock { $0.attempts } }

    /// The number of attempts that a policy counts: those that followed a correction are left out.
    var countedAttempts: Int { state.withLock { $0.attempts - $0.corrections.count } }

    /// Records a correction, and returns `false` if it was made before.
    func allows(_ correction: Correction) -> Bool {
        state.withLock { $0.corrections.insert(correction).inserted }
    }

    /// Ends the call, unless it has ended before. Returns the failure that ended it.
    func end(_ kind: TransportFailure.Kind) -> TransportFailure {
        state.withLock { state in
            if let failure = state.ended { return failure }
            let failure = TransportFailure(
                kind, state.earlier.orFarther(state.current), reason: kind == .timedOut ? state.waitsFor : nil)
            state.ended = failure
            return failure
        }
    }

    /// Returns the error of the last attempt as that of the call: with the number of attempts, and with the largest
    /// distance that any request got.
    func errorOfCall(_ error: TencentCloudError) -> TencentCloudError {
        let (attempts, reach) = state.withLock { ($0.attempts, $0.earlier) }
        guard attempts > 1 else { return error }
        switch error {
        case .network(var network):
            let failure = network.failure
            network.failure = TransportFailure(
                failure.kind, failure.reach.orFarther(reach), reason: failure.reason)
            network.attempts = attempts
            return .network(network)
        case .server(var server):
            server.attempts = attempts
            return .server(server)
        case .invalidResponse(var response):
            response.attempts = attempts
            return .invalidResponse(response)
        case .credential, .configuration, .preflight, .paging, .job, .encryption: return error
        }
    }
}

extension TransportFailure.Reach {
    /// Returns the larger of two distances.
    fileprivate func orFarther(_ other: Self) -> Self {
        switch (self, other) {
        case (.responseBegan, _), (_, .responseBegan): .responseBegan
        case (.mayHaveArrived, _), (_, .mayHaveArrived): .mayHaveArrived
        case (.nothingSent, .nothingSent): .nothingSent
        }
    }
}
