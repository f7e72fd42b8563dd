import Testing

@testable import TencentCloudCore

/// The questions that callers have about an error.
@Suite struct ErrorKindTests {
    private static func server(_ code: ErrorCode, status: Int = 200) -> TencentCloudError {
        .server(ServerError(code: code, message: "m", action: "A", status: status))
    }

    private static func invalid(_ status: Int) -> TencentCloudError {
        .invalidResponse(InvalidResponse(action: "A", status: status, contentType: nil, byteCount: 0, reason: "r"))
    }

    private static func network(_ failure: TransportFailure) -> TencentCloudError {
        .network(NetworkError(failure: failure, action: "A", host: "h"))
    }

    private static let others: [TencentCloudError] = [
        server("InvalidParameter"), server("LimitExceeded"), server("RequestLimitExceededTwice"), server(""),
        server("FailedOperation.RequestLimitExceeded"), server("AuthFailure.SignatureExpire"), invalid(200),
        invalid(404), network(.tls(reason: "r")), network(.redirected(status: 302)),
        network(.responseTooLarge(limit: 1)),
        .preflight(PreflightError(action: "A", problems: [])), .credential(CredentialError("c")),
        .configuration(ConfigurationError("c")),
    ]

    @Test(arguments: others)
    func `an error that is of no such kind`(_ error: TencentCloudError) {
        #expect(!error.isCancellation && !error.isTimeout && !error.isThrottling && !error.isRetryable)
    }

    @Test(arguments: [TransportFailure.Reach.nothingSent, .mayHaveArrived, .responseBegan])
    func `cancellations and time limits`(_ reach: TransportFailure.Reach) {
        let (cancelled, late) = (Self.network(.cancelled(reach)), Self.network(.timedOut(reach)))
        #expect(cancelled.isCancellation && !cancelled.isTimeout && !cancelled.isRetryable)
        #expect(late.isTimeout && !late.isCancellation && late.isRetryable)
    }

    @Test(arguments: [
        server("RequestLimitExceeded"), server("RequestLimitExceeded.UinLimitExceeded"), server("", status: 429),
        server("InternalError", status: 429), invalid(429),
    ])
    func `throttling`(_ error: TencentCloudError) {
        #expect(error.isThrottling && error.isRetryable && !error.isTimeout)
    }

    @Test(arguments: [
        server("InternalError"), server("InternalError.DbError"), server("ServiceUnavailable"), invalid(500),
        server("FailedOperation", status: 503), network(.connectionLost(reason: "r")),
        network(.cannotConnect(reason: "r")), network(.other(reason: "r")),
    ])
    func `an error that may pass`(_ error: TencentCloudError) {
        #expect(error.isRetryable && !error.isThrottling && !error.isCancellation)
    }

    private static let codes: [TencentCloudError] =
        (Array(ErrorCatalogue.nextSteps.keys) + ["RequestLimitExceeded.New", "InternalError.New", "New.InternalError"])
        .sorted().map { server(ErrorCode(rawValue: $0)) }
    private static let failures: [TencentCloudError] = [
        network(.timedOut()), network(.cancelled()), network(.connectionLost(reason: "r")),
        network(.cannotConnect(reason: "r")), network(.other(reason: "r")), invalid(500), invalid(429),
        server("FailedOperation", status: 500), server("FailedOperation", status: 429),
    ]

    /// An error is retryable if the standard policy repeats an idempotent action after it, and throttling if it repeats any
    /// action, although a response has arrived. The catalogue of codes says the same.
    @Test(arguments: codes + failures + others)
    func `the kinds agree with the standard policy and the catalogue`(_ error: TencentCloudError) {
        func repeats(isIdempotent: Bool) -> Bool {
            let action = Action("A", of: Planned.service, isIdempotent: isIdempotent)
            return RetryPolicy.standardDecision(AttemptFailure(error: error, action: action, reach: .responseBegan))
                != .stop
        }
        #expect(error.isRetryable == repeats(isIdempotent: true))
        #expect(error.isThrottling == repeats(isIdempotent: false))
        guard let code = error.code, error.responseHead?.status == 200 else { return }
        #expect(error.isThrottling == code.isThrottling && error.isRetryable == code.isTemporary)
    }

    /// A gateway that is overloaded sends a page as well.
    @Test(arguments: [(429, "fewer requests"), (500, "after a pause"), (502, "after a pause"), (503, "after a pause")])
    func `a busy gateway is no login page`(_ status: Int, _ advice: String) {
        let response = InvalidResponse(
            action: "A", status: status, contentType: "text/html", byteCount: 1, reason: "r")
        #expect(response.nextStep?.contains(advice) == true)
        #expect(response.nextStep?.contains("login") == false)
    }
}
