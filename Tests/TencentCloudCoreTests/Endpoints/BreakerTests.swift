import Testing

@testable import TencentCloudCore

/// The decisions of the breaker: a state that is given the time. The first two tests are the defects of an official SDK:
/// it counts a success as a failure, and never counts failures in a row.
@Suite final class BreakerTests {
    private var breaker = Breaker()
    private let start = ContinuousClock.now
    private let backup = BackupEndpoint(.regional, afterFailures: 3, pause: .seconds(60))

    private func time(_ seconds: Int) -> ContinuousClock.Instant { start + .seconds(seconds) }

    private func admit(_ seconds: Int = 0) -> Breaker.Admission? {
        breaker.admit(at: time(seconds), until: time(seconds + 20))
    }

    /// Sends a request to the host. Returns `false` if it goes to the backup.
    @discardableResult
    private func send(_ outcome: Breaker.Outcome, at seconds: Int = 0) -> Bool {
        guard let admission = admit(seconds) else { return false }
        breaker.record(outcome, of: admission, at: time(seconds), backup)
        return true
    }

    @Test func `a success is not a failure`() {
        for _ in 0..<1_000 { #expect(send(.success)) }
        #expect(admit() != nil)
    }

    @Test func `failures in a row are counted, and a success begins the count anew`() {
        for _ in 0..<10 {
            #expect(send(.failure) && send(.failure) && send(.success))
        }
        #expect(send(.failure) && send(.failure) && send(.unknown) && send(.failure))
        #expect(!send(.success))
    }

    @Test func `the pause is kept, and then one request tries the host`() {
        for _ in 0..<3 { send(.failure) }
        #expect(admit(59) == nil)
        let trial = admit(60)
        #expect(trial != nil)
        #expect(admit(60) == nil && admit(79) == nil)
        if let trial { breaker.record(.success, of: trial, at: time(79), backup) }
        #expect(admit(79) != nil && admit(79) != nil)
        // The count begins anew.
        #expect(send(.failure, at: 80) && send(.failure, at: 80) && admit(80) != nil)
    }

    @Test func `a failed trial begins another pause`() {
        for _ in 0..<3 { send(.failure) }
        #expect(send(.failure, at: 60))
        #expect(admit(119) == nil)
        #expect(send(.success, at: 120))
        #expect(admit(120) != nil && admit(120) != nil)
    }

    @Test func `a trial that says nothing is followed by the next one`() {
        for _ in 0..<3 { send(.failure) }
        #expect(send(.unknown, at: 60))
        #expect(admit(60) != nil)
        #expect(admit(60) == nil)
    }

    @Test func `a trial that nobody hears of is over with its call`() {
        for _ in 0..<3 { send(.failure) }
        let lost = admit(60)
        #expect(admit(79) == nil)
        let next = admit(80)
        #expect(next != nil && admit(80) == nil)
        // The first one no longer decides.
        if let lost { breaker.record(.success, of: lost, at: time(81), backup) }
        #expect(admit(81) == nil)
        if let next { breaker.record(.success, of: next, at: time(82), backup) }
        #expect(admit(82) != nil)
    }

    /// A hundred requests were on their way when the host went down.
    @Test func `results of requests from before do not count later`() {
        let early = (0..<100).map { _ in admit() }
        for _ in 0..<3 { send(.failure) }
        for admission in early.compactMap(\.self) {
            breaker.record(.success, of: admission, at: time(1), backup)
            #expect(admit(1) == nil)
        }
        #expect(send(.success, at: 60))
        for admission in early.compactMap(\.self) { breaker.record(.failure, of: admission, at: time(61), backup) }
        #expect(admit(61) != nil)
    }

    @Test(arguments: [
        (Int.min, Duration.seconds(Int64.max), 7 * 86_400), (0, .seconds(-5), 0), (1, .zero, 0),
    ])
    func `settings that make no sense are bounded`(_ failures: Int, _ pause: Duration, _ seconds: Int) throws {
        let backup = BackupEndpoint(.regional, afterFailures: failures, pause: pause)
        breaker.record(.failure, of: try #require(admit()), at: start, backup)
        if seconds > 0 { #expect(admit(seconds - 1) == nil) }
        #expect(admit(seconds) != nil)
    }

    private static func server(_ code: ErrorCode, _ status: Int) -> TencentCloudError {
        .server(ServerError(code: code, message: "m", action: "A", status: status))
    }

    private static func invalid(_ status: Int) -> TencentCloudError {
        .invalidResponse(InvalidResponse(action: "A", status: status, contentType: nil, byteCount: 0, reason: "r"))
    }

    private static func network(_ failure: TransportFailure) -> TencentCloudError {
        .network(NetworkError(failure: failure, action: "A", host: "h"))
    }

    @Test(arguments: [
        (server("InternalError", 200), Breaker.Outcome.success), (server("RequestLimitExceeded", 429), .success),
        (server("InternalError", 500), .failure), (invalid(502), .failure), (invalid(404), .success),
        (invalid(200), .success), (network(.cannotConnect(reason: "r")), .failure),
        (network(.tls(reason: "r")), .failure), (network(.redirected(status: 302)), .success),
        (network(.responseTooLarge(limit: 1)), .success), (network(.timedOut()), .unknown),
        (network(.cancelled()), .unknown), (network(.connectionLost(reason: "r")), .unknown),
        (network(.other(reason: "r")), .unknown), (.credential(CredentialError("c")), .unknown),
        (.configuration(ConfigurationError("c")), .unknown),
    ])
    func `an error counts only if the host is down`(_ error: TencentCloudError, _ outcome: Breaker.Outcome) {
        #expect(Breaker.Outcome(error) == outcome)
    }
}
