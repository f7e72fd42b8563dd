#if Workbench
    import Foundation
    import LocalServer
    import Testing

    @Suite struct ServerTests {
        /// Responds with what it has received.
        private let echo: LocalHandler = { request in
            let body = String(decoding: request.body, as: UTF8.self)
            return .text(status: 200, "\(request.method) \(request.path) \(request.query) \(body)")
        }

        @Test func `method, path, query and body reach the handler`() async throws {
            try await LocalHTTPServer.running(handler: echo) { server in
                let response = try await server.exchange(
                    server.request("POST /a%20b/../c?x=1?y HTTP/1.1", "Content-Length: 5", body: "hello"))
                #expect(response.hasPrefix("HTTP/1.1 200 OK\r\n"))
                #expect(response.hasSuffix("\r\n\r\nPOST /a%20b/../c x=1?y hello\n"))
            }
        }

        @Test func `a body in chunks reaches the handler as one`() async throws {
            try await LocalHTTPServer.running(handler: echo) { server in
                let response = try await server.exchange(
                    server.request(
                        "POST / HTTP/1.1", "Transfer-Encoding: chunked", body: "3\r\nhel\r\n2\r\nlo\r\n0\r\n\r\n"))
                #expect(response.hasSuffix("POST /  hello\n"))
            }
        }

        @Test func `requests sent at once are answered in their order`() async throws {
            let handler: LocalHandler = { request in
                // The first one ends last, if the server runs them at the same time.
                if request.path == "/1" { try? await Task.sleep(for: .milliseconds(50)) }
                return .text(status: 200, request.path)
            }
            try await LocalHTTPServer.running(handler: handler) { server in
                let host = "Host: 127.0.0.1:\(server.address.port)\r\n"
                let requests = (1...5).map { "GET /\($0) HTTP/1.1\r\n\(host)\r\n" }.joined()
                let response = try await server.exchange(requests + server.request("GET /6 HTTP/1.1"))
                let paths = response.split(separator: "\r\n").filter { $0.hasPrefix("/") }.map { $0.prefix(2) }
                #expect(paths == ["/1", "/2", "/3", "/4", "/5", "/6"])
                #expect(response.components(separatedBy: "Connection: keep-alive").count == 6)
            }
        }

        @Test func `the response to HEAD has a length and no body`() async throws {
            try await LocalHTTPServer.running(handler: echo) { server in
                let response = try await server.exchange(server.request("HEAD / HTTP/1.1"))
                #expect(response.contains("Content-Length: 9\r\n"))
                #expect(response.hasSuffix("\r\n\r\n"))
            }
            let stream: LocalHandler = { _ in LocalResponse(body: .stream { try await $0.write(Data("no".utf8)) }) }
            try await LocalHTTPServer.running(handler: stream) { server in
                let response = try await server.exchange(server.request("HEAD / HTTP/1.1"))
                #expect(response.hasSuffix("\r\n\r\n"))
            }
        }

        @Test func `a client that waits for 100 Continue gets it before the body`() async throws {
            try await LocalHTTPServer.running(handler: echo) { server in
                let client = try await RawClient(server)
                try await client.send(server.request("POST / HTTP/1.1", "Expect: 100-continue", "Content-Length: 2"))
                #expect(await client.receive(until: "\r\n\r\n") == "HTTP/1.1 100 Continue\r\n\r\n")
                try await client.send("ok")
                #expect(await client.receiveAll().hasSuffix("POST /  ok\n"))
            }
        }

        @Test func `a stream arrives piece by piece`() async throws {
            let (gate, opener) = AsyncStream.makeStream(of: Void.self)
            let handler: LocalHandler = { _ in
                LocalResponse(
                    headers: [("Content-Type", "text/event-stream")],
                    body: .stream { writer in
                        try await writer.write(Data("first".utf8))
                        for await _ in gate { break }
                        try await writer.write(Data("second".utf8))
                    })
            }
            try await LocalHTTPServer.running(handler: handler) { server in
                let client = try await RawClient(server)
                try await client.send(server.request())
                #expect(await client.receive(until: "first").hasSuffix("5\r\nfirst\r\n"))
                opener.yield()
                #expect(await client.receiveAll() == "6\r\nsecond\r\n0\r\n\r\n")
            }
        }

        @Test func `a stream in HTTP 1.0 ends with its connection`() async throws {
            let handler: LocalHandler = { _ in LocalResponse(body: .stream { try await $0.write(Data("all".utf8)) }) }
            try await LocalHTTPServer.running(handler: handler) { server in
                let response = try await server.exchange(server.request("GET / HTTP/1.0"))
                #expect(response.hasSuffix("\r\n\r\nall"))
                #expect(!response.contains("hunked"))
            }
        }

        @Test func `the task of a stream is cancelled when the client leaves`() async throws {
            let (left, leaving) = AsyncStream.makeStream(of: Bool.self)
            let handler: LocalHandler = { _ in
                LocalResponse(
                    body: .stream { writer in
                        try await writer.write(Data("begun".utf8))
                        try? await Task.sleep(for: .seconds(600))
                        leaving.yield(Task.isCancelled)
                    })
            }
            try await LocalHTTPServer.running(handler: handler) { server in
                let client = try await RawClient(server)
                try await client.send(server.request())
                _ = await client.receive(until: "begun")
                try await client.close()
                #expect(await left.first { _ in true } == true)
            }
        }

        @Test func `faults break off, promise too much, and are no HTTP`() async throws {
            let handler: LocalHandler = { request in
                switch request.path {
                case "/cut": LocalResponse(body: .truncated(Data("0123456789".utf8), after: 4))
                case "/raw": LocalResponse(body: .raw(Data("\u{1}garbage".utf8)))
                default:
                    LocalResponse(
                        body: .stream { writer in
                            try await writer.write(Data("part".utf8))
                            throw CancellationError()
                        })
                }
            }
            try await LocalHTTPServer.running(handler: handler) { server in
                let cut = try await server.exchange(server.request("GET /cut HTTP/1.1"))
                #expect(cut.contains("Content-Length: 10\r\n") && cut.hasSuffix("\r\n\r\n0123"))
                #expect(try await server.exchange(server.request("GET /raw HTTP/1.1")) == "\u{1}garbage")
                let stream = try await server.exchange(server.request("GET /stream HTTP/1.1"))
                #expect(stream.hasSuffix("4\r\npart\r\n"))
            }
        }

        @Test func `values of headers cannot start another header`() async throws {
            let handler: LocalHandler = { _ in
                LocalResponse(headers: [("X-A", "1\r\nX-B: 2\u{0}"), ("X C", "3"), ("Content-Length", "99")])
            }
            try await LocalHTTPServer.running(handler: handler) { server in
                let response = try await server.exchange(server.request())
                #expect(response.contains("X-A: 1X-B: 2\r\n"))
                #expect(response.contains("Content-Length: 0\r\n"))
                #expect(!response.contains("X C") && !response.contains("99"))
            }
        }

        @Test func `a stopping server ends its responses, and takes no connection`() async throws {
            let (begun, beginning) = AsyncStream.makeStream(of: Void.self)
            let handler: LocalHandler = { _ in
                beginning.yield()
                try? await Task.sleep(for: .milliseconds(50))
                return .text(status: 200, "ended")
            }
            var limits = LocalLimits()
            limits.stopTime = .seconds(120)
            let server = try await LocalHTTPServer.start(port: 0, limits: limits, handler: handler)
            let (idle, busy) = (try await RawClient(server), try await RawClient(server))
            try await busy.send("GET / HTTP/1.1\r\nHost: 127.0.0.1:\(server.address.port)\r\n\r\n")
            _ = await begun.first { _ in true }
            await server.stop()
            #expect(await busy.receiveAll().hasSuffix("ended\n"))
            #expect(await idle.receiveAll() == "")
            await #expect(throws: (any Error).self) { try await RawClient(server) }
        }

        @Test func `a port in use is named`() async throws {
            try await LocalHTTPServer.running(handler: echo) { server in
                let port = server.address.port
                await #expect {
                    _ = try await LocalHTTPServer.start(port: port) { _ in LocalResponse() }
                } throws: { error in
                    "\(error)"
                        == "port \(port) is in use by another program; choose another one, or 0 for any that is free"
                }
            }
        }
    }
#endif
