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

/// What the server got.
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
        case 4, 5: return .string(randomText(using: &generator))
        case 6: return .array((0..<generator.next() % 5).map { _ in random(depth: depth - 1, using: &generator) })
        default:
            return .object(
                Object(
                    (0..<generator.next() % 6).map { _ in
                        (randomText(using: &generator), random(depth: depth - 1, using: &generator))
                    }))
        }
    }

    private static func randomText(using generator: inout SplitMix64) -> String {
        let ranges: [ClosedRange<UInt32>] = [
            0x00...0x1f, 0x20...0x7e, 0x20...0x7e, 0x7f...0xff, 0x300...0x36f, 0x4e00...0x9fff, 0x2028...0x2029,
            0x1f300...0x1f64f, 0xfff0...0xffff, 0x10fff0...0x10ffff,
        ]
        var text = String.UnicodeScalarView()
        for _ in 0..<generator.next() % 24 {
            let range = ranges[Int(generator.next() % UInt64(ranges.count))]
            let value = range.lowerBound + UInt32(generator.next() % UInt64(range.count))
            if let scalar = Unicode.Scalar(value) { text.append(scalar) }
        }
        return String(text)
    }
}

/// Random numbers that are the same in each run.
///
/// Source: Steele, Lea, Flood: "Fast splittable pseudorandom number generators", OOPSLA 2014.
struct SplitMix64: RandomNumberGenerator, Sendable {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}
