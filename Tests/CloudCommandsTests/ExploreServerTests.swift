import APIModel
import Foundation
import LocalServer
import TencentCloudCore
import Testing

@testable import CloudCommands

/// Keeps the requests that were sent, and responds to each in the same way.
private actor RecordingTransport: HTTPTransport {
    private(set) var requests: [TransportRequest] = []
    private let body: String

    init(_ body: String) { self.body = body }

    func send(_ request: TransportRequest) async throws(TransportFailure) -> TransportResponse {
        requests.append(request)
        return TransportResponse(status: 200, headers: ["Content-Type": "application/json"], body: Data(body.utf8))
    }
}

@Suite("The server of tcapi explore")
struct ExploreServerTests {
    private let transport = RecordingTransport(#"{"Response": {"TextDetections": [], "RequestId": "r-1"}}"#)
    private let lines = Locked<[String]>([])
    private let server: ExploreServer

    init() throws {
        var configuration = ClientConfiguration()
        configuration.transport = transport
        let lines = lines
        let calls = ExploreCalls(
            try SpecLibrary.api([]).services, to: .real,
            signedBy: Credential(secretId: "AKIDz8krbsJ5yKBZQpn7", secretKey: "a-secret-key"),
            configuration: configuration, log: { line in lines.withLock { $0.append(line) } })
        server = ExploreServer(gate: ExploreGate(token: "token"), calls: calls) { path in
            path == "index.html" ? Array("<p>".utf8) : nil
        }
    }

    private func post(_ path: String, _ body: String) async -> (status: Int, text: String) {
        let headers = [
            ("Host", "127.0.0.1:8788"), ("Origin", "http://127.0.0.1:8788"), ("Content-Type", "application/json"),
            (ExploreGate.header, "token"),
        ]
        let response = await server.response(
            to: LocalRequest(method: "POST", path: path, headers: headers, body: Data(body.utf8)))
        guard case .data(let data) = response.body else { return (response.status, "") }
        return (response.status, String(decoding: data, as: UTF8.self))
    }

    private func send(
        _ members: String, action: String = "GeneralBasicOCR", region: String = "ap-guangzhou"
    ) async -> (status: Int, text: String) {
        await post(
            "/_tcapi/send",
            #"{"service": "ocr", "version": "2018-11-19", "action": "\#(action)", "region": "\#(region)", \#(members)}"#
        )
    }

    @Test func `a call that was agreed to is sent to the endpoint of the spec, and remembered without values`()
        async throws
    {
        let sent = await send(#""parameters": {"ImageUrl": "https://private.example/"}, "agreed": ["first"]"#)
        #expect(sent.status == 200 && sent.text.contains(#""requestId":"r-1""#))
        let requests = await transport.requests
        #expect(requests.map(\.url.absoluteString) == ["https://ocr.tencentcloudapi.com/"])
        let state = await post("/_tcapi/state", "{}").text
        #expect(state.contains(#""key":"AKID…Qpn7""#) && state.contains(#""action":"GeneralBasicOCR""#))
        let line = try #require(lines.withLock { $0 }.first)
        #expect(line.hasPrefix("real: ocr GeneralBasicOCR in ap-guangzhou: HTTP status 200, "))
        for text in [state, line, sent.text] {
            #expect(!text.contains("private.example") && !text.contains("a-secret-key"))
        }
    }

    @Test func `nothing is sent before the user has agreed, or if the request differs from its spec`() async {
        #expect(await send(#""parameters": {"ImageUrl": "x"}"#).text == #"{"ask":["first"]}"#)
        #expect(await send(#""parameters": {}, "agreed": ["first"]"#).text.contains(#""wasSent":false"#))
        #expect(await transport.requests.isEmpty)
    }

    @Test(arguments: [
        #""parameters": {}, "endpoint": "http://attacker.example""#, #""parameters": []"#, #""files": []"#,
        #""parameters": {}, "page": "a\r\nb""#, #""parameters": {}, "files": ["ImageUrl"]"#,
    ])
    func `a request of another form is refused, and nothing is sent`(members: String) async {
        #expect(await send(members + #", "agreed": ["first"]"#).status == 400)
        #expect(await transport.requests.isEmpty)
    }

    @Test func `another action than those of the specs, and another region than a name, are refused`() async {
        let members = #""parameters": {"ImageUrl": "x"}, "agreed": ["first"]"#
        #expect(await send(members, action: "DeleteEverything").status == 404)
        for region in ["attacker.example/", "", #"ap\r\nHost: attacker.example"#, "é"] {
            #expect(await send(members, region: region).status == 400)
        }
        #expect(await transport.requests.isEmpty)
    }

    @Test(arguments: [
        "/../index.html", "/%2e%2e/index.html", "/index.html/", "//index.html", "/_tcapi/", "/etc/passwd",
    ])
    func `a path that is no file of the site leads nowhere`(path: String) async {
        #expect(await server.response(to: LocalRequest(method: "GET", path: path)).status == 404)
    }

    @Test func `pages have the headers that keep other origins out`() async {
        let response = await server.response(to: LocalRequest(method: "GET", path: "/"))
        #expect(response.status == 200)
        let headers = response.headers.map { "\($0.name): \($0.value)" }
        for expected in [
            "Content-Type: text/html; charset=utf-8", "X-Frame-Options: DENY", "X-Content-Type-Options: nosniff",
        ] { #expect(headers.contains(expected)) }
        #expect(!headers.contains { $0.hasPrefix("Access-Control") || $0.hasPrefix("Set-Cookie") })
        #expect(await server.response(to: LocalRequest(method: "POST", path: "/")).status == 405)
    }
}
