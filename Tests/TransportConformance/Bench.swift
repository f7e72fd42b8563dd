import Foundation
package import TencentCloudCore
import Testing

/// A server that behaves badly on request, and the transports that are tested with it.
package struct Bench: Sendable {
    private let make: @Sendable () -> any HTTPTransport
    private let server: PythonServer
    private let untrusted: PythonServer

    /// Starts the servers.
    /// - Parameter make: Makes a transport with connections of its own.
    package init(_ make: @escaping @Sendable () -> any HTTPTransport) throws {
        self.make = make
        server = try PythonServer("misbehaving_server.py")
        untrusted = try PythonServer("untrusted_server.py")
    }

    /// A transport with connections of its own.
    func transport() -> any HTTPTransport { make() }

    /// The port of the server that speaks plain http.
    var port: Int { server.port }
    /// The port of a server whose certificate nobody trusts; 0 without the command that makes certificates.
    var untrustedPort: Int { untrusted.port }

    /// A request for a behaviour of the server.
    func request(
        _ behaviour: String, _ method: TransportRequest.Method = .post, body: Data = Data("{}".utf8),
        within limit: Duration = Patience.timeLimit, maxResponseBody: Int = 1 << 20
    ) throws -> TransportRequest {
        try request(
            URL(string: "http://127.0.0.1:\(port)/"), behaviour, method, body: body, within: limit,
            maxResponseBody: maxResponseBody)
    }

    /// A request to any address.
    func request(
        _ url: URL?, _ behaviour: String = "Good", _ method: TransportRequest.Method = .post,
        body: Data = Data("{}".utf8), within limit: Duration = Patience.timeLimit, maxResponseBody: Int = 1 << 20
    ) throws -> TransportRequest {
        TransportRequest(
            method: method, url: try #require(url),
            headers: [("Content-Type", "application/json"), ("X-TC-Action", behaviour)],
            body: method == .get ? Data() : body,
            deadline: .now + limit, maxResponseBody: maxResponseBody)
    }

    /// Returns the failure of an exchange, which must not succeed.
    func failure(
        of request: TransportRequest, over transport: any HTTPTransport,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> TransportFailure {
        let failure = await #expect(throws: TransportFailure.self, sourceLocation: sourceLocation) {
            try await transport.send(request)
        }
        return try #require(failure, sourceLocation: sourceLocation)
    }

    /// Expects a response that the server sends when all is well.
    func expectGood(
        _ behaviour: String = "Good", over transport: any HTTPTransport,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let response = try await transport.send(request(behaviour))
        #expect(response.status == 200, sourceLocation: sourceLocation)
        let body = String(decoding: response.body, as: UTF8.self)
        #expect(body == #"{"Response":{"Value":"good","RequestId":"request-1"}}"#, sourceLocation: sourceLocation)
    }

    /// A number that the server has counted so far.
    func count(_ name: String) async throws -> Int {
        let response = try await make().send(request("Report"))
        let counts = try JSONValue(json: String(decoding: response.body, as: UTF8.self))
        return try #require(counts["Response"]?[name]?.intValue)
    }

    /// Returns the number of requests that the server received while a closure ran.
    func requests(while body: () async throws -> Void) async throws -> Int {
        let before = try await count("Requests")
        try await body()
        // The second report is a request as well.
        return try await count("Requests") - before - 1
    }

    /// Checks that plain http to this machine uses no proxy. It sets variables of the process, so it must have one of
    /// its own: `#expect(processExitsWith: .success) { try await Bench { … }.callsNoProxy() }`.
    package func callsNoProxy() async throws {
        let proxy = try PythonServer("misbehaving_server.py")
        for name in ["http_proxy", "all_proxy", "ALL_PROXY"] {
            setenv(name, "http://127.0.0.1:\(proxy.port)", 1)
            for exceptions in ["", "foo,*", "127.0.0.0/8"] {
                setenv("no_proxy", exceptions, 1)
                let request = try request(URL(string: "http://127.0.0.1:\(port)/"))
                do throws(TransportFailure) {
                    _ = try await make().send(request)
                } catch {
                    // A transport that cannot leave the proxy out may refuse the call.
                    precondition(error.reach == .nothingSent, "\(error)")
                }
            }
            unsetenv(name)
        }
        unsetenv("no_proxy")
        let url = URL(string: "http://127.0.0.1:\(proxy.port)/")
        let report = try await make().send(request(url, "Report"))
        let counts = try JSONValue(json: String(decoding: report.body, as: UTF8.self))
        precondition(counts["Response"]?["Requests"] == 1, "the proxy received a request")
    }
}
