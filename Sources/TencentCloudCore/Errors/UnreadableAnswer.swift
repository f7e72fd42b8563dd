/// Something was answered that is not an answer of this API: a proxy's page, half a body, nothing.
///
/// Says what arrived, never the body: an answer may hold personal data.
public struct UnreadableAnswer: Error, Sendable, Hashable {
    /// The interface that was called.
    public let action: String
    /// The HTTP status.
    public let status: Int
    /// The `Content-Type` header, if there was one.
    public let contentType: String?
    /// The size of the body, in bytes.
    public let byteCount: Int
    /// The id of the request, if the answer held one.
    public let requestId: String?
    /// What is wrong with the body, and where it stops being JSON.
    public let reason: String

    /// An answer by what is known of it: for tests of what is done about it.
    ///
    /// - Parameters:
    ///   - action: The interface that was called.
    ///   - status: The HTTP status.
    ///   - contentType: The `Content-Type` header, if there was one.
    ///   - byteCount: The size of the body.
    ///   - requestId: The id of the request, if the answer held one.
    ///   - reason: What is wrong with the body.
    public init(
        action: String, status: Int, contentType: String?, byteCount: Int, requestId: String? = nil, reason: String
    ) {
        self.action = action
        self.status = status
        self.contentType = contentType
        self.byteCount = byteCount
        self.requestId = requestId
        self.reason = reason
    }
}

extension UnreadableAnswer {
    /// What to do about it, where that is known.
    public var nextStep: String? {
        if contentType?.lowercased().hasPrefix("text/html") == true {
            return
                "See which proxy, gateway or login page answers with a web page in place of the API, and that the endpoint is "
                + "the API's."
        }
        return status >= 500 ? "Call again after a pause." : nil
    }
}

extension UnreadableAnswer: CustomStringConvertible {
    /// What arrived, and what to do.
    public var description: String {
        var text = "\(action): the answer cannot be read: \(reason). HTTP status \(status), \(byteCount) bytes"
        if let contentType { text += " of \(contentType)" }
        return described(text + quoting(requestId) + ".", nextStep: nextStep)
    }
}
