public import Foundation

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
}

/// A server's answer.
public struct HTTPResponse: Sendable {
    /// The HTTP status.
    public let status: Int
    /// The headers, by their names in lower case.
    public let headers: [String: String]
    /// The body, with any transfer or content encoding undone.
    public let body: Data

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
