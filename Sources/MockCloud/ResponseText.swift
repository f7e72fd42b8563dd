internal import TencentCloudCore

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// The JSON of responses, as the cloud sends it.
enum ResponseText {
    /// Returns `{"Response":{…,"RequestId":"…"}}`.
    /// - Parameter members: The JSON of the response, without the id of the request.
    static func success(_ members: String, _ requestId: String) -> String {
        "{\"Response\":\(event(members, requestId))}"
    }

    /// Returns the data of an event of a stream: the members and the id, without an object around them.
    static func event(_ members: String, _ requestId: String) -> String {
        let separator = members == "{}" ? "" : ","
        return "\(members.dropLast())\(separator)\"RequestId\":\(JSONValue.string(requestId).jsonText)}"
    }

    /// Returns the JSON of an error.
    static func error(_ error: MockError, _ requestId: String) -> String {
        let json: JSONValue = ["Error": ["Code": .string(error.code), "Message": .string(error.message)]]
        return success(json.jsonText, requestId)
    }

    /// Returns a new id of a request, in the form of the cloud's.
    static func newRequestId() -> String { UUID().uuidString.lowercased() }
}
