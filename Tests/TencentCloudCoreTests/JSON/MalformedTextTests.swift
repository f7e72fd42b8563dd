import Foundation
import Testing

@testable import TencentCloudCore

/// Text that is not UTF-8, members that occur twice, and values that are nested too deeply.
@Suite struct MalformedTextTests {
    private struct Text: ResponseModel {
        let text: String
        let inner: [String: String]

        init(from json: inout JSONObject) {
            text = json.string("A")
            let value: JSONValue? = json.jsonTextIfPresent("B")
            inner = Dictionary(
                uniqueKeysWithValues: (value?.objectValue ?? [:]).map { ($0.key, $0.value.stringValue ?? "") })
        }
    }

    private func read(_ bytes: [UInt8], key: String = "A") throws -> (Text, [Drift]) {
        let text = Array("{\"\(key)\":\"x".utf8) + bytes + Array("y\",\"C\":1}".utf8)
        return try JSONDocument.read(Data(text)) { Text(from: &$0) }
    }

    @Test(
        arguments: [
            ([0xff], "\u{FFFD}"), ([0xe4, 0xb8], "\u{FFFD}"), ([0xc0, 0xaf], "\u{FFFD}\u{FFFD}"),
            ([0xed, 0xa0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"),
            ([0xf4, 0x90, 0x80, 0x80], String(repeating: "\u{FFFD}", count: 4)),
            ([0xe4, 0xb8, 0xad, 0xff], "中\u{FFFD}"), ([0x5c, 0x6e, 0xff], "\n\u{FFFD}"), ([0x80], "\u{FFFD}"),
        ] as [([UInt8], String)])
    func `bytes that are not UTF 8 are replaced and reported`(_ bytes: [UInt8], _ shown: String) throws {
        let (text, drifts) = try read(bytes)
        #expect(text.text == "x\(shown)y")
        #expect(drifts == [Drift(path: "A", expected: "UTF-8", found: "other bytes, replaced by U+FFFD")])
    }

    /// The quote after half a character ends the string: otherwise a server could hide members.
    @Test func `half a character swallows nothing`() throws {
        let bytes = Array(#"{"A":"x"#.utf8) + [0xe4, 0xb8] + Array(#"","B":"{\"c\":\"d\"}"}"#.utf8)
        let (text, drifts) = try JSONDocument.read(Data(bytes)) { Text(from: &$0) }
        #expect(text.text == "x\u{FFFD}" && text.inner == ["c": "d"] && drifts.count == 1)
    }

    @Test func `a name that is not UTF 8 is reported as well`() throws {
        let bytes =
            Array(#"{"A":"x","Z"#.utf8) + [0xff] + Array(#"":1,"L":["#.utf8) + Array(#""a","b"#.utf8) + [0xff]
            + Array(#""]}"#.utf8)
        let (text, drifts) = try JSONDocument.read(Data(bytes)) { Text(from: &$0) }
        #expect(text.text == "x")
        #expect(drifts.map(\.path) == ["Z\u{FFFD}", "L[1]"])
    }

    @Test(arguments: [#"\ud800"#, #"\udc00"#, #"\ud800A"#, #"\ud800\ud800"#, #"\ud800\n"#])
    func `half a surrogate pair is reported`(_ escape: String) throws {
        let (text, drifts) = try read(Array(escape.utf8))
        #expect(text.text.hasPrefix("x\u{FFFD}") && text.text.hasSuffix("y"))
        #expect(drifts == [Drift(path: "A", expected: "UTF-8", found: "half a surrogate pair, replaced by U+FFFD")])
    }

    @Test(arguments: [#"\ud83d\ude00"#, #"\uD83D\uDE00"#, #"\ud7ff\ue000"#])
    func `a whole surrogate pair is no drift`(_ escape: String) throws {
        #expect(try read(Array(escape.utf8)).1.isEmpty)
    }

    @Test func `no list of replacements grows without end`() throws {
        let bytes =
            Array(#"{"L":["#.utf8) + Array((0..<10_000).map { _ in [0x22, 0xff, 0x22] }.joined(separator: [0x2c]))
            + Array("]}".utf8)
        let (_, drifts) = try JSONDocument.read(Data(bytes)) { Text(from: &$0) }
        #expect(drifts.count == 64)
    }

    // MARK: - Members that occur twice

    private struct Value: ActionResponse {
        let value: String
        let requestId: String

        init(from json: inout JSONObject) {
            value = json.string("Value")
            requestId = json.string("RequestId")
        }
    }

    private func received(_ body: String) throws -> Value {
        let action = Action("A", of: Service(name: "ocr", version: "2018-11-19", endpoint: "ocr.example"))
        return try ReceivedResponse<Value>(
            TransportResponse(status: 200, body: Data(body.utf8)), headId: nil, to: action, credential: nil
        ).value
    }

    /// As for the official SDKs of Python and Go.
    @Test func `the last of two responses counts`() throws {
        #expect(try received(#"{"Response":{"Value":"a"},"Response":{"Value":"b"}}"#).value == "b")
        let failed = #"{"Response":{"Value":"a"},"X":1,"Response":{"Error":{"Code":"InternalError","Message":"m"}}}"#
        let error = #expect(throws: TencentCloudError.self) { try received(failed) }
        #expect(error?.code == .internalError)
        #expect(throws: JSONError.self) { try Value(json: failed) }
    }

    @Test func `the last of two errors counts`() throws {
        let text = #"{"Response":{"Error":null,"Value":"a","Error":{"Code":"InternalError","Message":"m"}}}"#
        let error = #expect(throws: TencentCloudError.self) { try received(text) }
        #expect(error?.code == .internalError)
    }

    // MARK: - Responses to calls that failed

    @Test(arguments: [
        #"{"Error":{"Code":"InternalError","Message":"m"}}"#, #"{"Error":"text"}"#, #"{"Response":{"Error":"text"}}"#,
        #"{"Response":{"Error":{"Code":"InternalError"}}}"#,
    ])
    func `the response to a call that failed is no response`(_ text: String) {
        #expect(throws: JSONError.self) { try Value(json: text) }
        #expect(throws: JSONError.self) { try Value(json: Data(text.utf8)) }
        #expect(throws: JSONError.self) { try JSONDecoder().decode(Value.self, from: Data(text.utf8)) }
    }

    /// An object inside of a response may well have a member of that name.
    @Test func `an object with a member Error is an object`() throws {
        struct Task: ResponseModel {
            let error: String
            init(from json: inout JSONObject) { error = json.string("Error") }
        }
        #expect(try Task(json: #"{"Error":"text"}"#).error == "text")
    }
}
