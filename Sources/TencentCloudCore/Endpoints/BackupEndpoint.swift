/// The endpoint that a client uses while another one is down.
///
/// ```swift
/// configuration.backupEndpoint = BackupEndpoint(.regional)
/// ```
/// A client has none by default. With one, it counts the failures of each host in a row. Only those count that say that
/// the host is down: no connection, no secure connection, and HTTP statuses from 500 on. A time limit, a cancellation, a
/// lost connection and an error code of the API do not, and any other response sets the count back to zero.
///
/// After the number of failures that ``afterFailures`` says, requests go to the backup, also the next attempt of a call
/// that is being repeated. When ``pause`` is over, one request tries the host again. Until it has succeeded, all others
/// go to the backup. If it fails, another pause begins; if it succeeds, all requests go to the host again.
///
/// Each request is signed for the host that it is sent to. The counts are kept by host in ``ClientState``, so clients
/// that share it learn from each other. For a service that has the same endpoint under both rules, such as one at a host
/// of its own, there is no backup.
public struct BackupEndpoint: Sendable, Hashable {
    /// The rule by which the endpoint is chosen, such as ``EndpointRule/regional``.
    public var rule: EndpointRule
    /// The number of failures in a row after which the backup is used, at least 1. The default is 5.
    public var afterFailures: Int
    /// The time after which the host is tried again, at most seven days. The default is 60 seconds.
    public var pause: Duration

    /// Creates a backup.
    ///
    /// - Parameters:
    ///   - rule: The rule by which the endpoint is chosen.
    ///   - afterFailures: The number of failures in a row after which the backup is used, at least 1.
    ///   - pause: The time after which the host is tried again, at most seven days.
    public init(_ rule: EndpointRule, afterFailures: Int = 5, pause: Duration = .seconds(60)) {
        self.rule = rule
        self.afterFailures = afterFailures
        self.pause = pause
    }
}
