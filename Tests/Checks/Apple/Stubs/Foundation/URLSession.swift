// swift-format-ignore-file: AlwaysUseLowerCamelCase
public struct URLRequest: Hashable, Sendable {
    public enum CachePolicy: Sendable {
        case reloadIgnoringLocalCacheData
    }
    public var url: URL?
    public var httpMethod: String?
    public var httpBody: Data?
    public var allHTTPHeaderFields: [String: String]?
    public var httpShouldHandleCookies = true
    public var timeoutInterval = 60.0
    public init(url: URL) {}
    public mutating func setValue(_ value: String?, forHTTPHeaderField field: String) {}
}

open class URLResponse: NSObject, @unchecked Sendable {
    public let expectedContentLength: Int64 = 0
}

open class HTTPURLResponse: URLResponse, @unchecked Sendable {
    public let statusCode = 0
    public var allHeaderFields: [AnyHashable: Any] { [:] }
}

public class URLCache: NSObject {}
public class URLCredential: NSObject, @unchecked Sendable {}
public class URLCredentialStorage: NSObject {}
public class OperationQueue: NSObject {}

public class HTTPCookieStorage: NSObject {}

extension HTTPCookie {
    public enum AcceptPolicy: Sendable {
        case never
    }
}
public class HTTPCookie: NSObject {}

public class URLSessionConfiguration: NSObject, @unchecked Sendable {
    public class var ephemeral: URLSessionConfiguration { URLSessionConfiguration() }
    public var requestCachePolicy = URLRequest.CachePolicy.reloadIgnoringLocalCacheData
    public var connectionProxyDictionary: [AnyHashable: Any]?
    public var httpShouldSetCookies = true
    public var httpCookieAcceptPolicy = HTTPCookie.AcceptPolicy.never
    public var httpMaximumConnectionsPerHost = 6
    public var httpCookieStorage: HTTPCookieStorage?
    public var urlCredentialStorage: URLCredentialStorage?
    public var urlCache: URLCache?
}

open class URLSessionTask: NSObject, @unchecked Sendable {
    public let taskIdentifier = 0
    public let originalRequest: URLRequest? = nil
    public let response: URLResponse? = nil
    public func cancel() {}
    public func resume() {}
    public func suspend() {}
}

open class URLSessionDataTask: URLSessionTask, @unchecked Sendable {}

open class URLSession: NSObject, @unchecked Sendable {
    public enum ResponseDisposition: Sendable {
        case cancel, allow
    }
    public enum AuthChallengeDisposition: Sendable {
        case performDefaultHandling, cancelAuthenticationChallenge
    }
    public init(
        configuration: URLSessionConfiguration, delegate: (any URLSessionDelegate)?, delegateQueue: OperationQueue?
    ) {}
    public func dataTask(with request: URLRequest) -> URLSessionDataTask { URLSessionDataTask() }
    public func finishTasksAndInvalidate() {}
}

public class URLProtectionSpace: NSObject {
    public let authenticationMethod = ""
}

public class URLAuthenticationChallenge: NSObject, @unchecked Sendable {
    public let protectionSpace = URLProtectionSpace()
    public let failureResponse: URLResponse? = nil
}

public let NSURLAuthenticationMethodHTTPBasic = ""
public let NSURLAuthenticationMethodHTTPDigest = ""

public protocol URLSessionDelegate: NSObject, Sendable {}

public protocol URLSessionTaskDelegate: URLSessionDelegate {
    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void)
    func urlSession(
        _ session: URLSession, task: URLSessionTask, didReceive challenge: URLAuthenticationChallenge,
        completionHandler: @escaping @Sendable (URLSession.AuthChallengeDisposition, URLCredential?) -> Void)
    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?)
}

/// The methods of Apple's protocol are optional.
extension URLSessionTaskDelegate {
    public func urlSession(
        _ session: URLSession, task: URLSessionTask, didReceive challenge: URLAuthenticationChallenge,
        completionHandler: @escaping @Sendable (URLSession.AuthChallengeDisposition, URLCredential?) -> Void
    ) {}
}

public protocol URLSessionDataDelegate: URLSessionTaskDelegate {
    func urlSession(
        _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
        completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void)
    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data)
}

public struct URLError: Error {
    public enum Code: Sendable {
        case appTransportSecurityRequiresSecureConnection, badServerResponse, badURL, cancelled, cannotConnectToHost
        case cannotDecodeContentData, cannotDecodeRawData, cannotFindHost, cannotParseResponse, dataNotAllowed
        case dnsLookupFailed, internationalRoamingOff, networkConnectionLost, notConnectedToInternet
        case secureConnectionFailed, serverCertificateHasBadDate, serverCertificateHasUnknownRoot
        case serverCertificateNotYetValid, serverCertificateUntrusted, timedOut, unknown, unsupportedURL,
            zeroByteResource
    }
    public let code: Code
    public let errorCode: Int
}
