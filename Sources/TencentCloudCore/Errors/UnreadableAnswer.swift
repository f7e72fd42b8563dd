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
        if let requestId { text += " (RequestId \(requestId))" }
        return described(text + ".", nextStep: nextStep)
    }
}
