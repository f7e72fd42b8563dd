/// The step from an attempt that failed to the next one.
struct Retry {
    let client: APIClient
    let call: Call
    let progress: CallProgress
    let host: HostState
    let observation: CallObservation?

    private var configuration: ClientConfiguration { client.configuration }

    /// Waits until the next attempt may start.
    ///
    /// - Throws: The error of the call, if there is no further attempt.
    func prepare(after failure: FailedAttempt) async throws(TencentCloudError) {
        let attempt = progress.countedAttempts
        guard !Task.isCancelled else { throw progress.errorOfCall(failure.error) }
        // Calls that come later learn from this one, even if it is not repeated.
        let isPaced = recordRefusalForRate(failure)
        let isCorrected = await correct(after: failure)
        guard configuration.retries.maxAttempts > 1 else { throw progress.errorOfCall(failure.error) }
        var pause = Duration.zero
        if !isCorrected {
            guard let wanted = self.pause(after: failure, attempt: attempt, isPaced: isPaced) else {
                throw progress.errorOfCall(failure.error)
            }
            pause = wanted
        }
        observation?.endAttempt(failure.error, pause: pause)
        guard pause > .zero else { return }
        do {
            try await Task.sleep(for: pause)
        } catch {
            throw progress.errorOfCall(call.networkError(progress.end(.cancelled)))
        }
    }

    /// Makes further calls wait if the server refused this one because there were too many. Returns `true` if so.
    private func recordRefusalForRate(_ failure: FailedAttempt) -> Bool {
        guard failure.error.isThrottling, let rate = configuration.rateLimits.rate(of: call.action) else {
            return false
        }
        configuration.state.limiter.recordRefusal(of: call, failure.facts?.credential, rate)
        return true
    }

    // MARK: - Corrections

    /// Corrects the reason for which the server refused the request before it did anything. Returns `true` if the
    /// request is worth a second signature.
    private func correct(after failure: FailedAttempt) async -> Bool {
        guard let facts = failure.facts, let credential = facts.credential else { return false }
        switch failure.error.code {
        case .authFailureSignatureExpire?:
            guard let date = failure.head?.date else { return false }
            let change = host.learn(date) - facts.clockOffset
            return abs(change) > ServerClock.leastChange && progress.allows(.clock)
        case .authFailureTokenFailure?:
            guard progress.allows(.credential) else { return false }
            await client.credential.refused(credential)
            // A provider that has no other key would only have the same one refused again.
            guard let next = try? await client.credential.credential() else { return false }
            return next != credential
        default:
            return false
        }
    }

    // MARK: - The policy

    /// Returns the pause before the next attempt, or `nil` if there is none.
    private func pause(after failure: FailedAttempt, attempt: Int, isPaced: Bool) -> Duration? {
        let policy = configuration.retries
        guard attempt < policy.maxAttempts else { return nil }
        let decision = policy.decide(
            AttemptFailure(
                error: failure.error, action: call.action, attempt: attempt, reach: failure.reach,
                retryAfter: failure.head?.retryAfter, elapsed: ContinuousClock.now - progress.start,
                hasIdempotencyKey: call.hasIdempotencyKey))
        let pause: Duration
        switch decision {
        case .stop: return nil
        case .retry(let after): pause = max(after, .zero)
        case .retryJittered(let least):
            let fraction = Double.random(in: 0...1)
            let jitter = Backoff.fullJitter(attempt: attempt, base: policy.base, cap: policy.cap, fraction: fraction)
            pause = max(least, .zero) + jitter
        }
        guard pause < progress.deadline - .now else {
            return missed(failure, "the pause would exceed the time limit of the call")
        }
        // The rate limit bounds retries by itself.
        guard isPaced || host.takeRetry() else {
            return missed(failure, "the budget of retries for the host is used up")
        }
        return pause
    }

    private func missed(_ failure: FailedAttempt, _ reason: String) -> Duration? {
        observation?.endAttempt(failure.error, missedRetry: reason)
        return nil
    }
}
