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

    private let underWay = Locked<[Int: Exchange]>([:])

    /// Registers an exchange, before its task starts.
    /// - Parameter body: Receives the body of a stream; `nil` if the response is wanted as a whole.
    func begin(
        _ task: URLSessionTask, for request: TransportRequest, _ body: ResponseBodyBuffer?,
        _ continuation: CheckedContinuation<Outcome, Never>
    ) {
        let id = task.taskIdentifier
        let (limit, progress) = (request.maxResponseBody, request.progress)
        underWay.withLock {
            $0[id] = Exchange(continuation: continuation, limit: limit, buffer: body, progress: progress)
        }
    }

    /// Starts the task of an exchange, unless the exchange has ended.
    func start(_ task: URLSessionTask) {
        let id = task.taskIdentifier
        let mayStart = underWay.withLock { underWay in
            underWay[id]?.hasStarted = true
            return underWay[id] != nil
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
        guard let ended = underWay.withLock({ $0.removeValue(forKey: id) }) else { return }
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

    /// Stores the status and the headers, or returns them to the reader of a stream. Returns the failure that they
    /// mean, if any.
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
        let (reader, failure) = underWay.withLock {
            underWay -> (CheckedContinuation<Outcome, Never>?, TransportFailure?) in
            guard var exchange = underWay.removeValue(forKey: id) else { return (nil, nil) }
            defer { underWay[id] = exchange }
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
        underWay.withLock { $0[id]?.progress }?.beginResponse()
        reader?.resume(returning: .success(TransportResponse(status: status, headers: received, body: Data())))
        return failure
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        let id = dataTask.taskIdentifier
        let (buffer, failure) = underWay.withLock { underWay -> (ResponseBodyBuffer?, TransportFailure?) in
            if let buffer = underWay[id]?.buffer { return (buffer, nil) }
            // The body grows in place: if a copy of the exchange existed, each piece would copy all earlier ones.
            guard let count = underWay[id]?.body.count, let limit = underWay[id]?.limit else { return (nil, nil) }
            guard count + data.count <= limit else { return (nil, .responseTooLarge(limit: limit)) }
            underWay[id]?.body.append(data)
            return (nil, nil)
        }
        if let failure = failure ?? buffer?.append(data) { end(dataTask, .failure(failure)) }
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        let id = task.taskIdentifier
        let response = underWay.withLock { underWay in
            underWay[id].map { TransportResponse(status: $0.status, headers: $0.headers, body: $0.body) }
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
                task, .failure(isRedirect ? .redirected(status: status) : .connectionLost(reason: "no response came")))
        }
    }

    #if canImport(FoundationNetworking)
        /// Ends a call whose connection had been kept open and was closed before a byte of the response: libcurl would
        /// send the request again, and asks for its body from the start. Without one, Foundation of Swift 6.3 sends the
        /// head alone, and then waits for a server that waits; with a stream, the process ends.
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

extension TransportFailure {
    /// Creates a failure from an error of Foundation, with a text of this package. Foundation's texts differ between
    /// systems and may contain the URL.
    ///
    /// - Parameter afterHead: `true` if the status and the headers have arrived.
    init(_ error: any Error, of task: URLSessionTask, afterHead: Bool) {
        guard let error = error as? URLError else {
            let reason = "error \((error as NSError).code) of \((error as NSError).domain)"
            self = .other(afterHead ? .responseBegan : .mayHaveArrived, reason: reason)
            return
        }
        if afterHead {
            self.init(afterHead: error)
        } else if error.code == .unknown {
            let isOverTLS = task.originalRequest?.url?.scheme == "https"
            self.init(libcurl: error.localizedDescription, isOverTLS: isOverTLS)
        } else {
            self.init(beforeHead: error)
        }
    }

    /// Creates a failure from an error that occurred before the head of the response arrived.
    ///
    /// A call that is over time may still wait for a connection, and a connection that is lost may have carried half a
    /// request. URLSession does not tell, so both count as sent.
    private init(beforeHead error: URLError) {
        switch error.code {
        case .timedOut: self = .timedOut(.mayHaveArrived)
        case .cancelled: self = .cancelled(.mayHaveArrived)
        case .cannotFindHost, .dnsLookupFailed: self = .cannotConnect(reason: "the host was not found")
        case .cannotConnectToHost: self = .cannotConnect(reason: "no server listens at its address and port")
        case .notConnectedToInternet, .dataNotAllowed, .internationalRoamingOff:
            self = .cannotConnect(reason: "this machine is not online")
        case .networkConnectionLost: self = .connectionLost(.mayHaveArrived, reason: "the server closed it")
        // On Linux, "unsupported URL" means that the server speaks another protocol, since the URL is always http or
        // https.
        case .badServerResponse, .cannotParseResponse, .zeroByteResource, .cannotDecodeContentData,
            .cannotDecodeRawData, .unsupportedURL:
            self = .connectionLost(.mayHaveArrived, reason: "what came is not HTTP, or nothing came")
        case .secureConnectionFailed: self = .tls(reason: "the handshake failed")
        case .serverCertificateHasBadDate, .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid,
            .serverCertificateUntrusted:
            self = .tls(reason: "the server's certificate is not trusted")
        case .appTransportSecurityRequiresSecureConnection:
            self = .tls(reason: "App Transport Security of this app forbids it")
        default: self = .other(.mayHaveArrived, reason: "URLError \(error.errorCode)")
        }
    }

    /// Creates a failure from an error that occurred after the head of the response arrived.
    private init(afterHead error: URLError) {
        switch error.code {
        case .timedOut: self = .timedOut(.responseBegan)
        case .cancelled: self = .cancelled(.responseBegan)
        case .networkConnectionLost: self = .connectionLost(.responseBegan, reason: "the server closed it")
        case .cannotDecodeContentData, .cannotDecodeRawData:
            self = .connectionLost(.responseBegan, reason: "the body is not encoded as the response says")
        default: self = .connectionLost(.responseBegan, reason: "the response ended early")
        }
    }

    /// Creates a failure from the text of libcurl for an error before the head of the response, for which Foundation on
    /// Linux has no code. The text itself is not passed on, since it may contain addresses.
    ///
    /// Nothing was sent if a handshake failed, so only a text that clearly names one counts as that: a request that is
    /// sent again because it seems unsent may be carried out twice.
    ///
    /// Source: libcurl, the texts of CURLE_COULDNT_CONNECT, CURLE_SEND_ERROR, CURLE_RECV_ERROR and
    /// CURLE_SSL_CONNECT_ERROR.
    init(libcurl text: String, isOverTLS: Bool) {
        let connecting = ["Failed to connect to", "connect to server"]
        let sendingAndReceiving = [
            "Send failure", "Recv failure", "sending data", "receiving data", "SSL_write", "SSL_read", "HTTP/2",
            "HTTP2", "send error", "recv error",
        ]
        let handshake = ["SSL", "TLS", "certificate", "handshake"]
        if connecting.contains(where: text.contains) {
            self = .cannotConnect(reason: "its address is not reached")
        } else if sendingAndReceiving.contains(where: text.contains) {
            self = .connectionLost(.mayHaveArrived, reason: "the server closed it before it responded")
        } else if isOverTLS, handshake.contains(where: text.contains) {
            self = .tls(reason: "the handshake failed")
        } else {
            self = .connectionLost(.mayHaveArrived, reason: "what came is not HTTP, or nothing came")
        }
    }
}
