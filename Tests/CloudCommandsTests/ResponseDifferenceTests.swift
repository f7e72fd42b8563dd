import APIModel
import TencentCloudCore
import Testing

@testable import CloudCommands

@Suite("Differences of a response from its spec")
struct ResponseDifferenceTests {
    private func differences(_ json: String) throws -> [String] {
        let found = try SpecLibrary(folder: nil).action("GeneralBasicOCR", of: "ocr")
        return ResponseDifference.all(in: [try JSONValue(json: json)], of: found).map { difference in
            let types = difference.expected.map { " \($0) \(difference.found ?? "")" } ?? ""
            return "\(difference.kind.rawValue) \(difference.path)\(types)"
        }
    }

    @Test func `a response as in the spec has none`() throws {
        let found = try SpecLibrary(folder: nil).action("GeneralBasicOCR", of: "ocr")
        for example in found.action.examples {
            guard let response = example.response else { continue }
            let json = try JSONValue(json: response.compactJSON)
            #expect(ResponseDifference.all(in: [json["Response"] ?? json], of: found).isEmpty)
        }
    }

    @Test func `unknown and missing members, and values of another type, are found once for all elements`() throws {
        let found = try differences(
            """
            {"TextDetections": [{"DetectedText": 1, "Odd": 1}, {"DetectedText": 2, "Odd": null}], "Language": null,
             "New": {"a": 1}, "RequestId": "r"}
            """)
        #expect(found.contains("type TextDetections[].DetectedText String Integer"))
        #expect(found.contains("unknown TextDetections[].Odd") && found.contains("unknown New"))
        #expect(found.contains("missing TextDetections[].Confidence") && found.contains("missing PdfPageSize"))
        #expect(found.contains("type Language String null"))
        #expect(Set(found).count == found.count && !found.contains { $0.contains("RequestId") })
    }

    @Test func `an object in place of a list is one difference`() throws {
        #expect(try differences(#"{"TextDetections": {}}"#).filter { $0.contains("TextDetections") }.count == 1)
    }
}
