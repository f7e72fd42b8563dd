internal import TencentCloudCore

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// The JSON of responses, as the cloud sends it.
enum ResponseText {
    /// Returns `{"Response":{…,"RequestId":"…"}}`.
    static func success(_ members: JSONValue.Object, _ requestId: String) -> String {
        "{\"Response\":\(event(members, requestId))}"
    }

    /// Returns the data of an event of a stream: the members and the id, without an object around them.
    static func event(_ members: JSONValue.Object, _ requestId: String) -> String {
        var members = members
        members["RequestId"] = .string(requestId)
        return JSONValue.object(members).jsonText
    }

    /// Returns the JSON of an error.
    static func error(_ error: MockError, _ requestId: String) -> String {
        success(["Error": ["Code": .string(error.code), "Message": .string(error.message)]], requestId)
    }

    /// Returns a new id of a request, in the form of the cloud's.
    static func newRequestId() -> String { UUID().uuidString.lowercased() }
}
