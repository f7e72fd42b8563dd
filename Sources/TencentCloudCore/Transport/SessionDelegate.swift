internal import Dispatch
internal import Foundation
#if canImport(FoundationNetworking)
    internal import FoundationNetworking
#endif

/// Passes what a session receives on to its current exchanges.
final class SessionDelegate: NSObject, URLSessionDataDelegate {
    /// The queue on which the session's tasks are made, started and cancelled.
    ///
    /// On Linux, all three wait for the work that the session is doing, and unpacking a large response may take
    /// seconds. The threads that Swift's tasks or Dispatch's global queues share must not wait for that.
    let tasks = DispatchQueue(label: "TencentCloudCore.URLSessionTransport")

    private let exchanges = Locked<[Int: Exchange]>([:])

    /// Adds an exchange, before its task starts.
    func add(_ exchange: Exchange, of task: URLSessionTask) {
        let id = task.taskIdentifier
        exchanges.withLock { $0[id] = exchange }
    }

    /// Removes the exchange of a task, which has ended.
    func remove(_ task: URLSessionTask) {
        let id = task.taskIdentifier
        // The exchange leaves the closure, so that its parts are not released inside the lock.
        _ = exchanges.withLock { $0.removeValue(forKey: id) }
    }

    /// Returns the exchange of a task, unless it has ended.
    private func exchange(of task: URLSessionTask) -> Exchange? {
        let id = task.taskIdentifier
        return exchanges.withLock { $0[id] }
    }

    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        completionHandler(nil)
        exchange(of: task)?.end(.failure(.redirected(status: response.statusCode)))
    }

    func urlSession(
        _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
        completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
    ) {
        let exchange = exchange(of: dataTask)
        if let failure = accept(response, in: exchange) {
            completionHandler(.cancel)
            exchange?.end(.failure(failure))
        } else {
            completionHandler(.allow)
        }
    }

    /// Returns a failure if the response cannot be used.
    private func accept(_ response: URLResponse, in exchange: Exchange?) -> TransportFailure? {
        guard let response = response as? HTTPURLResponse else { return .other(reason: "the response is not HTTP") }
        if response.isRedirect { return .redirected(status: response.statusCode) }
        // Interim responses, such as 100 Continue and 103 Early Hints, precede the actual one.
        if (100..<200).contains(response.statusCode) { return nil }
        var headers: [String: String] = [:]
        for (name, value) in response.allHeaderFields {
            if let name = name as? String, let value = value as? String { headers[name] = value }
        }
        let head = TransportResponse(status: response.statusCode, headers: headers, body: Data())
        return exchange?.begin(head, length: Int(clamping: max(0, response.expectedContentLength)))
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        guard let exchange = exchange(of: dataTask) else { return }
        if let failure = exchange.append(data) { exchange.end(.failure(failure)) }
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        // An exchange that has ended before is not found.
        guard let exchange = exchange(of: task) else { return }
        if let error {
            exchange.end(.failure(TransportFailure(error, of: task, afterHead: exchange.hasHead)))
        } else if let response = task.response as? HTTPURLResponse, response.isRedirect {
            // On Linux the delegate is not told about a redirect without a location.
            exchange.end(.failure(.redirected(status: response.statusCode)))
        } else {
            exchange.end(otherwise: .failure(.connectionLost(reason: "no response arrived")))
        }
    }

    #if canImport(FoundationNetworking)
        /// Ends a call whose connection was kept open from an earlier call, and was closed before a byte of the
        /// response arrived.
        ///
        /// libcurl would send the request again, and asks for its body from the start. Without a body, Foundation of
        /// Swift 6.3 sends only the head, and then both sides wait; with a stream as the body, the process ends.
        func urlSession(
            _ session: URLSession, task: URLSessionTask,
            needNewBodyStream completionHandler: @escaping @Sendable (InputStream?) -> Void
        ) {
            let reason = "the server closed it before it responded"
            exchange(of: task)?.end(.failure(.connectionLost(.mayHaveArrived, reason: reason)))
            completionHandler(nil)
        }

        /// Gives no password to a server that asks for one: its status 401 is the response, with its body, which has
        /// arrived before. The default handling would wait forever.
        func urlSession(
            _ session: URLSession, task: URLSessionTask, didReceive challenge: URLAuthenticationChallenge,
            completionHandler: @escaping @Sendable (URLSession.AuthChallengeDisposition, URLCredential?) -> Void
        ) {
            let method = challenge.protectionSpace.authenticationMethod
            guard [NSURLAuthenticationMethodHTTPBasic, NSURLAuthenticationMethodHTTPDigest].contains(method) else {
                return completionHandler(.performDefaultHandling, nil)  // The system judges certificates.
            }
            let status = (challenge.failureResponse as? HTTPURLResponse)?.statusCode ?? 401
            exchange(of: task)?.end(otherwise: .success(TransportResponse(status: status, body: Data())))
            completionHandler(.cancelAuthenticationChallenge, nil)
        }
    #endif
    // On Apple platforms, the default handling is the right one: without a stored password the status 401 is the
    // response, and the system judges certificates.
}

extension HTTPURLResponse {
    /// A Boolean value that indicates whether the status asks to send the request to another address: not 300, which
    /// offers a choice, 304, which answers a condition, nor 305 and 306, which are out of use.
    ///
    /// Source: RFC 9110, section 15.4.
    fileprivate var isRedirect: Bool { [301, 302, 303, 307, 308].contains(statusCode) }
}
