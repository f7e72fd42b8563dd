/// An object that is sent: a request, or an object within one.
///
/// Generated types have `write(to:)`; `Encodable` comes with it, for a user's own files and logs.
public protocol RequestModel: Encodable, Sendable, JSONWritable {
    /// Writes the members, one call each, and checks their limits.
    func write(to json: inout JSONWriter)
}

/// An object that is received: an answer, or an object within one.
///
/// Generated types have `init(from:)`; `Decodable` and `init(json:)`, which makes an answer for a test or a preview,
/// come with it.
public protocol ResponseModel: Decodable, Sendable, JSONReadable {
    /// Reads the members, one call each. What is missing or unreadable becomes neutral: nothing throws.
    init(from json: inout JSONObject)
}

/// An object that is sent and received.
public typealias SharedModel = RequestModel & ResponseModel

/// An answer of an interface.
public protocol ActionResponse: ResponseModel {
    /// The id that the server gave the call. It is what the vendor's support asks for.
    var requestId: String { get }
}

extension RequestModel {
    public func writeValue(to json: inout JSONWriter) { json.writeObject(self) }
}

extension ResponseModel {
    public static func read(_ json: borrowing JSONElement) -> Self? { json.object() }

    /// An object of neutral values.
    public static var neutralWhenMissing: Self {
        var object = JSONObject.absentObject()
        return Self(from: &object)
    }
}
