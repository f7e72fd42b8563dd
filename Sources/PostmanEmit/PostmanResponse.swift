import APIModel
import Reference

/// The bodies of saved responses, as JSON.
enum PostmanResponse {
    /// The request ID of saved responses whose example has none.
    private static let requestID = "00000000-0000-4000-8000-000000000000"

    /// Returns the body of a successful response.
    static func success(_ members: [Value.Member], of action: Action) -> [UInt8] {
        var body = JSONPrinter(.lines)
        if action.isEventStream {
            // Each event has one line of data.
            body.literal("data: ")
            body.object(.line) { $0.members(members) }
            body.literal("\n\n")
            return string(body)
        }
        body.object { json in
            json.member("Response")
            json.object { json in
                json.members(members)
                if !members.contains(where: { $0.name == "RequestId" }) { json.member("RequestId", requestID) }
            }
        }
        return string(body)
    }

    /// Returns the body of a response with an error.
    static func error(_ code: String, _ message: String) -> [UInt8] {
        var body = JSONPrinter(.lines)
        body.object { json in
            json.member("Response")
            json.object { json in
                json.member("Error")
                json.object { json in
                    json.member("Code", code)
                    json.member("Message", message)
                }
                json.member("RequestId", requestID)
            }
        }
        return string(body)
    }

    private static func string(_ body: JSONPrinter) -> [UInt8] {
        var json = JSONPrinter(.compact)
        json.string(body.withoutVariables)
        return json.bytes
    }
}
