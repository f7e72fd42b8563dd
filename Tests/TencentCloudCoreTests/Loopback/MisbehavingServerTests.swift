import Foundation
import Testing

@testable import TencentCloudCore

private typealias BadDayRequest = BehaviourRequest<BadDayResponse>

private struct BadDayResponse: ActionResponse {
    let value: String?
    let connections: Int?
    let cookies: Int?
    let followed: Int?
    let sent: Int?
    let requestId: String

    init(from json: inout JSONObject) {
        value = json.stringIfPresent("Value")
        connections = json.intIfPresent("Connections")
        cookies = json.intIfPresent("Cookies")
        followed = json.intIfPresent("Followed")
        sent = json.intIfPresent("Sent")
        requestId = json.string("RequestId")
    }
}

/// One server, whose counts are part of what is tested: the tests run one after the other.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct MisbehavingServerTests {
    private static let server = Result { try PythonServer("misbehaving_server.py") }
    private let log = LogCapture()

    private func client(_ configure: (inout ClientConfiguration) -> Void = { _ in }) throws -> APIClient {
        try Behaviour.client(of: Self.server.get(), log, configure)
    }

    private func ask(
        _ behaviour: String, _ configure: (inout ClientConfiguration) -> Void = { _ in }
    ) async throws -> BadDayResponse {
        let client = try client(configure)
        return try await Behaviour.$name.withValue(behaviour) { try await client.send(BadDayRequest()) }
    }

    /// The error of a call, after a look at everything that was said about it.
    private func error(
        _ behaviour: String, _ configure: (inout ClientConfiguration) -> Void = { _ in }
    ) async throws -> TencentCloudError {
        let error = await #expect(throws: TencentCloudError.self) { try await ask(behaviour, configure) }
        let thrown = try #require(error)
        Behaviour.check(thrown, log, behaviour)
        return thrown
    }

    /// The error of a call that did not get a complete response.
    private func networkError(
        _ behaviour: String, _ configure: (inout ClientConfiguration) -> Void = { _ in }
    ) async throws -> NetworkError {
        let error = try await error(behaviour, configure)
        guard case .network(let error) = error else { throw error }
        return error
    }

    // MARK: - Invalid responses

    @Test(arguments: [
        ("CutJson", 200, "application/json", 35, "ends too early"),
        ("ShortLength", 200, "application/json", 20, "ends too early"),
        ("NoResponse", 200, "application/json", 27, "no object 'Response'"),
        ("Html", 200, "text/html; charset=utf-8", 26, "not JSON"),
        ("Html502", 502, "text/html", 24, "not JSON"),
        ("Empty", 200, "application/json", 0, "the body is empty"),
        ("Empty500", 500, "application/json", 0, "the body is empty"),
    ])
    func `a response that is none of this API`(
        _ behaviour: String, _ status: Int, _ type: String, _ byteCount: Int, _ reason: String
    ) async throws {
        let error = try await error(behaviour)
        guard case .invalidResponse(let response) = error else { throw error }
        #expect(response.action == behaviour)
        #expect(response.status == status)
        #expect(response.contentType == type)
        #expect(response.byteCount == byteCount)
        #expect(response.reason.contains(reason))
        #expect(error.description.contains("\(status)"))
    }

    @Test func `an error status is no success whatever its body`() async throws {
        let error = try await error("Status500")
        #expect(error.requestId == "request-1")
        #expect(error.description.contains("HTTP status 500"))
    }

    @Test func `a password is not given`() async throws {
        let thrown = try await error("Unauthorized")
        guard case .invalidResponse(let response) = thrown else { return unexpected(thrown) }
        #expect(response.status == 401)
    }

    /// The server's words about a wrong signature must not be lost, only because a challenge came with them.
    @Test func `a challenge keeps its body`() async throws {
        let thrown = try await error("UnauthorizedWithError")
        guard case .server(let error) = thrown else { return unexpected(thrown) }
        #expect(error.code == .authFailureSignatureFailure && error.requestId == "request-1")
        #expect(error.head == ResponseHead(status: 401, date: Date(timeIntervalSince1970: 784_111_777)))
    }

    /// Only a redirect names another address.
    @Test func `a status between 300 and 399 need not be a redirect`() async throws {
        let thrown = try await error("NotModified")
        guard case .invalidResponse(let response) = thrown else { return unexpected(thrown) }
        #expect(response.status == 304 && response.reason == "the body is empty")
        #expect(try await ask("MultipleChoices").value == "good")
    }

    // MARK: - Errors of the server

    @Test func `an error has code message request id and next step`() async throws {
        let thrown = try await error("ErrorWithId")
        guard case .server(let error) = thrown else { return unexpected(thrown) }
        #expect(error.code == "FailedOperation.UnOpenError")
        #expect(error.message == "The service is not active.")
        #expect(error.requestId == "request-1")
        #expect(error.action == "ErrorWithId")
        #expect(error.status == 200)
        #expect(error.nextStep?.contains("Activate") == true)
        let line = try #require(log.lines.last)
        #expect(line.contains("code=FailedOperation.UnOpenError"))
        #expect(line.contains("requestId=request-1"))
        #expect(!line.contains("not active"))
    }

    @Test func `an error may lack its request id`() async throws {
        let error = try await error("ErrorWithoutId")
        #expect(error.code == .internalError)
        #expect(error.requestId == nil)
    }

    @Test func `an error may have an error status`() async throws {
        let thrown = try await error("Error503")
        guard case .server(let error) = thrown else { return unexpected(thrown) }
        #expect(error.code == .serviceUnavailable)
        #expect(error.status == 503)
    }

    @Test func `what the server repeats is redacted`() async throws {
        let error = await #expect(throws: TencentCloudError.self) { try await ask("ErrorThatEchoes") }
        let text = try #require(error).description
        #expect(text.contains("Authorization"))
        #expect(!text.contains(Behaviour.credential.secretId))
        #expect(!text.contains("session-token"))
        for line in log.lines {
            for secret in Behaviour.secrets { #expect(!line.contains(secret)) }
        }
    }

    /// The log must contain neither the key nor lines that the server made up.
    @Test(arguments: ["IdsThatEcho", "TypeThatEchoes"])
    func `what the server says of itself is plain`(_ behaviour: String) async throws {
        let error = try await error(behaviour)
        #expect(log.lines.count == 2)
        for text in log.lines + [error.description, error.requestId ?? "", error.code?.rawValue ?? ""] {
            #expect(!text.unicodeScalars.contains { $0.properties.generalCategory == .control }, "\(text)")
        }
        #expect(error.description.contains("…"))
    }

    @Test(arguments: ["ErrorAsText", "ErrorAsList"])
    func `an error that is no object is no success`(_ behaviour: String) async throws {
        let thrown = try await error(behaviour)
        guard case .invalidResponse(let response) = thrown else { return unexpected(thrown) }
        #expect(response.reason == "'Error' is not an object")
    }

    @Test(arguments: ["ErrorThatIsNull", "Continued"])
    func `odd responses are read`(_ behaviour: String) async throws {
        #expect(try await ask(behaviour).value == "good")
    }

    // MARK: - The network

    @Test(arguments: [
        ("CutBody", TransportFailure.Reach.responseBegan), ("CutChunk", .responseBegan), ("Reset", .mayHaveArrived),
        ("Close", .mayHaveArrived), ("NotHttp", .mayHaveArrived),
    ])
    func `lost connection`(_ behaviour: String, _ reach: TransportFailure.Reach) async throws {
        let error = try await networkError(behaviour)
        #expect(error.failure.kind == .connectionLost)
        #expect(error.failure.reach == reach)
        #expect(error.action == behaviour)
        #expect(error.host.hasPrefix("127.0.0.1:"))
    }

    @Test(arguments: [("Redirect", 302), ("Redirect307", 307), ("RedirectNowhere", 301)])
    func `redirects are refused`(_ behaviour: String, _ status: Int) async throws {
        #expect(try await networkError(behaviour).failure == .redirected(status: status))
        #expect(try await ask("Report").followed == 0)
    }

    @Test(arguments: ["Large", "LargeChunked"])
    func `a large response ends while it arrives`(_ behaviour: String) async throws {
        let error = try await networkError(behaviour) { $0.maxResponseBody = 1_000_000 }
        #expect(error.failure == .responseTooLarge(limit: 1_000_000))
        // The pipes between hold a few megabytes.
        #expect(try await ask("Report").sent ?? .max < 30_000_000)
    }

    @Test func `a promised length costs no memory`() async throws {
        let failure = try await networkError("Boast") { $0.maxResponseBody = .max }.failure
        #expect(failure.kind == .connectionLost)
        #expect(failure.reach == .responseBegan)
    }

    @Test(arguments: ["Slow", "Silent"])
    func `the timeout is for the whole call`(_ behaviour: String) async throws {
        // The server itself ends after minutes, or never.
        let error = try await networkError(behaviour) { $0.timeout = .milliseconds(300) }
        #expect(error.failure.kind == .timedOut)
    }

    @Test(arguments: ["Slow", "Silent"])
    func `cancellation ends the call`(_ behaviour: String) async throws {
        let call = Task { try await networkError(behaviour) }
        try await Task.sleep(for: .milliseconds(100))
        call.cancel()
        #expect(try await call.value.failure.kind == .cancelled)
    }

    @Test func `a task that is cancelled already sends nothing`() async throws {
        let client = try client()
        let call = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return await #expect(throws: TencentCloudError.self) { try await client.send(BadDayRequest()) }
        }
        let thrown = await call.value
        guard case .network(let error)? = thrown else { return unexpected(thrown) }
        #expect(error.failure == .cancelled(.nothingSent))
    }

    @Test func `nobody listens`() async throws {
        let failure = try await networkError("Good") { $0.endpoint = "http://127.0.0.1:1" }.failure
        #expect(failure.kind == .cannotConnect)
        #expect(failure.reach == .nothingSent)
    }

    @Test func `a server without TLS is no HTTPS server`() async throws {
        let endpoint = try Endpoint("https://127.0.0.1:\(Self.server.get().port)")
        let failure = try await networkError("Good") { $0.endpoint = endpoint }.failure
        #expect(failure.kind == .tls)
        #expect(failure.reach == .nothingSent)
    }

    @Test func `a certificate that nobody trusts is refused`() async throws {
        let server = try PythonServer("untrusted_server.py")
        // 0: there is no openssl here to make a certificate with.
        guard server.port > 0 else { return }
        let endpoint: Endpoint = "https://127.0.0.1:\(server.port)"
        let failure = try await networkError("Good") { $0.endpoint = endpoint }.failure
        #expect(failure.kind == .tls)
        #expect(failure.reach == .nothingSent)
    }

    /// Neither time limit nor cancellation may depend on how a transport behaves.
    @Test func `a transport that never ends is not waited for`() async throws {
        struct Deaf: HTTPTransport {
            func send(_ request: TransportRequest) async throws(TransportFailure) -> TransportResponse {
                await withCheckedContinuation { continuation in
                    DispatchQueue.global().asyncAfter(deadline: .now() + 600) { continuation.resume() }
                }
                throw .other(reason: "late")
            }
        }
        let error = try await error("Good") {
            $0.transport = Deaf()
            $0.timeout = .milliseconds(100)
        }
        #expect(error.description.contains("time limit of the call was reached"))
    }

    // MARK: - Conduct of the client

    @Test(
        arguments: [
            ([:], nil), (["http_proxy": ""], nil), (["https_proxy": "http://proxy:3128"], nil),
            (["http_proxy": "http://proxy:3128"], "http_proxy"), (["ALL_PROXY": "socks5://proxy"], "ALL_PROXY"),
            (["http_proxy": "http://proxy:3128", "no_proxy": "example.com, 127.0.0.1"], nil),
            (["http_proxy": "http://proxy:3128", "NO_PROXY": "*"], nil),
            (["http_proxy": "http://proxy:3128", "no_proxy": "example.com"], "http_proxy"),
            (["http_proxy": "http://proxy:3128", "no_proxy": "foo,*"], "http_proxy"),
            (["http_proxy": "http://proxy:3128", "no_proxy": "*,127.0.0.0/8"], "http_proxy"),
            (["http_proxy": "http://proxy:3128", "no_proxy": "foo 127.0.0.1"], "http_proxy"),
            (["http_proxy": "http://proxy:3128", "no_proxy": "foo bar,127.0.0.1"], "http_proxy"),
            (["http_proxy": "http://proxy:3128", "no_proxy": ",foo,\t127.0.0.1 "], nil),
        ] as [([String: String], String?)])
    func `plain HTTP does not leave the machine through a proxy`(_ environment: [String: String], _ culprit: String?) {
        let failure = TransportFailure(proxyFor: "127.0.0.1") { environment[$0] }
        guard let culprit else { return #expect(failure == nil) }
        #expect(failure?.kind == .cannotConnect)
        let reason = failure?.reason ?? ""
        #expect(
            reason.hasPrefix("\(culprit) would send the request to another machine; add 127.0.0.1 itself to no_proxy"))
        #expect(reason.contains("ranges, patterns"))
    }

    @Test func `connections are used again and cookies are not kept`() async throws {
        // Not the shared one: how many idle connections it keeps depends on what else is under way.
        let transport = URLSessionTransport()
        func ask(_ behaviour: String) async throws -> BadDayResponse {
            try await self.ask(behaviour) { $0.transport = transport }
        }
        _ = try await ask("Cookie")
        let before = try #require(try await ask("Report").connections)
        for _ in 0..<20 { #expect(try await ask("Cookie").value == "good") }
        let after = try await ask("Report")
        #expect(try #require(after.connections) - before <= 1)
        #expect(after.cookies == 0)
    }

    @Test func `a call that succeeds is logged`() async throws {
        _ = try await ask("Good")
        #expect(log.lines.count == 2)
        #expect(log.lines[0].hasPrefix("debug call started action=ocr:Good bytes=24 host=127.0.0.1:"))
        let ended = /debug call ended action=ocr:Good duration=\d+ ms region=\S+ requestId=request-1 status=200/
        #expect(log.lines[1].wholeMatch(of: ended) != nil, "\(log.lines[1])")
    }
}
