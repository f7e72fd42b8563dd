internal import Foundation
#if canImport(FoundationNetworking)
    internal import FoundationNetworking
#endif

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
    /// A call that timed out may have waited for a connection, and a lost connection may have carried half a request.
    /// URLSession does not tell, so both count as possibly sent.
    private init(beforeHead error: URLError) {
        switch error.code {
        case .timedOut: self = .timedOut(.mayHaveArrived)
        case .cancelled: self = .cancelled(.mayHaveArrived)
        case .badURL: self = .cannotConnect(reason: "URLSession does not accept the host's name")
        case .cannotFindHost, .dnsLookupFailed: self = .cannotConnect(reason: "the host was not found")
        case .cannotConnectToHost: self = .cannotConnect(reason: "no server listens at its address and port")
        case .notConnectedToInternet, .dataNotAllowed, .internationalRoamingOff:
            self = .cannotConnect(reason: "this machine is not online")
        case .networkConnectionLost: self = .connectionLost(.mayHaveArrived, reason: "the server closed it")
        // On Linux, "unsupported URL" means that the server speaks another protocol, since the URL is always http or
        // https.
        case .badServerResponse, .cannotParseResponse, .zeroByteResource, .cannotDecodeContentData,
            .cannotDecodeRawData, .unsupportedURL:
            self = .connectionLost(.mayHaveArrived, reason: "the server sent nothing, or something other than HTTP")
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
            self = .connectionLost(.responseBegan, reason: "the body is not encoded as its headers say")
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
            self = .cannotConnect(reason: "the host's address was not reached")
        } else if sendingAndReceiving.contains(where: text.contains) {
            self = .connectionLost(.mayHaveArrived, reason: "the server closed it before it responded")
        } else if isOverTLS, handshake.contains(where: text.contains) {
            self = .tls(reason: "the handshake failed")
        } else {
            self = .connectionLost(.mayHaveArrived, reason: "the server sent nothing, or something other than HTTP")
        }
    }
}
