#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// Carries one request to a server and brings its answer back.
///
/// The client does everything else: signing, the time limit of the whole call, reading. A transport of your own (a proxy, a
/// recorder, another HTTP library) needs only this:
/// - send the headers and the body as they are, with `POST` and the URL's host, for both are signed;
/// - follow no redirect, keep no cookie, cache nothing;
/// - stop reading when the answer grows past ``HTTPRequest/maxResponseBody``;
/// - end when the task is cancelled. The client does not wait for a transport that goes on.
public protocol HTTPTransport: Sendable {
    /// Sends one request.
    ///
    /// - Returns: The answer, whatever its status.
    /// - Throws: What kept the answer away.
    func send(_ request: HTTPRequest) async throws(TransportFailure) -> HTTPResponse

    /// Sends one request, and hands the body of its answer over while it arrives: for answers that are streams of events.
    ///
    /// ``HTTPRequest/timeout`` is here the time until the head of the answer is there, to which the client itself sees, and
    /// ``HTTPRequest/maxResponseBody`` is what may lie unread at a time. A transport that only has ``send(_:)`` works as well:
    /// its streams come as a whole, when they are over, and within the time of a call.
    ///
    /// - Returns: The head of the answer, whatever its status, and a way to its body.
    /// - Throws: What kept the head away.
    func stream(_ request: HTTPRequest) async throws(TransportFailure) -> HTTPResponseStream
}

extension HTTPTransport {
    /// The whole answer in one piece.
    public func stream(_ request: HTTPRequest) async throws(TransportFailure) -> HTTPResponseStream {
        var head = try await send(request)
        let body = Locked<Data?>(head.body)
        head.body = Data()
        return HTTPResponseStream(head) {
            body.withLock { body in
                defer { body = nil }
                return body
            }
        }
    }
}

/// A request, ready to be sent. The method is always `POST`.
public struct HTTPRequest: Sendable {
    /// Scheme, host and port; the path is `/`.
    public var url: URL
    /// The headers in the order in which they were made. `Host` and `Content-Length` follow from the URL and the body.
    public var headers: [(name: String, value: String)]
    /// The body. Handed over without being copied.
    public var body: Data
    /// The time that the whole call has.
    public var timeout: Duration
    /// The largest body of an answer, in bytes.
    public var maxResponseBody: Int

    /// A request by its parts: for tests of a transport. A client makes its own.
    ///
    /// - Parameters:
    ///   - url: Scheme, host and port; the path is `/`.
    ///   - headers: The headers, without `Host` and `Content-Length`.
    ///   - body: The body.
    ///   - timeout: The time that the whole call has.
    ///   - maxResponseBody: The largest body of an answer, in bytes.
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

/// A server's answer.
public struct HTTPResponse: Sendable {
    /// The HTTP status.
    public let status: Int
    /// The headers, by their names in lower case.
    public let headers: [String: String]
    /// The body, with any transfer or content encoding undone.
    public internal(set) var body: Data

    /// An answer by its parts.
    ///
    /// - Parameters:
    ///   - status: The HTTP status.
    ///   - headers: The headers, by their names in any case.
    ///   - body: The body, with any transfer or content encoding undone.
    public init(status: Int, headers: [String: String] = [:], body: Data) {
        self.status = status
        self.headers = Dictionary(headers.map { ($0.lowercased(), $1) }, uniquingKeysWith: { first, _ in first })
        self.body = body
    }
}

/// A server's answer whose body is handed over while it arrives.
public struct HTTPResponseStream: Sendable {
    /// The answer without its body.
    let head: HTTPResponse
    /// The HTTP status.
    public var status: Int { head.status }
    /// The headers, by their names in lower case.
    public var headers: [String: String] { head.headers }
    /// Waits for the next piece of the body, of whatever size; `nil` behind the last. Called by one task at a time.
    ///
    /// It ends, and ends the connection, when that task is cancelled. The connection also ends when nobody holds this any
    /// more: what it captures has to see to that, as in its `deinit`.
    public let nextPiece: @Sendable () async throws(TransportFailure) -> Data?

    /// An answer by its parts.
    ///
    /// - Parameters:
    ///   - status: The HTTP status.
    ///   - headers: The headers, by their names in any case.
    ///   - nextPiece: Waits for the next piece of the body, with any transfer or content encoding undone.
    public init(
        status: Int, headers: [String: String] = [:],
        nextPiece: @escaping @Sendable () async throws(TransportFailure) -> Data?
    ) {
        self.init(HTTPResponse(status: status, headers: headers, body: Data()), nextPiece: nextPiece)
    }

    /// - Parameter head: An answer without its body.
    init(_ head: HTTPResponse, nextPiece: @escaping @Sendable () async throws(TransportFailure) -> Data?) {
        (self.head, self.nextPiece) = (head, nextPiece)
    }
}
