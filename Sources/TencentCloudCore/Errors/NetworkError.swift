/// No response arrived, or not all of it.
public struct NetworkError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The reason why the call ended.
    public internal(set) var failure: TransportFailure
    /// The name of the action that was called.
    public let action: String
    /// The host that was called, with its port unless it is the scheme's default.
    public let host: String
    /// The id of the request, if the response had begun, for example a stream of events that ended early.
    public let requestId: String?
    /// The number of attempts that the call made. The error is that of the last one, and the failure's reach is the
    /// largest of all.
    public internal(set) var attempts = 1

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
        errorText("\(action) at \(host): \(failure)", nextStep: failure.nextStep) + requestIdSuffix(requestId)
            + attemptsSuffix(attempts)
    }
}
