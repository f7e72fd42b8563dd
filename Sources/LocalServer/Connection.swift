#if Workbench
    internal import NIOCore
    internal import NIOHTTP1

    #if canImport(FoundationEssentials)
        internal import FoundationEssentials
    #else
        internal import Foundation
    #endif

    /// A connection of a client: collects each request, hands it to the handler, and writes the response.
    ///
    /// All of it runs on the event loop of the channel. Only the handler runs in a task.
    final class Connection: ChannelInboundHandler {
        typealias InboundIn = HTTPServerRequestPart
        typealias OutboundOut = HTTPServerResponsePart

        private enum State {
            case idle
            case receiving(HTTPRequestHead, body: ByteBuffer)
            case responding(HTTPRequestHead, Task<Void, Never>?)
            case closing
        }

        private let check: RequestHeadCheck
        private let handler: LocalHandler
        private let connections: NIOLoopBoundBox<OpenConnections>
        private var state = State.idle
        private var closesAfterResponse = false
        private var context: ChannelHandlerContext?
        private var timer: ReceiveTimer?

        init(check: RequestHeadCheck, handler: @escaping LocalHandler, connections: NIOLoopBoundBox<OpenConnections>) {
            self.check = check
            self.handler = handler
            self.connections = connections
        }

        func channelActive(context: ChannelHandlerContext) {
            self.context = context
            let limits = check.limits
            guard connections.value.add(self, limit: limits.maximumConnections) else {
                // The pipeline lets no response pass without a request.
                return sendRaw(
                    Data("HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".utf8))
            }
            let this = NIOLoopBound(self, eventLoop: context.eventLoop)
            timer = ReceiveTimer(limits: limits, eventLoop: context.eventLoop) { this.value.timeIsOver() }
            context.fireChannelActive()
        }

        func channelInactive(context: ChannelHandlerContext) {
            connections.value.remove(self)
            timer?.stop()
            if case .responding(_, let task) = state { task?.cancel() }
            state = .closing
            self.context = nil
            context.fireChannelInactive()
        }

        /// Ends the connection, after the response to the request that is being answered.
        func finish() {
            closesAfterResponse = true
            guard case .idle = state else { return }
            state = .closing
            // Nothing is on its way, so that nothing is lost.
            socket?.close(promise: nil)
        }

        /// The handler that is nearest to the socket.
        private var socket: ChannelHandlerContext? {
            try? context?.pipeline.syncOperations.context(handlerType: LingeringClose.self)
        }

        /// Ends the connection at once.
        func close() {
            if case .responding(_, let task) = state { task?.cancel() }
            state = .closing
            context?.close(promise: nil)
        }

        private func timeIsOver() {
            switch state {
            case .receiving: refuse(.text(status: 408, "the request did not arrive in time"))
            // A head that does not end in time is in the decoder, which has not told of it.
            case .idle: close()
            case .responding, .closing: break
            }
        }
    }

    // Receiving.
    extension Connection {
        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            switch Self.unwrapInboundIn(data) {
            case .head(let head): begin(head, context: context)
            case .body(let part): append(part)
            case .end: answer(context: context)
            }
        }

        func errorCaught(context: ChannelHandlerContext, error: any Error) {
            switch (state, error) {
            case (.idle, let error as HTTPParserError), (.receiving, let error as HTTPParserError):
                refuse(.notHTTP(error))
            default: close()
            }
        }

        private func begin(_ head: HTTPRequestHead, context: ChannelHandlerContext) {
            guard case .idle = state else { return }
            timer?.requestBegan()
            if let refusal = check.refusal(of: head) { return refuse(refusal) }
            // The decoder reads no further request after one that asks for another protocol.
            if head.headers.contains(name: "Upgrade") { closesAfterResponse = true }
            state = .receiving(head, body: context.channel.allocator.buffer(capacity: 0))
            if head.headers.contains(name: "Expect"), head.version == .http1_1 {
                let proceed = HTTPResponseHead(version: .http1_1, status: .continue)
                context.writeAndFlush(Self.wrapOutboundOut(.head(proceed)), promise: nil)
            }
        }

        private func append(_ part: ByteBuffer) {
            guard case .receiving(let head, var body) = state else { return }
            guard body.readableBytes + part.readableBytes <= check.limits.maximumBody else {
                return refuse(.tooLong(check.limits))
            }
            state = .idle  // Leaves one owner of the buffer, so that appending does not copy it.
            body.writeImmutableBuffer(part)
            state = .receiving(head, body: body)
        }

        private func answer(context: ChannelHandlerContext) {
            guard case .receiving(let head, let body) = state else { return }
            timer?.requestEnded()
            let request = LocalRequest(head, body: body)
            let this = NIOLoopBound(self, eventLoop: context.eventLoop)
            let (channel, eventLoop, handler) = (context.channel, context.eventLoop, handler)
            state = .responding(head, nil)
            let task = Task {
                let response = await handler(request)
                guard case .stream(let write) = response.body, head.method != .HEAD else {
                    return eventLoop.execute { this.value.send(response) }
                }
                do {
                    try await eventLoop.submit { try this.value.beginStream(response) }.get()
                    try await write(LocalBodyWriter(channel: channel))
                    eventLoop.execute { this.value.endResponse() }
                } catch {
                    eventLoop.execute { this.value.breakOff() }
                }
            }
            state = .responding(head, task)
        }
    }

    // Responding.
    extension Connection {
        /// Sends a response to a request that is not read to its end, and closes the connection.
        private func refuse(_ response: LocalResponse) {
            if case .closing = state { return }
            let head = HTTPRequestHead(version: .http1_1, method: .GET, uri: "/")
            closesAfterResponse = true
            state = .responding(head, nil)
            send(response)
        }

        private func send(_ response: LocalResponse) {
            guard case .responding(let request, _) = state, let context else { return }
            switch response.body {
            case .data(let data):
                write(head(of: response, length: data.count), data, to: request)
                endResponse()
            // The head alone: the response to HEAD.
            case .stream:
                write(head(of: response, length: nil), Data(), to: request)
                endResponse()
            case .truncated(let data, let count):
                closesAfterResponse = true
                write(head(of: response, length: data.count), data.prefix(count), to: request)
                context.flush()
                close()
            case .raw(let data):
                sendRaw(data)
            }
        }

        private func sendRaw(_ data: Data) {
            socket?.writeAndFlush(NIOAny(ByteBuffer(bytes: data)), promise: nil)
            close()
        }

        private func write(_ head: HTTPResponseHead, _ body: Data, to request: HTTPRequestHead) {
            guard let context else { return }
            context.write(Self.wrapOutboundOut(.head(head)), promise: nil)
            guard request.method != .HEAD, !body.isEmpty else { return }
            var buffer = context.channel.allocator.buffer(capacity: body.count)
            buffer.writeBytes(body)
            context.write(Self.wrapOutboundOut(.body(.byteBuffer(buffer))), promise: nil)
        }

        private func beginStream(_ response: LocalResponse) throws {
            guard case .responding = state, let context else { throw ChannelError.ioOnClosedChannel }
            context.writeAndFlush(Self.wrapOutboundOut(.head(head(of: response, length: nil))), promise: nil)
        }

        private func head(of response: LocalResponse, length: Int?) -> HTTPResponseHead {
            guard case .responding(let request, _) = state else {
                return HTTPResponseHead(version: .http1_1, status: .internalServerError)
            }
            // A stream in HTTP/1.0 ends with its connection.
            let isKept = request.isKeepAlive && request.version == .http1_1
            closesAfterResponse = closesAfterResponse || !isKept
            return HTTPResponseHead(response, version: request.version, length: length, closes: closesAfterResponse)
        }

        private func endResponse() {
            guard case .responding = state, let context else { return }
            // The state changes first: the next request may have arrived already, and comes while the end is written.
            state = closesAfterResponse ? .closing : .idle
            context.writeAndFlush(Self.wrapOutboundOut(.end(nil)), promise: nil)
            if case .closing = state { context.close(promise: nil) } else { timer?.connectionIsIdle() }
        }

        private func breakOff() {
            guard case .responding = state else { return }
            close()
        }
    }
#endif
