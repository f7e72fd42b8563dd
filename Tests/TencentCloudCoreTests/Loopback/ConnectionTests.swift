import Foundation
import Testing

@testable import TencentCloudCore

private typealias ConnectionRequest = BehaviourRequest<ConnectionResponse>

private struct ConnectionResponse: ActionResponse {
    let value: String?
    let requests: Int?
    let mostBusy: Int?
    let requestId: String

    init(from json: inout JSONObject) {
        value = json.stringIfPresent("Value")
        requests = json.intIfPresent("Requests")
        mostBusy = json.intIfPresent("MostBusy")
        requestId = json.string("RequestId")
    }
}

/// Tests the transport with a busy server. None of these tests is about the time that something takes, except where a
/// call must not end too early: the machine may be busy.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct ConnectionTests {
    private static let server = Result { try PythonServer("misbehaving_server.py") }

    private static func ask(
        _ behaviour: String, of server: PythonServer, over transport: URLSessionTransport,
        within timeout: Duration = Patience.timeLimit
    ) async throws -> ConnectionResponse {
        let client = Behaviour.client(of: server, LogCapture()) {
            $0.transport = transport
            $0.timeout = timeout
        }
        return try await Behaviour.$name.withValue(behaviour) {
            try await client.send(ConnectionRequest())
        }
    }

    private func ask(
        _ behaviour: String, over transport: URLSessionTransport, within timeout: Duration = Patience.timeLimit
    ) async throws -> ConnectionResponse {
        try await Self.ask(behaviour, of: Self.server.get(), over: transport, within: timeout)
    }

    private func failure(_ error: TencentCloudError?) -> TransportFailure? {
        guard case .network(let error)? = error else { return nil }
        return error.failure
    }

    // MARK: - Connections that are used again

    /// On Linux such a call once hung until its time was over: Foundation sent the head again, without the body.
    @Test(arguments: ["Close", "Reset"])
    func `a kept connection that the server closes is lost`(_ behaviour: String) async throws {
        let transport = URLSessionTransport()
        for _ in 0..<3 {
            #expect(try await ask("Good", over: transport).value == "good")
            let error = await #expect(throws: TencentCloudError.self) { try await ask(behaviour, over: transport) }
            let lost = try #require(failure(error))
            #expect(lost.kind == .connectionLost && lost.reach == .mayHaveArrived)
        }
        #expect(try await ask("Good", over: transport).value == "good")
    }

    /// Some of 150 calls met a connection that was just closed; each of them once kept others waiting until their time was
    /// over.
    @Test func `a server that closes after each response keeps nobody waiting`() async throws {
        let transport = URLSessionTransport()
        let server = try Self.server.get()
        try await withThrowingTaskGroup(of: TransportFailure?.self) { group in
            for _ in 0..<150 {
                group.addTask {
                    do {
                        _ = try await Self.ask("GoodThenClosed", of: server, over: transport)
                        return nil
                    } catch TencentCloudError.network(let error) {
                        return error.failure
                    }
                }
            }
            for try await failure in group {
                if let failure { #expect(failure.kind == .connectionLost) }
            }
        }
    }

    /// Texts of libcurl for errors that Foundation calls "unknown", for connections without and with TLS.
    @Test(arguments: [
        ("Send failure: Broken pipe", "closed it", "closed it"),
        ("Recv failure: Broken pipe", "closed it", "closed it"),
        ("OpenSSL SSL_write: Broken pipe, errno 32", "closed it", "closed it"),
        ("OpenSSL SSL_read: Connection reset by peer, errno 104", "closed it", "closed it"),
        ("Failed sending data to the peer", "closed it", "closed it"),
        ("Failure when receiving data from the peer", "closed it", "closed it"),
        (
            "Failed to connect to 192.0.2.1 port 443 after 0 ms: Couldn't connect to server", "not reached",
            "not reached"
        ),
        ("Couldn't connect to server", "not reached", "not reached"),
        ("OpenSSL SSL_connect: SSL_ERROR_SYSCALL in connection to h:443", "other than HTTP", "the handshake failed"),
        ("TLS connect error: error:00000000:lib(0)::reason(0)", "other than HTTP", "the handshake failed"),
        ("GnuTLS, handshake failed: Error in the pull function.", "other than HTTP", "the handshake failed"),
        ("GnuTLS recv error (-110): The TLS connection was non-properly terminated.", "closed it", "closed it"),
        ("SSL certificate problem: unable to get local issuer certificate", "other than HTTP", "the handshake failed"),
        // These come after a handshake: a request that counted as unsent here could be carried out twice.
        ("Invalid Content-Length: value", "other than HTTP", "other than HTTP"),
        ("Weird server reply", "other than HTTP", "other than HTTP"),
        ("Empty reply from server", "other than HTTP", "other than HTTP"),
        ("Header without colon", "other than HTTP", "other than HTTP"),
        ("", "other than HTTP", "other than HTTP"),
    ])
    func `a connection that is lost is not taken for a failed handshake`(
        _ words: String, _ plain: String, _ overTLS: String
    ) {
        for (isOverTLS, reason) in [(false, plain), (true, overTLS)] {
            let failure = TransportFailure(libcurl: words, isOverTLS: isOverTLS)
            #expect(failure.description.contains(reason), "\(words)")
            #expect((failure.reach == .nothingSent) == [.tls, .cannotConnect].contains(failure.kind))
            #expect(!failure.description.contains("192.0.2.1"))
        }
    }

    #if os(Linux)
        /// Foundation refuses each host with a colon. Before, that was "URLError -1000".
        @Test(arguments: ["http://[::1]:1", "https://[2001:db8::1]"])
        func `an IPv6 address is refused with advice`(_ endpoint: String) async throws {
            let client = try Behaviour.client(of: Self.server.get(), LogCapture()) {
                $0.endpoint = Endpoint(stringLiteral: endpoint)
            }
            let error = await #expect(throws: TencentCloudError.self) { try await client.send(ConnectionRequest()) }
            let refused = try #require(failure(error))
            #expect(refused.kind == .cannotConnect && refused.reach == .nothingSent)
            #expect(refused.reason?.contains("write the host's name, or 127.0.0.1") == true)
        }

        /// The system takes no connection to the broadcast address.
        @Test func `an address that cannot be reached is no failed handshake`() async throws {
            let client = try Behaviour.client(of: Self.server.get(), LogCapture()) {
                $0.endpoint = "https://255.255.255.255"
            }
            let error = await #expect(throws: TencentCloudError.self) { try await client.send(ConnectionRequest()) }
            #expect(failure(error)?.kind == .cannotConnect)
            #expect(failure(error)?.reach == .nothingSent)
        }
    #endif

    // MARK: - Many calls at once

    /// URLSession's own limit is six.
    @Test func `sixty four calls are under way at once`() async throws {
        let transport = URLSessionTransport()
        let server = try Self.server.get()
        try await withThrowingTaskGroup(of: String?.self) { group in
            for _ in 0..<64 {
                group.addTask { try await Self.ask("Meeting", of: server, over: transport).value }
            }
            for try await value in group { #expect(value == "good") }
        }
    }

    @Test func `calls beyond the connections wait`() async throws {
        let transport = URLSessionTransport(maxConnectionsPerHost: 2)
        let server = try Self.server.get()
        try await withThrowingTaskGroup(of: String?.self) { group in
            for _ in 0..<12 { group.addTask { try await Self.ask("Crowd", of: server, over: transport).value } }
            for try await value in group { #expect(value == "good") }
        }
        #expect(try await ask("Report", over: transport).mostBusy == 2)
    }

    // MARK: - Time

    /// On Linux URLSession counts whole seconds, and takes none for a millisecond. On a
    /// busy machine a response may be late, but no limit may come early.
    @Test(arguments: [("AfterAMoment", Duration.milliseconds(999)), ("AfterASecond", .milliseconds(1_990))])
    func `a time limit is not cut to whole seconds`(_ behaviour: String, _ limit: Duration) async throws {
        let transport = URLSessionTransport()
        for _ in 0..<10 {
            let start = ContinuousClock.now
            let value = try? await ask(behaviour, over: transport, within: limit).value
            if value == "good" { return }
            #expect(ContinuousClock.now - start >= limit)
        }
    }

    // MARK: - Proxies

    #if os(Linux)
        /// In a process of its own, since the environment is everybody's.
        @Test func `a proxy that the environment names gets no plain call`() async {
            await #expect(processExitsWith: .success) {
                let (server, proxy) = (
                    try PythonServer("misbehaving_server.py"), try PythonServer("misbehaving_server.py")
                )
                setenv("http_proxy", "http://127.0.0.1:\(proxy.port)", 1)
                for exceptions in ["foo,*", "*,foo", " *", "127.0.0.0/8", "127.", "foo 127.0.0.1"] {
                    setenv("no_proxy", exceptions, 1)
                    let error = await #expect(throws: TencentCloudError.self) {
                        try await Self.ask("Good", of: server, over: URLSessionTransport())
                    }
                    #expect(error?.description.contains("add 127.0.0.1 itself to no_proxy") == true, "\(exceptions)")
                }
                for exceptions in ["*", "foo, 127.0.0.1 ,bar"] {
                    setenv("no_proxy", exceptions, 1)
                    #expect(try await Self.ask("Good", of: server, over: URLSessionTransport()).value == "good")
                }
                // This one.
                #expect(try await Self.ask("Report", of: proxy, over: URLSessionTransport()).requests == 1)
            }
        }
    #endif
}
