/// The error of a call. The server sends it in place of the members of a response:
/// `{"Response": {"Error": {...}, "RequestId": "..."}}`.
struct CallError {
    /// May be empty.
    let code: String
    /// May be empty.
    let message: String
    let requestId: String?
}

extension JSONObject {
    /// Returns the error of the call if this response contains one, or `nil` if the call succeeded.
    ///
    /// - Parameter otherMembers: The other members of a response that declares a member named `Error`; `nil` for a
    ///   response that does not. The error of a call comes without any of them.
    /// - Throws: ``JSONError`` if an undeclared `Error` does not have the form of an error. Such a response is not one
    ///   of a call that succeeded.
    mutating func callError(unlessWith otherMembers: [StaticString]?) throws(JSONError) -> CallError? {
        guard holds("Error") else { return nil }
        for member in otherMembers ?? [] where holds(member) { return nil }
        let error = isObject("Error") ? withObject("Error", Self.codeAndMessage) : nil
        guard let code = error?.code else {
            guard otherMembers == nil else { return nil }
            throw JSONError(reason: error == nil ? "'Error' is not an object" : "'Error' has no 'Code'")
        }
        return CallError(code: code, message: error?.message ?? "", requestId: stringIfPresent("RequestId"))
    }

    private static func codeAndMessage(of error: inout JSONObject) -> (code: String?, message: String?) {
        (error.stringIfPresent("Code"), error.stringIfPresent("Message"))
    }
}
