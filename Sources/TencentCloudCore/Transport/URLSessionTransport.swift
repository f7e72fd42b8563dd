internal import Foundation
#if canImport(FoundationNetworking)
    internal import FoundationNetworking
#endif

/// The transport that clients use unless they are given another: Foundation's `URLSession`.
///
/// Connections are kept open and used again, by all clients that share the transport. There is nothing to shut down.
/// No cookies, no cache, no stored credentials, no redirects. Proxies are the system's, for https; plain http is for servers on
/// this machine, and never goes through one.
public final class URLSessionTransport: HTTPTransport {
    /// The transport that all clients share by default, so that a client made for one call costs no new connection.
    public static let shared = URLSessionTransport()

    private let https: Lane
    private let http: Lane

    /// A transport with connections of its own.
    public init() {
        https = Lane(Self.configuration)
        let direct = Self.configuration
        direct.connectionProxyDictionary = [:]
        http = Lane(direct)
    }

    private static var configuration: URLSessionConfiguration {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.httpCookieStorage = nil
        configuration.httpShouldSetCookies = false
        configuration.httpCookieAcceptPolicy = .never
        configuration.urlCache = nil
        configuration.urlCredentialStorage = nil
        configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
        return configuration
    }

    /// Sends one request.
    public func send(_ request: HTTPRequest) async throws(TransportFailure) -> HTTPResponse {
        var urlRequest = URLRequest(url: request.url)
        urlRequest.httpMethod = "POST"
        urlRequest.httpBody = request.body
        urlRequest.httpShouldHandleCookies = false
        // URLSession's own limit is on silence, 60 s by default, and would cut a longer one of the client short.
        urlRequest.timeoutInterval = request.timeout / .seconds(1)
        for header in request.headers {
            urlRequest.setValue(header.value, forHTTPHeaderField: header.name)
        }

        guard request.url.scheme == "http" else {
            return try await https.send(urlRequest, limit: request.maxResponseBody)
        }
        #if canImport(FoundationNetworking)
            let environment = ProcessInfo.processInfo.environment
            if let failure = TransportFailure(proxyFor: request.url.host ?? "", in: environment) { throw failure }
        #endif
        return try await http.send(urlRequest, limit: request.maxResponseBody)
    }
}

/// A session, and the exchanges that it has under way.
private final class Lane: Sendable {
    private let session: URLSession
    private let exchanges = Exchanges()

    init(_ configuration: URLSessionConfiguration) {
        session = URLSession(configuration: configuration, delegate: exchanges, delegateQueue: nil)
    }

    deinit {
        // A session keeps its delegate until it is told that no more tasks will come.
        session.finishTasksAndInvalidate()
    }

    func send(_ request: URLRequest, limit: Int) async throws(TransportFailure) -> HTTPResponse {
        let task = session.dataTask(with: request)
        let exchanges = exchanges
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                exchanges.begin(task, limit: limit, continuation)
                // Cancelled before there was anything to cancel: the handler below found no exchange.
                guard !Task.isCancelled else { return exchanges.end(task, .failure(.cancelled)) }
                task.resume()
            }
        } onCancel: {
            exchanges.end(task, .failure(.cancelled))
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
