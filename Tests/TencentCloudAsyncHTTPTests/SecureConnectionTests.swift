#if AsyncHTTPClient
    import Foundation
    import TencentCloudCore
    import Testing

    @testable import TencentCloudAsyncHTTP

    /// https, with a server whose certificate only these tests trust, and proxies in front of it.
    @Suite(.serialized, .timeLimit(.minutes(2)))
    struct SecureConnectionTests {
        /// A folder with certificates, the server that uses them, and proxies that lead to that server only.
        private struct Servers {
            let folder: URL
            let server: PythonServer
            let proxy: PythonServer
            let lockedProxy: PythonServer

            init() throws {
                folder = FileManager.default.temporaryDirectory.appendingPathComponent("tls-\(UUID().uuidString)")
                try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
                server = try PythonServer("trusted_server.py", folder.path)
                proxy = try PythonServer("connect_proxy.py", "\(server.port)")
                lockedProxy = try PythonServer("connect_proxy.py", "\(server.port)", "user:pass word")
            }

            /// The certificate of the authority.
            var authority: String { folder.appendingPathComponent("authority.pem").path }
            var url: String { "https://127.0.0.1:\(server.port)/" }

            func transport(_ environment: [String: String] = [:]) -> AsyncHTTPClientTransport {
                AsyncHTTPClientTransport(
                    maxConnectionsPerHost: 4, environment: { environment[$0] }, authority: authority)
            }
        }

        private static let servers = Result { try Servers() }

        @Test func `a certificate of a trusted authority is accepted`() async throws {
            let servers = try Self.servers.get()
            let transport = servers.transport()
            for _ in 0..<3 { #expect(try await transport.send(TransportRequest(servers.url)).status == 200) }
            // The connection is kept.
            #expect(try await transport.count("Connections", at: servers.url) == 1)
        }

        @Test func `a certificate that only others trust is refused`() async throws {
            let request = try TransportRequest(Self.servers.get().url)
            let failure = await AsyncHTTPClientTransport().failure(of: request)
            #expect(failure == .tls(reason: "the server's certificate is not trusted"))
        }

        @Test(arguments: [
            ("expired", "the server's certificate is not trusted"),
            ("elsewhere", "the server's certificate is for another host"),
        ])
        func `a certificate that is not valid for the host is refused`(_ kind: String, _ reason: String) async throws {
            let servers = try Self.servers.get()
            let server = try PythonServer("trusted_server.py", servers.folder.path, kind)
            let request = try TransportRequest("https://127.0.0.1:\(server.port)/")
            #expect(await servers.transport().failure(of: request) == .tls(reason: reason))
        }

        @Test func `a body that ends without a word of TLS is incomplete`() async throws {
            let servers = try Self.servers.get()
            let failure = await servers.transport().failure(of: try TransportRequest(servers.url, "Cut"))
            #expect(failure?.kind == .connectionLost && failure?.reach == .responseBegan)
        }

        @Test func `the proxy of the environment is used`() async throws {
            let servers = try Self.servers.get()
            // Only the proxy knows where this host is.
            let request = try TransportRequest("https://api.example/")
            let direct = await servers.transport().failure(of: request)
            #expect(direct == .cannotConnect(reason: "the host was not found"))
            let open = servers.transport(["https_proxy": "http://127.0.0.1:\(servers.proxy.port)"])
            #expect(try await open.send(request).status == 200)
            let password = servers.transport([
                "HTTPS_PROXY": "http://user:pass%20word@127.0.0.1:\(servers.lockedProxy.port)"
            ])
            #expect(try await password.send(request).status == 200)
        }

        @Test func `a proxy that refuses sends nothing`() async throws {
            let servers = try Self.servers.get()
            let request = try TransportRequest("https://api.example/")
            let locked = servers.transport(["https_proxy": "127.0.0.1:\(servers.lockedProxy.port)"])
            let reason = "the proxy wants a user and a password, or others than it got"
            #expect(await locked.failure(of: request) == .cannotConnect(reason: reason))
            let nobody = servers.transport(["https_proxy": "127.0.0.1:1"])
            #expect(
                await nobody.failure(of: request)
                    == .cannotConnect(reason: "no server listens at its address and port"))
            let socks = servers.transport(["https_proxy": "socks4://127.0.0.1:1"])
            #expect(await socks.failure(of: request)?.reach == .nothingSent)
        }
    }
#endif
