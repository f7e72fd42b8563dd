/// The types built into the format. No entry of `types` may have one of their names.
package enum BuiltinType: String, CaseIterable, Sendable {
    case string = "String"
    case integer = "Integer"
    case float = "Float"
    case boolean = "Boolean"
    case timestamp = "Timestamp"
    case base64 = "Base64"
    case binary = "Binary"
    case any = "Any"

    /// Returns `true` if the name is reserved, so that no entry of `types` may have it.
    package static func takes(_ name: String) -> Bool {
        BuiltinType(rawValue: name) != nil || name == "Array" || name == "JSON"
    }
}
