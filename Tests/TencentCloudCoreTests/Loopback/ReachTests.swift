import Foundation
import Testing

@testable import TencentCloudCore

private struct ReachResponse: ActionResponse {
    let requests: Int?
    let requestId: String

    init(from json: inout JSONObject) {
        requests = json.intIfPresent("Requests")
        requestId = json.string("RequestId")
    }
}

/// The distance that a request got when its call failed, as a retry must know it. Lost connections, redirects, large
/// responses and failed handshakes are in `MisbehavingServerTests`, streams in `StreamServerTests`.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct ReachTests {
    private static let server = Result { try PythonServer("misbehaving_server.py") }

    private func request(
        _ behaviour: String, _ method: TransportRequest.Method = .post, within limit: Duration = Patience.timeLimit
    ) throws -> TransportRequest {
        let url = try #require(URL(string: "http://127.0.0.1:\(Self.server.get().port)/"))
        return TransportRequest(
            method: method, url: url, headers: [("X-TC-Action", behaviour)],
            body: method == .get ? Data() : Data("{}".utf8), deadline: .now + limit, maxResponseBody: 1_000_000)
    }

    /// The number of requests that have reached the server, without the one that asks for it.
    private func arrived() async throws -> Int {
        let response = try await URLSessionTransport.shared.send(request("Report"))
        return try #require(ReachResponse(json: response.body).requests) - 1
    }

    /// Cancels a call, and returns its failure. Without a time, the task is cancelled before it calls.
    private func cancelled(
        _ behaviour: String, after time: Duration?, stream: Bool = false
    ) async throws -> TransportFailure? {
        let request = try request(behaviour)
        let call = Task<TransportFailure?, Never> {
            if time == nil { withUnsafeCurrentTask { $0?.cancel() } }
            do throws(TransportFailure) {
                if stream {
                    let stream = try await URLSessionTransport.shared.stream(request)
                    while try await stream.nextPiece() != nil {}
                } else {
                    _ = try await URLSessionTransport.shared.send(request)
                }
                return nil
            } catch {
                return error
            }
        }
        if let time {
            try await Task.sleep(for: time)
            call.cancel()
        }
        return await call.value
    }

    @Test(arguments: [false, true])
    func `a call that is cancelled before it starts sends nothing`(_ stream: Bool) async throws {
        let before = try await arrived()
        #expect(try await cancelled("Good", after: nil, stream: stream) == .cancelled(.nothingSent))
        #expect(try await arrived() == before + 1)
    }

    @Test(arguments: [false, true])
    func `a call that is cancelled before the head may have arrived`(_ stream: Bool) async throws {
        try await Patience.expect(.cancelled(.mayHaveArrived), orBefore: [.cancelled(.nothingSent)]) {
            try await cancelled("Silent", after: $0, stream: stream)
        }
    }

    /// On Linux, Foundation tells of the head as soon as it has arrived.
    @Test(arguments: [false, true])
    func `a call that is cancelled after the head has arrived`(_ stream: Bool) async throws {
        let early: [TransportFailure?] = [.cancelled(.nothingSent), .cancelled(.mayHaveArrived)]
        try await Patience.expect(.cancelled(.responseBegan), orBefore: early) {
            try await cancelled("Slow", after: $0, stream: stream)
        }
    }

    @Test func `a deadline that has passed sends nothing`() async throws {
        let before = try await arrived()
        let late = try request("Good", within: .zero)
        await #expect(throws: TransportFailure.timedOut(.nothingSent)) {
            try await URLSessionTransport.shared.send(late)
        }
        await #expect(throws: TransportFailure.timedOut(.nothingSent)) {
            _ = try await URLSessionTransport.shared.stream(late)
        }
        #expect(try await arrived() == before + 1)
    }

    /// URLSession's limit is a net below the client's: it ends a call that is made without a client.
    @Test func `the transport ends a call at its deadline`() async throws {
        try await Patience.expect(.timedOut(.mayHaveArrived), orBefore: [.timedOut(.nothingSent)]) { limit in
            await #expect(throws: TransportFailure.self) {
                try await URLSessionTransport.shared.send(request("Silent", within: limit))
            }
        }
    }

    @Test func `a deadline may be far away`() async throws {
        #expect(try await URLSessionTransport.shared.send(request("Good", within: .seconds(1 << 40))).status == 200)
    }

    @Test(arguments: [TransportRequest.Method.get, .post, .put])
    func `the method is sent`(_ method: TransportRequest.Method) async throws {
        let response = try await URLSessionTransport.shared.send(request("Method", method))
        #expect(String(decoding: response.body, as: UTF8.self) == method.rawValue)
    }

    // MARK: - The time limit and the cancellation of a client

    private func client(within limit: Duration) throws -> APIClient {
        try Behaviour.client(of: Self.server.get(), LogCapture()) { $0.timeout = limit }
    }

    /// The client ends a call without waiting for the transport, and knows from it whether the response has begun.
    @Test(arguments: [("Silent", TransportFailure.Reach.mayHaveArrived), ("Slow", .responseBegan)])
    func `a time limit tells how far the request got`(_ behaviour: String, _ reach: TransportFailure.Reach) async throws
    {
        let early = [TransportFailure.timedOut(.nothingSent), .timedOut(.mayHaveArrived)]
        try await Patience.expect(.timedOut(reach), orBefore: early) { limit in
            let client = try client(within: limit)
            let error = await #expect(throws: TencentCloudError.self) {
                try await Behaviour.$name.withValue(behaviour) {
                    try await client.send(BehaviourRequest<ReachResponse>())
                }
            }
            return try failure(error)
        }
    }

    @Test(arguments: [("Silent", TransportFailure.Reach.mayHaveArrived), ("Slow", .responseBegan)])
    func `a cancellation tells how far the request got`(_ behaviour: String, _ reach: TransportFailure.Reach)
        async throws
    {
        let client = try client(within: Patience.timeLimit)
        let early = [TransportFailure.cancelled(.nothingSent), .cancelled(.mayHaveArrived)]
        try await Patience.expect(.cancelled(reach), orBefore: early) { time in
            let call = Task {
                await #expect(throws: TencentCloudError.self) {
                    try await Behaviour.$name.withValue(behaviour) {
                        try await client.send(BehaviourRequest<ReachResponse>())
                    }
                }
            }
            try await Task.sleep(for: time)
            call.cancel()
            return try await failure(call.value)
        }
    }

    // MARK: - Before the transport is called

    /// A provider that has no key until it is told so, whether its task is cancelled or not.
    private struct LateCredentials: CredentialProvider {
        let release = AsyncStream.makeStream(of: Void.self)
        let asked = Locked(0)
        let answered = Locked(0)

        func credential() async throws(TencentCloudError) -> Credential {
            asked.withLock { $0 += 1 }
            let released = release.stream
            await Task.detached { for await _ in released {} }.value
            answered.withLock { $0 += 1 }
            return Behaviour.credential
        }
    }

    /// Counts the requests that it is given.
    private struct Counter: HTTPTransport {
        let count = Locked(0)

        func send(_ request: TransportRequest) async throws(TransportFailure) -> TransportResponse {
            count.withLock { $0 += 1 }
            throw .other(reason: "a test")
        }
    }

    private func client(_ provider: LateCredentials, _ transport: Counter, timeout: Duration) -> APIClient {
        var configuration = ClientConfiguration()
        configuration.transport = transport
        configuration.timeout = timeout
        return APIClient(credential: provider, region: nil, configuration: configuration)
    }

    private func failure(_ error: TencentCloudError?) throws -> TransportFailure {
        guard case .network(let error)? = error else { throw try #require(error) }
        return error.failure
    }

    /// The failure says that nothing was sent, and that stays true when the key comes at last.
    @Test func `a call that ends while it waits for a key sends nothing`() async throws {
        let (provider, transport) = (LateCredentials(), Counter())
        let client = client(provider, transport, timeout: .milliseconds(50))
        let error = await #expect(throws: TencentCloudError.self) {
            try await client.send(BehaviourRequest<ReachResponse>())
        }
        #expect(try failure(error) == .timedOut(.nothingSent))
        // On a busy machine the call may end before its task has asked for the key.
        try await Patience.until { provider.asked.withLock { $0 } == 1 }
        provider.release.continuation.finish()
        try await Patience.until { provider.answered.withLock { $0 } == 1 }
        try await Task.sleep(for: .milliseconds(200))
        #expect(transport.count.withLock { $0 } == 0)
        #expect(provider.asked.withLock { $0 } == 1)
    }

    @Test func `a task that is cancelled already asks for no key`() async throws {
        let (provider, transport) = (LateCredentials(), Counter())
        let client = client(provider, transport, timeout: Patience.timeLimit)
        let call = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return await #expect(throws: TencentCloudError.self) {
                try await client.send(BehaviourRequest<ReachResponse>())
            }
        }
        #expect(try await failure(call.value) == .cancelled(.nothingSent))
        #expect(provider.asked.withLock { $0 } == 0)
        #expect(transport.count.withLock { $0 } == 0)
    }

    // MARK: - Transports of one's own

    /// A transport that streams need not say that the response began: its head was there.
    @Test func `a stream that is lost has begun`() async throws {
        struct Broken: HTTPTransport {
            let type: String

            func send(_ request: TransportRequest) async throws(TransportFailure) -> TransportResponse {
                throw .other(reason: "only streams")
            }

            func stream(_ request: TransportRequest) async throws(TransportFailure) -> TransportStream {
                TransportStream(status: 200, headers: ["Content-Type": type]) { () throws(TransportFailure) in
                    throw .connectionLost(reason: "the cable")
                }
            }
        }
        for type in ["text/event-stream", "application/json"] {
            var configuration = ClientConfiguration()
            configuration.timeout = Patience.timeLimit
            configuration.transport = Broken(type: type)
            let client = APIClient(credential: Behaviour.credential, region: nil, configuration: configuration)
            let error = await #expect(throws: TencentCloudError.self) {
                for try await _ in try await client.stream(BehaviourRequest<ReachResponse>()) {}
            }
            #expect(try failure(error) == .connectionLost(.responseBegan, reason: "the cable"))
        }
    }
}
