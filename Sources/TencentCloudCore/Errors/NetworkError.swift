/// No response arrived, or not all of it.
public struct NetworkError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The reason why the call ended.
    public let failure: TransportFailure
    /// The name of the action that was called.
    public let action: String
    /// The host that was called, with its port unless it is the scheme's default.
    public let host: String
    /// The id of the request, if the response had begun, for example a stream of events that ended early.
    public let requestId: String?

    /// Creates an error, for example to test your handling of it.
    ///
    /// - Parameters:
    ///   - failure: The reason why the call ended.
    ///   - action: The name of the action that was called.
    ///   - host: The host that was called.
    ///   - requestId: The id of the request, if the response had begun.
    public init(failure: TransportFailure, action: String, host: String, requestId: String? = nil) {
        self.failure = failure
        self.action = action
        self.host = host
        self.requestId = requestId
    }

    /// The action, the host, what happened, what to do, and the id of the request.
    public var description: String {
        described("\(action) at \(host): \(failure)", nextStep: failure.nextStep) + quoting(requestId)
    }
}

/// The reason why an exchange with a server ended before the response was complete.
public enum TransportFailure: Error, Sendable, Hashable {
    /// The call took longer than its time limit, or a stream of events was silent for as long. The server may have
    /// acted on the request.
    case timedOut
    /// The task that made the call was cancelled. The server may have acted on the request.
    case cancelled
    /// The host was not found or did not accept the connection. Nothing was sent.
    case cannotConnect(reason: String)
    /// The connection ended before the response was complete. The server may have acted on the request.
    case connectionLost(reason: String)
    /// No secure connection was established: the certificate is not trusted, or there is no common protocol. Nothing
    /// was sent.
    case tls(reason: String)
    /// The server redirected the request. Redirects are not followed, since a request and its signature are for one
    /// host.
    case redirected(status: Int)
    /// The response is larger than the configuration allows. The limit is in bytes.
    case responseTooLarge(limit: Int)
    /// Any other failure, described by the transport.
    case other(reason: String)
}

extension TransportFailure: CustomStringConvertible {
    /// A sentence that says what happened.
    public var description: String {
        switch self {
        case .timedOut: "The time for the call was over."
        case .cancelled: "The call was cancelled."
        case .cannotConnect(let reason): "No connection: \(reason)."
        case .connectionLost(let reason): "The connection was lost: \(reason)."
        case .tls(let reason): "No secure connection: \(reason)."
        case .redirected(let status): "The server redirected the call (HTTP status \(status)), which is not followed."
        case .responseTooLarge(let limit): "The answer is larger than the limit of \(limit) bytes."
        case .other(let reason): "The call failed: \(reason)."
        }
    }

    /// The next step to take, if one is known.
    public var nextStep: String? {
        switch self {
        case .timedOut:
            "Allow more time ('timeout' of the client's configuration), or see why the server or the network is slow. Where "
                + "many calls are under way at once, some wait for a connection: see 'maxConnectionsPerHost' of "
                + "URLSessionTransport."
        case .cannotConnect: "Compare the endpoint with the service's, and see that this machine reaches it."
        case .tls:
            "See that this machine's clock is right and that no proxy replaces the certificate; call a mock on this machine by "
                + "http://."
        case .redirected: "Give the client the endpoint of the API itself."
        case .responseTooLarge: "Ask for less at once, or raise 'maxResponseBody' of the client's configuration."
        case .cancelled, .connectionLost, .other: nil
        }
    }
}
