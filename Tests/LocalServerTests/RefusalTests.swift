#if Workbench
    import Foundation
    import LocalServer
    import Testing

    /// Requests that are refused before the handler sees them.
    @Suite struct RefusalTests {
        private let handler: LocalHandler = { _ in .text(status: 200, "handled") }

        /// A server with small limits.
        private func running(_ body: (LocalHTTPServer) async throws -> Void) async throws {
            var limits = LocalLimits()
            limits.maximumBody = 1000
            limits.maximumHead = 2000
            try await LocalHTTPServer.running(limits: limits, handler: handler, body: body)
        }

        @Test(arguments: [
            "", "Host: evil.example\r\n", "Host: 127.0.0.1\r\n", "Host: 127.0.0.1:PORT\r\nHost: 127.0.0.1:PORT\r\n",
            "Host: 127.0.0.1:PORT\r\nHost: evil.example\r\n", "Host: evil.example:PORT\r\n", "Host:\r\n",
        ])
        func `a missing, second or foreign host is misdirected`(headers: String) async throws {
            try await running { server in
                let headers = headers.replacingOccurrences(of: "PORT", with: String(server.address.port))
                let response = try await server.exchange("GET / HTTP/1.1\r\n\(headers)\r\n")
                #expect(response.hasPrefix("HTTP/1.1 421 "))
            }
        }

        @Test(arguments: [
            (["Content-Length: 3", "Transfer-Encoding: chunked"], 400),
            (["Content-Length: 3", "Content-Length: 4"], 400),
            (["Content-Length: 3", "Content-Length: 3"], 400), (["Content-Length: -1"], 400),
            (["Content-Length: +3"], 400),
            (["Content-Length: 3, 3"], 400), (["Content-Length: 99999999999999999999"], 400),
            (["Transfer-Encoding: gzip, chunked"], 501),
            (["Transfer-Encoding: chunked", "Transfer-Encoding: chunked"], 400),
            (["Transfer-Encoding : chunked"], 400), (["X-A: a\u{1}b"], 400), (["X-A: a\r\n b"], 400), (["X A: b"], 400),
            (["Expect: coffee"], 417), (["X: \(String(repeating: "a", count: 3000))"], 431),
            (["X: \(String(repeating: "a", count: 100_000))"], 431), (["Content-Length: 1001"], 413),
        ])
        func `headers that mislead are refused`(headers: [String], status: Int) async throws {
            try await running { server in
                let lines = ["POST / HTTP/1.1", "Host: 127.0.0.1:\(server.address.port)"] + headers
                // A second request behind the body, which nobody may answer.
                let text = lines.joined(separator: "\r\n") + "\r\n\r\nabcGET /smuggled HTTP/1.1\r\n\r\n"
                let response = try await server.exchange(text)
                #expect(response.hasPrefix("HTTP/1.1 \(status) "), "\(response)")
                #expect(response.components(separatedBy: "HTTP/1.1 ").count == 2)
                #expect(!response.contains("handled"))
            }
        }

        @Test(arguments: [
            ("GET http://127.0.0.1:PORT/ HTTP/1.1", 400), ("GET * HTTP/1.1", 400), ("CONNECT a:443 HTTP/1.1", 405),
            ("OPTIONS * HTTP/1.1", 400), ("GET / HTTP/2.0", 505), ("BREW / HTTP/1.1", 501), ("nonsense", 501),
            ("GET /\u{e9} HTTP/1.1", 400), ("GET  HTTP/1.1", 400), ("\u{16}\u{3}\u{1}\u{2}", 501),
        ])
        func `first lines that are no path or no HTTP are refused`(line: String, status: Int) async throws {
            try await running { server in
                let line = line.replacingOccurrences(of: "PORT", with: String(server.address.port))
                let response = try await server.exchange(server.request(line))
                let expected = status == 501 ? ["501", "400"] : ["\(status)"]
                #expect(expected.contains { response.hasPrefix("HTTP/1.1 \($0) ") }, "\(response)")
            }
        }

        @Test func `a body in chunks beyond the limit is refused`() async throws {
            try await running { server in
                let chunk = "1f4\r\n\(String(repeating: "a", count: 500))\r\n"
                let response = try await server.exchange(
                    server.request("POST / HTTP/1.1", "Transfer-Encoding: chunked", body: chunk + chunk + chunk))
                #expect(response.hasPrefix("HTTP/1.1 413 "))
            }
        }

        @Test func `a body that does not arrive is refused`() async throws {
            var limits = LocalLimits()
            // On a machine with much else to do the head may be late as well. Then a longer time is tried.
            for milliseconds in [50, 500, 5_000, 50_000] {
                limits.requestTime = .milliseconds(milliseconds)
                var response = ""
                try await LocalHTTPServer.running(limits: limits, handler: handler) { server in
                    let request = server.request("POST / HTTP/1.1", "Content-Length: 9", body: "abc")
                    response = (try? await server.exchange(request)) ?? ""
                }
                guard response.isEmpty else { return #expect(response.hasPrefix("HTTP/1.1 408 ")) }
            }
            Issue.record("no head arrived in 50 seconds")
        }

        @Test func `a connection without a whole head, or without a further request, ends`() async throws {
            var limits = LocalLimits()
            limits.requestTime = .milliseconds(50)
            try await LocalHTTPServer.running(limits: limits, handler: handler) { server in
                let head = (try? await server.exchange("GET / HTTP/1.1\r\nHost: 127.0")) ?? ""
                #expect(head == "")
            }
            limits.requestTime = .seconds(600)
            limits.idleTime = .milliseconds(50)
            try await LocalHTTPServer.running(limits: limits, handler: handler) { server in
                let idle = try await server.exchange("GET / HTTP/1.1\r\nHost: 127.0.0.1:\(server.address.port)\r\n\r\n")
                #expect(idle.hasPrefix("HTTP/1.1 200 "))
            }
        }

        @Test func `a head that does not end also ends a kept connection`() async throws {
            var limits = LocalLimits()
            limits.idleTime = .seconds(86_400)
            // On a machine with much else to do the first request may be late as well. Then a longer time is tried.
            for milliseconds in [200, 2_000, 20_000] {
                limits.requestTime = .milliseconds(milliseconds)
                var response = ""
                try await LocalHTTPServer.running(limits: limits, handler: handler) { server in
                    let client = try await RawClient(server)
                    let host = "Host: 127.0.0.1:\(server.address.port)\r\n"
                    try? await client.send("GET / HTTP/1.1\r\n\(host)\r\n")
                    response = await client.receive(until: "handled")
                    guard response.contains("handled") else { return }
                    try? await client.send("GET / HTTP/1.1\r\nHost: 127.0")
                    // The connection ends, long before its idle time.
                    #expect(await !client.receiveAll().contains("HTTP"))
                }
                if response.contains("handled") { return }
            }
            Issue.record("no head arrived in 20 seconds")
        }

        /// A response that no buffer of the system takes completely.
        private static let large = LocalResponse(body: .data(Data(count: 48 << 20)))

        @Test func `further requests wait until the client has taken a response`() async throws {
            let (calls, called) = AsyncStream.makeStream(of: Void.self)
            let handler: LocalHandler = { request in
                guard request.path == "/large" else { return .text(status: 200, "small") }
                called.yield()
                return Self.large
            }
            try await LocalHTTPServer.running(handler: handler) { server in
                let client = try await RawClient(server, reads: false)
                let host = "Host: 127.0.0.1:\(server.address.port)\r\n"
                try await client.send(String(repeating: "GET /large HTTP/1.1\r\n\(host)\r\n", count: 4))
                _ = await calls.first { _ in true }
                // The server goes on, so that it would have called for the other requests meanwhile.
                for _ in 0..<50 { _ = try await server.exchange(server.request("GET /small HTTP/1.1")) }
                try await client.close()
            }
            called.finish()
            #expect(await calls.reduce(0) { count, _ in count + 1 } == 0)
        }

        @Test func `a client that does not take its response loses its connection`() async throws {
            var limits = LocalLimits()
            limits.maximumConnections = 1
            limits.responseTime = .milliseconds(50)
            let handler: LocalHandler = { $0.path == "/large" ? Self.large : .text(status: 200, "small") }
            try await LocalHTTPServer.running(limits: limits, handler: handler) { server in
                let client = try await RawClient(server, reads: false)
                try await client.send(server.request("GET /large HTTP/1.1"))
                // There is room for another connection as soon as the first one has ended.
                var response = ""
                while !response.hasPrefix("HTTP/1.1 200 ") {
                    response = (try? await server.exchange(server.request("GET /small HTTP/1.1"))) ?? ""
                }
                #expect(response.hasSuffix("small\n"))
            }
        }

        @Test func `a connection beyond the limit is refused`() async throws {
            var limits = LocalLimits()
            limits.maximumConnections = 1
            try await LocalHTTPServer.running(limits: limits, handler: handler) { server in
                let first = try await RawClient(server)
                try await first.send("GET / HTTP/1.1\r\nHost: 127.0.0.1:\(server.address.port)\r\n\r\n")
                #expect(await first.receive(until: "handled").hasPrefix("HTTP/1.1 200 "))
                let second = try await RawClient(server)
                #expect(await second.receiveAll().hasPrefix("HTTP/1.1 503 "))
                try await first.close()
            }
        }
    }
#endif
