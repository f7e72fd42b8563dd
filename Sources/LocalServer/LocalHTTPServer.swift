#if Workbench
    internal import NIOCore
    internal import NIOHTTP1
    internal import NIOPosix

    #if canImport(Darwin)
        internal import Darwin
    #elseif canImport(Glibc)
        internal import Glibc
    #elseif canImport(Musl)
        internal import Musl
    #endif

    /// Answers a request. It runs in a task of its own, which is cancelled when the client leaves.
    public typealias LocalHandler = @Sendable (LocalRequest) async -> LocalResponse

    /// A server for HTTP/1.1 that only programs on this machine can reach.
    ///
    /// It listens on 127.0.0.1. A request under another host name is refused, so that no page of another origin can reach
    /// the server under a name of its own. Requests of one connection are answered one after the other.
    public final class LocalHTTPServer: Sendable {
        /// The address on which the server listens.
        public let address: LocalAddress
        private let limits: LocalLimits
        private let group: MultiThreadedEventLoopGroup
        private let channel: any Channel
        private let connections: NIOLoopBoundBox<OpenConnections>

        /// Starts a server.
        ///
        /// - Parameters:
        ///   - port: The TCP port; 0 for any that is free.
        ///   - limits: The limits of requests and connections.
        ///   - names: The names of the host by which clients may call it, in lower case.
        ///   - handler: Answers each request.
        /// - Throws: `LocalServerError` if the port cannot be used.
        public static func start(
            port: Int, limits: LocalLimits = LocalLimits(), names: [String] = LocalAddress.names,
            handler: @escaping LocalHandler
        ) async throws(LocalServerError) -> LocalHTTPServer {
            // One thread suffices for all connections of one person, and makes their count and their list its own.
            let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
            let connections = NIOLoopBoundBox.makeBoxSendingValue(OpenConnections(), eventLoop: group.any())
            do {
                let channel = try await bind(port, group) { channel in
                    // The port of the socket, since the server may have been started on any that is free.
                    let address = LocalAddress(port: channel.localAddress?.port ?? 0, names: names)
                    let check = RequestHeadCheck(address: address, limits: limits)
                    try Self.configure(channel, check, handler: handler, connections: connections)
                }
                let address = LocalAddress(port: channel.localAddress?.port ?? port, names: names)
                return LocalHTTPServer(
                    address: address, limits: limits, group: group, channel: channel, connections: connections)
            } catch {
                try? await group.shutdownGracefully()
                guard let error = error as? IOError, error.errnoCode == EADDRINUSE else {
                    throw .cannotListen(port: port, reason: "\(error)")
                }
                throw .portInUse(port)
            }
        }

        private init(
            address: LocalAddress, limits: LocalLimits, group: MultiThreadedEventLoopGroup, channel: any Channel,
            connections: NIOLoopBoundBox<OpenConnections>
        ) {
            self.address = address
            self.limits = limits
            self.group = group
            self.channel = channel
            self.connections = connections
        }

        /// Stops the server: no further connection is taken, and requests that are being answered have the stop time of the
        /// limits to end.
        public func stop() async {
            try? await channel.close()
            let connections = connections
            let loop = group.any()
            try? await loop.submit {
                connections.value.isStopping = true
                // A connection that ends leaves the list, which must not be in use then.
                for connection in connections.value.all { connection.finish() }
            }.get()
            let deadline = ContinuousClock.now + limits.stopTime
            while ContinuousClock.now < deadline {
                guard let count = try? await loop.submit({ connections.value.count }).get(), count > 0 else { break }
                try? await Task.sleep(for: .milliseconds(5))
            }
            try? await loop.submit {
                for connection in connections.value.all { connection.close() }
            }.get()
            try? await group.shutdownGracefully()
        }

        private static func bind(
            _ port: Int, _ group: MultiThreadedEventLoopGroup,
            configure: @escaping @Sendable (any Channel) throws -> Void
        ) async throws -> any Channel {
            try await ServerBootstrap(group: group)
                .serverChannelOption(.backlog, value: 256)
                .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
                .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
                .childChannelInitializer { channel in
                    channel.eventLoop.makeCompletedFuture { try configure(channel) }
                }
                .bind(host: "127.0.0.1", port: port).get()
        }

        private static func configure(
            _ channel: any Channel, _ check: RequestHeadCheck, handler: @escaping LocalHandler,
            connections: NIOLoopBoundBox<OpenConnections>
        ) throws {
            let connection = Connection(check: check, handler: handler, connections: connections)
            let pipeline = channel.pipeline.syncOperations
            try pipeline.addHandler(LingeringClose { connection.bytesArrived() })
            try pipeline.addHandler(HTTPResponseEncoder())
            try pipeline.addHandler(ByteToMessageHandler(HTTPRequestDecoder(leftOverBytesStrategy: .dropBytes)))
            try pipeline.addHandler(HTTPServerPipelineHandler())
            try pipeline.addHandler(connection)
        }
    }

    /// The connections of a server, which belong to its event loop.
    struct OpenConnections {
        /// The number of connections that are refused with a response at a time.
        private static let maximumRefused = 64

        private var connections: [ObjectIdentifier: Connection] = [:]
        private var refused: [ObjectIdentifier: Connection] = [:]
        /// A Boolean value that indicates whether no connection is taken any more.
        var isStopping = false

        var count: Int { connections.count + refused.count }
        var all: [Connection] { Array(connections.values) + Array(refused.values) }

        /// Adds a connection. Returns `false` if there are too many, or the server stops.
        mutating func add(_ connection: Connection, limit: Int) -> Bool {
            guard connections.count < limit, !isStopping else { return false }
            connections[ObjectIdentifier(connection)] = connection
            return true
        }

        /// Adds a connection that is refused with a response. Returns `false` if it must end without one.
        mutating func addRefused(_ connection: Connection) -> Bool {
            guard refused.count < Self.maximumRefused, !isStopping else { return false }
            refused[ObjectIdentifier(connection)] = connection
            return true
        }

        mutating func remove(_ connection: Connection) {
            connections[ObjectIdentifier(connection)] = nil
            refused[ObjectIdentifier(connection)] = nil
        }
    }
#endif
