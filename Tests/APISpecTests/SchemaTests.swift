import APISpec
import Foundation
import Testing

/// `specs/schema/spec-v1.schema.json` says to editors what the reader says to `tcgen`.
@Suite struct SchemaTests {
    private let schema: JSONNode

    init() throws {
        schema = try JSONNode(file: Self.file)
    }

    static let repository = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    static let file = repository.appendingPathComponent("specs/schema/spec-v1.schema.json")

    @Test func `the same keys are known`() {
        let service = schema["$defs"]["service"]
        let action = schema["$defs"]["action"]
        let type = schema["$defs"]["objectType"]
        let member = schema["$defs"]["member"]
        let example = action["properties"]["examples"]["items"]
        #expect(service.properties == ServiceKey.allCases.set)
        #expect(action.properties == ActionKey.allCases.set)
        #expect(type.properties == TypeKey.allCases.set)
        #expect(member.properties == MemberKey.allCases.set)
        #expect(example.properties == ExampleKey.allCases.set)
        #expect(schema["$defs"]["errorTexts"].properties == ErrorCodeKey.allCases.set)
        #expect(action["properties"]["require"]["items"].properties == RequireKey.allCases.set)
        #expect(action["properties"]["pagination"].properties == PaginationKey.allCases.set)
        #expect(action["properties"]["poll"].properties == PollKey.allCases.set)
        #expect(action["properties"]["encryption"].properties == EncryptionKey.allCases.set)
        #expect(service["properties"]["start"]["items"].properties == StartKey.allCases.set)
        #expect(service["properties"]["start"]["items"]["properties"]["zh"].properties == ChineseKey.ofStart.set)
        let cam = service["properties"]["cam"]
        #expect(cam.properties == CAMKey.allCases.set)
        #expect(cam["properties"]["presets"]["additionalProperties"].properties == PresetKey.allCases.set)
        #expect(service["properties"]["zh"].properties == ChineseKey.ofService.set)
        #expect(action["properties"]["zh"].properties == ChineseActionKey.allCases.set)
        #expect(example["properties"]["zh"].properties == ChineseKey.ofExample.set)
        #expect(schema["$defs"]["chineseDescription"].properties == ChineseKey.ofType.set)
    }

    @Test func `no other key is let through`() {
        for object in [
            schema["$defs"]["service"], schema["$defs"]["action"], schema["$defs"]["objectType"],
            schema["$defs"]["member"], schema["$defs"]["chineseDescription"], schema["$defs"]["errorTexts"],
            schema["$defs"]["service"]["properties"]["zh"], schema["$defs"]["action"]["properties"]["zh"],
            schema["$defs"]["service"]["properties"]["start"]["items"],
            schema["$defs"]["service"]["properties"]["start"]["items"]["properties"]["zh"],
            schema["$defs"]["service"]["properties"]["cam"],
            schema["$defs"]["service"]["properties"]["cam"]["properties"]["presets"]["additionalProperties"],
            schema["$defs"]["action"]["properties"]["examples"]["items"],
            schema["$defs"]["action"]["properties"]["require"]["items"],
            schema["$defs"]["action"]["properties"]["pagination"], schema["$defs"]["action"]["properties"]["poll"],
            schema["$defs"]["action"]["properties"]["encryption"],
        ] {
            #expect(object["additionalProperties"].boolean == false)
        }
    }

    /// Completion shows the description: a key without one is a key that nobody understands.
    @Test func `every key is described`() {
        for definition in ["service", "action", "objectType", "member", "errorTexts"] {
            let properties = schema["$defs"][definition]["properties"]
            for key in properties.keys {
                #expect(properties[key]["description"].text?.isEmpty == false, "\(definition).\(key)")
            }
        }
    }

    @Test func `the same words are known`() {
        let action = schema["$defs"]["action"]["properties"]
        #expect(action["status"].words == StatusValue.allCases.set)
        #expect(action["signature"].words == SignatureValue.allCases.set)
        #expect(action["body"].words == BodyValue.allCases.set)
        #expect(action["stream"].words == StreamValue.allCases.set)
        #expect(schema["$defs"]["member"]["properties"]["required"].words == RequiredValue.allCases.set)
        let reserved = schema["$defs"]["typeName"]["allOf"].elements.flatMap(\.["not"].words)
        #expect(reserved.allSatisfy(BuiltinType.takes))
        #expect(Set(reserved) == BuiltinType.allCases.set.union(["Array", "JSON"]))
        let suggested = schema["$defs"]["type"]["examples"].elements.compactMap(\.text)
        #expect(BuiltinType.allCases.set.isSubset(of: suggested))
    }
}

extension Sequence where Element: RawRepresentable<String> {
    var set: Set<String> { Set(map(\.rawValue)) }
}

/// JSON, looked into without ceremony: what is not there is `null`.
private struct JSONNode {
    private let value: Any?

    init(file: URL) throws {
        value = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
    }

    private init(_ value: Any?) { self.value = value }

    subscript(key: String) -> JSONNode { JSONNode((value as? [String: Any])?[key]) }

    var keys: [String] { (value as? [String: Any])?.keys.sorted() ?? [] }
    var elements: [JSONNode] { (value as? [Any])?.map { JSONNode($0) } ?? [] }
    var text: String? { value as? String }
    var boolean: Bool? { value as? Bool }

    var properties: Set<String> { Set(self["properties"].keys) }

    /// The values of `enum`, as a spec writes them.
    var words: Set<String> {
        Set(self["enum"].elements.compactMap { $0.text ?? $0.boolean.map { $0 ? "true" : "false" } })
    }
}
