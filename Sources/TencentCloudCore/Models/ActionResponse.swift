/// The response of an action.
public protocol ActionResponse: ResponseModel {
    /// The id that the server gave the call. Quote it to Tencent Cloud's support.
    var requestId: String { get }
    /// The names on the wire of the other members of a response that declares a member named `Error`. `nil`, the
    /// default, for a response that declares no such member: each `Error` in it is the error of the call.
    ///
    /// The error of a call has the same name, but comes alone: if one of these members is present as well, `Error` is
    /// the response's own member.
    static var membersBesideError: [StaticString]? { get }
}

extension ActionResponse {
    /// `nil`: the response declares no member named `Error`.
    public static var membersBesideError: [StaticString]? { nil }
}
