internal import APIModel
internal import TencentCloudCore

/// The text of a form or a query: `Limit=1&Filters.0.Name=zone`.
enum FormText {
    /// Returns the names and values in order. A part that cannot be decoded is kept as it is.
    static func pairs(of text: String) -> [(name: String, value: String)] {
        text.split(separator: "&").map { part in
            let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return (decoded(sides[0]), sides.count > 1 ? decoded(sides[1]) : "")
        }
    }

    private static func decoded(_ text: Substring) -> String {
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            let digits = rest.prefix(2)
            if byte == UInt8(ascii: "%"), digits.count == 2, let value = UInt8(String(Substring(digits)), radix: 16) {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// The parameters of a form, which is flat and has only text, as a request in JSON would have them.
struct FormParameters {
    /// A value, or the values below a name or an index.
    private indirect enum Node {
        case text(String)
        case members([(name: String, node: Node)])
    }

    private static let maximumDepth = 32
    private let service: APIModel.Service

    /// Returns the parameters of an action. A text that does not have the form of its type stays text, which a check of
    /// types then refuses.
    static func parameters(
        _ pairs: [(name: String, value: String)], of action: APIModel.Action, _ service: APIModel.Service
    ) -> JSONValue {
        var root = Node.members([])
        for (name, value) in pairs {
            insert(value, at: name.split(separator: ".").prefix(maximumDepth).map(String.init)[...], into: &root)
        }
        return FormParameters(service: service).object(root, of: action.request)
    }

    private static func insert(_ value: String, at path: ArraySlice<String>, into node: inout Node) {
        guard let name = path.first else { return node = .text(value) }
        guard case .members(var members) = node else { return }
        node = .members([])
        let index = members.firstIndex { $0.name == name } ?? members.count
        if index == members.count { members.append((name, .members([]))) }
        insert(value, at: path.dropFirst(), into: &members[index].node)
        node = .members(members)
    }

    private func object(_ node: Node, of type: APIModel.ObjectType) -> JSONValue {
        guard case .members(let members) = node else { return untyped(node) }
        return .object(
            JSONValue.Object(
                members.map { name, node in
                    let member = type.members.first { $0.wireName == name }
                    return (name, member.map { value(node, as: $0.type) } ?? untyped(node))
                }))
    }

    private func value(_ node: Node, as type: MemberType) -> JSONValue {
        switch (type, node) {
        case (.object(let name), .members):
            return service.type(name).map { object(node, of: $0) } ?? untyped(node)
        case (.array(let element), .members(let members)):
            let sorted = members.sorted { Int($0.name) ?? 0 < Int($1.name) ?? 0 }
            return .array(sorted.map { value($0.node, as: element) })
        case (.integer, .text(let text)): return Int(text).map { .int($0) } ?? .string(text)
        case (.float, .text(let text)): return Double(text).map { .double($0) } ?? .string(text)
        // The official SDK for Python writes 'True'.
        case (.boolean, .text(let text)):
            return ["true": true, "false": false][text.lowercased()].map { .bool($0) } ?? .string(text)
        default: return untyped(node)
        }
    }

    private func untyped(_ node: Node) -> JSONValue {
        switch node {
        case .text(let text): .string(text)
        case .members(let members): .object(JSONValue.Object(members.map { ($0.name, untyped($0.node)) }))
        }
    }
}
