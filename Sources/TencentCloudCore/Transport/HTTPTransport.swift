#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Sends one request to a server and returns the response.
///
/// The client does the rest: signing, the time limit of the whole call, and reading. A transport of your own (a proxy,
/// a recorder, another HTTP library) has only these duties:
/// - Send the method, the headers and the body unchanged, to the URL's host, since they are signed.
/// - Follow no redirect, keep no cookie, and cache nothing.
/// - Stop reading when the response grows past ``TransportRequest/maxResponseBody``.
/// - End when the task is cancelled. The client does not wait for a transport that continues.
/// - Say in a ``TransportFailure`` how far the request got: ``TransportFailure/Reach/nothingSent`` only if that is
///   certain.
///
/// ```swift
/// struct Recorder: HTTPTransport {
///     func send(_ request: TransportRequest) async throws(TransportFailure) -> TransportResponse {
///         let response = try await URLSessionTransport.shared.send(request)
///         print(request, response)  // neither the values of headers nor bodies
///         return response
///     }
/// }
/// ```
public protocol HTTPTransport: Sendable {
    /// Sends one request.
    ///
    /// - Returns: The response, with any status.
    /// - Throws: The reason why there is no complete response.
    func send(_ request: TransportRequest) async throws(TransportFailure) -> TransportResponse

    /// Sends one request, and passes the body of the response on while it arrives. This is for streams of events.
    ///
    /// Here ``TransportRequest/deadline`` is the time by which the head of the response must arrive, which the client
    /// enforces itself, as it does with the silences of the body. ``TransportRequest/maxResponseBody`` is the largest
    /// number of unread bytes. A transport that implements only ``send(_:)`` works as well: its streams arrive as a
    /// whole, at their end, and within the time limit of a call.
    ///
    /// - Returns: The head of the response, with any status, and a function that reads the body.
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
