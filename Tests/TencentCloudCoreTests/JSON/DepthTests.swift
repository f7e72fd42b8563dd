import Foundation
import Testing

@testable import TencentCloudCore

/// Values that are nested more deeply than any JSON of the API: they are refused, and do not end the process.
@Suite struct DepthTests {
    /// A request that contains itself.
    private struct Node: RequestModel {
        @Indirect var child: Node?
        let inList: Bool

        func write(to json: inout JSONWriter) {
            if inList {
                json.objects("Children", child.map { [$0] })
            } else {
                json.object("Child", child)
            }
        }
    }

    private struct Holder: RequestModel {
        var value: JSONValue
        func write(to json: inout JSONWriter) { json.value("Value", value) }
    }

    private static func nested(_ depth: Int, inObjects: Bool = false) -> JSONValue {
        var value: JSONValue = 1
        for _ in 0..<depth { value = inObjects ? ["a": value] : [value] }
        return value
    }

    /// In processes of their own, since a stack that overflows ends its process.
    @Test func `a deep value is no JSON text and no request`() async {
        await #expect(processExitsWith: .success) {
            for inObjects in [false, true] {
                let value = DepthTests.nested(5_000, inObjects: inObjects)
                let text = value.jsonText
                #expect(text.contains("null"))
                _ = try JSONValue(json: text)
                #expect("\(value)" == text)
                let body = JSONWriter.body(of: Holder(value: value), preflight: false)
                #expect(body.problems.map(\.rule) == ["must not be nested deeper than 128 levels"])
            }
        }
    }

    @Test func `deep values can be compared`() async {
        await #expect(processExitsWith: .success) {
            for inObjects in [false, true] {
                let (value, other) = (
                    DepthTests.nested(5_000, inObjects: inObjects), DepthTests.nested(5_000, inObjects: inObjects)
                )
                #expect(value == other && value.hashValue == other.hashValue)
                #expect(value != DepthTests.nested(5_001, inObjects: inObjects))
            }
        }
    }

    @Test func `a deep value is not encoded`() async {
        await #expect(processExitsWith: .success) {
            let value = DepthTests.nested(5_000)
            #expect(throws: EncodingError.self) { try JSONEncoder().encode(value) }
        }
    }

    @Test func `what is nested as deeply as allowed is written`() throws {
        for inObjects in [false, true] {
            let value = Self.nested(128, inObjects: inObjects)
            #expect(try JSONValue(json: value.jsonText) == value)
            #expect(try JSONDecoder().decode(JSONValue.self, from: JSONEncoder().encode(value)) == value)
            let deeper = JSONWriter.body(of: Holder(value: value), preflight: false)
            #expect(deeper.problems.count == 1)
        }
    }

    @Test func `a request that contains itself too often is refused`() async {
        await #expect(processExitsWith: .success) {
            for inList in [false, true] {
                var node = Node(inList: inList)
                for _ in 0..<2_000 { node = Node(child: node, inList: inList) }
                let body = JSONWriter.body(of: node, preflight: false)
                #expect(body.problems.map(\.rule) == ["must not be nested deeper than 128 levels"])
                var short = Node(inList: inList)
                for _ in 0..<60 { short = Node(child: short, inList: inList) }
                #expect(JSONWriter.body(of: short, preflight: false).problems.isEmpty)
            }
        }
    }
}
