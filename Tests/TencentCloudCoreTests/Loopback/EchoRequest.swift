import SeededRandom

@testable import TencentCloudCore

/// Any members, in any form of body, sent to the server that checks signatures.
struct EchoRequest: ActionRequest {
    typealias Response = EchoResponse
    @TaskLocal static var action = json

    var members: JSONValue.Object = [:]
    var file: Binary?

    static let service = Service(
        name: "ocr", version: "2018-11-19", endpoint: "ocr.tencentcloudapi.com",
        regions: [.apBeijing, .apGuangzhou])
    static let json = Action("Echo", of: service)

    func write(to json: inout JSONWriter) {
        json.value("Any", members["Any"])
        json.string("Text", members["Text"]?.stringValue)
        json.int("Number", members["Number"]?.intValue)
        json.binary("File", file)
    }
}

/// The request that the server received.
struct EchoResponse: ActionResponse {
    let headers: JSONValue
    let contentType: String
    let parsed: JSONValue?
    let body: String?
    let requestId: String

    init(from json: inout JSONObject) {
        headers = json.value("Headers")
        contentType = json.string("ContentType")
        parsed = json.valueIfPresent("Parsed")
        body = json.stringIfPresent("Body")
        requestId = json.string("RequestId")
    }
}

extension JSONValue {
    /// A value made from random numbers: any kind, nested, of texts that are awkward to write and to sign.
    static func random(depth: Int = 4, using generator: inout SplitMix64) -> JSONValue {
        switch generator.next() % (depth > 0 ? 9 : 6) {
        case 0: return .null
        case 1: return .bool(generator.next() % 2 == 0)
        case 2: return .int(Int(truncatingIfNeeded: generator.next()) >> Int(generator.next() % 64))
        case 3: return .double(Double(Int32(truncatingIfNeeded: generator.next())) / 1_000)
        case 4, 5: return .string(.awkward(using: &generator))
        case 6: return .array((0..<generator.next() % 5).map { _ in random(depth: depth - 1, using: &generator) })
        default:
            return .object(
                Object(
                    (0..<generator.next() % 6).map { _ in
                        (.awkward(using: &generator), random(depth: depth - 1, using: &generator))
                    }))
        }
    }
}
