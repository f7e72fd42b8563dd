import Foundation
import Testing

@testable import TencentCloudCore

struct JSONReaderTests {
    private static let whole =
        #"{"Text":"张三","Number":3,"Ratio":0.75,"Flag":true,"Picture":"AQID","Start":"1970-01-01 08:00:00","Side":"FRONT","#
        + #""Level":2,"Filter":{"Name":"a"},"Filters":[{"Name":"b","Values":["x"]},{"Name":"c"}],"Config":"{\"Name\":\"\\\"d\\\"\"}","#
        + #""Extra":{"A":[1,2.5,null]},"Matrix":[[1,2],[]],"Maybe":null,"RequestId":"r"}"#

    private func check(_ response: EveryResponse) {
        #expect(response.text == "张三" && response.number == 3 && response.ratio == 0.75 && response.flag)
        #expect(response.picture.bytes == [1, 2, 3] && response.start.date == Date(timeIntervalSince1970: 0))
        #expect(
            response.side == .front && response.level == 2 && response.filter.name == "a"
                && response.filter.values == nil)
        #expect(
            response.filters.map(\.name) == ["b", "c"] && response.filters[0].values == ["x"]
                && response.config.name == "\"d\"")
        #expect(response.extra == ["A": [1, 2.5, nil]] && response.matrix == [[1, 2], []] && response.maybe == nil)
        #expect(response.requestId == "r")
    }

    @Test func `each kind of member is read`() throws {
        check(try EveryResponse(json: Self.whole))
        check(try EveryResponse(json: Data(Self.whole.utf8)))
        check(try EveryResponse(json: "{\"Response\": \(Self.whole)}"))
        let (_, drifts) = try JSONDocument.read(Data(Self.whole.utf8)) { EveryResponse(from: &$0) }
        #expect(drifts.isEmpty)
    }

    @Test func `any order of members will do`() throws {
        guard case .object(let members) = try JSONValue(json: Self.whole) else { return }
        let reversed = JSONValue.object(JSONValue.Object(members.reversed().map { ($0.key, $0.value) }))
        check(try EveryResponse(json: reversed.jsonText))
        check(try EveryResponse(json: #"{"New":1,"New2":{"Text":"no"},"# + Self.whole.dropFirst()))
    }

    @Test func `any decoder will do`() throws {
        check(try JSONDecoder().decode(EveryResponse.self, from: Data(Self.whole.utf8)))
    }

    @Test func `of two members with the same key the first counts`() throws {
        #expect(try FilterModel(json: #"{"Values":["a"],"Name":"b","Name":"c","Values":["d"]}"#).name == "b")
        #expect(try FilterModel(json: #"{"Values":["a"],"Name":"b","Name":"c","Values":["d"]}"#).values == ["a"])
        #expect(try JSONValue(json: #"{"A":1,"A":2}"#) == ["A": 1])
    }

    @Test func `members may be asked for in any order, and again`() throws {
        let text = #"{"A":1,"B":2,"C":3,"D":4}"#
        for keys in [["A", "A", "B", "A"], ["D", "A", "D", "C", "B", "A"], ["B", "E", "A", "C", "B", "D", "E"]] {
            let (values, _) = try JSONDocument.read(Data(text.utf8)) { (json) throws(JSONError) in
                var values: [Int?] = []
                for key in keys {
                    let value =
                        switch key {
                        case "A": json.intIfPresent("A")
                        case "B": json.intIfPresent("B")
                        case "C": json.intIfPresent("C")
                        case "D": json.intIfPresent("D")
                        default: json.intIfPresent("E")
                        }
                    values.append(value)
                }
                return values
            }
            #expect(values == keys.map { ["A": 1, "B": 2, "C": 3, "D": 4][$0] })
        }
    }

    @Test func `keys may be written with escapes`() throws {
        #expect(try FilterModel(json: #"{"N\u0061me":"b"}"#).name == "b")
    }

    @Test func `the response to a failed call is no response`() {
        #expect(throws: JSONError(reason: "the JSON text is the response to a call that failed: AuthFailure.X")) {
            try FilterModel(json: #"{"Response":{"Error":{"Code":"AuthFailure.X","Message":"m"},"RequestId":"r"}}"#)
        }
    }

    @Test func `a type may hold itself`() throws {
        let text = #"{"Name":"a","Child":{"Name":"b","Child":{"Name":"c"}},"Children":[{"Name":"d","Children":[]}]}"#
        let node = try NodeModel(json: text)
        #expect(node.child?.child?.name == "c" && node.children?.first?.name == "d")
        #expect(String(decoding: JSONWriter.body(of: node).data, as: UTF8.self) == text)
        var copy = node
        copy.child?.name = "changed"
        #expect(node.child?.name == "b" && copy.child?.name == "changed")
    }

    @Test(arguments: [
        (#""\u00e9\u6F22""#, "é漢"), (#""\ud83d\ude00""#, "😀"), (#""\ud83d""#, "\u{FFFD}"), (#""\ude00a""#, "\u{FFFD}a"),
        (#""\ud83d\ud83d\ude00""#, "\u{FFFD}😀"), (#""\ud83dx\ude00""#, "\u{FFFD}x\u{FFFD}"),
        (#""\ud83d\n""#, "\u{FFFD}\n"),
        (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u0000""#, "\u{0}"), (#""漢\n漢""#, "漢\n漢"),
    ])
    func `escapes are undone`(json: String, value: String) throws {
        #expect(try JSONValue(json: json) == .string(value))
    }

    @Test(arguments: [
        ("0", JSONValue.int(0)), ("-0", .int(0)), ("12", 12), ("1e2", 100), ("1.50", 1.5), ("-1E-2", -0.01),
        ("0.1", 0.1),
        ("9223372036854775807", .int(.max)), ("-9223372036854775808", .int(.min)),
        ("9223372036854775808.0", .double(0x1p63)), ("1.2345678901234568e29", 1.2345678901234568e29),
        ("9.223372036854775e+18", 9.223372036854775e18), ("1e15", 1e15), ("4.9e-324", .double(.leastNonzeroMagnitude)),
        ("123456789.123456789", 123456789.123456789),
        ("0.000001", 1e-6), ("999999999999999", 999999999999999), ("99999999999999.9", 99999999999999.9),
    ])
    func `numbers are read to the last bit`(json: String, value: JSONValue) throws {
        #expect(try JSONValue(json: json) == value)
        if case .double(let double) = value {
            #expect(try JSONValue(json: json).doubleValue?.bitPattern == double.bitPattern)
        }
    }

    /// As they stand in the text, and so they are written again.
    @Test(arguments: [
        "9223372036854775808", "-9223372036854775809", "18446744073709551615", "123456789012345678901234567890",
        "1" + String(repeating: "0", count: 400),
    ])
    func `whole numbers past the range of Int keep their digits`(json: String) throws {
        let (value, drifts) = try JSONDocument.read(Data(#"{"A":\#(json)}"#.utf8)) { $0.value("A") as JSONValue }
        #expect(value.longIntValue?.description == json && value.longIntValue == JSONValue.LongInt(json))
        #expect(value.jsonText == json && value.intValue == nil && drifts.isEmpty)
        #expect(value.doubleValue == (json.utf8.count < 300 ? Double(json) : nil))
        #expect(try JSONValue(json: value.jsonText) == value)
    }

    @Test(arguments: ["9007199254740993.0", "90071992547409930e-1", "9.007199254740993e15"])
    func `whole numbers that no Double holds are read however they are written`(json: String) throws {
        #expect(try JSONValue(json: json) == .int(9_007_199_254_740_993))
    }

    @Test(arguments: [
        "", " ", "nul", "nulll", "tru", "True", "{", "[", "]", "}", "{]", "[}", "[1,]", "[,1]", "[1 2]", "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}", "{,}", "{a:1}", "{1:1}", "'a'", "\"", "\"a", "\"\\\"", "\"\\x\"", "\"\\u12\"", "\"\\u12g4\"",
        "\"\n\"", "\"\u{1}\"",
        "01", "-", "-a", "1.", ".5", "1e", "1e+", "+1", "1.e1", "0x1", "NaN", "Infinity", "1 2", "{} {}", "//",
        "\u{A0}1", "\u{C}1", "[1]x",
    ])
    func `what is not JSON is refused`(text: String) {
        #expect(throws: JSONError.self) { try JSONValue(json: text) }
    }

    @Test(
        arguments: [
            [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xC3, 0x28], [0xE0, 0x80, 0x80], [0xE2, 0x28, 0xA1],
            [0xE2, 0x82], [0xED, 0xA0, 0x80],
            [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xF0, 0x9F, 0x98], [0xFF],
        ] as [[UInt8]])
    func `bytes that are not UTF-8 are replaced`(bytes: [UInt8]) throws {
        let text = Data("{\"a\":\"".utf8) + bytes + Data("\"}".utf8)
        let (value, drifts) = try JSONDocument.read(text) { $0.string("a") }
        #expect(value == String(decoding: bytes, as: UTF8.self) && value.contains("\u{FFFD}"))
        #expect(drifts.map(\.path) == ["a"])
    }

    /// The importer of official descriptions is strict.
    @Test func `a strict parser refuses bytes that are not UTF-8`() {
        let text: [UInt8] = Array("[\"".utf8) + [0xFF] + Array("\"]".utf8)
        text.withUnsafeBufferPointer { text in
            var parser = JSONParser(text, depth: 8)
            do throws(JSONParser.Problem) {
                try parser.parse()
                Issue.record("accepted")
            } catch {
                #expect(error == .notUTF8)
            }
        }
    }

    @Test func `a byte order mark is passed over, white space is that of JSON`() throws {
        #expect(try JSONValue(json: "\u{FEFF} \t\r\n[ 1 , { \"a\" : 2 } ] ") == [1, ["a": 2]])
    }

    @Test func `depth and size are limited`() throws {
        func nested(_ depth: Int) -> String {
            String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        }
        #expect(throws: Never.self) { try JSONValue(json: nested(128)) }
        #expect(throws: JSONError(reason: "the JSON text is nested deeper than 128 levels", offset: 128)) {
            try JSONValue(json: nested(129))
        }
        #expect(throws: JSONError.self) { try JSONValue(json: String(repeating: "[", count: 1_000_000)) }
        #expect(throws: JSONError(reason: "the JSON text is larger than 5 bytes")) {
            try JSONDocument.read(Data("{    }".utf8), limits: JSONLimits(bytes: 5)) { _ in 0 }
        }
    }

    @Test func `a response is an object`() {
        #expect(throws: JSONError(reason: "the JSON text is not an object")) { try FilterModel(json: "[]") }
    }
}

struct DeepJSONTests {
    /// The stack size of the threads of URLSession and of tasks on Apple platforms.
    private static let smallStack = 512 * 1024

    @Test func `the deepest text allowed fits into a small stack`() async {
        let levels = 126
        let values = String(repeating: #"[{"A":"#, count: levels / 2) + "1" + String(repeating: "}]", count: levels / 2)
        let nodes =
            String(repeating: #"{"Name":"a","Child":"#, count: levels) + "null" + String(repeating: "}", count: levels)
        let read: (String?, String?) = await withCheckedContinuation { continuation in
            let thread = Thread {
                let value = try? JSONValue(json: values)
                let node = try? NodeModel(json: nodes)
                continuation.resume(returning: (value?.jsonText, node.map { JSONText($0) }.flatMap(Self.written)))
            }
            thread.stackSize = Self.smallStack
            thread.start()
        }
        #expect(read.0 == values)
        #expect(read.1 == nodes.replacingOccurrences(of: #","Child":null"#, with: ""))
    }

    private static func written(_ text: JSONText<NodeModel>) -> String? {
        String(data: JSONWriter.body(of: text.value).data, encoding: .utf8)
    }
}
