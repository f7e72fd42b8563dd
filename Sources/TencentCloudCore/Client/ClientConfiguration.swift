public import Logging

/// How a client calls. A value: change what should differ and pass it on.
public struct ClientConfiguration: Sendable {
    /// Where requests go, in place of each service's own endpoint. `nil`: the service's.
    public var endpoint: Endpoint?
    /// The time that a whole call has, from the credential to the last byte of the answer. 60 seconds. Of a stream of
    /// events, the time until it begins, and then the longest silence.
    public var timeout: Duration = .seconds(60)
    /// The language of the server's messages. English.
    public var language: Language = .english
    /// Whether requests that the server would refuse are refused before they are sent. On.
    public var preflight: Preflight = .on
    /// Whether signatures cover the body. On; off, the body is not hashed, and only TLS guards it.
    public var signsPayload = true
    /// The largest body of an answer, in bytes. 32 MiB; a larger one ends the call while it arrives. Of a
    /// stream of events, the largest event, and what may lie unread.
    public var maxResponseBody = 32 * 1024 * 1024
    /// Told of each answer that is not what the specification promises. `nil`: a line in the log, at debug level.
    public var onDrift: (@Sendable (DriftReport) -> Void)?
    /// Where calls are logged, at debug level: interface, region, status, time, request id. Never a header, a body or the value
    /// of a member. `nil`: nowhere.
    public var logger: Logger?
    /// What carries requests. `URLSession`, with connections that all clients share.
    public var transport: any HTTPTransport = URLSessionTransport.shared

    /// The defaults.
    public init() {}

    /// The timeout within what can be counted.
    var boundedTimeout: Duration { min(max(timeout, .zero), .longestTimeout) }

    /// The language of a server's messages, `X-TC-Language`.
    public enum Language: String, Sendable {
        /// `zh-CN`.
        case chinese = "zh-CN"
        /// `en-US`. Not every service has English messages.
        case english = "en-US"
    }

    /// Whether requests are checked before they are sent.
    public enum Preflight: Sendable {
        /// Members, sizes and regions are checked against the specification.
        case on
        /// Whatever can be sent is sent.
        case off
    }
}

/// An answer that is not what the specification promises, and was read all the same.
public struct DriftReport: Sendable, Hashable {
    /// The interface that was called.
    public let action: String
    /// The id of the request, if the answer held one.
    public let requestId: String?
    /// Each place, with what was promised and what came; never the value.
    public let drifts: [Drift]

    /// A report by its parts: for tests of what is done about it.
    public init(action: String, requestId: String? = nil, drifts: [Drift]) {
        self.action = action
        self.requestId = requestId
        self.drifts = drifts
    }
}
