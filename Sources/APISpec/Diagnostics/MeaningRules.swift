// Diagnostics about meaning, that is, what a document says: one factory per rule.

extension Diagnostic {
    // MARK: Services and actions

    static func noService(for action: String, at location: Location) -> Diagnostic {
        Diagnostic(
            location,
            "interface '\(action)' has no service: no service document stands before it in its file, in its folder, "
                + "or in one above")
    }

    static func nobodyDescribes(_ shortName: Located<String>) -> Diagnostic {
        Diagnostic(
            shortName.location,
            "types for service '\(shortName.value)', which no document describes; a service itself needs 'Version'")
    }

    static func severalServices(for what: String, at location: Location, candidates: [ServiceSpec]) -> Diagnostic {
        let advice =
            Set(candidates.map { $0.version?.value }).count > 1
            ? "a 'Version' that only one of them has would decide"
            : "give each a file of its own with its interfaces, or a folder"
        return Diagnostic(
            location, "\(what) could belong to several services; \(advice)", notes: candidates.map { .candidate($0) })
    }

    static func noSuchVersion(_ version: Located<String>, candidates: [ServiceSpec]) -> Diagnostic {
        Diagnostic(
            version.location, "no service here has version \(version.value)", notes: candidates.map { .candidate($0) })
    }

    /// Reports a version without a service, in a document that contains only types.
    static func noVersionToAddTo(_ version: Located<String>, candidates: [ServiceSpec]) -> Diagnostic {
        Diagnostic(
            version.location,
            "no service here has version \(version.value), to add these types to; where this document is the service, "
                + "give it a 'title'",
            notes: candidates.map { .candidate($0) })
    }

    static func duplicateService(_ spec: ServiceSpec, first: Location) -> Diagnostic {
        let version = spec.version.map { " \($0.value)" } ?? ""
        return Diagnostic(
            spec.shortName.location, "service '\(spec.shortName.value)'\(version) is described twice",
            notes: [.first(at: first)])
    }

    static func duplicateAction(_ name: Located<String>, first: Location) -> Diagnostic {
        Diagnostic(name.location, "the service has two interfaces '\(name.value)'", notes: [.first(at: first)])
    }

    static func duplicateType(_ name: Located<String>, first: Location) -> Diagnostic {
        Diagnostic(name.location, "the service has two types '\(name.value)'", notes: [.first(at: first)])
    }

    static func unknown(_ listed: ListedKey, _ key: Located<String>, known: [String]) -> Diagnostic {
        let advice = NearestName.of(key.value, among: known).map { ", did you mean '\($0)'?" } ?? ""
        return Diagnostic(key.location, "\(listed.rawValue) \(quoted(key.value))\(advice)")
    }

    /// A kind of key that is declared in one list and used in another. The raw value is the message for one that is not
    /// declared.
    enum ListedKey: String {
        case group = "the service has no group"
        case error = "the service's 'errors' have no code"
        case value = "'enum' has no value"
    }

    static func onlyInChinese(_ key: String, at location: Location) -> Diagnostic {
        Diagnostic(location, "\(quoted(key)) stands under 'zh' only: write it for the member, too")
    }

    // MARK: Swift names

    /// Reports two names that differ in the API but are the same in Swift.
    static func nameClash(_ use: NameUse, first: NameUse, swift: String) -> Diagnostic {
        let message =
            use.wire == first.wire
            ? "\(quoted(use.wire)) is '\(swift)' in Swift a second time; give one of the two another 'name'"
            : "\(quoted(use.wire)) and \(quoted(first.wire)) are both '\(swift)' in Swift; give one a 'name'"
        return Diagnostic(use.location, message, notes: [.other(at: first.location)])
    }

    static func errorConstantClash(_ code: Located<String>, swift: String, first: Location) -> Diagnostic {
        Diagnostic(
            code.location, "'\(code.value)' is '\(swift)' in Swift, as another error code is; leave one out",
            notes: [.other(at: first)])
    }

    static func nearlyListedError(_ code: Located<String>, listed: String) -> Diagnostic {
        Diagnostic(
            code.location, "\(quoted(code.value)) is not in the service's 'errors', did you mean '\(listed)'?")
    }

    static func unusableName(_ name: Located<String>, of what: String) -> Diagnostic {
        Diagnostic(name.location, "\(what) cannot be called '\(name.value)' in Swift")
    }

    // MARK: Members

    static func commonParameter(_ name: Located<String>) -> Diagnostic {
        Diagnostic(
            name.location,
            "'\(name.value)' is a common parameter, which every request has; it is not written in 'parameters'")
    }

    static func requestIdInResponse(at location: Location) -> Diagnostic {
        Diagnostic(location, "'RequestId' is part of every response; it is not written in 'response'")
    }

    static func membersOfMember(_ key: Located<String>) -> Diagnostic {
        Diagnostic(
            key.location,
            "\(quoted(key.value)) of a member: an object has a name; describe it in the service's 'types', and write its name as 'type'"
        )
    }

    static func valuesOfMember(_ key: Located<String>) -> Diagnostic {
        Diagnostic(
            key.location, "unknown key \(quoted(key.value)); values stand in 'enum', as in {type: String, enum: [A, B]}"
        )
    }

    static func unknownType(_ name: String, at location: Location, known: [String]) -> Diagnostic {
        if name.lowercased() == "enum" {
            return Diagnostic(
                location, "there is no type \(quoted(name)); write {type: String, enum: [A, B]}, or Integer for numbers"
            )
        }
        let advice =
            (TypeAdvice.type(for: name) ?? NearestName.of(name, among: known)).map { ", did you mean '\($0)'?" } ?? ""
        return Diagnostic(location, "there is no type \(quoted(name))\(advice)")
    }

    static func builtinTypeName(_ name: Located<String>) -> Diagnostic {
        Diagnostic(
            name.location,
            "'\(name.value)' is a type of the format; call yours otherwise, and give it a 'name' for Swift")
    }

    static func misplacedBinary(at location: Location) -> Diagnostic {
        Diagnostic(
            location,
            "'Binary' is for a parameter of an interface whose 'body' is multipart or octet-stream; "
                + "elsewhere bytes travel as 'Base64'")
    }

    static func octetStreamNeedsOneBinary(found: Int, at location: Location) -> Diagnostic {
        Diagnostic(
            location,
            "a body of octet-stream is one 'Binary' parameter; this interface has \(found == 0 ? "none" : "\(found)")")
    }

    static func notAHeader(_ type: String, at location: Location) -> Diagnostic {
        Diagnostic(location, "beside an octet-stream parameters are headers; '\(type)' does not fit into one")
    }

    static func doesNotApply(_ key: String, to type: String, at location: Location) -> Diagnostic {
        Diagnostic(location, "'\(key)' does not apply to \(type)")
    }

    static func lessThan(_ key: String, _ other: String, at location: Location, first: Location) -> Diagnostic {
        Diagnostic(
            location, "'\(key)' is less than '\(other)'", notes: [Note(location: first, message: "'\(other)' is here")])
    }

    static func deprecatedWithoutReason(at location: Location) -> Diagnostic {
        Diagnostic(
            location,
            "'deprecated' is a text: say what to use instead, as in 'deprecated: Use Name.', or leave it out")
    }

    static func badPattern(_ pattern: String, _ failure: Pattern.Failure, at location: Location) -> Diagnostic {
        let reason =
            switch failure {
            case .notRegular(let reason): "is not a regular expression: \(reason)"
            case .notShared(let part):
                "holds \(quoted(part)), which Swift and JSON Schema read differently or not at all; "
                    + "a sign that means itself needs a backslash"
            case .exponential:
                "may take years on a text that it does not match: a repetition can take a letter in two ways; "
                    + "let each part of a round begin with what the part before cannot hold, as in '^a+(-a+)*$'"
            case .tooLarge: "is too large; say how long a text may be with 'maxLength'"
            }
        return Diagnostic(location, "\(quoted(pattern)) \(reason)")
    }

    static func unknownParameter(_ name: Located<String>, kind: String, known: [String]) -> Diagnostic {
        let advice = NearestName.of(name.value, among: known).map { ", did you mean '\($0)'?" } ?? ""
        return Diagnostic(name.location, "'\(kind)' names \(quoted(name.value)), which is not a parameter\(advice)")
    }
}

extension Diagnostic.Note {
    /// Marks the other location of a clash in which neither name comes first.
    static func other(at location: Location) -> Diagnostic.Note {
        Diagnostic.Note(location: location, message: "the other is here")
    }

    static func candidate(_ spec: ServiceSpec) -> Diagnostic.Note {
        let version = spec.version.map { " \($0.value)" } ?? ""
        return Diagnostic.Note(
            location: spec.shortName.location, message: "service '\(spec.shortName.value)'\(version) is a candidate")
    }
}
