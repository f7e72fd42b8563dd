import Foundation
import Testing

@testable import TencentCloudCore

/// A provider that a test plays: each of its requests for a key waits until the test has answered it.
private final class PlayedSource: CredentialProvider {
    private struct State {
        var asked = 0
        var waiting: [CheckedContinuation<Result<Credential, TencentCloudError>, Never>] = []
        var ready: [Result<Credential, TencentCloudError>] = []
        var refused: [Credential] = []
    }

    private let state = Locked(State())

    /// The number of requests so far.
    var asked: Int { state.withLock { $0.asked } }
    var refused: [Credential] { state.withLock { $0.refused } }

    func credential() async throws(TencentCloudError) -> Credential {
        let result = await withCheckedContinuation { continuation in
            let ready = state.withLock { state -> Result<Credential, TencentCloudError>? in
                state.asked += 1
                if state.ready.isEmpty {
                    state.waiting.append(continuation)
                    return nil
                }
                return state.ready.removeFirst()
            }
            if let ready { continuation.resume(returning: ready) }
        }
        return try result.get()
    }

    func refused(_ credential: Credential) async { state.withLock { $0.refused.append(credential) } }

    /// Answers the request that waits, or the next one.
    func answer(_ result: Result<Credential, TencentCloudError>) {
        let waiting = state.withLock { state -> CheckedContinuation<Result<Credential, TencentCloudError>, Never>? in
            if state.waiting.isEmpty {
                state.ready.append(result)
                return nil
            }
            return state.waiting.removeFirst()
        }
        waiting?.resume(returning: result)
    }

    /// Waits until the source has been asked so many times.
    func wait(untilAsked count: Int) async throws {
        while asked < count { try await Task.sleep(for: .milliseconds(1)) }
    }
}

private let failure = TencentCloudError.credential(CredentialError("The server sent no keys."))
private let start = Date(timeIntervalSince1970: 1_700_000_000)

/// A key with a number, and a life in seconds from the time of the test.
private func key(_ number: Int, until end: TimeInterval?) -> Credential {
    Credential(
        secretId: "AKID-of-key-\(number)", secretKey: "secret-\(number)", token: "token-\(number)",
        expiration: end.map { start + $0 })
}

@Suite(.timeLimit(.minutes(20)))
struct CachedCredentialsTests {
    private let source = PlayedSource()
    private let clock = Locked(start)
    private let keys: CachedCredentials

    init() {
        keys = CachedCredentials(source) { [clock] in clock.withLock { $0 } }
    }

    private func setTime(_ seconds: TimeInterval) { clock.withLock { $0 = start + seconds } }

    /// Waits until the key that is kept has changed, which happens in the background.
    private func wait(for credential: Credential) async throws {
        while try await keys.credential() != credential { try await Task.sleep(for: .milliseconds(1)) }
    }

    @Test func `256 callers get one key from one request`() async throws {
        let callers = (0..<256).map { _ in Task { try await keys.credential() } }
        try await source.wait(untilAsked: 1)
        source.answer(.success(key(1, until: 7_200)))
        for caller in callers { #expect(try await caller.value == key(1, until: 7_200)) }
        setTime(6_000)
        #expect(try await keys.credential() == key(1, until: 7_200))
        #expect(source.asked == 1)
    }

    @Test func `a new key is fetched in the background, once, while callers get the old one at once`() async throws {
        source.answer(.success(key(1, until: 7_200)))
        #expect(try await keys.credential() == key(1, until: 7_200))
        setTime(6_479)
        #expect(try await keys.credential() == key(1, until: 7_200))
        #expect(source.asked == 1, "a tenth of its life is 720 seconds")
        setTime(6_480)
        for _ in 0..<100 { #expect(try await keys.credential() == key(1, until: 7_200)) }
        try await source.wait(untilAsked: 2)
        source.answer(.success(key(2, until: 14_000)))
        try await wait(for: key(2, until: 14_000))
        #expect(source.asked == 2)
    }

    @Test(arguments: [(life: 100.0, refresh: 50.0), (300, 240), (3_600, 3_240)])
    func `a short life is refreshed a minute before its end, but not in its first half`(
        life: TimeInterval, refresh: TimeInterval
    ) async throws {
        source.answer(.success(key(1, until: life)))
        _ = try await keys.credential()
        setTime(refresh - 1)
        _ = try await keys.credential()
        source.answer(.success(key(2, until: 9_000)))
        #expect(source.asked == 1)
        setTime(refresh)
        try await wait(for: key(2, until: 9_000))
        #expect(source.asked == 2)
    }

    @Test func `a key without an end is looked at again after five minutes, and stays if the source fails`()
        async throws
    {
        source.answer(.success(key(1, until: nil)))
        _ = try await keys.credential()
        setTime(299)
        _ = try await keys.credential()
        #expect(source.asked == 1)
        setTime(300)
        source.answer(.failure(failure))
        #expect(try await keys.credential() == key(1, until: nil))
        try await source.wait(untilAsked: 2)
        try await untilIdle()
        setTime(86_400)
        source.answer(.success(key(2, until: nil)))
        try await wait(for: key(2, until: nil))
    }

    @Test func `a failed refresh returns the old key until it expires, then the error, and pauses longer each time`()
        async throws
    {
        source.answer(.success(key(1, until: 1_000)))
        _ = try await keys.credential()
        var asked = 1
        // Nothing that pauses asks the source: at each of these times one call asks, and the others do not.
        for time in [900.0, 901, 903, 907, 915, 931, 961, 991] {
            setTime(time)
            source.answer(.failure(failure))
            asked += 1
            for _ in 0..<3 { #expect(try await keys.credential() == key(1, until: 1_000)) }
            try await source.wait(untilAsked: asked)
            try await untilIdle()
            setTime(time + 0.9)
            #expect(try await keys.credential() == key(1, until: 1_000))
            #expect(source.asked == asked, "at \(time)")
        }
        setTime(1_000)
        for _ in 0..<3 {
            let error = await #expect(throws: TencentCloudError.self) { try await keys.credential() }
            #expect(error == failure)
        }
        #expect(source.asked == asked, "during the pause, the error is thrown at once")
        setTime(1_021)
        source.answer(.success(key(2, until: 9_000)))
        #expect(try await keys.credential() == key(2, until: 9_000))
    }

    /// Waits until the background refresh has been recorded, whose pause begins at the time that the test has set.
    private func untilIdle() async throws {
        while keys.isRefreshing { try await Task.sleep(for: .milliseconds(1)) }
    }

    @Test func `a clock that is set back does not make a pause longer`() async throws {
        source.answer(.failure(failure))
        await #expect(throws: TencentCloudError.self) { try await keys.credential() }
        setTime(-100_000)
        source.answer(.success(key(1, until: 1_000)))
        #expect(try await keys.credential() == key(1, until: 1_000))
    }

    @Test func `the end of a caller's task ends its wait, and nothing else`() async throws {
        let patient = Task { try await keys.credential() }
        try await source.wait(untilAsked: 1)
        let hasty = Task { try await keys.credential() }
        hasty.cancel()
        let error = await #expect(throws: TencentCloudError.self) { try await hasty.value }
        if case .network(let ended)? = error {
            #expect(ended.failure.kind == .cancelled)
        } else {
            Issue.record("\(String(describing: error))")
        }
        // The caller that began the refresh ends as well.
        let beginner = Task { try await keys.credential() }
        patient.cancel()
        await #expect(throws: TencentCloudError.self) { try await patient.value }
        source.answer(.success(key(1, until: 7_200)))
        #expect(try await beginner.value == key(1, until: 7_200))
        #expect(source.asked == 1)
    }

    @Test func `a task that was cancelled before still gets a key that is kept`() async throws {
        source.answer(.success(key(1, until: 7_200)))
        _ = try await keys.credential()
        let caller = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await keys.credential()
        }
        #expect(try await caller.value == key(1, until: 7_200))
    }

    @Test func `a refused key is forgotten once, and the source is told`() async throws {
        source.answer(.success(key(1, until: 7_200)))
        let old = try await keys.credential()
        source.answer(.success(key(2, until: 7_200)))
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<64 { group.addTask { await keys.refused(old) } }
        }
        #expect(source.refused == [old])
        #expect(try await keys.credential() == key(2, until: 7_200))
        // A call that was under way with the old key says so late.
        await keys.refused(old)
        #expect(try await keys.credential() == key(2, until: 7_200))
        #expect(source.asked == 2)
    }

    @Test func `a source that returns the refused key again is not asked again at once`() async throws {
        source.answer(.success(key(1, until: 7_200)))
        let old = try await keys.credential()
        for round in 2...3 {
            await keys.refused(old)
            source.answer(.success(old))
            #expect(try await keys.credential() == old)
            #expect(source.asked == round)
            await keys.refused(old)
            #expect(try await keys.credential() == old)
            #expect(source.asked == round, "it is kept during the pause")
            setTime(TimeInterval(round * 10))
        }
    }

    @Test func `a key that arrives late in its life is used, and its successor is asked for with pauses`() async throws
    {
        source.answer(.success(key(1, until: -3_600)))
        #expect(try await keys.credential() == key(1, until: -3_600), "the clock of this machine may be wrong")
        #expect(try await keys.credential() == key(1, until: -3_600))
        #expect(source.asked == 1)
        setTime(1)
        source.answer(.success(key(2, until: 7_200)))
        try await wait(for: key(2, until: 7_200))
        #expect(source.asked == 2)
    }

    @Test func `a source that never returns is given up, and asked again`() async throws {
        let keys = CachedCredentials(source, timeout: .seconds(1)) { [clock] in clock.withLock { $0 } }
        let error = await #expect(throws: TencentCloudError.self) { try await keys.credential() }
        #expect(
            error?.description
                == "The provider of keys returned none within 1.0 seconds. Check what it waits for, or allow it more time."
        )
        setTime(2)
        source.answer(.failure(failure))
        source.answer(.success(key(1, until: 7_200)))
        #expect(try await keys.credential() == key(1, until: 7_200))
    }

    @Test func `a key that cannot be sent is an error, and is not kept`() async throws {
        source.answer(.success(Credential(secretId: "id", secretKey: "key\n")))
        let error = await #expect(throws: TencentCloudError.self) { try await keys.credential() }
        #expect(error?.description.hasPrefix("The secret key contains a space") == true)
        setTime(2)
        source.answer(.success(key(1, until: 7_200)))
        #expect(try await keys.credential() == key(1, until: 7_200))
    }

    @Test func `nothing of a key is printed`() async throws {
        source.answer(.success(key(1, until: 7_200)))
        _ = try await keys.credential()
        var text = "\(keys) \(String(reflecting: keys))"
        dump(keys, to: &text)
        for secret in ["secret-1", "token-1", "of-key-1"] { #expect(!text.contains(secret), "\(text)") }
    }
}
