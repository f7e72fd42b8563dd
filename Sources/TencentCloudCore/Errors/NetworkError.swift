/// No answer came, or not the whole of it.
public struct NetworkError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What ended the call.
    public let failure: TransportFailure
    /// The interface that was called.
    public let action: String
    /// The host that was called, with its port if it is not the scheme's own.
    public let host: String
    /// The id of the request, if the answer had begun: that of a stream of events which ended early.
    public let requestId: String?

    /// An error by its parts: for tests of what is done about it.
    ///
    /// - Parameters:
    ///   - failure: What ended the call.
    ///   - action: The interface that was called.
    ///   - host: The host that was called.
    ///   - requestId: The id of the request, if the answer had begun.
    public init(failure: TransportFailure, action: String, host: String, requestId: String? = nil) {
        self.failure = failure
        self.action = action
        self.host = host
        self.requestId = requestId
    }

    /// Interface, host, what happened, what to do, and the request id.
    public var description: String {
        described("\(action) at \(host): \(failure)", nextStep: failure.nextStep) + quoting(requestId)
    }
}

/// What ended an exchange with a server before its answer was there.
public enum TransportFailure: Error, Sendable, Hashable {
    /// The time for the whole call was over, or a stream of events was silent for as long. The server may have done what it
    /// was asked.
    case timedOut
    /// The task that made the call was cancelled. The server may have done what it was asked.
    case cancelled
    /// The host was not found or did not take the connection: nothing was sent.
    case cannotConnect(reason: String)
    /// The connection ended before the whole answer was there. The server may have done what it was asked.
    case connectionLost(reason: String)
    /// No secure connection came about: a certificate that is not trusted, or no common protocol. Nothing was sent.
    case tls(reason: String)
    /// The server pointed elsewhere. It is not followed: a request and its signature are for one host.
    case redirected(status: Int)
    /// The answer is larger than the configuration allows, in bytes.
    case answerTooLarge(limit: Int)
    /// Anything else, in the transport's words.
    case other(reason: String)
}

extension TransportFailure: CustomStringConvertible {
    /// What happened, in a sentence.
    public var description: String {
        switch self {
        case .timedOut: "The time for the call was over."
        case .cancelled: "The call was cancelled."
        case .cannotConnect(let reason): "No connection: \(reason)."
        case .connectionLost(let reason): "The connection was lost: \(reason)."
        case .tls(let reason): "No secure connection: \(reason)."
        case .redirected(let status): "The server redirected the call (HTTP status \(status)), which is not followed."
        case .answerTooLarge(let limit): "The answer is larger than the limit of \(limit) bytes."
        case .other(let reason): "The call failed: \(reason)."
        }
    }

    /// What to do about it, where that is known.
    public var nextStep: String? {
        switch self {
        case .timedOut:
            "Allow more time ('timeout' of the client's configuration), or see why the server or the network is slow."
        case .cannotConnect: "Compare the endpoint with the service's, and see that this machine reaches it."
        case .tls:
            "See that this machine's clock is right and that no proxy replaces the certificate; call a mock on this machine by "
                + "http://."
        case .redirected: "Give the client the endpoint of the API itself."
        case .answerTooLarge: "Ask for less at once, or raise 'maxResponseBody' of the client's configuration."
        case .cancelled, .connectionLost, .other: nil
        }
    }
}
