import APIModel
import TencentCloudCore

/// A difference between a response and its spec. It has no value of the response.
struct ResponseDifference: Equatable {
    enum Kind: String {
        /// The spec has no such member.
        case unknown
        /// A required member is missing.
        case missing
        /// The value has another type than that of the spec.
        case type
        /// The value is none of those that the spec lists.
        case value
    }

    let kind: Kind
    /// The path of the member, such as `TextDetections[0].Polygon`.
    let path: String
    /// The type in the spec, for a value of another one.
    var expected: String?
    /// The type of the value, for one of another type.
    var found: String?

    var json: JSONValue {
        [
            "kind": .string(kind.rawValue), "path": .string(path), "expected": expected.map(JSONValue.string) ?? .null,
            "found": found.map(JSONValue.string) ?? .null,
        ]
    }

    /// The number of differences that are looked for: a page shows no more.
    private static let most = 100

    /// Returns the differences of a response, or of the events of one, in its order, each once for all elements of a list.
    static func all(in responses: [JSONValue], of found: SpecLibrary.Found) -> [ResponseDifference] {
        var comparison = Comparison(service: found.service)
        for response in responses { comparison.compare(response, with: found.action.response, path: "") }
        return comparison.differences
    }

    private struct Comparison {
        let service: APIModel.Service
        var differences: [ResponseDifference] = []

        mutating func add(_ kind: Kind, _ path: String, expected: String? = nil, found: String? = nil) {
            let difference = ResponseDifference(kind: kind, path: path, expected: expected, found: found)
            guard differences.count < ResponseDifference.most, !differences.contains(difference) else { return }
            differences.append(difference)
        }

        mutating func compare(_ value: JSONValue, with object: APIModel.ObjectType, path: String) {
            guard case .object(let members) = value else {
                return add(.type, path, expected: object.name.wire, found: value.kind)
            }
            func joined(_ name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }
            for (name, inner) in members {
                if path.isEmpty, name == "RequestId" { continue }
                guard let member = object.members.first(where: { $0.wireName == name }) else {
                    add(.unknown, joined(name))
                    continue
                }
                compare(inner, with: member, path: joined(name))
            }
            for member in object.members where member.isRequiredInResponses && members[member.wireName] == nil {
                if path.isEmpty, member.wireName == "RequestId" { continue }
                add(.missing, joined(member.wireName))
            }
        }

        private mutating func compare(_ value: JSONValue, with member: Member, path: String) {
            if value.isNull {
                if member.isRequiredInResponses, !member.isNullable, member.type != .any {
                    add(.type, path, expected: member.type.text, found: value.kind)
                }
                return
            }
            compare(value, with: member.type, path: path)
            guard let known = member.enumeration?.values, member.type.element == member.type else { return }
            let text = value.stringValue ?? value.jsonText
            if !known.contains(where: { $0.value.displayText == text }) { add(.value, path) }
        }

        private mutating func compare(_ value: JSONValue, with type: MemberType, path: String) {
            switch (type, value) {
            case (.any, _), (.string, .string), (.timestamp, .string), (.base64, .string), (.binary, .string),
                (.integer, .int), (.integer, .longInt), (.float, .int), (.float, .longInt), (.float, .double),
                (.boolean, .bool):
                return
            case (.json(let inner), .string(let text)):
                // A text that is empty stands for no value.
                guard !text.isEmpty, inner.objectName != nil || inner == .any else { return }
                guard let content = try? JSONValue(json: text) else {
                    return add(.type, path, expected: type.text, found: value.kind)
                }
                compare(content, with: inner, path: path)
            case (.array(let element), .array(let values)):
                for value in values { compare(value, with: element, path: path + "[]") }
            case (.object(let name), .object):
                if let object = service.type(name) { compare(value, with: object, path: path) }
            default: add(.type, path, expected: type.text, found: value.kind)
            }
        }
    }
}

extension JSONValue {
    /// The name of the value's type in JSON.
    fileprivate var kind: String {
        switch self {
        case .null: "null"
        case .bool: "Boolean"
        case .int, .longInt: "Integer"
        case .double: "Float"
        case .string: "String"
        case .array: "Array"
        case .object: "Object"
        }
    }
}
