// What was written, in source order and with places; nothing is resolved yet.

/// All documents of a run.
struct WrittenSpecs: Sendable {
    var services: [ServiceSpec] = []
    var actions: [ActionSpec] = []
    /// Files that were read in part or not at all: what seems to be missing may stand there.
    var brokenFiles: [SourceFile] = []
}

struct TextsSpec: Sendable {
    var title: String?
    var description: String?
    var chineseTitle: String?
    var chineseDescription: String?
}

struct ServiceSpec: Sendable {
    var shortName: Located<String>
    /// The key `Service`.
    var key: Location
    var version: Located<String>?
    var versionKey: Location?
    var name: Located<String>?
    var texts = TextsSpec()
    var endpoint: String?
    var regions: [String]?
    var maxRequestBody: Int?
    var groups: [GroupSpec] = []
    var chineseGroups: [GroupSpec] = []
    var errors: [ErrorCodeSpec] = []
    var types: [ObjectSpec] = []
    /// Holds no other keys than `Service`, `Version` and `types`: adds to a service described elsewhere, if one is.
    var isAddition = true
}

struct GroupSpec: Sendable {
    var key: Located<String>
    var title: String
}

struct ErrorCodeSpec: Sendable {
    var code: Located<String>
    var description: String?
}

/// An entry of `types`, the `parameters` of an interface, or its `response`.
struct ObjectSpec: Sendable {
    /// For parameters and responses the name of the action, at the key.
    var name: Located<String>
    var swiftName: Located<String>?
    var texts = TextsSpec()
    var members: [MemberSpec] = []
}

struct MemberSpec: Sendable {
    var name: Located<String>
    var swiftName: Located<String>?
    /// `nil` after a complaint.
    var type: TypeSpec?
    var required = RequiredWord.no
    var isNullable = false
    var isSensitive = false
    var texts = TextsSpec()
    var deprecated: String?
    var example: YAMLNode?
    var defaultValue: YAMLNode?
    var enumeration: EnumSpec?
    /// `format`, and everything that limits values, as written.
    var limits: [LimitSpec] = []
}

struct EnumSpec: Sendable {
    var key: Location
    var values: [Located<String>]
    /// One for each value.
    var meanings: [String?]
}

struct LimitSpec: Sendable {
    var key: Located<MemberKey>
    var value: Located<String>
    var isPlain: Bool
}

/// `T := name | Array of T | JSON of T`
struct TypeSpec: Sendable {
    enum Wrapper: Sendable {
        case array, json
    }

    /// The outermost first.
    var wrappers: [Wrapper]
    var name: String
    var location: Location
}

struct ActionSpec: Sendable {
    var name: Located<String>
    /// The key `Action`.
    var key: Location
    var swiftName: Located<String>?
    var version: Located<String>?
    var regions: RegionsSpec?
    var group: Located<String>?
    var texts = TextsSpec()
    var status = StatusWord.online
    var rateLimit: Int?
    var isIdempotent: Bool?
    var signature = SignatureWord.tc3
    /// `nil` where nothing is written, or after a complaint.
    var body: BodyWord?
    var bodyPlace: Location?
    var isEventStream = false
    /// `encryption`, `pagination`, `poll`.
    var reserved: [YAMLEntry] = []
    var parameters: ObjectSpec
    var requirements: [RequirementSpec] = []
    var response: ObjectSpec
    var errors: [Located<String>] = []
    var examples: [ExampleSpec] = []
}

enum RegionsSpec: Sendable {
    case only([String])
    case none
}

struct RequirementSpec: Sendable {
    var kind: RequireKey
    var key: Location
    var members: [Located<String>]
}

struct ExampleSpec: Sendable {
    var location: Location
    var title: String?
    var chineseTitle: String?
    /// At their keys.
    var request: YAMLEntry?
    var response: YAMLEntry?
}
