/// The rules by which a client repeats a request that failed.
///
/// The decision is a pure function from the facts about a failed attempt, ``AttemptFailure``, to a ``Decision``. The
/// client adds what holds for every policy: all attempts and pauses share the time limit of the call, a cancellation
/// ends a pause at once, no pause is begun that is longer than the time that is left, and a budget for each host keeps
/// an outage from being made worse (``ClientState``).
/// ```swift
/// configuration.retries.maxAttempts = 5
/// configuration.retries = .none
/// configuration.retries.decide = { failure in
///     failure.error.code == "ResourceInsufficient" ? .retry(after: .seconds(5)) : RetryPolicy.standardDecision(failure)
/// }
/// ```
public struct RetryPolicy: Sendable {
    /// The decision about what follows a failed attempt.
    public enum Decision: Sendable, Hashable {
        /// The call fails with the error of the attempt.
        case stop
        /// The request is sent again after this pause.
        case retry(after: Duration)
        /// The request is sent again after a random pause in addition to this one: after the attempt number *n*, from
        /// zero to `base` · 2ⁿ⁻¹, but at most `cap` ("full jitter").
        case retryJittered(atLeast: Duration = .zero)
    }

    /// The largest number of attempts, counting the first one. The default is 3; with 1, each request is sent once.
    public var maxAttempts: Int
    /// The longest random pause after the first attempt. It doubles with each further one. The default is 200
    /// milliseconds.
    public var base: Duration
    /// The longest random pause after any attempt. The default is 20 seconds.
    public var cap: Duration
    /// A function that decides what follows a failed attempt. The default is ``standardDecision(_:)``. It is asked only
    /// while attempts are left, and its decision to repeat a request that is not idempotent is carried out.
    public var decide: @Sendable (AttemptFailure) -> Decision

    /// Creates a policy.
    ///
    /// - Parameters:
    ///   - maxAttempts: The largest number of attempts, counting the first one.
    ///   - base: The longest random pause after the first attempt.
    ///   - cap: The longest random pause after any attempt.
    ///   - decide: A function that decides what follows a failed attempt.
    public init(
        maxAttempts: Int = 3, base: Duration = .milliseconds(200), cap: Duration = .seconds(20),
        decide: @escaping @Sendable (AttemptFailure) -> Decision = standardDecision
    ) {
        self.maxAttempts = maxAttempts
        self.base = base
        self.cap = cap
        self.decide = decide
    }

    /// Up to three attempts, for requests that are harmless to repeat.
    public static let standard = RetryPolicy()
    /// Each request is sent once.
    public static let none = RetryPolicy(maxAttempts: 1) { _ in .stop }

    /// Returns the decision of the standard policy.
    ///
    /// - Any request is repeated if the server refused it before it did anything (``TencentCloudError/isThrottling``).
    /// - A request that is harmless to repeat (``AttemptFailure/isHarmlessToRepeat``), for example because nothing was
    ///   sent, is repeated after each error that may pass (``TencentCloudError/isRetryable``).
    /// - Nothing else is repeated: other codes of the server, cancellations, connections that are not secure,
    ///   redirects, responses that are too large, missing keys, and requests that were never sent.
    ///
    /// The pause is random (``Decision/retryJittered(atLeast:)``), and is never shorter than the server's
    /// `Retry-After`.
    public static func standardDecision(_ failure: AttemptFailure) -> Decision {
        let retry = Decision.retryJittered(atLeast: failure.retryAfter ?? .zero)
        if failure.error.isThrottling { return retry }
        return failure.error.isRetryable && failure.isHarmlessToRepeat ? retry : .stop
    }
}
