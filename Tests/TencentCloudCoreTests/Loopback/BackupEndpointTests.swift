import Foundation
import Testing

@testable import TencentCloudCore

/// Two servers, of which the first one can be told to be down. Both check the signature, which covers the host.
@Suite(.timeLimit(.minutes(2)))
struct BackupEndpointTests {
    private static let servers = Result {
        (try PythonServer("outage_server.py"), try PythonServer("outage_server.py"))
    }

    private let first: PythonServer
    private let second: PythonServer
    /// The servers are up or down, and count, for each region by itself.
    private let region = Region(rawValue: UUID().uuidString.lowercased())
    private let log = LogCapture()
    private let state = ClientState()

    init() throws { (first, second) = try Self.servers.get() }

    private struct OutageRequest: ActionRequest {
        typealias Response = OutageResponse
        @TaskLocal static var name = "Call"
        static var action: Action { Action(name, of: Planned.service, isIdempotent: true) }

        func write(to json: inout JSONWriter) { json.string("Name", "personal data") }
    }

    private struct OutageResponse: ActionResponse {
        let host: String
        /// The number of requests that the server has counted.
        let number: Int
        let requestId: String

        init(from json: inout JSONObject) {
            host = json.string("Host")
            number = json.int("Number")
            requestId = json.string("RequestId")
        }
    }

    /// A client of the first server, with the second one as backup. The host is tried again after an hour, unless the
    /// test says otherwise.
    private func client(
        afterFailures: Int, pause: Duration = .seconds(3_600), _ change: (inout ClientConfiguration) -> Void = { _ in }
    ) -> APIClient {
        Behaviour.client(of: first, log) { configuration in
            configuration.state = state
            configuration.timeout = .seconds(60)
            configuration.retries.base = .milliseconds(1)
            configuration.backupEndpoint = BackupEndpoint(
                .fixed("http://127.0.0.1:\(second.port)"), afterFailures: afterFailures, pause: pause)
            change(&configuration)
        }.with(region: region)
    }

    /// Makes one request of a client that would try a host again at once, so that the next client does so.
    private func failOnce() async throws {
        _ = try await tell(first, "Down")
        _ = try await error(client(afterFailures: 1, pause: .zero) { $0.retries = .none })
    }

    @discardableResult
    private func call(_ client: APIClient, _ action: String = "Call") async throws -> OutageResponse {
        try await OutageRequest.$name.withValue(action) { try await client.send(OutageRequest()) }
    }

    private func error(_ client: APIClient, _ action: String = "Call") async throws -> TencentCloudError {
        let error = await #expect(throws: TencentCloudError.self) { try await call(client, action) }
        let found = try #require(error)
        Behaviour.check(found, log, action)
        return found
    }

    /// Asks a server alone, with a state of its own.
    private func tell(_ server: PythonServer, _ action: String) async throws -> Int {
        let client = Behaviour.client(of: server, LogCapture()) { configuration in
            configuration.state = ClientState()
            configuration.timeout = .seconds(60)
        }.with(region: region)
        return try await call(client, action).number
    }

    private var firstHost: String { "127.0.0.1:\(first.port)" }
    private var secondHost: String { "127.0.0.1:\(second.port)" }

    // MARK: - To the backup

    @Test func `a host that is down is left for the backup, also between attempts of a call`() async throws {
        let client = client(afterFailures: 2)
        #expect(try await call(client).host == firstHost)
        _ = try await tell(first, "Down")
        // Two attempts fail, and the third one goes to the backup.
        for _ in 0..<6 { #expect(try await call(client).host == secondHost) }
        #expect(try await tell(first, "Report") == 3)
        #expect(try await tell(second, "Report") == 6)
        #expect(log.lines.count { $0.hasPrefix("debug backup endpoint used") && $0.contains(secondHost) } == 6)
        #expect(log.lines.allSatisfy { line in Behaviour.secrets.allSatisfy { !line.contains($0) } })
    }

    @Test func `a host that nobody listens at is left for the backup`() async throws {
        let client = client(afterFailures: 2) { $0.endpoint = "http://127.0.0.1:1" }
        for _ in 0..<3 { #expect(try await call(client).host == secondHost) }
        #expect(log.lines.count { $0.hasPrefix("debug attempt failed") } == 2)
    }

    /// A connection that is not secure is not tried again within the call.
    @Test func `a host without TLS is left for the backup by the next call`() async throws {
        let client = client(afterFailures: 1) { $0.endpoint = Endpoint("https://127.0.0.1:\(first.port)") }
        guard case .network(let network) = try await error(client) else { return }
        #expect(network.failure.kind == .tls)
        #expect(try await call(client).host == secondHost)
    }

    @Test func `a stream goes to the backup as well`() async throws {
        let client = client(afterFailures: 1)
        _ = try await tell(first, "Down")
        var hosts: [String] = []
        let stream = try await OutageRequest.$name.withValue("Stream") { try await client.stream(OutageRequest()) }
        for try await event in stream { hosts.append(event.host) }
        #expect(hosts == [secondHost])
    }

    @Test func `the error of a call names the host that was called last`() async throws {
        let client = client(afterFailures: 1) {
            $0.endpoint = "http://127.0.0.1:1"
            $0.backupEndpoint?.rule = .fixed("http://127.0.0.1:2")
        }
        guard case .network(let network) = try await error(client) else { return }
        #expect(network.host == "127.0.0.1:2")
        #expect(network.attempts == 3)
    }

    /// Refuses the connection to one host, and then waits for the other one until its task is cancelled.
    private struct Waiting: HTTPTransport {
        let calls = Locked(0)

        func send(_ request: TransportRequest) async throws(TransportFailure) -> TransportResponse {
            guard request.url.port != 1 else { throw .cannotConnect(reason: "nobody listens") }
            calls.withLock { $0 += 1 }
            try? await Task.sleep(for: .seconds(600))
            throw .cancelled()
        }
    }

    @Test func `the error of a call that is ended from outside names the host that was called last`() async throws {
        let transport = Waiting()
        let client = client(afterFailures: 1) {
            $0.endpoint = "http://127.0.0.1:1"
            $0.transport = transport
        }
        let task = Task { try await error(client) }
        while transport.calls.withLock({ $0 }) == 0 { try await Task.sleep(for: .milliseconds(2)) }
        task.cancel()
        guard case .network(let network) = try await task.value else { return }
        #expect(network.failure.kind == .cancelled && network.host == secondHost)
    }

    // MARK: - What does not count

    @Test(arguments: ["Call", "Refuse", "Fail"])
    func `responses of a host that works never lead to the backup`(_ action: String) async throws {
        let client = client(afterFailures: 1) { $0.retries = .none }
        for _ in 0..<10 { _ = try? await call(client, action) }
        #expect(try await tell(first, "Report") == 10)
        #expect(try await tell(second, "Report") == 0)
    }

    @Test func `a time limit does not lead to the backup`() async throws {
        let client = client(afterFailures: 1)
        #expect(try await error(client.with { $0.timeout = .milliseconds(300) }, "Silent").isTimeout)
        #expect(try await call(client).host == firstHost)
    }

    @Test func `without a backup all attempts go to the host`() async throws {
        let client = client(afterFailures: 1) { $0.backupEndpoint = nil }
        _ = try await tell(first, "Down")
        #expect(try await error(client).responseHead?.status == 503)
        #expect(try await tell(first, "Report") == 3)
        #expect(try await tell(second, "Report") == 0)
    }

    // MARK: - Back to the host

    @Test func `one request tries a host that is down, and the others do not wait for it`() async throws {
        try await failOnce()
        // The pause is over, and the next one lasts an hour.
        let patient = client(afterFailures: 1)
        try await withThrowingTaskGroup(of: OutageResponse.self) { group in
            for _ in 0..<20 { group.addTask { try await call(patient) } }
            for try await response in group { #expect(response.host == secondHost) }
        }
        #expect(try await tell(first, "Report") == 2)
        #expect(try await tell(second, "Report") == 20)
    }

    @Test func `all requests return to a host that is up again`() async throws {
        try await failOnce()
        _ = try await tell(first, "Up")
        let patient = client(afterFailures: 1)
        for _ in 0..<5 { #expect(try await call(patient).host == firstHost) }
        #expect(try await tell(first, "Report") == 6)
    }

    /// A call that ends early says nothing about the host, and must not keep the next one from trying it.
    @Test func `a request that tried the host and was cancelled leaves the try to the next one`() async throws {
        try await failOnce()
        _ = try await tell(first, "Up")
        let patient = client(afterFailures: 1)
        let before = try await tell(first, "Report")
        let silent = Task { try await call(patient, "Silent") }
        while try await tell(first, "Report") == before { try await Task.sleep(for: .milliseconds(5)) }
        // Another call while the host is being tried.
        #expect(try await call(patient).host == secondHost)
        silent.cancel()
        _ = await silent.result
        // The exchange ends soon after its call, which does not wait for it.
        while try await call(patient).host != firstHost { try await Task.sleep(for: .milliseconds(5)) }
    }
}
