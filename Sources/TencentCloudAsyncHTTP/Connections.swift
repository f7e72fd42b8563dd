#if AsyncHTTPClient
    internal import AsyncHTTPClient
    internal import NIOCore
    internal import NIOPosix
    internal import NIOSSL
    internal import TencentCloudCore

    #if canImport(FoundationEssentials)
        internal import FoundationEssentials
    #else
        internal import Foundation
    #endif

    /// The connections of a transport, and the exchanges that use them.
    ///
    /// Everything happens on one event loop: what AsyncHTTPClient reports and what callers want then have an order, so
    /// it is certain how far a request got. One loop carries thousands of calls a second, far more than any action of
    /// the API allows.
    final class Connections: Sendable {
        /// The largest number of streams of events from a host at a time.
        private static let maxStreamsPerHost = 1_000

        let loop: any EventLoop
        /// The queues of calls.
        let calls: HostQueues
        /// The queues of streams. They are separate, so that neither calls nor other streams wait for a stream to end.
        let streams: HostQueues
        private let proxies: ProxySettings
        private let direct: HTTPClient
        /// The client that uses the proxy; `nil` without one.
        private let proxied: HTTPClient?

        /// - Parameter authority: The file with the only certificate that is trusted; `nil` for those of the system.
        init(maxCallsPerHost: Int, proxies: ProxySettings, authority: String?) {
            loop = MultiThreadedEventLoopGroup.singleton.next()
            calls = HostQueues(limit: maxCallsPerHost, on: loop)
            streams = HostQueues(limit: Self.maxStreamsPerHost, on: loop)
            self.proxies = proxies
            var configuration = Self.configuration(authority: authority)
            configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit =
                maxCallsPerHost + Self.maxStreamsPerHost
            direct = HTTPClient(eventLoopGroup: loop, configuration: configuration)
            if let proxy = proxies.proxy {
                configuration.proxy = proxy
                proxied = HTTPClient(eventLoopGroup: loop, configuration: configuration)
            } else {
                proxied = nil
            }
        }

        deinit {
            // A client that is not shut down keeps its connections, and ends a debug build.
            for client in [direct, proxied] { client?.shutdown { _ in } }
        }

        private static func configuration(authority: String?) -> HTTPClient.Configuration {
            var tls = TLSConfiguration.makeClientConfiguration()
            tls.minimumTLSVersion = .tlsv12
            if let authority { tls.trustRoots = .file(authority) }
            var configuration = HTTPClient.Configuration(tlsConfiguration: tls, redirectConfiguration: .disallow)
            configuration.httpVersion = .http1Only
            configuration.timeout.connect = .seconds(10)
            // The client decides about another attempt, and knows how much time is left.
            configuration.connectionPool.retryConnectionEstablishment = false
            // Many load balancers close an idle connection after 60 seconds. A request must not meet that.
            configuration.connectionPool.idleTimeout = .seconds(55)
            return configuration
        }

        /// Returns the client for a URL.
        /// - Throws: A failure if the proxy for it cannot be used.
        func client(for url: URL) throws(TransportFailure) -> HTTPClient {
            guard url.scheme?.lowercased() == "https" else { return direct }
            return try proxies.uses(url.host ?? "") ? proxied ?? direct : direct
        }
    }
#endif
