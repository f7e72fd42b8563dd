import Foundation
import Testing

@testable import TencentCloudCore

private let pastInt = "a number outside of the range of Int, read as the nearest Int"

struct DriftTests {
    /// Reads the one member `A` of an object.
    private func read<Value>(_ json: String, _ member: (inout JSONObject) -> Value) throws -> (
        value: Value, drifts: [String]
    ) {
        let (value, drifts) = try JSONDocument.read(Data(#"{"A":\#(json)}"#.utf8)) { (json) throws(JSONError) in
            member(&json)
        }
        return (value, drifts.map(\.description))
    }

    @Test(arguments: [
        (#""a""#, "a", nil), ("12", "12", "integer"), ("1.50", "1.50", "number"), ("true", "true", "boolean"),
        ("{}", "", "object"),
        ("[]", "", "array"), ("null", "", "null"),
    ])
    func `a promised text`(json: String, value: String, found: String?) throws {
        let read = try read(json) { $0.string("A") }
        #expect(read.value == value)
        #expect(read.drifts == found.map { ["A: expected string, found \($0)"] } ?? [])
    }

    @Test(arguments: [
        ("12", 12, nil), ("12.0", 12, nil), ("1.2e1", 12, nil), (#""12""#, 12, "string"), (#"" 12""#, 12, "string"),
        (#""12.0""#, 12, "string"),
        ("true", 1, "boolean"), ("12.5", 0, "number"), (#""a""#, 0, "string"), (#""""#, 0, "string"),
        (#""nan""#, 0, "string"),
        ("9223372036854775808", .max, pastInt), ("null", 0, "null"), ("[1]", 0, "array"),
        (#""-7""#, -7, "string"), (#""-""#, 0, "string"),
        // To the last digit, however it is written.
        ("9007199254740993.0", 9_007_199_254_740_993, nil), ("90071992547409930e-1", 9_007_199_254_740_993, nil),
        ("9.007199254740993E+15", 9_007_199_254_740_993, nil), ("-9223372036854775808.00", .min, nil),
        (#""9007199254740993.0""#, 9_007_199_254_740_993, "string"),
        ("9223372036854775807e0", .max, nil), ("9223372036854775808.0", .max, pastInt), ("1e19", .max, pastInt),
        ("12.00000000000000000000000001", 0, "number"), ("1e-1", 0, "number"), ("100e-2", 1, nil),
        ("-0.0", 0, nil), ("0e9999999999999999999", 0, nil), ("0.0e-9999999999999999999", 0, nil),
        ("1e9999999999999999999", .max, pastInt), ("1e-9999999999999999999", 0, "number"),
        (#""1e""#, 0, "string"), (#""1.""#, 0, "string"), (#"".5""#, 0, "string"), (#""1.0.0""#, 0, "string"),
        (#""1e2e3""#, 0, "string"), (#""0x10""#, 0, "string"), (#""1_0""#, 0, "string"), (#""1e+2""#, 100, "string"),
    ])
    func `a promised whole number`(json: String, value: Int, found: String?) throws {
        let read = try read(json) { $0.int("A") }
        #expect(read.value == value)
        #expect(read.drifts == found.map { ["A: expected integer, found \($0)"] } ?? [])
    }

    @Test(arguments: [
        ("12", 12, nil), ("1.5", 1.5, nil), (#""1.5""#, 1.5, "string"), (#""1e2""#, 100, "string"),
        (#""inf""#, 0, "string"),
        (#""0x10""#, 0, "string"), ("1e999", 0, "a number outside of the range of Double"), ("false", 0, "boolean"),
        ("null", 0, "null"),
    ])
    func `a promised number`(json: String, value: Double, found: String?) throws {
        let read = try read(json) { $0.double("A") }
        #expect(read.value == value)
        #expect(read.drifts == found.map { ["A: expected number, found \($0)"] } ?? [])
    }

    @Test(arguments: [
        ("true", true, nil), ("1", true, "integer"), ("0", false, "integer"), ("0.0", false, "number"),
        (#""true""#, true, "string"),
        (#""False""#, false, "string"), (#""1""#, true, "string"), (#""yes""#, false, "string"),
        ("null", false, "null"),
    ])
    func `a promised boolean`(json: String, value: Bool, found: String?) throws {
        let read = try read(json) { $0.bool("A") }
        #expect(read.value == value)
        #expect(read.drifts == found.map { ["A: expected boolean, found \($0)"] } ?? [])
    }

    @Test func `an optional member may be missing or null, and drifts when it is something else`() throws {
        #expect(try read("null") { $0.intIfPresent("A") }.drifts == [])
        #expect(try read("1") { $0.intIfPresent("B") }.drifts == [])
        #expect(try read(#""-""#) { $0.intIfPresent("A") }.value == nil)
        #expect(try read("{}") { $0.intIfPresent("A") }.drifts == ["A: expected integer, found object"])
        #expect(
            try read("[]") { $0.objectIfPresent("A") as FilterModel? }.drifts == ["A: expected object, found array"])
        #expect(try read("null") { $0.objectsIfPresent("A") as [FilterModel]? }.drifts == [])
        #expect(
            try read("{}") { $0.objectsIfPresent("A") as [FilterModel]? }.drifts == ["A: expected array, found object"])
        #expect(try read(#""""#) { $0.stringsIfPresent("A") }.drifts == ["A: expected array, found string"])
    }

    @Test func `lists lose elements that are null or unreadable`() throws {
        #expect(try read(#"["a",null,1,{}]"#) { $0.strings("A") }.value == ["a", "1"])
        #expect(
            try read(#"["a",null,1,{}]"#) { $0.strings("A") }.drifts
                == [
                    "A[1]: expected an element, found null", "A[2]: expected string, found integer",
                    "A[3]: expected string, found object",
                ])
        let objects = try read(#"[{"Name":"a"},null,{"Name":1}]"#) { $0.objects("A") as [FilterModel] }
        #expect(objects.value.map(\.name) == ["a", "1"])
        #expect(objects.drifts == ["A[1]: expected object, found null", "A[2].Name: expected string, found integer"])
    }

    @Test func `what is missing becomes neutral, once`() throws {
        let (response, drifts) = try JSONDocument.read(Data("{}".utf8)) { (json) throws(JSONError) in
            EveryResponse(from: &json)
        }
        #expect(
            response.text.isEmpty && response.number == 0 && response.filter.name.isEmpty && response.filters.isEmpty
                && response.extra.isNull)
        #expect(drifts.count == 14, "\(drifts)")
        #expect(drifts.allSatisfy { $0.found == "nothing" })
        #expect(drifts.map(\.path).contains("Filter") && !drifts.map(\.path).contains("Filter.Name"))
    }

    @Test func `texts of JSON say where they stand`() throws {
        let config = try read(#""{\"Name\":1}""#) { $0.jsonText("A") as FilterModel }
        #expect(config.value.name == "1")
        #expect(config.drifts == ["A.Name: expected string, found integer"])
        #expect(try read(#""{""#) { $0.jsonText("A") as FilterModel }.drifts == ["A: expected JSON text, found string"])
        #expect(try read(#"{"Name":"a"}"#) { $0.jsonText("A") as FilterModel }.value.name == "a")
        #expect(try read("null") { $0.jsonTextIfPresent("A") as FilterModel? }.drifts == [])
        let list = try read(#"["{\"Name\":\"a\"}","[]"]"#) { $0.value("A") as [JSONText<FilterModel>] }
        #expect(list.value.map(\.value.name) == ["a"])
        #expect(list.drifts == ["A[1]: expected object, found array"])
    }

    @Test func `paths lead through keys with escapes, and drifts are counted up to a point`() throws {
        #expect(
            try read(#"{"Child":{"\u0041":0,"Name":2}}"#) { $0.object("A") as NodeModel }.drifts
                == ["A.Name: expected string, found nothing", "A.Child.Name: expected string, found integer"])
        let many = "[" + String(repeating: "1,", count: 1000) + "1]"
        #expect(try read(many) { $0.strings("A") }.drifts.count == DriftLog.capacity)
    }
}
