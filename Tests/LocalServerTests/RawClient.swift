#if Workbench
    internal import LocalServer
    internal import NIOCore
    internal import NIOPosix

    /// A connection that sends bytes as they are, to test what no HTTP client would send.
    struct RawClient {
        private let channel: any Channel
        private let received: AsyncStream<String>

        /// - Parameter reads: Reads what the server sends. Otherwise it stays in the buffers of the system.
        init(_ server: LocalHTTPServer, reads: Bool = true) async throws {
            let (stream, continuation) = AsyncStream.makeStream(of: String.self)
            received = stream
            channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
                .channelOption(.autoRead, value: reads)
                .channelInitializer { channel in
                    channel.eventLoop.makeCompletedFuture {
                        try channel.pipeline.syncOperations.addHandler(Receiver(continuation: continuation))
                    }
                }
                .connect(host: "127.0.0.1", port: server.address.port).get()
        }

        func send(_ text: String) async throws {
            try await channel.writeAndFlush(ByteBuffer(string: text)).get()
        }

        /// Returns the bytes received so far that end with a text, or all if the server closes the connection first.
        func receive(until end: String) async -> String {
            var text = ""
            for await part in received {
                text += part
                if text.contains(end) { break }
            }
            return text
        }

        /// Returns the bytes received until the server closes the connection.
        func receiveAll() async -> String {
            await receive(until: "\u{0}never sent")
        }

        func close() async throws { try await channel.close() }

        private final class Receiver: ChannelInboundHandler {
            typealias InboundIn = ByteBuffer
            private let continuation: AsyncStream<String>.Continuation

            init(continuation: AsyncStream<String>.Continuation) { self.continuation = continuation }

            func channelRead(context: ChannelHandlerContext, data: NIOAny) {
                continuation.yield(String(buffer: Self.unwrapInboundIn(data)))
            }

            func channelInactive(context: ChannelHandlerContext) { continuation.finish() }
        }
    }

    extension LocalHTTPServer {
        /// Starts a server for one test, and stops it afterwards.
        static func running(
            limits: LocalLimits = LocalLimits(), handler: @escaping LocalHandler,
            body: (LocalHTTPServer) async throws -> Void
        ) async throws {
            let server = try await LocalHTTPServer.start(port: 0, limits: limits, handler: handler)
            do {
                try await body(server)
                await server.stop()
            } catch {
                await server.stop()
                throw error
            }
        }

        /// Sends bytes in a connection of their own, and returns what comes until the server closes it.
        func exchange(_ text: String) async throws -> String {
            let client = try await RawClient(self)
            try await client.send(text)
            return await client.receiveAll()
        }

        /// A request whose connection ends with its response.
        func request(_ line: String = "GET / HTTP/1.1", _ headers: String..., body: String = "") -> String {
            let lines = [line, "Host: 127.0.0.1:\(address.port)", "Connection: close"] + headers
            return lines.joined(separator: "\r\n") + "\r\n\r\n" + body
        }
    }
#endif
