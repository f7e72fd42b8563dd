import Foundation
import Testing

@testable import TencentCloudCore

struct PreflightTests {
    /// Writes one member with limits.
    private struct Member: RequestModel {
        let writeMember: @Sendable (inout JSONWriter) -> Void
        func write(to json: inout JSONWriter) { writeMember(&json) }
    }

    private func problems(preflight: Bool = true, _ member: @escaping @Sendable (inout JSONWriter) -> Void) -> [String]
    {
        JSONWriter.body(of: Member(writeMember: member), preflight: preflight).problems.map(\.description)
    }

    @Test func `limits of texts`() {
        #expect(problems { $0.string("A", nil, .required, .minLength(1)) } == ["A is required"])
        #expect(problems { $0.string("A", "", .required) }.isEmpty)
        #expect(problems { $0.string("A", "漢字", .minLength(2), .maxLength(2)) }.isEmpty)
        #expect(problems { $0.string("A", "漢", .minLength(2)) } == ["A must be at least 2 characters long"])
        #expect(problems { $0.string("A", "漢字", .maxLength(1)) } == ["A must be at most 1 character long"])
        #expect(problems { $0.string("A", "漢字", .maxSize(5)) } == ["A must be at most 5 bytes long"])
        #expect(problems { $0.string("A", "漢字", .maxSize(6)) }.isEmpty)
        #expect(problems { $0.string("A", "x-1", .pattern("^[a-z]-[0-9]$")) }.isEmpty)
        #expect(problems { $0.string("A", "secret", .pattern("^[0-9]+$")) } == ["A must match ^[0-9]+$"])
        #expect(
            problems { $0.string("A", "a", .pattern("(")) }.isEmpty, "a pattern that cannot be read refuses nothing")
    }

    @Test func `a pattern holds for every element of a list, of objects, too`() {
        #expect(
            problems { $0.strings("A", ["a", "1", "b", "2"], .pattern("^[a-z]$")) }
                == ["A[1] must match ^[a-z]$", "A[3] must match ^[a-z]$"])
        let words = ["a", "1"].map { word in
            Member { json in
                json.string("B", word, .pattern("^[a-z]$"))
                json.string("C", word, .pattern("^[0-9]$"))
            }
        }
        #expect(problems { $0.objects("A", words) } == ["A[0].C must match ^[0-9]$", "A[1].B must match ^[a-z]$"])
    }

    @Test func `limits of numbers`() {
        #expect(problems { $0.int("A", 0, .minimum(0), .maximum(0)) }.isEmpty)
        #expect(problems { $0.int("A", -1, .minimum(0)) } == ["A must be at least 0"])
        #expect(problems { $0.double("A", 1.5, .maximum(1.25)) } == ["A must be at most 1.25"])
        #expect(problems { $0.int("A", nil, .minimum(0)) }.isEmpty)
        #expect(problems { $0.bool("A", nil, .required) } == ["A is required"])
    }

    @Test func `limits of lists are about the list or about each element`() {
        #expect(problems { $0.strings("A", [], .minItems(1)) } == ["A needs at least 1 item"])
        #expect(problems { $0.ints("A", [1, 2, 3], .maxItems(2)) } == ["A must have at most 2 items"])
        #expect(
            problems { $0.strings("A", ["a", "bb", "ccc"], .maxLength(1)) }
                == ["A[1] must be at most 1 character long", "A[2] must be at most 1 character long"])
        #expect(problems { $0.doubles("A", [0.5, 2], .maximum(1)) } == ["A[1] must be at most 1"])
        #expect(problems { $0.value("A", [[1], [2]], .maxItems(1)) } == ["A must have at most 1 item"])
    }

    @Test func `limits of enumerations, texts of JSON, times and files`() {
        #expect(
            problems { $0.openString("A", SideValue.front, .maxLength(2)) } == ["A must be at most 2 characters long"])
        #expect(problems { $0.openInteger("A", LevelValue(rawValue: 3), .maximum(2)) } == ["A must be at most 2"])
        #expect(problems { $0.openString("A", SideValue?.none, .required) } == ["A is required"])
        #expect(
            problems { $0.jsonText("A", FilterModel(name: "a"), .maxSize(4)) } == ["A must be at most 4 bytes long"])
        #expect(problems { $0.timestamp("A", nil, .date, .required) } == ["A is required"])
        #expect(problems { $0.base64("A", Base64([UInt8](repeating: 0, count: 6)), .maxSize(8)) }.isEmpty)
        #expect(
            problems { $0.base64("A", Base64([UInt8](repeating: 0, count: 7)), .maxSize(8)) }
                == ["A must be at most 8 bytes of base64 text, that is a file of 6 bytes"])
        #expect(
            problems { $0.value("A", [Base64([1]), Base64([1, 2, 3, 4])], .maxSize(4)) }
                == ["A[1] must be at most 4 bytes of base64 text, that is a file of 3 bytes"])
        #expect(problems { $0.binary("A", Binary([1, 2]), .maxSize(1)) } == ["A must be at most 1 byte long"])
    }

    @Test func `a problem names its location`() {
        let request = EveryRequest(
            filter: FilterModel(name: "too long"),
            filters: [FilterModel(name: "a"), FilterModel(name: "b", values: ["x", "yy"])],
            config: FilterModel(name: "also too long"))
        #expect(
            JSONWriter.body(of: request).problems.map(\.path) == ["Filter.Name", "Filters[1].Values[0]", "Config.Name"])
        #expect(JSONWriter.body(of: request, preflight: false).problems.isEmpty)
    }

    @Test(arguments: [
        ("data:image/png;base64,AQID", "leave out the prefix"), ("AQID\nAQID", "line breaks"),
        ("AQID\r\n", "line breaks"),
        ("AQ ID", "spaces"), ("A-_A", "standard alphabet"), ("A=QI", "at its end only"), ("AQI\"", "byte 3"),
        ("AQ===", "at its end only"),
        ("漢", "byte 0"),
    ])
    func `ready base64 text is checked`(text: String, advice: String) throws {
        let problems = problems { $0.base64("A", Base64(text: text)) }
        #expect(
            problems.count == 1 && problems.allSatisfy { $0.hasPrefix("A must be base64 text") && $0.contains(advice) },
            "\(problems)")
        #expect(self.problems(preflight: false) { $0.base64("A", Base64(text: text)) }.isEmpty)
        let body = JSONWriter.body(of: Member { $0.base64("A", Base64(text: text)) }, preflight: false).data
        #expect(try JSONValue(json: String(decoding: body, as: UTF8.self)) == ["A": .string(text)])
    }

    @Test func `of all bytes those of the alphabet are let pass, wherever they stand`() {
        let alphabet = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        for byte in UInt8.min...UInt8.max {
            for position in 0..<17 {
                var text = [UInt8](repeating: UInt8(ascii: "A"), count: 17)
                text[position] = byte
                let good = text.withUnsafeBufferPointer { Base64Text.alphabetPrefix(of: $0) }
                #expect(good == (alphabet.contains(byte) ? 17 : position))
            }
        }
    }

    @Test(arguments: ["", "AQID", "AQ==", "AQI=", "AQIDBAUGBwgJCgsMDQ4PEA==", "+/+/+/+/+/+/"])
    func `good base64 text passes as it is`(text: String) {
        #expect(problems { $0.base64("A", Base64(text: text)) }.isEmpty)
    }

    @Test(
        arguments: [
            (.anyOf, [], "needs at least one of A, B, C"), (.anyOf, ["A", "B"], nil),
            (.oneOf, [], "needs exactly one of A, B, C"), (.oneOf, ["A", "C"], "needs exactly one of A, B, C"),
            (.oneOf, ["B"], nil), (.together, ["A", "C"], "needs all of A, B, C, or none of them"),
            (.together, [], nil),
            (.together, ["A", "B", "C"], nil),
        ] as [(Requirement, Set<String>, String?)])
    func `members that depend on each other`(requirement: Requirement, given: Set<String>, problem: String?) {
        @Sendable func write(to json: inout JSONWriter) {
            json.string("A", given.contains("A") ? "" : nil)
            json.int("B", given.contains("B") ? 0 : nil)
            json.binary("C", given.contains("C") ? Binary([]) : nil)
            json.require(requirement, "A", "B", "C")
        }
        #expect(problems { write(to: &$0) } == (problem.map { [$0] } ?? []))
        #expect(problems(preflight: false) { write(to: &$0) }.isEmpty)
    }

    @Test func `a member of an object within is not one of the request's`() {
        let problems = problems { json in
            json.value("B", ["A": 1] as JSONValue)
            json.require(.anyOf, "A", "C")
        }
        #expect(problems == ["needs at least one of A, C"])
    }
}
