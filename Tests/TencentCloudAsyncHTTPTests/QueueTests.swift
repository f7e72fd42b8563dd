#if AsyncHTTPClient
    import Foundation
    import NIOCore
    import TencentCloudCore
    import Testing

    @testable import TencentCloudAsyncHTTP

    /// Calls that wait for a connection. The server counts the requests, so the tests run one after the other.
    @Suite(.serialized, .timeLimit(.minutes(2)))
    struct QueueTests {
        private static let server = Result { try PythonServer("misbehaving_server.py") }

        private func url() throws -> String { try "http://127.0.0.1:\(Self.server.get().port)/" }

        @Test func `no more calls are under way than the transport may have connections`() async throws {
            let (url, transport) = (try url(), AsyncHTTPClientTransport(maxConnectionsPerHost: 3))
            let before = try await transport.count("Connections", at: url)
            try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<12 { group.addTask { try await transport.send(TransportRequest(url, "Crowd")).status } }
                for try await status in group { #expect(status == 200) }
            }
            #expect(try await transport.count("MostBusy", at: url) == 3)
            #expect(try await transport.count("Connections", at: url) - before <= 3)
        }

        @Test func `a call that ends while it waits was not sent`() async throws {
            let (url, transport) = (try url(), AsyncHTTPClientTransport(maxConnectionsPerHost: 1))
            let before = try await transport.count("Requests", at: url)
            let first = Task { await transport.failure(of: try TransportRequest(url, "Silent")) }
            let other = AsyncHTTPClientTransport()
            // The reports are requests as well.
            var reports = 1
            while try await other.count("Requests", at: url) - before <= reports { reports += 1 }

            let late = await transport.failure(of: try TransportRequest(url, within: .milliseconds(50)))
            let reason = "all connections to the host were in use"
            #expect(late == TransportFailure(.timedOut, .nothingSent, reason: reason))
            let waiting = Task { await transport.failure(of: try TransportRequest(url)) }
            try await Task.sleep(for: .milliseconds(50))
            waiting.cancel()
            #expect(try await waiting.value == .cancelled(.nothingSent))

            first.cancel()
            #expect(try await first.value == .cancelled(.mayHaveArrived))
            #expect(try await transport.send(TransportRequest(url)).status == 200)
            #expect(try await other.count("Requests", at: url) - before == reports + 3)
        }

        @Test func `calls start in the order in which they came`() async throws {
            let connections = Connections(maxCallsPerHost: 1, proxies: ProxySettings { _ in nil }, authority: nil)
            let queues = connections.calls
            let (started, start) = AsyncStream.makeStream(of: Int.self)
            try await connections.loop.submit {
                #expect(queues.enter("a") {} == nil)
                let tickets = (0..<10).map { number in
                    queues.enter("a") {
                        start.yield(number)
                        queues.leave("a")
                        if number == 9 { start.finish() }
                    }
                }
                // Other hosts do not wait, and who leaves the queue keeps nobody waiting.
                #expect(queues.enter("b") {} == nil)
                if let ticket = tickets[4] { queues.withdraw(ticket, from: "a") }
                queues.leave("a")
            }.get()
            var order: [Int] = []
            for await number in started { order.append(number) }
            #expect(order == [0, 1, 2, 3, 5, 6, 7, 8, 9])
        }

        @Test func `calls do not wait for streams, nor streams for calls`() async throws {
            let (url, transport) = (try url(), AsyncHTTPClientTransport(maxConnectionsPerHost: 1))
            let stream = try await transport.stream(TransportRequest(url, "Endless"))
            #expect(try await stream.nextPiece() != nil)
            let other = try await transport.stream(TransportRequest(url, "Endless"))
            #expect(try await transport.send(TransportRequest(url)).status == 200)
            #expect(try await other.nextPiece() != nil)
        }

        @Test func `a host without calls is forgotten`() async throws {
            let connections = Connections(maxCallsPerHost: 2, proxies: ProxySettings { _ in nil }, authority: nil)
            let queues = connections.calls
            let counts = try await connections.loop.submit {
                #expect(queues.enter("a") {} == nil)
                #expect(queues.enter("a") {} == nil)
                let waiting = queues.enter("a") { Issue.record("it has left the queue") }
                let before = queues.hostCount
                if let waiting { queues.withdraw(waiting, from: "a") } else { Issue.record("it has to wait") }
                queues.leave("a")
                queues.leave("a")
                return [before, queues.hostCount]
            }.get()
            #expect(counts == [1, 0])
        }
    }
#endif
