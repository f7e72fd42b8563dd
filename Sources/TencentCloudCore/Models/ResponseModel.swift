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

extension ResponseModel {
    public static func read(_ json: borrowing JSONElement) -> Self? { json.object() }

    /// An object whose members have the default values of their types.
    public static var defaultWhenMissing: Self {
        var object = JSONObject.absentObject()
        return Self(from: &object)
    }
}
