internal import Dispatch
internal import Foundation
#if canImport(FoundationNetworking)
    internal import FoundationNetworking
#endif

/// The default transport of clients: Foundation's `URLSession`.
///
/// It keeps connections open, and all clients that share the transport reuse them. It needs no shutdown. It uses no
/// cookies, no cache and no stored credentials, and follows no redirects. https uses the system's proxies. Plain http
/// is for servers on this machine, and never uses a proxy.
///
/// At most 64 connections to a host are open for calls at a time, unless ``init(maxConnectionsPerHost:)`` sets another
/// number. A call that finds all of them in use waits for one, and its time limit runs while it waits. Streams of
/// events have up to 1,000 connections of their own.
///
/// On Linux, Foundation of Swift 6.3 ends the process if a server sends trailers after a chunked response
/// (swift-corelibs-foundation, issue 5285), which the API's servers do not do. It calls no IPv6 address, such as
/// `[::1]`, there: name the host, which may well have one. A server on Linux should use `AsyncHTTPClientTransport` of
/// the product TencentCloudAsyncHTTP, which has neither limit.
public final class URLSessionTransport: HTTPTransport {
    /// The transport that all clients share by default, so that a client for one call needs no new connection.
    public static let shared = URLSessionTransport()

    private let calls: Sessions
    /// The sessions of streams. They are separate, so that neither calls nor other streams wait for a stream to end.
    private let streams = Sessions(connectionsPerHost: 1_000)

    /// Creates a transport with its own connections.
    ///
    /// - Parameter maxConnectionsPerHost: The largest number of connections to a host that are open for calls at a
    ///   time, at least 1. On Linux, a connection carries one call at a time, so this is the number of calls that the
    ///   transport can make at once: further ones wait, and their time limits run while they wait. A service that
    ///   allows 20 calls a second and needs two seconds for each keeps 40 connections busy.
    public init(maxConnectionsPerHost: Int = 64) {
        calls = Sessions(connectionsPerHost: max(1, maxConnectionsPerHost))
    }

    /// Sends one request.
    public func send(_ request: TransportRequest) async throws(TransportFailure) -> TransportResponse {
        let timeLeft = try request.timeLeft()
        return try await calls.session(for: request).send(request, silence: timeLeft)
    }

    /// Sends one request, and passes the body of the response on while it arrives.
    public func stream(_ request: TransportRequest) async throws(TransportFailure) -> TransportStream {
        _ = try request.timeLeft()
        // The reader limits the silence of a stream, since the reader itself may be slower than the server.
        return try await streams.session(for: request).stream(request, silence: .longestTimeout)
    }
}

/// The sessions of a transport, one for each scheme.
private struct Sessions: Sendable {
    private let https: Session
    private let http: Session

    /// - Parameter connectionsPerHost: The largest number of open connections to a host. URLSession's own is 6 on most
    ///   systems.
    init(connectionsPerHost: Int) {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.httpCookieStorage = nil
        configuration.httpShouldSetCookies = false
        configuration.httpCookieAcceptPolicy = .never
        configuration.urlCache = nil
        configuration.urlCredentialStorage = nil
        configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
        configuration.httpMaximumConnectionsPerHost = connectionsPerHost
        https = Session(configuration)
        // The first session has its own copy of the configuration.
        configuration.connectionProxyDictionary = [:]
        http = Session(configuration)
    }

    func session(for request: TransportRequest) throws(TransportFailure) -> Session {
        #if canImport(FoundationNetworking)
            if request.url.host?.contains(":") == true {
                throw .cannotConnect(
                    reason:
                        "URLSession on Linux calls no IPv6 address; write the host's name, or 127.0.0.1 for this machine"
                )
            }
        #endif
        guard request.url.scheme == "http" else { return https }
        #if canImport(FoundationNetworking)
            if let failure = TransportFailure(proxyFor: request.url.host ?? "", in: environmentVariable) {
                throw failure
            }
        #endif
        return http
    }
}

extension TransportRequest {
    /// Returns the time until the deadline, limited to the longest one that libcurl can count.
    /// - Throws: ``TransportFailure/Kind/timedOut`` if the deadline has passed.
    fileprivate func timeLeft() throws(TransportFailure) -> Duration {
        let left = deadline - .now
        guard left > .zero else { throw .timedOut(.nothingSent) }
        return min(left, .longestTimeout)
    }
}

extension URLRequest {
    /// Creates a request of Foundation.
    /// - Parameter silence: The longest silence. URLSession's default of 60 seconds would cut a longer time limit of
    ///   the client short.
    fileprivate init(_ request: TransportRequest, silence: Duration) {
        self.init(url: request.url)
        httpMethod = request.method.rawValue
        // On Linux, a GET request fails if it has a body, even an empty one.
        if request.method != .get || !request.body.isEmpty { httpBody = request.body }
        httpShouldHandleCookies = false
        // On Linux URLSession counts whole seconds, and treats zero as a millisecond. The client's own limit ends a
        // call in time; this one only acts if the client's does not.
        timeoutInterval = (silence / .seconds(1)).rounded(.up) + 1
        // One by one, each header would be compared with all earlier ones.
        allHTTPHeaderFields = Dictionary(request.headers.map { ($0.name, $0.value) }) { _, last in last }
    }
}

/// A `URLSession` and its current exchanges.
private final class Session: Sendable {
    private let session: URLSession
    private let delegate = SessionDelegate()

    init(_ configuration: URLSessionConfiguration) {
        session = URLSession(configuration: configuration, delegate: delegate, delegateQueue: nil)
    }

    deinit {
        // A session keeps its delegate until it is told that no more tasks follow.
        session.finishTasksAndInvalidate()
    }

    func send(_ request: TransportRequest, silence: Duration) async throws(TransportFailure) -> TransportResponse {
        try await start(request, silence: silence, in: Exchange(request, in: delegate))
    }

    func stream(_ request: TransportRequest, silence: Duration) async throws(TransportFailure) -> TransportStream {
        let (pieces, continuation) = AsyncThrowingStream.makeStream(of: Data.self)
        let exchange = Exchange(request, in: delegate, continuation)
        // The task that reads was cancelled, or the stream was released.
        continuation.onTermination = { if case .cancelled = $0 { exchange.cancel() } }
        let head = try await start(request, silence: silence, in: exchange)
        return TransportStream(head) { () throws(TransportFailure) in
            do {
                for try await piece in pieces {
                    exchange.take(piece)
                    return piece
                }
            } catch {
                throw error as? TransportFailure ?? .other(.responseBegan, reason: "an unknown error")
            }
            if Task.isCancelled { throw .cancelled(.responseBegan) }
            return nil
        }
    }

    /// Waits for the whole response, or for the head of a stream.
    private func start(
        _ request: TransportRequest, silence: Duration, in exchange: Exchange
    ) async throws(TransportFailure) -> TransportResponse {
        let request = URLRequest(request, silence: silence)
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                exchange.wait(with: continuation)
                // The closure keeps the session, which must not make a task after it was told that no more follow.
                delegate.tasks.async { exchange.start { self.session.dataTask(with: request) } }
            }
        } onCancel: {
            exchange.cancel()
        }
        return try result.get()
    }
}
