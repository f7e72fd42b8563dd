#if AsyncHTTPClient
    internal import AsyncHTTPClient
    internal import NIOCore
    internal import NIOPosix
    internal import NIOSSL
    internal import TencentCloudCore

    // The numbers of errors.
    internal import Foundation

    extension TransportFailure {
        /// Creates a failure from an error of AsyncHTTPClient, with a text of this package. Other texts may contain
        /// addresses, or values of headers.
        ///
        /// - Parameters:
        ///   - error: The error.
        ///   - reach: The distance that the request got, which is certain.
        ///   - isOverTLS: `true` for https.
        init(_ error: any Error, _ reach: Reach, isOverTLS: Bool) {
            switch reach {
            case .nothingSent: self.init(beforeSending: error, isOverTLS: isOverTLS)
            case .mayHaveArrived:
                let isClosed =
                    error is IOError || error is ChannelError || error is NIOSSLError
                    || error as? HTTPClientError == .remoteConnectionClosed
                self = .connectionLost(
                    .mayHaveArrived,
                    reason: isClosed
                        ? "the server closed it before it responded" : "the server sent something other than HTTP")
            case .responseBegan:
                self = .connectionLost(.responseBegan, reason: "the response ended early, or is not HTTP")
            }
        }

        private init(beforeSending error: any Error, isOverTLS: Bool) {
            switch error {
            case let error as NIOConnectionError: self = .cannotConnect(reason: error.reason)
            case let error as IOError: self = .cannotConnect(reason: error.reason)
            case let error as HTTPClientError: self = Self(beforeSending: error)
            case is NIOSSLExtraError:
                self = .tls(reason: "the server's certificate is for another host")
            case NIOSSLError.handshakeFailed(.sslError(let errors))
            where errors.contains { "\($0)".contains("CERTIFICATE_VERIFY_FAILED") }:
                self = .tls(reason: "the server's certificate is not trusted")
            case ChannelError.ioOnClosedChannel, ChannelError.alreadyClosed, ChannelError.eof:
                self = .connectionLost(.nothingSent, reason: "the server closed it before the request was sent")
            default:
                self =
                    isOverTLS
                    ? .tls(reason: "the handshake failed")
                    : .other(.nothingSent, reason: "an error of the type \(type(of: error))")
            }
        }

        private init(beforeSending error: HTTPClientError) {
            switch error {
            case .connectTimeout, .getConnectionFromPoolTimeout:
                self = .cannotConnect(reason: "the host did not accept it within 10 seconds")
            case .tlsHandshakeTimeout: self = .tls(reason: "the handshake took longer than 10 seconds")
            case .proxyAuthenticationRequired:
                self = .cannotConnect(reason: "the proxy wants a user and a password, or others than it got")
            case .invalidProxyResponse, .httpProxyHandshakeTimeout, .socksHandshakeTimeout:
                self = .cannotConnect(reason: "the proxy did not connect to the host")
            case .remoteConnectionClosed:
                self = .connectionLost(.nothingSent, reason: "the server closed it before the request was sent")
            default:
                // The description of an error may contain values of headers, and the short one never does.
                self = .other(.nothingSent, reason: error.shortDescription)
            }
        }
    }

    extension NIOConnectionError {
        fileprivate var reason: String {
            if connectionErrors.isEmpty { return "the host was not found" }
            let errors = connectionErrors.compactMap { $0.error as? IOError }
            return errors.first { $0.errnoCode == ECONNREFUSED }?.reason ?? "the host's address was not reached"
        }
    }

    extension IOError {
        fileprivate var reason: String {
            errnoCode == ECONNREFUSED
                ? "no server listens at its address and port" : "the host's address was not reached"
        }
    }
#endif
