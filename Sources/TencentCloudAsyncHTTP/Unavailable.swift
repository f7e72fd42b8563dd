#if !AsyncHTTPClient
    public import TencentCloudCore

    /// A transport over AsyncHTTPClient, for servers on Linux. It needs the trait `AsyncHTTPClient` of this package:
    ///
    /// ```swift
    /// .package(url: "<the address you cloned this from>", branch: "main", traits: ["AsyncHTTPClient"]),
    /// ```
    @available(
        *, unavailable,
        message:
            "select the trait 'AsyncHTTPClient' of tencentcloud-swift in your Package.swift: .package(url: ..., traits: [\"AsyncHTTPClient\"])"
    )
    public final class AsyncHTTPClientTransport: HTTPTransport {
        /// A transport that all clients can share.
        public static var shared: AsyncHTTPClientTransport { AsyncHTTPClientTransport() }

        /// Creates a transport with its own connections.
        public init(maxConnectionsPerHost: Int = 64) {}

        /// Sends one request.
        public func send(_ request: TransportRequest) async throws(TransportFailure) -> TransportResponse {
            throw .other(.nothingSent, reason: "the trait AsyncHTTPClient is not selected")
        }
    }
#endif
