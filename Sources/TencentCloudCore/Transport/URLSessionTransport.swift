internal import Foundation
#if canImport(FoundationNetworking)
    internal import FoundationNetworking
#endif

/// The transport that clients use unless they are given another: Foundation's `URLSession`.
///
/// Connections are kept open and used again, by all clients that share the transport. There is nothing to shut down.
/// No cookies, no cache, no stored credentials, no redirects.
public final class URLSessionTransport: HTTPTransport {
    /// The transport that all clients share by default, so that a client made for one call costs no new connection.
    public static let shared = URLSessionTransport()

    private let session: URLSession
    private let exchanges = Exchanges()

    /// A transport with connections of its own.
    public init() {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.httpCookieStorage = nil
        configuration.httpShouldSetCookies = false
        configuration.httpCookieAcceptPolicy = .never
        configuration.urlCache = nil
        configuration.urlCredentialStorage = nil
        configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
        session = URLSession(configuration: configuration, delegate: exchanges, delegateQueue: nil)
    }

    deinit {
        // A session keeps its delegate until it is told that no more tasks will come.
        session.finishTasksAndInvalidate()
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

        let task = session.dataTask(with: urlRequest)
        let exchanges = exchanges
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                exchanges.begin(task, limit: request.maxResponseBody, continuation)
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
