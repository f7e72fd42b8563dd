#if AsyncHTTPClient
    internal import NIOCore
    public import TencentCloudCore

    #if canImport(FoundationEssentials)
        internal import FoundationEssentials
    #else
        internal import Foundation
    #endif

    /// A transport over [AsyncHTTPClient](https://github.com/swift-server/async-http-client), for servers on Linux.
    ///
    /// ```swift
    /// var configuration = ClientConfiguration()
    /// configuration.transport = AsyncHTTPClientTransport.shared
    /// let ocr = OCR.Client(credential: .environment, region: .apGuangzhou, configuration: configuration)
    /// ```
    ///
    /// It has the duties of ``TencentCloudCore/URLSessionTransport`` and needs no shutdown either. Unlike that one on
    /// Linux, it knows exactly how far a request got, so more requests can be repeated without harm; it stops a server
    /// that sends faster than a stream is read; it calls IPv6 addresses; and a large compressed response of one server
    /// does not delay calls to others.
    ///
    /// - Each call and each stream has a connection of HTTP/1.1 to itself. Connections are kept for 55 seconds after
    ///   their last use, and used again.
    /// - A host that does not accept a connection within 10 seconds is not reached, even if the call has more time.
    /// - https goes through the proxy that the environment names when the transport is created, as libcurl reads it:
    ///   `https_proxy`, `HTTPS_PROXY`, `all_proxy` or `ALL_PROXY`, except for the hosts of `no_proxy` or `NO_PROXY`. A
    ///   proxy speaks HTTP or SOCKS 5. Plain http never goes through a proxy.
    /// - Certificates are checked with the authorities of the system, from TLS 1.2 on. Nothing turns that off.
    /// - No redirects are followed, and no cookies kept.
    /// - Compressed bodies (gzip) are unpacked, up to the largest body that the request allows.
    public final class AsyncHTTPClientTransport: HTTPTransport {
        /// A transport that all clients can share, so that a client for one call needs no new connection.
        public static let shared = AsyncHTTPClientTransport()

        private let connections: Connections

        /// Creates a transport with its own connections.
        ///
        /// - Parameter maxConnectionsPerHost: The largest number of connections to a host that are open for calls at a
        ///   time, at least 1, and so the number of calls that the transport can make at once: further ones wait in
        ///   order, and their time limits run while they wait. Up to 1,000 streams of events at a time come on top.
        public convenience init(maxConnectionsPerHost: Int = 64) {
            self.init(maxConnectionsPerHost: maxConnectionsPerHost, environment: environmentVariable, authority: nil)
        }

        /// Creates a transport, for tests.
        ///
        /// - Parameters:
        ///   - maxConnectionsPerHost: The largest number of calls to a host at a time.
        ///   - environment: Returns the value of an environment variable.
        ///   - authority: The file with the only certificate that is trusted; `nil` for those of the system.
        package init(
            maxConnectionsPerHost: Int, environment: (String) -> String?, authority: String?
        ) {
            connections = Connections(
                maxCallsPerHost: max(1, maxConnectionsPerHost), proxies: ProxySettings(in: environment),
                authority: authority)
        }

        /// Sends one request.
        public func send(_ request: TransportRequest) async throws(TransportFailure) -> TransportResponse {
            try await Exchange(request, over: connections, in: connections.calls).response()
        }

        /// Sends one request, and passes the body of the response on while it arrives. A server that sends faster than
        /// the body is read has to wait.
        public func stream(_ request: TransportRequest) async throws(TransportFailure) -> TransportStream {
            let reader = BodyReader(Exchange(request, over: connections, in: connections.streams, isStream: true))
            let head = try await reader.head()
            return TransportStream(status: head.status, headers: head.headers) { () throws(TransportFailure) in
                try await reader.nextPiece()
            }
        }
    }
#endif
