import Foundation
import SeededRandom
import Testing

@testable import TencentCloudCore

/// The decisions of the standard policy: pure functions, without a server.
@Suite struct RetryPolicyTests {
    private typealias Reach = TransportFailure.Reach

    private static func server(_ code: ErrorCode, status: Int = 200) -> TencentCloudError {
        .server(ServerError(code: code, message: "m", action: "A", status: status))
    }

    private static func unreadable(_ status: Int) -> TencentCloudError {
        .invalidResponse(
            InvalidResponse(action: "A", status: status, contentType: nil, byteCount: 0, reason: "the body is empty"))
    }

    private static func network(_ failure: TransportFailure) -> TencentCloudError {
        .network(NetworkError(failure: failure, action: "A", host: "h"))
    }

    private func decision(
        _ error: TencentCloudError, _ reach: Reach, isIdempotent: Bool = false, hasKey: Bool = false,
        retryAfter: Duration? = nil
    ) -> RetryPolicy.Decision {
        let action = Action("A", of: Planned.service, isIdempotent: isIdempotent)
        return RetryPolicy.standard.decide(
            AttemptFailure(
                error: error, action: action, reach: reach, retryAfter: retryAfter, hasIdempotencyKey: hasKey))
    }

    /// The server refused these before it did anything.
    @Test(arguments: [
        server(.requestLimitExceeded), server(.requestLimitExceededIPLimitExceeded),
        server(.requestLimitExceededUinLimitExceeded), server(.requestLimitExceededGlobalRegionUinLimitExceeded),
        server("RequestLimitExceeded.NewKind"), server("FailedOperation", status: 429), unreadable(429),
    ])
    func `a refusal because of too many requests is repeated whatever the action`(_ error: TencentCloudError) {
        #expect(decision(error, .responseBegan) == .retryJittered())
        #expect(decision(error, .responseBegan, retryAfter: .seconds(7)) == .retryJittered(atLeast: .seconds(7)))
    }

    @Test(arguments: [
        server(.internalError), server("InternalError.DbError"), server(.serviceUnavailable),
        server("FailedOperation", status: 500), server("FailedOperation", status: 599), unreadable(500),
        unreadable(502), unreadable(503), unreadable(504),
        network(.connectionLost(.responseBegan, reason: "r")), network(.timedOut(.responseBegan)),
        network(.other(.responseBegan, reason: "r")),
    ])
    func `what may pass is repeated if that is harmless`(_ error: TencentCloudError) {
        for reach in [Reach.mayHaveArrived, .responseBegan] {
            #expect(decision(error, reach) == .stop)
            #expect(decision(error, reach, isIdempotent: true) == .retryJittered())
            #expect(decision(error, reach, hasKey: true) == .retryJittered())
            #expect(
                decision(error, reach, isIdempotent: true, retryAfter: .seconds(2))
                    == .retryJittered(atLeast: .seconds(2)))
        }
    }

    @Test(arguments: [
        network(.cannotConnect(reason: "r")), network(.timedOut(.nothingSent)),
        network(.other(.nothingSent, reason: "r")),
        network(.connectionLost(.nothingSent, reason: "r")),
    ])
    func `a request that was not sent is sent again`(_ error: TencentCloudError) {
        #expect(decision(error, .nothingSent) == .retryJittered())
    }

    @Test(arguments: [
        network(.cancelled(.nothingSent)), network(.tls(reason: "r")), network(.redirected(status: 302)),
        network(.responseTooLarge(limit: 1)),
        server(.limitExceeded), server("LimitExceeded.RequestLimitExceeded"), server("InternalErrors"),
        server("RequestLimitExceededByName"), server(.invalidParameter), server(.authFailureSignatureFailure),
        server(.failedOperation), server(.failedOperation, status: 400), server(.resourceUnavailable),
        unreadable(200), unreadable(400), unreadable(404),
        .credential(CredentialError("No key.")), .configuration(ConfigurationError("No host.")),
        .preflight(PreflightError(action: "A", problems: [])),
    ])
    func `nothing else is repeated`(_ error: TencentCloudError) {
        for reach in [Reach.nothingSent, .mayHaveArrived, .responseBegan] {
            #expect(decision(error, reach, isIdempotent: true, hasKey: true) == .stop)
        }
    }

    @Test func `a policy may decide by more facts`() {
        var policy = RetryPolicy.standard
        policy.decide = { failure in
            guard failure.attempt < 5, failure.elapsed < .seconds(3) else { return .stop }
            return failure.error.code == "ResourceInsufficient"
                ? .retry(after: .seconds(failure.attempt)) : RetryPolicy.standardDecision(failure)
        }
        func decide(_ code: ErrorCode, attempt: Int, elapsed: Duration = .zero) -> RetryPolicy.Decision {
            policy.decide(
                AttemptFailure(
                    error: Self.server(code), action: Planned.read, attempt: attempt, reach: .responseBegan,
                    elapsed: elapsed))
        }
        #expect(decide("ResourceInsufficient", attempt: 4) == .retry(after: .seconds(4)))
        #expect(decide("ResourceInsufficient", attempt: 5) == .stop)
        #expect(decide("ResourceInsufficient", attempt: 1, elapsed: .seconds(4)) == .stop)
        #expect(decide(.internalError, attempt: 1) == .retryJittered())
    }

    // MARK: - Pauses

    @Test(arguments: [(1, 200), (2, 400), (3, 800), (4, 1_600), (5, 2_000), (64, 2_000), (.max, 2_000)])
    func `pauses are spread evenly up to a limit that doubles`(_ attempt: Int, _ limit: Int) {
        var generator = SplitMix64(seed: UInt64(limit))
        let pauses = (0..<4_000).map { _ in
            Backoff.fullJitter(
                attempt: attempt, base: .milliseconds(200), cap: .seconds(2),
                fraction: .random(in: 0...1, using: &generator)) / .milliseconds(limit)
        }
        #expect(pauses.allSatisfy { (0...1).contains($0) })
        // Each tenth has 400 of 4,000 pauses on average, with a standard deviation of 19.
        for tenth in 0..<10 {
            let count = pauses.count { Int(min($0, 0.999) * 10) == tenth }
            #expect((300...500).contains(count), "\(count) pauses are in tenth \(tenth)")
        }
    }

    @Test func `pauses of odd policies are possible`() {
        var generator = SplitMix64(seed: 1)
        func pause(_ base: Duration, _ cap: Duration, attempt: Int = 1) -> Duration {
            Backoff.fullJitter(
                attempt: attempt, base: base, cap: cap, fraction: .random(in: 0...1, using: &generator))
        }
        #expect(pause(.zero, .seconds(1)) == .zero)
        #expect(pause(.seconds(-1), .seconds(-1), attempt: 0) == .zero)
        #expect(pause(.seconds(1), .zero, attempt: -3) == .zero)
        #expect(pause(.seconds(Int.max), .seconds(Int.max), attempt: .max) <= .longestTimeout)
    }

    // MARK: - The budget

    @Test func `the budget is used up and filled by successes`() {
        var budget = RetryBudget(capacity: 3)
        func retries() -> Int {
            var count = 0
            while budget.take() { count += 1 }
            return count
        }
        #expect(retries() == 3)
        for _ in 0..<7 { budget.succeeded() }
        #expect(retries() == 0)
        budget.succeeded()
        #expect(retries() == 1)
        for _ in 0..<1_000 { budget.succeeded() }
        #expect(retries() == 3)
        budget = RetryBudget(capacity: -1)
        budget.succeeded()
        #expect(retries() == 0)
    }

    // MARK: - Progress

    /// A call whose second attempt did not reach the server may still have been carried out by the first one.
    @Test func `the reach of a call is the largest of its attempts`() {
        let progress = CallProgress(timeout: .seconds(1))
        #expect(progress.end(.timedOut).reach == .nothingSent)

        let lost = CallProgress(timeout: .seconds(1))
        lost.beginAttempt()
        try? lost.send()
        lost.beginResponse()
        lost.failAttempt(.responseBegan)
        lost.beginAttempt()
        lost.failAttempt(.nothingSent)
        guard case .network(let error) = lost.errorOfCall(Self.network(.cannotConnect(reason: "r"))) else { return }
        #expect(error.failure == TransportFailure(.cannotConnect, .responseBegan, reason: "r"))
        #expect(error.attempts == 2)
        #expect(error.description.contains("(after 2 attempts)"))
        #expect(lost.end(.cancelled) == .cancelled(.responseBegan))

        // The transport knows that nothing was sent, although it had the request.
        let unsent = CallProgress(timeout: .seconds(1))
        unsent.beginAttempt()
        try? unsent.send()
        unsent.failAttempt(.nothingSent)
        #expect(unsent.end(.timedOut) == .timedOut(.nothingSent))
        unsent.beginAttempt()
        #expect(throws: TransportFailure.timedOut(.nothingSent)) { try unsent.send() }
    }
}
