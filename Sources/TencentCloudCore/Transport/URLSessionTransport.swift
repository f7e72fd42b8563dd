internal import Foundation
#if canImport(FoundationNetworking)
    internal import FoundationNetworking
#endif

/// The transport that clients use unless they are given another: Foundation's `URLSession`.
///
/// Connections are kept open and used again, by all clients that share the transport. There is nothing to shut down.
/// No cookies, no cache, no stored credentials, no redirects. Proxies are the system's, for https; plain http is for servers on
/// this machine, and never goes through one.
///
/// On Linux, Foundation of Swift 6.3 ends the process when a server sends trailers behind an answer in chunks
/// (swift-corelibs-foundation, issue 5285), which the API's servers do not. Behind a gateway that does, use another transport.
public final class URLSessionTransport: HTTPTransport {
    /// The transport that all clients share by default, so that a client made for one call costs no new connection.
    public static let shared = URLSessionTransport()

    private let calls = Sessions()
    /// Apart, since calls must not wait for a stream to end; nor must streams.
    private let streams = Sessions(connectionsPerHost: 1_000)

    /// A transport with connections of its own.
    public init() {}

    /// Sends one request.
    public func send(_ request: HTTPRequest) async throws(TransportFailure) -> HTTPResponse {
        try await calls.session(for: request).send(
            URLRequest(request, silence: request.timeout), limit: request.maxResponseBody)
    }

    /// Sends one request, and hands the body of its answer over while it arrives.
    public func stream(_ request: HTTPRequest) async throws(TransportFailure) -> HTTPResponseStream {
        // How long a stream may be silent is for its reader to say, who may be the slower one.
        try await streams.session(for: request).stream(
            URLRequest(request, silence: .longestTimeout), limit: request.maxResponseBody)
    }
}

/// The sessions of a transport, by scheme.
private struct Sessions: Sendable {
    private let https: Session
    private let http: Session

    /// - Parameter connectionsPerHost: The most connections that are open at a time. URLSession's own is 6 on most systems.
    init(connectionsPerHost: Int? = nil) {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.httpCookieStorage = nil
        configuration.httpShouldSetCookies = false
        configuration.httpCookieAcceptPolicy = .never
        configuration.urlCache = nil
        configuration.urlCredentialStorage = nil
        configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
        if let connectionsPerHost { configuration.httpMaximumConnectionsPerHost = connectionsPerHost }
        https = Session(configuration)
        // The session before has a copy.
        configuration.connectionProxyDictionary = [:]
        http = Session(configuration)
    }

    func session(for request: HTTPRequest) throws(TransportFailure) -> Session {
        guard request.url.scheme == "http" else { return https }
        #if canImport(FoundationNetworking)
            let environment = ProcessInfo.processInfo.environment
            if let failure = TransportFailure(proxyFor: request.url.host ?? "", in: environment) { throw failure }
        #endif
        return http
    }
}

extension URLRequest {
    /// - Parameter silence: URLSession's own limit is on silence, 60 s by default, and would cut a longer one of the client
    ///   short.
    fileprivate init(_ request: HTTPRequest, silence: Duration) {
        self.init(url: request.url)
        httpMethod = "POST"
        httpBody = request.body
        httpShouldHandleCookies = false
        timeoutInterval = silence / .seconds(1)
        for header in request.headers { setValue(header.value, forHTTPHeaderField: header.name) }
    }
}

/// A `URLSession`, and the exchanges that it has under way.
private final class Session: Sendable {
    private let session: URLSession
    private let delegate = SessionDelegate()

    init(_ configuration: URLSessionConfiguration) {
        session = URLSession(configuration: configuration, delegate: delegate, delegateQueue: nil)
    }

    deinit {
        // A session keeps its delegate until it is told that no more tasks will come.
        session.finishTasksAndInvalidate()
    }

    func send(_ request: URLRequest, limit: Int) async throws(TransportFailure) -> HTTPResponse {
        try await start(session.dataTask(with: request), limit: limit)
    }

    func stream(_ request: URLRequest, limit: Int) async throws(TransportFailure) -> HTTPResponseStream {
        let task = session.dataTask(with: request)
        let delegate = delegate
        let (pieces, continuation) = AsyncThrowingStream.makeStream(of: Data.self)
        // The reading task was cancelled, or nobody holds the stream any more.
        continuation.onTermination = { if case .cancelled = $0 { delegate.end(task, .failure(.cancelled)) } }
        let body = ArrivingBody(continuation, of: task, limit: limit)
        let head = try await start(task, limit: limit, body)
        return HTTPResponseStream(head) { () throws(TransportFailure) in
            do {
                for try await piece in pieces {
                    body.take(piece)
                    return piece
                }
            } catch {
                throw error as? TransportFailure ?? .other(reason: "an unknown error")
            }
            if Task.isCancelled { throw .cancelled }
            return nil
        }
    }

    /// Waits for the whole answer, or for its head where something takes the body.
    private func start(
        _ task: URLSessionDataTask, limit: Int, _ body: ArrivingBody? = nil
    ) async throws(TransportFailure) -> HTTPResponse {
        let delegate = delegate
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                delegate.begin(task, limit: limit, body, continuation)
                // Cancelled before there was anything to cancel: the handler below found no exchange.
                guard !Task.isCancelled else { return delegate.end(task, .failure(.cancelled)) }
                task.resume()
            }
        } onCancel: {
            delegate.end(task, .failure(.cancelled))
        }
        return try result.get()
    }
}

extension TransportFailure {
    /// Why plain http may not be sent to a host of this machine, if it may not: on Linux, URLSession knows no way to keep it from a
    /// proxy that the environment names.
    ///
    /// Source: libcurl, "Environment variables".
    init?(proxyFor host: String, in environment: [String: String]) {
        let proxies = ["http_proxy", "all_proxy", "ALL_PROXY"]
        guard let proxy = proxies.first(where: { environment[$0]?.isEmpty == false }) else { return nil }
        let name = host.filter { !"[]".contains($0) }
        let exceptions = (environment["no_proxy"] ?? environment["NO_PROXY"] ?? "").split { ", ".contains($0) }
        guard !exceptions.contains("*"), !exceptions.contains(name[...]) else { return nil }
        self = .cannotConnect(reason: "\(proxy) would carry it to another machine; add \(name) to no_proxy")
    }
}
