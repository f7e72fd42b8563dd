/// An object that is sent: a request, or an object in one.
///
/// Generated types implement `write(to:)`. `Encodable` comes with it, for your own files and logs.
public protocol RequestModel: Encodable, Sendable, JSONWritable {
    /// Writes the members, with one call for each, and checks their limits.
    func write(to json: inout JSONWriter)
}

/// An object that is received: a response, or an object in one.
///
/// Generated types implement `init(from:)`. It brings `Decodable`, and `init(json:)`, which creates a response for a
/// test or a preview.
public protocol ResponseModel: Decodable, Sendable, JSONReadable {
    /// Reads the members, with one call for each. It never throws: a required member that is missing or unreadable gets
    /// the default value of its type, an optional one `nil`.
    init(from json: inout JSONObject)
}

/// An object that is sent and received.
public typealias SharedModel = RequestModel & ResponseModel

/// The response of an action.
public protocol ActionResponse: ResponseModel {
    /// The id that the server gave the call. Quote it to Tencent Cloud's support.
    var requestId: String { get }
    /// The names on the wire of the other members of a response that declares a member named `Error`. `nil`, the
    /// default, for a response that declares no such member: each `Error` in it is the error of the call.
    ///
    /// The error of a call has the same name, but comes alone: if one of these members is present as well, `Error` is the
    /// response's own member.
    static var membersBesideError: [StaticString]? { get }
}

extension ActionResponse {
    /// `nil`: the response declares no member named `Error`.
    public static var membersBesideError: [StaticString]? { nil }
}

extension RequestModel {
    public func writeValue(to json: inout JSONWriter) { json.writeObject(self) }
}

extension ResponseModel {
    public static func read(_ json: borrowing JSONElement) -> Self? { json.object() }

    /// An object whose members have the default values of their types.
    public static var defaultWhenMissing: Self {
        var object = JSONObject.absentObject()
        return Self(from: &object)
    }
}
