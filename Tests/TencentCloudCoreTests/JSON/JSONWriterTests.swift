import Foundation
import Testing

@testable import TencentCloudCore

struct JSONWriterTests {
    /// Returns the JSON that is written, and the problems that preflight found.
    private func written(_ request: some RequestModel, preflight: Bool = true) -> (text: String, problems: [String]) {
        let body = JSONWriter.body(of: request, preflight: preflight)
        return (String(decoding: body.data, as: UTF8.self), body.problems.map(\.description))
    }

    @Test func `a request without members is an empty object`() {
        #expect(written(EveryRequest()).text == "{}")
    }

    @Test func `each kind of member is written as the API has it`() {
        let request = EveryRequest(
            text: "张三", number: 3, ratio: 0.75, flag: true, picture: Base64([1, 2, 3]),
            start: Timestamp(Date(timeIntervalSince1970: 0)), side: .front, level: 2, filter: FilterModel(name: "a"),
            filters: [FilterModel(name: "b", values: ["x1", "x2"]), FilterModel(name: "c")],
            config: FilterModel(name: "\"d\""),
            extra: ["A": [1, 2.5, nil, true]], matrix: [[1, 2], []])
        let (text, problems) = written(request)
        #expect(
            text
                == #"{"Text":"张三","Number":3,"Ratio":0.75,"Flag":true,"Picture":"AQID","Start":"1970-01-01 08:00:00","#
                + #""Side":"FRONT","Level":2,"Filter":{"Name":"a"},"#
                + #""Filters":[{"Name":"b","Values":["x1","x2"]},{"Name":"c"}],"Config":"{\"Name\":\"\\\"d\\\"\"}","#
                + #""Extra":{"A":[1,2.5,null,true]},"Matrix":[[1,2],[]]}"#)
        #expect(problems.isEmpty)
    }

    @Test(arguments: [
        ("", ""), ("a\"b", #"a\"b"#), (#"\"#, #"\\"#), ("/", "/"), ("\u{8}\u{9}\u{A}\u{C}\u{D}", #"\b\t\n\f\r"#),
        ("\u{0}\u{1F}", #"\u0000\u001f"#), ("\u{7F}", "\u{7F}"), ("é漢😀\u{2028}", "é漢😀\u{2028}"),
        ("1234567\n", #"1234567\n"#),
        ("12345678\"", #"12345678\""#), ("漢漢漢\"漢漢漢", #"漢漢漢\"漢漢漢"#),
    ])
    func `texts are escaped`(value: String, json: String) {
        #expect(written(EveryRequest(text: value)).text == "{\"Text\":\"\(json)\"}")
    }

    @Test(arguments: [
        (0, "0"), (9, "9"), (10, "10"), (-1, "-1"), (99, "99"), (100, "100"), (Int.max, "9223372036854775807"),
        (Int.min, "-9223372036854775808"), (1_000_000_000_000_000_000, "1000000000000000000"),
    ])
    func `whole numbers are written in decimal`(value: Int, json: String) {
        #expect(written(EveryRequest(number: value), preflight: false).text == "{\"Number\":\(json)}")
    }

    @Test(
        arguments: [0.1, 1, 1e21, .leastNonzeroMagnitude, 1.7976931348623157e308, 359.989990234375, -0.0, 1 / 3]
            as [Double])
    func `numbers read back as they were`(value: Double) throws {
        let text = written(EveryRequest(ratio: value), preflight: false).text
        let read = try JSONValue(json: text)["Ratio"]?.doubleValue
        #expect(read?.bitPattern == value.bitPattern, "\(text)")
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity], [true, false])
    func `what JSON cannot write is a problem, preflight or not`(value: Double, preflight: Bool) {
        let (text, problems) = written(EveryRequest(ratio: value), preflight: preflight)
        #expect(text == #"{"Ratio":null}"#)
        #expect(problems.contains("Ratio must be a finite number"))
    }

    @Test func `every size of a file is encoded as Foundation does`() {
        var bytes: [UInt8] = []
        for count in 0..<70 {
            let expected = Data(bytes).base64EncodedString()
            #expect(Base64(bytes).text == expected)
            #expect(Base64(Data(bytes)).text == expected)
            #expect(
                written(EveryRequest(picture: Base64(bytes)), preflight: false).text == "{\"Picture\":\"\(expected)\"}")
            #expect(Base64(text: expected).bytes == bytes)
            bytes.append(UInt8(truncatingIfNeeded: count &* 89 &+ 7))
        }
    }

    @Test func `a slice of Data is encoded from its own start`() {
        let data = Data([9, 9, 9, 1, 2, 3])[3...]
        #expect(Base64(data).text == "AQID")
    }

    @Test func `many members outgrow the first buffer`() {
        let filters = (0..<500).map { FilterModel(name: "n\($0)", values: [String(repeating: "v", count: $0 % 90)]) }
        let text = written(EveryRequest(filters: filters), preflight: false).text
        #expect(text.utf8.count > 20_000)
        #expect((try? JSONValue(json: text)["Filters"]?.arrayValue?.count) == 500)
    }

    @Test func `bytes that do not go into JSON are set aside`() {
        let body = JSONWriter.body(of: EveryRequest(text: "a", file: Binary([1, 2], fileName: "b.png")))
        #expect(String(decoding: body.data, as: UTF8.self) == #"{"Text":"a"}"#)
        #expect(body.binaries.map(\.name) == ["File"])
        #expect(body.binaries.first?.value == Binary([1, 2], fileName: "b.png"))
    }

    @Test func `a request can be encoded by any encoder`() throws {
        let request = EveryRequest(
            text: "a", ratio: 1.5, picture: Base64([1, 2, 3]), filter: FilterModel(name: "b"), file: Binary([0xFF]))
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let text = String(decoding: try encoder.encode(request), as: UTF8.self)
        #expect(text == #"{"File":"\/w==","Filter":{"Name":"b"},"Picture":"AQID","Ratio":1.5,"Text":"a"}"#)
    }
}
