import Foundation
import Testing

@testable import TencentCloudCore

/// The queues of calls, and servers that enforce a limit.
@Suite(.timeLimit(.minutes(20)))
struct RateLimitTests {
    private static let server = Result { try PythonServer("retry_server.py") }

    // MARK: - The queue

    /// A pacer whose first turn is taken, and whose next one is an hour away.
    private func blockedPacer() async -> Pacer {
        let pacer = Pacer(Pace(perSecond: 1, delivery: .seconds(3_600), now: .now))
        _ = await pacer.wait()
        return pacer
    }

    @Test func `calls go in the order in which they came`() async throws {
        let pacer = Pacer(Pace(perSecond: 200, delivery: .zero, now: .now + .milliseconds(300)))
        let turns = Locked<[Int: Int]>([:])
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<40 {
                group.addTask {
                    let turn = await pacer.wait()?.number
                    turns.withLock { $0[number] = turn }
                }
                // The next one comes when this one waits, unless its turn has come already.
                try await Patience.until { pacer.waitingCount + turns.withLock { $0.count } > number }
            }
            try await group.waitForAll()
        }
        #expect(turns.withLock { $0 } == Dictionary(uniqueKeysWithValues: (0..<40).map { ($0, $0) }))
        #expect(pacer.waitingCount == 0)
    }

    @Test func `a call that is cancelled leaves the queue at once and the others stay`() async throws {
        let pacer = await blockedPacer()
        let calls = (0..<100).map { _ in Task { await pacer.wait() == nil } }
        try await Patience.until { pacer.waitingCount == 100 }
        for call in calls[..<50] { call.cancel() }
        for call in calls[..<50] { #expect(await call.value) }
        #expect(pacer.waitingCount == 50)
        #expect(!pacer.isIdle)
        for call in calls[50...] { call.cancel() }
        for call in calls[50...] { #expect(await call.value) }
        #expect(pacer.waitingCount == 0)
    }

    @Test func `a cancelled call does not use up a turn`() async throws {
        let pacer = Pacer(Pace(perSecond: 2, delivery: .zero, now: .now))
        #expect(await pacer.wait() != nil)
        let calls = (0..<20).map { _ in Task { await pacer.wait() } }
        for call in calls { call.cancel() }
        for call in calls { _ = await call.value }
        let start = ContinuousClock.now
        #expect(await pacer.wait() != nil)
        // One turn, not twenty.
        #expect(ContinuousClock.now - start < .seconds(8))
    }

    @Test func `a call that is cancelled already does not wait`() async {
        let pacer = await blockedPacer()
        let call = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return await pacer.wait() == nil
        }
        #expect(await call.value)
        #expect(pacer.waitingCount == 0)
    }

    // MARK: - What is counted together

    private func call(_ action: Action, region: Region? = nil) throws -> Call {
        try Call(
            action, body: JSONWriter.body(of: EchoRequest()), region: region, default: nil, ClientConfiguration())
    }

    @Test func `calls are counted by key action and region`() throws {
        let limiter = RateLimiter()
        let rate = RateLimits.Rate(perSecond: 20, isAdaptive: false)
        let (one, two) = (Behaviour.credential, Credential(secretId: "another", secretKey: "key"))
        let pacer = try #require(try limiter.pacer(for: call(Planned.limited), one, rate))
        #expect(try limiter.pacer(for: call(Planned.limited), one, rate) === pacer)
        #expect(try limiter.pacer(for: call(Planned.limited), two, rate) !== pacer)
        #expect(try limiter.pacer(for: call(Planned.limited), nil, rate) !== pacer)
        #expect(try limiter.pacer(for: call(Planned.read), one, rate) !== pacer)
        #expect(try limiter.pacer(for: call(Planned.limited, region: .apTokyo), one, rate) !== pacer)
        // A limit that holds once the server has refused a call.
        let adaptive = RateLimits.Rate(perSecond: 7, isAdaptive: true)
        #expect(try limiter.pacer(for: call(Planned.limited), one, adaptive) == nil)
        try limiter.recordRefusal(of: call(Planned.limited), one, adaptive)
        #expect(try limiter.pacer(for: call(Planned.limited), one, adaptive) != nil)
        #expect(try limiter.pacer(for: call(Planned.limited), two, adaptive) == nil)
    }

    /// Temporary keys change each hour, for as long as a program runs.
    @Test func `queues of keys that are gone are forgotten`() async throws {
        let limiter = RateLimiter(delivery: .zero)
        let rate = RateLimits.Rate(perSecond: 10_000, isAdaptive: false)
        let call = try call(Planned.limited)
        weak let first = limiter.pacer(for: call, Credential(secretId: "first", secretKey: "key"), rate)
        #expect(first != nil)
        try await Task.sleep(for: .milliseconds(5))
        for number in 0..<1_000 {
            _ = limiter.pacer(for: call, Credential(secretId: "key \(number)", secretKey: "key"), rate)
        }
        #expect(first == nil)
    }

    @Test func `an action may have a limit of its own`() {
        func rate(_ limits: RateLimits, _ action: Action) -> RateLimits.Rate? { limits.rate(of: action) }
        #expect(rate(.off, Planned.limited) == nil)
        #expect(rate(.spec, Planned.limited) == RateLimits.Rate(perSecond: 20, isAdaptive: false))
        #expect(rate(.spec, Planned.read) == nil)
        #expect(rate(.adaptive, Planned.limited) == RateLimits.Rate(perSecond: 20, isAdaptive: true))
        #expect(rate(.adaptive, Planned.read) == nil)
        #expect(ClientConfiguration().rateLimits == .adaptive)

        var limits = RateLimits.spec
        PlannedRequest.$action.withValue(Planned.limited) { limits[PlannedRequest.self] = .perSecond(50) }
        #expect(rate(limits, Planned.limited)?.perSecond == 50)
        PlannedRequest.$action.withValue(Planned.read) {
            #expect(limits[PlannedRequest.self] == .spec)
            limits[PlannedRequest.self] = .perSecond(0)
        }
        #expect(rate(limits, Planned.read)?.perSecond == 1)
        #expect(rate(RateLimits(.perSecond(.max)), Planned.read)?.perSecond == 10_000)
        PlannedRequest.$action.withValue(Planned.limited) { limits[PlannedRequest.self] = .off }
        #expect(rate(limits, Planned.limited) == nil)
    }

    // MARK: - Servers that enforce a limit

    /// Makes calls from 64 tasks, and returns the number of those that failed.
    private func storm(_ planned: Planned, _ plan: String, calls: Int) async -> Int {
        let left = Locked(calls)
        @Sendable func takeCall() -> Bool {
            left.withLock { left in
                left -= 1
                return left >= 0
            }
        }
        return await withTaskGroup(of: Int.self) { group in
            for _ in 0..<64 {
                group.addTask {
                    var failed = 0
                    while takeCall() {
                        do {
                            _ = try await planned.send(plan, Planned.limited)
                        } catch {
                            failed += 1
                        }
                    }
                    return failed
                }
            }
            return await group.reduce(0, +)
        }
    }

    /// The rule that is proven does not depend on how fast this machine is, since each request waits for a second from
    /// the response to the one twenty before it. `PaceTests` proves the rule for requests without a response.
    @Test(arguments: ["Fixed", "Sliding"])
    func `64 tasks never exceed the rate of the specification`(_ window: String) async throws {
        var planned = try Planned(Self.server.get()) {
            $0.retries = .none
            $0.rateLimits = .spec
            $0.state = ClientState(retryBudget: 0, limiter: RateLimiter(delivery: .seconds(3_600)))
        }
        planned.region = Region(rawValue: "spec-\(window.lowercased())")
        #expect(await storm(planned, window, calls: 84) == 0)
        let most = try await planned.report().most?["20\(window)spec-\(window.lowercased())"]?.intValue
        #expect(try #require(most) <= 20)
        #expect(try #require(most) > 0)
    }

    @Test(arguments: ["Fixed", "Sliding"])
    func `calls slow down once the server has refused one`(_ window: String) async throws {
        var planned = try Planned(Self.server.get()) {
            $0.retries.maxAttempts = 6
            // Paced retries take none.
            $0.state = ClientState(retryBudget: 0)
        }
        planned.region = Region(rawValue: "adaptive-\(window.lowercased())")
        #expect(await storm(planned, window, calls: 100) == 0)
        let refusals = planned.log.lines.count { $0.contains("attempt failed") }
        #expect(refusals >= 1)
        // Those of the first moment, and at most a few more: without a pace there would be as many in each second.
        #expect(refusals <= 100)
    }

    @Test func `without a limit the server refuses`() async throws {
        var planned = try Planned(Self.server.get()) {
            $0.retries = .none
            $0.rateLimits = .off
        }
        planned.region = "off"
        #expect(await storm(planned, "Sliding", calls: 64) >= 1)
    }

    /// A call to an action whose next turn is an hour away, and the queue in which it waits.
    private func blocked(within timeout: Duration) async throws -> (Planned, Pacer) {
        let planned = try Planned(Self.server.get()) {
            $0.rateLimits = RateLimits(.perSecond(1))
            $0.timeout = timeout
            $0.state = ClientState(retryBudget: 0, limiter: RateLimiter(delivery: .seconds(3_600)))
        }
        let rate = RateLimits.Rate(perSecond: 1, isAdaptive: false)
        let pacer = try #require(
            planned.configuration.state.limiter.pacer(
                for: call(Planned.read, region: .apGuangzhou), Behaviour.credential, rate))
        _ = await pacer.wait()
        return (planned, pacer)
    }

    /// The error says what the call waited for, and that nothing was sent.
    @Test func `the wait counts against the time limit`() async throws {
        let reason = "the call waited for its turn, since at most 1 requests are sent in a second"
        try await Patience.expect(reason, orBefore: [nil]) { limit in
            let (planned, pacer) = try await blocked(within: limit)
            let error = try await planned.error("Good")
            guard case .network(let network) = error else { throw error }
            #expect(network.failure.kind == .timedOut)
            #expect(network.failure.reach == .nothingSent)
            try await Patience.until { pacer.waitingCount == 0 }
            return network.failure.reason
        }
    }

    @Test func `a cancellation ends the wait`() async throws {
        let (planned, pacer) = try await blocked(within: .seconds(3_600))
        let call = Task { try await planned.error("Good") }
        try await Patience.until { pacer.waitingCount == 1 }
        call.cancel()
        let error = try await call.value
        guard case .network(let network) = error else { return unexpected(error) }
        #expect(network.failure == .cancelled(.nothingSent))
        try await Patience.until { pacer.waitingCount == 0 }
        var free = planned
        free.configuration.rateLimits = .off
        #expect(try await free.arrived().isEmpty)
    }
}
