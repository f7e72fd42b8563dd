/// Words that are reserved by Swift or used by generated code.
enum SwiftKeywords {
    /// Keywords that can be names in backticks. The list has only the words that the grammar reserves everywhere:
    /// contextual keywords (`open`, `set`, `left`) need no backticks.
    static let quotable: Set<String> = [
        "as", "associatedtype", "await", "break", "case", "catch", "class", "continue", "default", "defer",
        "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard",
        "if", "import", "in", "init", "inout", "internal", "is", "let", "nil", "operator", "precedencegroup",
        "private", "protocol", "public", "repeat", "rethrows", "return", "static", "struct", "subscript", "super",
        "switch", "throw", "throws", "true", "try", "typealias", "var", "where", "while",
    ]

    /// Words that cannot be the name of an imported module.
    static let cannotBeImported = quotable.union(["self", "Self", "Any"])

    /// Names that a property cannot have even in backticks: `x.self` is `x`, and `X.Type` is a metatype.
    static let propertyMustRename: Set<String> = ["self", "Self", "Type", "Protocol", "Any"]

    /// Words that Swift does not parse as a type everywhere in generated code: in `-> async.Client`, in `[any]`, or in
    /// `{ set.Client`. They have no capital letter, unlike names made by rule, so only an explicit `name` can be one.
    static let typeMustNotBe: Set<String> = [
        "any", "async", "await", "didSet", "each", "get", "self", "set", "some", "willSet",
    ]

    /// Names that a constant cannot have when it is used after a point: `.init` is an initializer, `.self` the type
    /// itself, and `.none` and `.some` refer to `Optional` if the property is optional.
    static let constantMustRename: Set<String> = ["self", "init", "none", "some"]

    /// Names that a method cannot have: the members of every client, and words that Swift takes for a type after a
    /// point.
    static let methodMustRename: Set<String> = [
        "self", "init", "api", "service", "Self", "Type", "Protocol", "Any",
    ]

    /// Names that a type in a namespace cannot have: `X.Type`, `X.Protocol` and `X.self` have a meaning in Swift, each
    /// namespace declares `Client` and `ErrorCode`, each request declares `Response`, and generated code refers to
    /// `Swift.String` and `TencentCloudCore.ErrorCode` if a service declares such a name itself.
    static let typeMustRename: Set<String> = [
        "Type", "Protocol", "Self", "Any", "Client", "ErrorCode", "Response", "Swift", "TencentCloudCore",
    ]

    /// Names that a namespace cannot have, since the generated code of every service uses them at the top level.
    static let namespaceMustRename: Set<String> = [
        "Any", "Array", "Bool", "Character", "Codable", "Data", "Date", "Decodable", "Double", "Encodable",
        "Equatable", "Error", "Float", "Foundation", "Hashable", "Int", "Never", "Optional", "Protocol",
        "RawRepresentable", "Result", "Self", "Sendable", "String", "Swift", "Task", "TencentCloudCore", "Type",
        "Void", "APIClient", "Action", "ActionRequest", "ActionResponse", "Base64", "Binary", "Client",
        "Credential", "Endpoint", "ErrorCode", "Indirect", "JSONObject", "JSONText", "JSONValue", "JSONWriter",
        "Limit", "OpenInteger", "OpenString", "Region", "RequestModel", "ResponseModel", "Service", "ServiceClient",
        "SharedModel", "TencentCloudError", "Timestamp", "TimestampFormat",
    ]

    /// Returns the name as written in a declaration, in backticks if it needs them.
    static func quotedIfNeeded(_ name: String) -> String {
        quotable.contains(name) ? "`\(name)`" : name
    }
}
