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
            /// The response is written but for its end.
            case sending
            case closing
        }

        private let check: RequestHeadCheck
        private let handler: LocalHandler
        private let connections: NIOLoopBoundBox<OpenConnections>
        private var state = State.idle
        /// A Boolean value that indicates whether bytes of the next request have arrived.
        private var requestHasBegun = false
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
            guard connections.value.add(self, limit: limits.maximumConnections) else { return turnAway() }
            let this = NIOLoopBound(self, eventLoop: context.eventLoop)
            timer = ReceiveTimer(limits: limits, eventLoop: context.eventLoop) { this.value.timeIsOver() }
            context.fireChannelActive()
        }

        /// Refuses a connection, since there are too many.
        private func turnAway() {
            guard connections.value.addRefused(self) else {
                state = .closing
                socket?.close(promise: nil)
                return
            }
            // The pipeline lets no response pass without a request.
            sendRaw(Data("HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".utf8))
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
            // A client that does not take its response would otherwise keep it here.
            case .idle, .sending: close()
            case .responding, .closing: break
            }
        }
    }

    // Receiving.
    extension Connection {
        /// Begins the time of a request with its first byte, and not only with its complete head.
        func bytesArrived() {
            guard case .idle = state, !requestHasBegun else { return }
            requestHasBegun = true
            timer?.requestBegan()
        }

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
            // Its first bytes may have come together with those of the request before it.
            bytesArrived()
            requestHasBegun = false
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
                sendAll(head(of: response, length: data.count), data, to: request)
            // The head alone: the response to HEAD.
            case .stream:
                sendAll(head(of: response, length: nil), Data(), to: request)
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

        /// Sends a response, and ends it once the client has taken it.
        ///
        /// Its end lets the next request in, which may have arrived already. Responses of a client that sends requests and reads
        /// nothing would otherwise pile up.
        private func sendAll(_ head: HTTPResponseHead, _ body: Data, to request: HTTPRequestHead) {
            guard let context else { return }
            state = .sending
            timer?.responseBegan()
            let this = NIOLoopBound(self, eventLoop: context.eventLoop)
            let isTaken = context.eventLoop.makePromise(of: Void.self)
            isTaken.futureResult.whenComplete { result in
                if case .success = result { this.value.endResponse() } else { this.value.breakOff() }
            }
            write(head, body, to: request, promise: isTaken)
            context.flush()
        }

        /// - Parameter promise: The promise that is fulfilled when all of it is written to the socket.
        private func write(
            _ head: HTTPResponseHead, _ body: Data, to request: HTTPRequestHead, promise: EventLoopPromise<Void>? = nil
        ) {
            guard let context else { return }
            let hasBody = request.method != .HEAD && !body.isEmpty
            context.write(Self.wrapOutboundOut(.head(head)), promise: hasBody ? nil : promise)
            guard hasBody else { return }
            var buffer = context.channel.allocator.buffer(capacity: body.count)
            buffer.writeBytes(body)
            context.write(Self.wrapOutboundOut(.body(.byteBuffer(buffer))), promise: promise)
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
            guard isResponding, let context else { return }
            // The state changes first: the next request may have arrived already, and comes while the end is written.
            state = closesAfterResponse ? .closing : .idle
            context.writeAndFlush(Self.wrapOutboundOut(.end(nil)), promise: nil)
            if case .closing = state { context.close(promise: nil) } else { timer?.connectionIsIdle() }
        }

        private func breakOff() {
            if isResponding { close() }
        }

        private var isResponding: Bool {
            switch state {
            case .responding, .sending: true
            case .idle, .receiving, .closing: false
            }
        }
    }
#endif
