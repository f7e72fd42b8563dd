public import Logging

/// The settings of a client. This is a value: change some settings and pass it on.
public struct ClientConfiguration: Sendable {
    /// The rule by which the endpoint of a call is chosen. The default is ``EndpointRule/nearest``: the service's own, or
    /// that of a finance zone.
    public var endpoints = EndpointRule.nearest
    /// The endpoint that is used while the host of the first one is down. The default is `nil`: there is none.
    public var backupEndpoint: BackupEndpoint?
    /// The time limit of a whole call, from asking for the credential to the last byte of the response. The default is
    /// 60 seconds; more than seven days count as seven days. It includes all attempts and the pauses between them, the
    /// time in which a call waits for its turn under a rate limit, and the time in which it waits for a connection, if
    /// as many are in use as the transport opens to a host. For a stream of events, this limits the time
    /// until it begins, and after that each silence.
    public var timeout: Duration = .seconds(60)
    /// The rules by which requests that failed are repeated. The default repeats what is harmless, up to two times.
    public var retries = RetryPolicy.standard
    /// The rates at which requests are sent. The default sends them at once until the server refuses one because there
    /// were too many.
    public var rateLimits = RateLimits.adaptive
    /// The state that clients share: the clocks of hosts, the budgets of retries, the counts of failures that lead to
    /// ``backupEndpoint``, and the queues of rate limits.
    public var state = ClientState.shared
    /// The language of the server's messages. The default is English.
    public var language: Language = .english
    /// The mode of preflight, which rejects requests before they are sent if the server would reject them. The default
    /// is on.
    public var preflight: Preflight = .on
    /// A Boolean value that indicates whether signatures cover the body. The default is `true`. If it is `false`, the
    /// body is not hashed, and only TLS protects it.
    public var signsPayload = true
    /// The largest body of a response, in bytes. The default is 32 MiB. A larger body ends the call while it arrives.
    /// For a stream of events, this limits each event, and the bytes that are unread at a time.
    public var maxResponseBody = 32 * 1024 * 1024
    /// A function that is called for each response that differs from its specification. The default is `nil`, which
    /// logs the difference at debug level.
    public var onDrift: (@Sendable (DriftReport) -> Void)?
    /// The logger for calls, at debug level: action, region, status, duration and request id, but never a header, a
    /// body or the value of a member. The default is `nil`, which logs nothing.
    public var logger: Logger?
    /// The observers that are told about each call and each attempt. The default is none, which costs a call nothing. The
    /// product TencentCloudMetrics has some: a journal, a usage report, and swift-metrics.
    public var observers: [any CallObserver] = []
    /// The transport of requests. The default is `URLSession`, with connections that all clients share.
    public var transport: any HTTPTransport = URLSessionTransport.shared

    /// The endpoint of all calls, instead of each service's own; `nil` if ``endpoints`` is another rule than
    /// ``EndpointRule/fixed(_:)``. Setting it sets that rule, and setting `nil` replaces such a rule by
    /// ``EndpointRule/nearest``.
    public var endpoint: Endpoint? {
        get {
            guard case .fixed(let endpoint) = endpoints else { return nil }
            return endpoint
        }
        set {
            if let newValue {
                endpoints = .fixed(newValue)
            } else if endpoint != nil {
                endpoints = .nearest
            }
        }
    }

    /// Creates the default settings.
    public init() {}

    /// The timeout, limited to the range from zero to the longest one that can be counted.
    var boundedTimeout: Duration { min(max(timeout, .zero), .longestTimeout) }

    /// The language of the server's messages, sent as `X-TC-Language`.
    public enum Language: String, Sendable {
        /// `zh-CN`.
        case chinese = "zh-CN"
        /// `en-US`. Not every service has English messages.
        case english = "en-US"
    }

    /// A mode that decides whether requests are checked before they are sent.
    public enum Preflight: Sendable {
        /// The members, sizes and regions of requests are checked against the specification.
        case on
        /// Every request that can be sent is sent.
        case off
    }
}
