/// Words that Swift or what is generated has taken.
enum SwiftKeywords {
    /// May stand as a name in backticks. Only words that the grammar reserves everywhere: those that are keywords in
    /// some places alone (`open`, `set`, `left`) need none.
    static let quotable: Set<String> = [
        "as", "associatedtype", "await", "break", "case", "catch", "class", "continue", "default", "defer",
        "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard",
        "if", "import", "in", "init", "inout", "internal", "is", "let", "nil", "operator", "precedencegroup",
        "private", "protocol", "public", "repeat", "rethrows", "return", "static", "struct", "subscript", "super",
        "switch", "throw", "throws", "true", "try", "typealias", "var", "where", "while",
    ]

    /// No module has such a name.
    static let cannotBeImported = quotable.union(["self", "Self", "Any"])

    /// Backticks do not help a property: `x.self` is `x`, and `X.Type` a metatype.
    static let propertyMustRename: Set<String> = ["self", "Self", "Type", "Protocol", "Any"]

    /// Cannot name a type where generated code says it: `-> async.Client`, `[any]`, `{ set.Client`. None has a capital, as
    /// names made by rule have, so only a `name` can be one.
    static let typeMustNotBe: Set<String> = [
        "any", "async", "await", "didSet", "each", "get", "self", "set", "some", "willSet",
    ]

    /// Constants are used behind a point, where `.init` is an initializer, `.self` the type itself, and `.none` and
    /// `.some` belong to `Optional` as soon as the property is optional.
    static let constantMustRename: Set<String> = ["self", "init", "none", "some"]

    /// Members that every client has, and what Swift takes for a type behind a point.
    static let methodMustRename: Set<String> = [
        "self", "init", "api", "service", "Self", "Type", "Protocol", "Any",
    ]

    /// Names that a type nested in a namespace cannot have: `X.Type`, `X.Protocol` and `X.self` are Swift's, `Client`
    /// and `ErrorCode` stand in every namespace, `Response` in every request, and generated code says
    /// `Swift.String` and `TencentCloudCore.ErrorCode` where a service owns such a name.
    static let typeMustRename: Set<String> = [
        "Type", "Protocol", "Self", "Any", "Client", "ErrorCode", "Response", "Swift", "TencentCloudCore",
    ]

    /// Names at the top of a module that generated code of every service uses.
    static let namespaceMustRename: Set<String> = [
        "Any", "Array", "Bool", "Character", "Codable", "Data", "Date", "Decodable", "Double", "Encodable",
        "Equatable", "Error", "Float", "Foundation", "Hashable", "Int", "Never", "Optional", "Protocol",
        "RawRepresentable", "Result", "Self", "Sendable", "String", "Swift", "Task", "TencentCloudCore", "Type",
        "Void", "APIClient", "Action", "ActionRequest", "ActionResponse", "Base64", "Binary", "Client",
        "Credential", "Endpoint", "ErrorCode", "Indirect", "IntegerEnum", "JSONObject", "JSONText", "JSONValue",
        "JSONWriter", "Limit", "Region", "RequestModel", "ResponseModel", "Service", "ServiceClient", "SharedModel",
        "StringEnum", "TencentCloudError", "Timestamp", "TimestampFormat",
    ]

    /// The name as it stands in a declaration.
    static func quotedIfNeeded(_ name: String) -> String {
        quotable.contains(name) ? "`\(name)`" : name
    }
}
