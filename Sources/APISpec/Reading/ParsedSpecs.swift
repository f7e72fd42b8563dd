import APIModel

// The content of specs as written, in source order and with locations; nothing is resolved yet. The large types are
// classes, which are filled key by key and not changed after that.

/// All documents of a run.
struct ParsedSpecs {
    var services: [ServiceSpec] = []
    var actions: [ActionSpec] = []
    /// The files that were read only in part or not at all. Missing declarations may be in them.
    var brokenFiles: [SourceFile] = []

    /// Removes what names other actions than the one it belongs to.
    func leaveOutOtherActions() {
        for service in services {
            service.start = []
            service.permissions = nil
        }
        for action in actions { action.poll = nil }
    }
}

struct TextsSpec {
    var title: String?
    var description: String?
    var chineseTitle: String?
    var chineseDescription: String?
    var chineseDeprecated: Located<String>?
    var chineseGroups: [NamedText] = []
    var chineseErrors: [Named<ErrorTexts>] = []
    /// The Chinese meanings of the values of `enum`.
    var chineseMeanings: [NamedText] = []
}

struct ActionTextsSpec {
    var title: String?
    var summary: String?
    var description: String?
    var keywords: [String] = []
    var chineseTitle: String?
    var chineseSummary: String?
    var chineseDescription: String?
    var chineseKeywords: [String] = []
}

/// A text, or the texts of one subject, and the key of the subject.
struct Named<Text> {
    var key: Located<String>
    var text: Text
}

typealias NamedText = Named<String>

/// The texts of an error code in one language. Either may be missing.
struct ErrorTexts {
    /// The text about what went wrong.
    var meaning: String?
    /// The text about what the caller does next.
    var advice: String?
}

extension Array {
    func byKey<Text>() -> [ExactText: Text] where Element == Named<Text> {
        Dictionary(map { (ExactText($0.key.value), $0.text) }, uniquingKeysWith: { first, _ in first })
    }
}

final class ServiceSpec {
    let shortName: Located<String>
    /// The location of the key `Service`.
    let key: Location
    var version: Located<String>?
    var versionKey: Location?
    var name: Located<String>?
    var texts = TextsSpec()
    var endpoint: String?
    var regions: RegionsSpec?
    var maxRequestBody: Int?
    var groups: [NamedText] = []
    var errors: [Named<ErrorTexts>] = []
    var types: [ObjectSpec] = []
    var start: [StartSpec] = []
    var permissions: PermissionsSpec?
    /// A Boolean value that indicates whether the document has only the keys `Service`, `Version` and `types`. It then
    /// adds types to a service described in another document, if there is one.
    var isAddition = true

    init(shortName: Located<String>, key: Location) {
        self.shortName = shortName
        self.key = key
    }
}

/// An entry of `types`, or the `parameters` or the `response` of an action.
final class ObjectSpec {
    /// The name of the type. For parameters and responses, the name of the action.
    let name: Located<String>
    var swiftName: Located<String>?
    var texts = TextsSpec()
    var members: [MemberSpec] = []

    init(name: Located<String>) {
        self.name = name
    }
}

final class MemberSpec {
    let name: Located<String>
    var swiftName: Located<String>?
    /// The type, or `nil` if it is missing or invalid, which has been reported.
    var type: TypeSpec?
    var required = RequiredValue.no
    var isNullable = false
    var isSensitive = false
    var texts = TextsSpec()
    var deprecated: String?
    var example: YAMLNode?
    var defaultValue: YAMLNode?
    var enumeration: EnumSpec?
    /// The `format` and the keys that limit values, as written.
    var limits: [LimitSpec] = []

    init(name: Located<String>) {
        self.name = name
    }
}

struct EnumSpec {
    var key: Location
    var values: [Located<String>]
    /// The meaning of each value, in the order of `values`.
    var meanings: [String?]
}

struct LimitSpec {
    var key: Located<MemberKey>
    var value: Located<String>
    var isPlain: Bool
}

/// A type in the grammar `T := name | Array of T | JSON of T`.
struct TypeSpec {
    enum Wrapper {
        case array, json
    }

    /// The wrappers of the name, from the outside in.
    var wrappers: [Wrapper]
    var name: String
    var location: Location
}

final class ActionSpec {
    let name: Located<String>
    /// The location of the key `Action`.
    let key: Location
    var swiftName: Located<String>?
    var version: Located<String>?
    var regions: RegionsSpec?
    var group: Located<String>?
    var texts = ActionTextsSpec()
    var status = StatusValue.online
    var rateLimit: Int?
    var isIdempotent: Bool?
    var signature = SignatureValue.tc3
    /// The body, or `nil` if none is given or it is invalid, which has been reported.
    var body: BodyValue?
    var bodyLocation: Location?
    var isEventStream = false
    let parameters: ObjectSpec
    var requirements: [RequirementSpec] = []
    let response: ObjectSpec
    var pagination: PaginationSpec?
    var poll: PollSpec?
    var encryption: EncryptionSpec?
    var errors: [Located<String>] = []
    var examples: [ExampleSpec] = []

    init(name: Located<String>, key: Location) {
        self.name = name
        self.key = key
        parameters = ObjectSpec(name: name)
        response = ObjectSpec(name: name)
    }
}

enum RegionsSpec {
    case only([String])
    case none
}

extension RegionsSpec? {
    var list: [String]? {
        if case .only(let regions) = self { regions } else { nil }
    }
}

struct RequirementSpec {
    var kind: RequireKey
    var key: Location
    var members: [Located<String>]
}

/// The value of `pagination`. A part is `nil` if it is left out or invalid, which has been reported.
struct PaginationSpec {
    /// The location of the key `pagination`.
    let key: Location
    /// The parameter for the position, and the key that names it: `offset`, `page` or `token`.
    var position: Located<String>?
    var positionKey: PaginationKey?
    var first: Int?
    var limit: Located<String>?
    var maximum: Located<Int>?
    var items: PathSpec?
    var total: PathSpec?
    var next: PathSpec?
    var end: PathSpec?
    var more: PathSpec?
}

/// The value of `poll`. A part is `nil` if it is left out or invalid, which has been reported.
struct PollSpec {
    /// The location of the key `poll`.
    let key: Location
    var query: Located<String>?
    var id: PathSpec?
    var parameter: Located<String>?
    var status: PathSpec?
    var done: [Located<String>] = []
    var failed: [Located<String>] = []
    /// The time between two queries, in milliseconds.
    var every: Int?
}

/// The value of `encryption`. A part is `nil` or empty if it is left out or invalid, which has been reported.
struct EncryptionSpec {
    /// The location of the key `encryption`.
    let key: Location
    /// The location of the value of `request` if that is `body`.
    var body: Location?
    var fields: [Located<String>] = []
    var response: Located<EncryptedPart>?
    var flag: Located<String>?
}

/// A path to a member, such as `Result.Items`, and the key whose value it is.
struct PathSpec {
    var key: String
    var path: Located<String>
}

/// An entry of `start`.
struct StartSpec {
    /// The location of the entry.
    let location: Location
    var action: Located<String>?
    var texts = TextsSpec()
    /// The entry of the key `request`.
    var request: YAMLEntry?
    var response: YAMLEntry?
    var error: Located<String>?
}

struct ExampleSpec {
    var title: String?
    var chineseTitle: String?
    /// The entry of the key `request`.
    var request: YAMLEntry?
    var response: YAMLEntry?
}

/// The value of `cam`. A part is `nil` or empty if it is left out or invalid, which has been reported.
struct PermissionsSpec {
    var prefix: String?
    var console: [Located<String>] = []
    var resources: [Resources] = []
    var presets: [Preset] = []

    struct Resources {
        var action: Located<String>
        var names: [String]
    }

    struct Preset {
        var name: String
        var allowsAll = false
        var others: [Resources] = []
        var description: String?
    }
}
