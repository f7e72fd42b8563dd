internal import Dispatch
internal import Foundation
#if canImport(FoundationNetworking)
    internal import FoundationNetworking
#endif

/// Collects the responses of a session's current exchanges, and ends each exchange exactly once.
final class SessionDelegate: NSObject, URLSessionDataDelegate {
    typealias Outcome = Result<TransportResponse, TransportFailure>

    private struct Exchange {
        /// Waits for the response, or for the head of a stream; `nil` once that has been returned.
        var continuation: CheckedContinuation<Outcome, Never>?
        let limit: Int
        /// Receives the body of a stream; `nil` if the response is wanted as a whole.
        let buffer: ResponseBodyBuffer?
        /// Learns when the response begins.
        let progress: CallProgress?
        /// A Boolean value that indicates whether the task may have sent something.
        var hasStarted = false
        /// The status; 0 as long as no head has arrived.
        var status = 0
        var headers: [String: String] = [:]
        var body = Data()

        var reach: TransportFailure.Reach {
            status > 0 ? .responseBegan : hasStarted ? .mayHaveArrived : .nothingSent
        }
    }

    private let exchanges = Locked<[Int: Exchange]>([:])

    /// Registers an exchange, before its task starts.
    /// - Parameter body: Receives the body of a stream; `nil` if the response is wanted as a whole.
    func begin(
        _ task: URLSessionTask, for request: TransportRequest, _ body: ResponseBodyBuffer?,
        _ continuation: CheckedContinuation<Outcome, Never>
    ) {
        let id = task.taskIdentifier
        let (limit, progress) = (request.maxResponseBody, request.progress)
        exchanges.withLock {
            $0[id] = Exchange(continuation: continuation, limit: limit, buffer: body, progress: progress)
        }
    }

    /// Starts the task of an exchange, unless the exchange has ended.
    func start(_ task: URLSessionTask) {
        let id = task.taskIdentifier
        let mayStart = exchanges.withLock { exchanges in
            exchanges[id]?.hasStarted = true
            return exchanges[id] != nil
        }
        if mayStart { task.resume() }
    }

    /// Ends an exchange whose task was cancelled or is no longer wanted, unless it has ended before.
    func cancel(_ task: URLSessionTask) {
        end(task) { .failure(.cancelled($0.reach)) }
    }

    /// Ends an exchange, unless it has ended before. After a failure, this also stops the task.
    func end(_ task: URLSessionTask, _ outcome: Outcome) {
        end(task) { _ in outcome }
    }

    private func end(_ task: URLSessionTask, _ outcome: (Exchange) -> Outcome) {
        let id = task.taskIdentifier
        guard let ended = exchanges.withLock({ $0.removeValue(forKey: id) }) else { return }
        let outcome = outcome(ended)
        ended.continuation?.resume(returning: outcome)
        switch outcome {
        case .success: ended.buffer?.end(nil)
        case .failure(let failure):
            ended.buffer?.end(failure)
            // On Linux, `cancel` waits for the work that the session is doing, and the caller must not wait for that.
            DispatchQueue.global().async { task.cancel() }
        }
    }

    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        completionHandler(nil)
        end(task, .failure(.redirected(status: response.statusCode)))
    }

    func urlSession(
        _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
        completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
    ) {
        if let failure = accept(response, of: dataTask) {
            completionHandler(.cancel)
            end(dataTask, .failure(failure))
        } else {
            completionHandler(.allow)
        }
    }

    /// Stores the status and the headers, or passes them on to the reader of a stream. Returns a failure if the
    /// response cannot be used.
    private func accept(_ response: URLResponse, of task: URLSessionTask) -> TransportFailure? {
        guard let response = response as? HTTPURLResponse else { return .other(reason: "the response is not HTTP") }
        if (300..<400).contains(response.statusCode) { return .redirected(status: response.statusCode) }
        // Interim responses, such as 100 Continue and 103 Early Hints, precede the actual one.
        if (100..<200).contains(response.statusCode) { return nil }

        let id = task.taskIdentifier
        let status = response.statusCode
        let length = max(0, response.expectedContentLength)
        var headers: [String: String] = [:]
        for (name, value) in response.allHeaderFields {
            if let name = name as? String, let value = value as? String { headers[name] = value }
        }
        let received = headers
        let (reader, failure) = exchanges.withLock {
            exchanges -> (CheckedContinuation<Outcome, Never>?, TransportFailure?) in
            guard var exchange = exchanges.removeValue(forKey: id) else { return (nil, nil) }
            defer { exchanges[id] = exchange }
            exchange.status = status
            if exchange.buffer != nil {
                defer { exchange.continuation = nil }
                return (exchange.continuation, nil)
            }
            guard length <= exchange.limit else { return (nil, .responseTooLarge(limit: exchange.limit)) }
            exchange.headers = received
            // More than 1 MiB is not reserved, since the server may announce more than it sends.
            exchange.body.reserveCapacity(min(Int(length), 1 << 20))
            return (nil, nil)
        }
        exchanges.withLock { $0[id]?.progress }?.beginResponse()
        reader?.resume(returning: .success(TransportResponse(status: status, headers: received, body: Data())))
        return failure
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        let id = dataTask.taskIdentifier
        let (buffer, failure) = exchanges.withLock { exchanges -> (ResponseBodyBuffer?, TransportFailure?) in
            if let buffer = exchanges[id]?.buffer { return (buffer, nil) }
            // The body grows in place: if a copy of the exchange existed, each piece would copy all earlier ones.
            guard let count = exchanges[id]?.body.count, let limit = exchanges[id]?.limit else { return (nil, nil) }
            guard count + data.count <= limit else { return (nil, .responseTooLarge(limit: limit)) }
            exchanges[id]?.body.append(data)
            return (nil, nil)
        }
        if let failure = failure ?? buffer?.append(data) { end(dataTask, .failure(failure)) }
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        let id = task.taskIdentifier
        let response = exchanges.withLock { exchanges in
            exchanges[id].map { TransportResponse(status: $0.status, headers: $0.headers, body: $0.body) }
        }
        // The exchange has ended before.
        guard let response else { return }
        let hasHead = response.status > 0
        if let error {
            end(task, .failure(TransportFailure(error, of: task, afterHead: hasHead)))
        } else if hasHead {
            end(task, .success(response))
        } else {
            // On Linux the delegate is not told about a redirect without a location.
            let status = (task.response as? HTTPURLResponse)?.statusCode ?? 0
            let isRedirect = (300..<400).contains(status)
            end(
                task,
                .failure(isRedirect ? .redirected(status: status) : .connectionLost(reason: "no response arrived")))
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
            end(task, .failure(.connectionLost(.mayHaveArrived, reason: "the server closed it before it responded")))
            completionHandler(nil)
        }
    #endif

    func urlSession(
        _ session: URLSession, task: URLSessionTask, didReceive challenge: URLAuthenticationChallenge,
        completionHandler: @escaping @Sendable (URLSession.AuthChallengeDisposition, URLCredential?) -> Void
    ) {
        let method = challenge.protectionSpace.authenticationMethod
        guard [NSURLAuthenticationMethodHTTPBasic, NSURLAuthenticationMethodHTTPDigest].contains(method) else {
            return completionHandler(.performDefaultHandling, nil)  // The system judges certificates.
        }
        // A gateway that asks for a password gets none, and its status 401 is the response. On Linux, the default
        // handling would wait forever.
        let status = (challenge.failureResponse as? HTTPURLResponse)?.statusCode ?? 401
        end(task, .success(TransportResponse(status: status, body: Data())))
        completionHandler(.cancelAuthenticationChallenge, nil)
    }
}
