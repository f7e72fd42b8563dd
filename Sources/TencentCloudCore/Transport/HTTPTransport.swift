#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// Sends one request to a server and returns the response.
///
/// The client does the rest: signing, the time limit of the whole call, and reading. A transport of your own (a proxy,
/// a recorder, another HTTP library) has only these duties:
/// - Send the headers and the body unchanged, with `POST` and the URL's host, since they are signed.
/// - Follow no redirect, keep no cookie, and cache nothing.
/// - Stop reading when the response grows past ``TransportRequest/maxResponseBody``.
/// - End when the task is cancelled. The client does not wait for a transport that continues.
public protocol HTTPTransport: Sendable {
    /// Sends one request.
    ///
    /// - Returns: The response, whatever its status.
    /// - Throws: The reason why there is no complete response.
    func send(_ request: TransportRequest) async throws(TransportFailure) -> TransportResponse

    /// Sends one request, and passes the body of the response on while it arrives. This is for streams of events.
    ///
    /// Here ``TransportRequest/timeout`` is the time until the head of the response arrives, which the client enforces
    /// itself, and ``TransportRequest/maxResponseBody`` is the largest number of unread bytes. A transport that implements
    /// only ``send(_:)`` works as well: its streams arrive as a whole, at their end, and within the time limit of a
    /// call.
    ///
    /// - Returns: The head of the response, whatever its status, and a function that reads the body.
    /// - Throws: The reason why the head did not arrive.
    func stream(_ request: TransportRequest) async throws(TransportFailure) -> TransportStream
}

extension HTTPTransport {
    /// Sends one request, and returns the whole response as a stream of one piece.
    public func stream(_ request: TransportRequest) async throws(TransportFailure) -> TransportStream {
        var head = try await send(request)
        let body = Locked<Data?>(head.body)
        head.body = Data()
        return TransportStream(head) {
            body.withLock { body in
                defer { body = nil }
                return body
            }
        }
    }
}

/// A request that is ready to be sent. Its method is always `POST`.
public struct TransportRequest: Sendable {
    /// The scheme, host and port. The path is `/`.
    public var url: URL
    /// The headers, in the order in which they were added. `Host` and `Content-Length` follow from the URL and the
    /// body.
    public var headers: [(name: String, value: String)]
    /// The body. It is passed on without a copy.
    public var body: Data
    /// The time limit of the whole call.
    public var timeout: Duration
    /// The largest body of the response, in bytes.
    public var maxResponseBody: Int

    /// Creates a request, for example to test a transport. A client creates its own.
    ///
    /// - Parameters:
    ///   - url: The scheme, host and port. The path is `/`.
    ///   - headers: The headers, without `Host` and `Content-Length`.
    ///   - body: The body.
    ///   - timeout: The time limit of the whole call.
    ///   - maxResponseBody: The largest body of the response, in bytes.
    public init(
        url: URL, headers: [(name: String, value: String)] = [], body: Data, timeout: Duration, maxResponseBody: Int
    ) {
        self.url = url
        self.headers = headers
        self.body = body
        self.timeout = timeout
        self.maxResponseBody = maxResponseBody
    }
}

/// A server's response.
public struct TransportResponse: Sendable {
    /// The HTTP status.
    public let status: Int
    /// The headers, by their names in lower case.
    public let headers: [String: String]
    /// The body, after any transfer or content encoding has been removed.
    public internal(set) var body: Data

    /// Creates a response from its parts.
    ///
    /// - Parameters:
    ///   - status: The HTTP status.
    ///   - headers: The headers, by their names in any case.
    ///   - body: The body, after any transfer or content encoding has been removed.
    public init(status: Int, headers: [String: String] = [:], body: Data) {
        self.status = status
        self.headers = Dictionary(headers.map { ($0.lowercased(), $1) }, uniquingKeysWith: { first, _ in first })
        self.body = body
    }
}

/// A server's response whose body is passed on while it arrives.
public struct TransportStream: Sendable {
    /// The response without its body.
    let head: TransportResponse
    /// The HTTP status.
    public var status: Int { head.status }
    /// The headers, by their names in lower case.
    public var headers: [String: String] { head.headers }
    /// Waits for the next piece of the body, of any size, and returns `nil` after the last one. Only one task may call
    /// it at a time.
    ///
    /// If that task is cancelled, the function ends and closes the connection. The connection must also close when the
    /// function is released. An object that the function captures has to ensure that, for example in its `deinit`.
    public let nextPiece: @Sendable () async throws(TransportFailure) -> Data?

    /// Creates a response from its parts.
    ///
    /// - Parameters:
    ///   - status: The HTTP status.
    ///   - headers: The headers, by their names in any case.
    ///   - nextPiece: Waits for the next piece of the body, after any transfer or content encoding has been removed.
    public init(
        status: Int, headers: [String: String] = [:],
        nextPiece: @escaping @Sendable () async throws(TransportFailure) -> Data?
    ) {
        self.init(TransportResponse(status: status, headers: headers, body: Data()), nextPiece: nextPiece)
    }

    /// - Parameter head: A response without its body.
    init(_ head: TransportResponse, nextPiece: @escaping @Sendable () async throws(TransportFailure) -> Data?) {
        (self.head, self.nextPiece) = (head, nextPiece)
    }
}
