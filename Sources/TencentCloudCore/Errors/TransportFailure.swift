/// The reason why an exchange with a server ended before the response was complete, and how far the request got.
///
/// A transport makes it with the function that is named after the kind: `.cannotConnect(reason: "no such host")`,
/// `.connectionLost(.responseBegan, reason: "the body is cut off")`.
public struct TransportFailure: Error, Sendable, Hashable {
    /// The kind of the failure.
    public let kind: Kind
    /// The distance that the request got, which says whether the server may have acted on it.
    public let reach: Reach
    /// A phrase that says more, without the values of headers and bodies; `nil` if the kind says everything.
    public let reason: String?

    /// Creates a failure.
    ///
    /// - Parameters:
    ///   - kind: The kind of the failure.
    ///   - reach: The distance that the request got.
    ///   - reason: A phrase that says more: `the host was not found`.
    public init(_ kind: Kind, _ reach: Reach, reason: String? = nil) {
        self.kind = kind
        self.reach = reach
        self.reason = reason
    }

    /// A kind of failure.
    public enum Kind: Sendable, Hashable {
        /// The call took longer than its time limit, or a stream of events was silent for as long.
        case timedOut
        /// The task that made the call was cancelled.
        case cancelled
        /// The host was not found or did not accept the connection.
        case cannotConnect
        /// The connection ended before the response was complete.
        case connectionLost
        /// No secure connection was established: the certificate is not trusted, or there is no common protocol.
        case tls
        /// The server redirected the request. Redirects are not followed, since a request and its signature are for one
        /// host.
        case redirected(status: Int)
        /// The response is larger than the configuration allows. The limit is in bytes.
        case responseTooLarge(limit: Int)
        /// Any other failure, described by the transport.
        case other
    }

    /// The distance that a request got before the exchange ended.
    public enum Reach: Sendable, Hashable {
        /// The server cannot act on the request, since none of it was sent. It may be sent again.
        case nothingSent
        /// The request, or a part of it, may have been sent, and no response is known to have begun: the server may or
        /// may not act on it. A transport that does not know how far a request got uses this.
        case mayHaveArrived
        /// At least the status of the response has arrived, so the server has received the request.
        case responseBegan
    }
}

extension TransportFailure {
    /// The call took longer than its time limit, or a stream of events was silent for as long.
    public static func timedOut(_ reach: Reach = .mayHaveArrived) -> Self { Self(.timedOut, reach) }

    /// The task that made the call was cancelled.
    public static func cancelled(_ reach: Reach = .mayHaveArrived) -> Self { Self(.cancelled, reach) }

    /// The host was not found or did not accept the connection. Nothing was sent.
    public static func cannotConnect(reason: String) -> Self { Self(.cannotConnect, .nothingSent, reason: reason) }

    /// The connection ended before the response was complete.
    public static func connectionLost(_ reach: Reach = .mayHaveArrived, reason: String) -> Self {
        Self(.connectionLost, reach, reason: reason)
    }

    /// No secure connection was established. Nothing was sent.
    public static func tls(reason: String) -> Self { Self(.tls, .nothingSent, reason: reason) }

    /// The server redirected the request, which is not followed.
    public static func redirected(status: Int) -> Self { Self(.redirected(status: status), .responseBegan) }

    /// The response is larger than `limit`, in bytes.
    public static func responseTooLarge(limit: Int) -> Self { Self(.responseTooLarge(limit: limit), .responseBegan) }

    /// Any other failure.
    public static func other(_ reach: Reach = .mayHaveArrived, reason: String) -> Self {
        Self(.other, reach, reason: reason)
    }
}

extension TransportFailure: CustomStringConvertible {
    /// A sentence that says what happened.
    public var description: String {
        switch kind {
        case .timedOut: sentence("The time limit of the call was reached")
        case .cancelled: sentence("The call was cancelled")
        case .cannotConnect: sentence("No connection")
        case .connectionLost: sentence("The connection was lost")
        case .tls: sentence("No secure connection")
        case .redirected(let status):
            sentence("The server redirected the call (HTTP status \(status)), and redirects are not followed")
        case .responseTooLarge(let limit): sentence("The response is larger than the limit of \(limit) bytes")
        case .other: sentence("The call failed")
        }
    }

    private func sentence(_ event: String) -> String { event + (reason.map { ": \($0)" } ?? "") + "." }

    /// The next step to take, if one is known.
    public var nextStep: String? {
        switch kind {
        case .timedOut:
            "Allow more time with 'timeout' of the client's configuration, or check why the server or the network is slow. "
                + "If many calls are made at once, some wait for a connection: raise 'maxConnectionsPerHost' of "
                + "the transport."
        case .cannotConnect: "Compare the endpoint with the service's, and check that this machine can reach it."
        case .tls:
            "Check that this machine's clock is right and that no proxy replaces the certificate. Call a mock on this machine "
                + "over http://."
        case .redirected: "Set the client's endpoint to that of the API itself."
        case .responseTooLarge: "Request less at once, or raise 'maxResponseBody' of the client's configuration."
        case .cancelled, .connectionLost, .other: nil
        }
    }
}
