/// The limits of a server on this machine. A request beyond one is refused, and its connection ends.
public struct LocalLimits: Sendable {
    /// The length of a body, in bytes. A longer one is refused with the status 413 before it is read.
    public var maximumBody = 16 << 20
    /// The length of a request's first line and headers, in bytes, at most 80 KiB. A longer one is refused with the status
    /// 431.
    public var maximumHead = 64 << 10
    /// The time in which a request must arrive completely, counted from its first byte after the response before it. If its
    /// head is complete by then, it is refused with the status 408; otherwise the connection ends.
    public var requestTime = Duration.seconds(30)
    /// The time in which a client must take a response that is no stream. After it the connection ends.
    public var responseTime = Duration.seconds(120)
    /// The time after which a kept connection ends if no request follows.
    public var idleTime = Duration.seconds(120)
    /// The number of connections at a time. A further one is refused with the status 503, and without a response while many
    /// of those are still ending.
    public var maximumConnections = 512
    /// The time that requests have to end when the server stops.
    public var stopTime = Duration.seconds(5)

    /// Creates the limits that suit a person and a few programs.
    public init() {}
}
