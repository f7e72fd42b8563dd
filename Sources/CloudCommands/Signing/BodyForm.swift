import TencentCloudCore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Another text of the same JSON, as libraries write it.
struct BodyForm {
    /// The difference, for messages: `spaces after ':' and ','`.
    let name: String
    let bytes: [UInt8]

    /// Returns the other texts of a body; of one that is not JSON, only the empty one.
    static func all(of body: Data) -> [BodyForm] {
        var forms = [BodyForm(name: "an empty body", bytes: [])]
        guard let value = try? JSONValue(json: String(decoding: body, as: UTF8.self)), value.objectValue != nil else {
            return forms.filter { Data($0.bytes) != body }
        }
        forms += [
            BodyForm(name: "an empty object", bytes: Array("{}".utf8)),
            BodyForm(name: "a line break at the end", bytes: Array(body) + [0x0A]),
        ]
        let orders = [("", value), (", sorted keys", value.sorted)]
        for (order, value) in orders {
            for layout in Layout.allCases {
                for escapes in Escapes.allCases {
                    var writer = BodyWriter(layout: layout, escapes: escapes)
                    writer.append(value, depth: 0)
                    let parts = [layout.rawValue, escapes.rawValue].filter { !$0.isEmpty }.joined(separator: ", ")
                    let name = (parts.isEmpty ? "no spaces" : parts) + order
                    forms.append(BodyForm(name: name, bytes: Array(writer.text.utf8)))
                }
            }
        }
        return forms.filter { Data($0.bytes) != body }
    }

    enum Layout: String, CaseIterable {
        case compact = ""
        case spaces = "spaces after ':' and ','"
        case indentedBy2 = "indented by 2"
        case indentedBy4 = "indented by 4"
    }

    enum Escapes: String, CaseIterable {
        case none = ""
        case beyondASCII = "\\u escapes"
        case slashes = "escaped slashes"
        case both = "\\u escapes and escaped slashes"
        case html = "escaped <, > and &"
    }
}

extension JSONValue {
    /// The value with the members of all objects in the order of their names.
    fileprivate var sorted: JSONValue {
        switch self {
        case .null, .bool, .int, .longInt, .double, .string: self
        case .array(let elements): .array(elements.map(\.sorted))
        case .object(let object):
            .object(JSONValue.Object(object.sorted { $0.key < $1.key }.map { ($0.key, $0.value.sorted) }))
        }
    }
}

/// Writes JSON as other libraries do.
private struct BodyWriter {
    let layout: BodyForm.Layout
    let escapes: BodyForm.Escapes
    var text = ""

    mutating func append(_ value: JSONValue, depth: Int) {
        switch value {
        case .null, .bool, .int, .longInt, .double: text += value.jsonText
        case .string(let string): append(string)
        case .array(let elements):
            list("[", "]", elements, depth) { writer, element in writer.append(element, depth: depth + 1) }
        case .object(let object):
            list("{", "}", Array(object), depth) { writer, member in
                writer.append(member.key)
                writer.text += writer.layout == .compact ? ":" : ": "
                writer.append(member.value, depth: depth + 1)
            }
        }
    }

    private mutating func list<Element>(
        _ start: String, _ end: String, _ elements: [Element], _ depth: Int,
        _ append: (inout BodyWriter, Element) -> Void
    ) {
        text += start
        for (index, element) in elements.enumerated() {
            if index > 0 { text += layout == .spaces ? ", " : "," }
            breakLine(depth + 1)
            append(&self, element)
        }
        if !elements.isEmpty { breakLine(depth) }
        text += end
    }

    private mutating func breakLine(_ depth: Int) {
        let width =
            switch layout {
            case .compact, .spaces: 0
            case .indentedBy2: 2
            case .indentedBy4: 4
            }
        if width > 0 { text += "\n" + String(repeating: " ", count: width * depth) }
    }

    private mutating func append(_ string: String) {
        let quoted = JSONValue.string(string).jsonText
        for scalar in quoted.unicodeScalars {
            switch (escapes, scalar) {
            case (.slashes, "/"), (.both, "/"): text += "\\/"
            case (.html, "<"), (.html, ">"), (.html, "&"): text += Self.escape(UInt16(scalar.value))
            case (.beyondASCII, _) where !scalar.isASCII, (.both, _) where !scalar.isASCII:
                for unit in String(scalar).utf16 { text += Self.escape(unit) }
            default: text.unicodeScalars.append(scalar)
            }
        }
    }

    private static func escape(_ unit: UInt16) -> String {
        let digits = String(unit, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
}
