/// The decision for one host whether a request goes to it, or to the backup endpoint.
///
/// This is a state without a clock of its own: each function gets the time.
struct Breaker: Sendable {
    typealias Instant = ContinuousClock.Instant

    private enum State {
        /// Requests go to the host. The number is that of its failures in a row.
        case closed(failures: Int)
        /// Requests go to the backup.
        case open(until: Instant)
        /// One request tries the host, and the others go to the backup. If nothing is heard of it, another one tries.
        case halfOpen(until: Instant)
    }

    /// The result of a request, as far as it says something about the host.
    enum Outcome: Sendable, Hashable {
        /// The host responded.
        case success
        /// The host is down.
        case failure
        /// The request says nothing about the host, for example because its task was cancelled.
        case unknown
    }

    /// The permission for one request to the host.
    struct Admission: Sendable {
        fileprivate let period: Int
    }

    private var state = State.closed(failures: 0)
    /// The number of changes of the state so far. The result of a request that was admitted in an earlier period is not
    /// counted: it is about the host as it was.
    private var period = 0

    /// Returns the permission for a request to the host, or `nil` if it goes to the backup.
    ///
    /// - Parameters:
    ///   - now: The time.
    ///   - end: The time by which the request is over. If it tries the host and no result is recorded until then, the
    ///     next request tries it.
    mutating func admit(at now: Instant, until end: Instant) -> Admission? {
        switch state {
        case .closed: break
        case .open(let time), .halfOpen(let time):
            guard now >= time else { return nil }
            enter(.halfOpen(until: end))
        }
        return Admission(period: period)
    }

    /// Records the result of a request that was admitted.
    mutating func record(_ outcome: Outcome, of admission: Admission, at now: Instant, _ backup: BackupEndpoint) {
        guard admission.period == period else { return }
        let opened = State.open(until: now + min(max(backup.pause, .zero), .longestTimeout))
        switch (state, outcome) {
        case (.closed(let failures), .failure) where failures + 1 < backup.afterFailures:
            state = .closed(failures: failures + 1)
        case (.closed, .failure), (.halfOpen, .failure): enter(opened)
        case (.closed, .success): state = .closed(failures: 0)
        case (.halfOpen, .success): enter(.closed(failures: 0))
        case (.halfOpen, .unknown): enter(.open(until: now))
        case (.closed, .unknown), (.open, _): break
        }
    }

    private mutating func enter(_ next: State) {
        state = next
        period += 1
    }
}

extension Breaker.Outcome {
    /// Classifies the error of a request.
    init(_ error: TencentCloudError) {
        self =
            switch error {
            case .server(let error): error.status >= 500 ? .failure : .success
            case .invalidResponse(let error): error.status >= 500 ? .failure : .success
            case .network(let error):
                switch error.failure.kind {
                case .cannotConnect, .tls: .failure
                case .redirected, .responseTooLarge: .success
                case .timedOut, .cancelled, .connectionLost, .other: .unknown
                }
            case .encryption: .success
            case .preflight, .credential, .configuration, .paging, .job: .unknown
            }
    }
}
