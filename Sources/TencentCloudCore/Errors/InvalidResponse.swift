#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// The response is not one of this API, but for example a proxy's page, half a body, or nothing.
///
/// The error describes the response, but never contains the body, which may hold personal data.
public struct InvalidResponse: Error, Sendable, Hashable {
    /// The name of the action that was called.
    public let action: String
    /// The head of the response: its status, its date, and the pause that the server asks for.
    public let head: ResponseHead
    /// The HTTP status.
    public var status: Int { head.status }
    /// The `Content-Type` header, if there was one.
    public let contentType: String?
    /// The size of the body, in bytes.
    public let byteCount: Int
    /// The id of the request, if the response had one.
    public let requestId: String?
    /// The reason why the body cannot be read. If it is not valid JSON, this contains the position in bytes.
    public let reason: String
    /// The number of attempts that the call made. The error is that of the last one.
    public internal(set) var attempts = 1

    /// Creates an error, for example to test your handling of it.
    ///
    /// - Parameters:
    ///   - action: The name of the action that was called.
    ///   - status: The HTTP status.
    ///   - contentType: The `Content-Type` header, if there was one.
    ///   - byteCount: The size of the body, in bytes.
    ///   - requestId: The id of the request, if the response had one.
    ///   - reason: The reason why the body cannot be read.
    public init(
        action: String, status: Int, contentType: String?, byteCount: Int, requestId: String? = nil, reason: String
    ) {
        self.init(
            action: action, head: ResponseHead(status: status), contentType: contentType, byteCount: byteCount,
            requestId: requestId, reason: reason)
    }

    /// Creates an error with more of the response's head than its status.
    ///
    /// - Parameters:
    ///   - action: The name of the action that was called.
    ///   - head: The head of the response.
    ///   - contentType: The `Content-Type` header, if there was one.
    ///   - byteCount: The size of the body, in bytes.
    ///   - requestId: The id of the request, if the response had one.
    ///   - reason: The reason why the body cannot be read.
    public init(
        action: String, head: ResponseHead, contentType: String?, byteCount: Int, requestId: String? = nil,
        reason: String
    ) {
        self.action = action
        self.head = head
        self.contentType = contentType
        self.byteCount = byteCount
        self.requestId = requestId
        self.reason = reason
    }
}

extension InvalidResponse {
    /// The next step to take, if one is known.
    ///
    /// The status comes first: a gateway that is overloaded sends a web page as well.
    public var nextStep: String? {
        if status == 429 { return "Send fewer requests per second, and repeat this one after a pause." }
        if status >= 500 { return "Call again after a pause." }
        if contentType?.lowercased().hasPrefix("text/html") == true {
            return
                "Check which proxy, gateway or login page returns a web page instead of the API, and that the endpoint is the "
                + "API's."
        }
        return nil
    }
}

extension InvalidResponse: CustomStringConvertible {
    /// A description of the response, and what to do.
    public var description: String {
        var text = "\(action): the response cannot be read: \(reason). HTTP status \(status), \(byteCount) bytes"
        if let contentType { text += " of \(contentType)" }
        return errorText(text + requestIdSuffix(requestId) + ".", nextStep: nextStep)
            + attemptsSuffix(attempts)
    }
}

extension InvalidResponse {
    /// Creates an error that describes a response.
    ///
    /// - Parameters:
    ///   - response: The response.
    ///   - action: The action that was called.
    ///   - credential: The key that signed the request. It is removed from texts of the server.
    ///   - byteCount: The number of bytes that arrived; `nil` for the size of the response's body.
    ///   - requestId: The id of the request, if the response had one.
    ///   - reason: The reason why the body cannot be read.
    init(
        _ response: TransportResponse, to action: Action, _ credential: Credential?, byteCount: Int? = nil,
        requestId: String?, reason: String
    ) {
        self.init(
            action: action.name, head: ResponseHead(response),
            contentType: response.headers["content-type"]?.loggable(without: credential),
            byteCount: byteCount ?? response.body.count, requestId: requestId, reason: reason)
    }
}
