#if Workbench
    internal import NIOCore

    /// Closes a connection without losing the response: the sending side first, the other when the client has closed its own.
    ///
    /// A socket that is closed while bytes of the request are unread resets the connection, and the client loses the response
    /// that it has not read yet, such as that to a body which is too long. It stands nearest to the socket, since the decoder
    /// closes the connection by itself after an error. From there it also tells when bytes arrive, which the decoder keeps until
    /// a head is complete.
    final class LingeringClose: ChannelDuplexHandler {
        typealias InboundIn = ByteBuffer
        typealias InboundOut = ByteBuffer
        typealias OutboundIn = ByteBuffer
        typealias OutboundOut = ByteBuffer

        /// The time without a byte after which the other side is closed as well, and the time after which it is in any case.
        private static let (patience, limit) = (TimeAmount.seconds(2), TimeAmount.seconds(10))

        private let bytesArrived: () -> Void
        private var isLingering = false
        private var deadline = NIODeadline.distantFuture
        private var closed: EventLoopPromise<Void>?
        private var timer: Scheduled<Void>?

        /// - Parameter bytesArrived: A closure that is called before bytes are passed on.
        init(bytesArrived: @escaping () -> Void) { self.bytesArrived = bytesArrived }

        func close(context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?) {
            guard mode == .all, context.channel.isActive else { return context.close(mode: mode, promise: promise) }
            guard !isLingering else {
                context.channel.closeFuture.cascade(to: promise)
                return
            }
            isLingering = true
            closed = promise
            context.flush()
            context.close(mode: .output, promise: nil)
            deadline = .now() + Self.limit
            wait(context)
            context.read()
        }

        private func wait(_ context: ChannelHandlerContext) {
            timer?.cancel()
            let context = NIOLoopBound(context, eventLoop: context.eventLoop)
            timer = context.value.eventLoop.scheduleTask(deadline: min(.now() + Self.patience, deadline)) {
                context.value.close(promise: nil)
            }
        }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            guard !isLingering else { return wait(context) }
            bytesArrived()
            context.fireChannelRead(data)
        }

        func channelReadComplete(context: ChannelHandlerContext) {
            context.fireChannelReadComplete()
            if isLingering { context.read() }
        }

        func channelInactive(context: ChannelHandlerContext) {
            timer?.cancel()
            closed?.succeed(())
            closed = nil
            context.fireChannelInactive()
        }
    }
#endif
