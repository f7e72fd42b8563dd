/// The way of one request: the host that it is sent to, and the state of that host.
struct Route: Sendable {
    let address: EndpointAddress
    let host: HostState
    /// The permission of the host's breaker, and the settings of the backup; `nil` if nothing is counted: there is no
    /// backup, or the request goes there.
    private let admission: (Breaker.Admission, BackupEndpoint)?

    /// Chooses the host of a request.
    ///
    /// - Parameters:
    ///   - call: The call, which has the addresses.
    ///   - state: The state of hosts.
    ///   - deadline: The time at which the call ends.
    init(_ call: Call, _ state: ClientState, deadline: ContinuousClock.Instant) {
        let primary = state.host(call.primary.hostHeader)
        guard let backup = call.backup else {
            (address, host, admission) = (call.primary, primary, nil)
            return
        }
        if let admission = primary.admit(until: deadline) {
            (address, host, self.admission) = (call.primary, primary, (admission, backup.settings))
        } else {
            (address, host, admission) = (backup.address, state.host(backup.address.hostHeader), nil)
        }
    }

    /// Records the result of the request for the breaker of the host.
    func record(_ outcome: Breaker.Outcome) {
        if let (admission, settings) = admission { host.record(outcome, of: admission, settings) }
    }
}
