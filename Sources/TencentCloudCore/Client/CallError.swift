/// The error of a call, which stands where the members of a response would: `{"Response": {"Error": {...}, "RequestId": "..."}}`.
struct CallError {
    /// May be empty.
    let code: String
    /// May be empty.
    let message: String
    let requestId: String?
}

extension JSONObject {
    /// The error of the call that this object responds to; nil where the call succeeded.
    ///
    /// - Parameter others: The members that a response declares beside one of its own that is named `Error`; nil where it
    ///   declares none. An error of a call comes without any of them.
    /// - Throws: ``JSONError`` where an error that nobody declared has a form that nobody promised. It is no success.
    mutating func callError(orMemberBeside others: [StaticString]?) throws(JSONError) -> CallError? {
        guard holds("Error") else { return nil }
        for member in others ?? [] where holds(member) { return nil }
        let error = isObject("Error") ? withObject("Error", Self.codeAndMessage) : nil
        guard let code = error?.code else {
            guard others == nil else { return nil }
            throw JSONError(reason: error == nil ? "the Error is not an object" : "the Error has no Code")
        }
        return CallError(code: code, message: error?.message ?? "", requestId: stringIfPresent("RequestId"))
    }

    private static func codeAndMessage(of error: inout JSONObject) -> (code: String?, message: String?) {
        (error.stringIfPresent("Code"), error.stringIfPresent("Message"))
    }
}
