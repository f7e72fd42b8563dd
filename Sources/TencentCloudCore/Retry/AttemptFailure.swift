/// The facts about an attempt that failed, from which a ``RetryPolicy`` decides whether there is another one.
public struct AttemptFailure: Sendable {
    /// The reason why the attempt failed.
    public let error: TencentCloudError
    /// The action that was called.
    public let action: Action
    /// The number of the attempt: 1 for the first one.
    public let attempt: Int
    /// The distance that the request of this attempt got.
    public let reach: TransportFailure.Reach
    /// The pause that the server asks for in the header `Retry-After`; `nil` if it asks for none.
    public let retryAfter: Duration?
    /// The time since the start of the call.
    public let elapsed: Duration
    /// A Boolean value that indicates whether the request has a `ClientToken`, by which the service notices a request
    /// that it has carried out before.
    public let hasIdempotencyKey: Bool

    /// Creates the facts, for example to test a policy of your own.
    ///
    /// - Parameters:
    ///   - error: The reason why the attempt failed.
    ///   - action: The action that was called.
    ///   - attempt: The number of the attempt, from 1.
    ///   - reach: The distance that the request of this attempt got.
    ///   - retryAfter: The pause that the server asks for; `nil` if it asks for none.
    ///   - elapsed: The time since the start of the call.
    ///   - hasIdempotencyKey: `true` if the request has a `ClientToken`.
    public init(
        error: TencentCloudError, action: Action, attempt: Int = 1, reach: TransportFailure.Reach,
        retryAfter: Duration? = nil, elapsed: Duration = .zero, hasIdempotencyKey: Bool = false
    ) {
        self.error = error
        self.action = action
        self.attempt = attempt
        self.reach = reach
        self.retryAfter = retryAfter
        self.elapsed = elapsed
        self.hasIdempotencyKey = hasIdempotencyKey
    }

    /// A Boolean value that indicates whether a second request can do nothing that the first one has not done: nothing
    /// was sent, the action is idempotent, or the request has a `ClientToken`.
    public var isHarmlessToRepeat: Bool {
        reach == .nothingSent || action.isIdempotent || hasIdempotencyKey
    }
}
