/// The parts of an attempt that decide about the next one, if it fails.
struct AttemptFacts: Sendable {
    /// The key that signed the request; `nil` for an unsigned one.
    let credential: Credential?
    /// The seconds that were added to this machine's clock.
    let clockOffset: Double
    /// The host that the request was sent to.
    let host: HostState
}

/// An attempt that failed.
struct FailedAttempt: Error {
    let error: TencentCloudError
    /// The head of the response; `nil` if none arrived, or the attempt ended before it sent anything.
    var head: ResponseHead?
    /// `nil` if the attempt ended before its request was signed.
    var facts: AttemptFacts?

    /// The distance that the request of the attempt got.
    var reach: TransportFailure.Reach {
        switch error {
        case .network(let error): error.failure.reach
        // Only a response can fail an attempt by its encryption.
        case .server, .invalidResponse, .encryption: .responseBegan
        // An attempt has neither of the last two errors.
        case .preflight, .credential, .configuration, .paging, .job: .nothingSent
        }
    }
}
