internal import Dispatch
internal import Foundation
#if canImport(FoundationNetworking)
    internal import FoundationNetworking
#endif

/// Collects the answers of the exchanges that a session has under way, and ends each exactly once.
final class SessionDelegate: NSObject, URLSessionDataDelegate {
    typealias Outcome = Result<HTTPResponse, TransportFailure>

    private struct Exchange {
        /// Waits for the answer, or for its head. `nil` once that was handed over.
        var continuation: CheckedContinuation<Outcome, Never>?
        let limit: Int
        /// Takes the body where a stream is wanted.
        let arriving: ArrivingBody?
        var status = 0
        var headers: [String: String] = [:]
        var body = Data()
    }

    private let underWay = Locked<[Int: Exchange]>([:])

    /// - Parameter body: Takes the body. `nil`: the answer is wanted as a whole.
    func begin(
        _ task: URLSessionTask, limit: Int, _ body: ArrivingBody?, _ continuation: CheckedContinuation<Outcome, Never>
    ) {
        let id = task.taskIdentifier
        underWay.withLock { $0[id] = Exchange(continuation: continuation, limit: limit, arriving: body) }
    }

    /// Ends an exchange, unless something else ended it before, and stops its task if that still runs.
    func end(_ task: URLSessionTask, _ outcome: Outcome) {
        let id = task.taskIdentifier
        let ended = underWay.withLock { $0.removeValue(forKey: id) }
        ended?.continuation?.resume(returning: outcome)
        switch outcome {
        case .success: ended?.arriving?.end(nil)
        case .failure(let failure):
            ended?.arriving?.end(failure)
            // On Linux it waits for whatever the session is doing, and whoever ends a call would wait, too.
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

    /// Notes status and headers, or hands them over where a stream is wanted. Says what is wrong with them.
    private func accept(_ response: URLResponse, of task: URLSessionTask) -> TransportFailure? {
        guard let response = response as? HTTPURLResponse else { return .other(reason: "the answer is not HTTP") }
        if (300..<400).contains(response.statusCode) { return .redirected(status: response.statusCode) }
        // Not the answer yet: 100 Continue, 103 Early Hints.
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
            if exchange.arriving != nil {
                defer { exchange.continuation = nil }
                return (exchange.continuation, nil)
            }
            guard length <= exchange.limit else { return (nil, .answerTooLarge(limit: exchange.limit)) }
            exchange.headers = received
            // Not more than an answer usually has: the length is what the server says, not what it sends.
            exchange.body.reserveCapacity(min(Int(length), 1 << 20))
            return (nil, nil)
        }
        reader?.resume(returning: .success(HTTPResponse(status: status, headers: received, body: Data())))
        return failure
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        let id = dataTask.taskIdentifier
        let (arriving, failure) = underWay.withLock { underWay -> (ArrivingBody?, TransportFailure?) in
            if let arriving = underWay[id]?.arriving { return (arriving, nil) }
            // In place: where a copy of the exchange lives, each piece would copy all that came before it.
            guard let count = underWay[id]?.body.count, let limit = underWay[id]?.limit else { return (nil, nil) }
            guard count + data.count <= limit else { return (nil, .answerTooLarge(limit: limit)) }
            underWay[id]?.body.append(data)
            return (nil, nil)
        }
        if let failure = failure ?? arriving?.append(data) { end(dataTask, .failure(failure)) }
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        let id = task.taskIdentifier
        let response = underWay.withLock { underWay in
            underWay[id].map { HTTPResponse(status: $0.status, headers: $0.headers, body: $0.body) }
        }
        // Something else ended it before.
        guard let response else { return }
        let hasHead = response.status > 0
        if let error {
            end(task, .failure(TransportFailure(error, of: task, afterHead: hasHead)))
        } else if hasHead {
            end(task, .success(response))
        } else {
            // On Linux the delegate never hears of a redirect that does not say where to.
            let status = (task.response as? HTTPURLResponse)?.statusCode ?? 0
            let isRedirect = (300..<400).contains(status)
            end(task, .failure(isRedirect ? .redirected(status: status) : .connectionLost(reason: "no answer came")))
        }
    }

    func urlSession(
        _ session: URLSession, task: URLSessionTask, didReceive challenge: URLAuthenticationChallenge,
        completionHandler: @escaping @Sendable (URLSession.AuthChallengeDisposition, URLCredential?) -> Void
    ) {
        let method = challenge.protectionSpace.authenticationMethod
        guard [NSURLAuthenticationMethodHTTPBasic, NSURLAuthenticationMethodHTTPDigest].contains(method) else {
            return completionHandler(.performDefaultHandling, nil)  // Certificates are the system's to judge.
        }
        // A gateway that wants a password gets none, and its 401 is the answer. On Linux the default would be to wait forever.
        let status = (challenge.failureResponse as? HTTPURLResponse)?.statusCode ?? 401
        end(task, .success(HTTPResponse(status: status, body: Data())))
        completionHandler(.cancelAuthenticationChallenge, nil)
    }
}

extension TransportFailure {
    /// What Foundation reports, in words of our own: its texts differ from system to system and may hold the URL.
    ///
    /// - Parameter afterHead: Whether status and headers were there already.
    init(_ error: any Error, of task: URLSessionTask, afterHead: Bool) {
        guard let error = error as? URLError else {
            self = .other(reason: "error \((error as NSError).code) of \((error as NSError).domain)")
            return
        }
        switch error.code {
        case .timedOut: self = .timedOut
        case .cancelled: self = .cancelled
        case .cannotFindHost, .dnsLookupFailed: self = .cannotConnect(reason: "the host was not found")
        case .cannotConnectToHost: self = .cannotConnect(reason: "nothing answers at its address and port")
        case .notConnectedToInternet, .dataNotAllowed, .internationalRoamingOff:
            self = .cannotConnect(reason: "this machine is not online")
        case .networkConnectionLost: self = .connectionLost(reason: "the server closed it")
        // "Unsupported URL" is how Linux says that the server speaks another protocol: ours are http and https.
        case .badServerResponse, .cannotParseResponse, .zeroByteResource, .cannotDecodeContentData,
            .cannotDecodeRawData, .unsupportedURL:
            self = .connectionLost(reason: "what came is not HTTP, or nothing came")
        case .secureConnectionFailed: self = .tls(reason: "the handshake failed")
        case .serverCertificateHasBadDate, .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid,
            .serverCertificateUntrusted:
            self = .tls(reason: "the server's certificate is not trusted")
        case .appTransportSecurityRequiresSecureConnection:
            self = .tls(reason: "App Transport Security of this app forbids it")
        case .unknown where !afterHead && task.originalRequest?.url?.scheme == "https":
            // Linux has no code of its own for a handshake that fails.
            self = .tls(reason: "the handshake failed")
        default:
            self =
                afterHead
                ? .connectionLost(reason: "the answer ended early") : .other(reason: "URLError \(error.errorCode)")
        }
    }
}
