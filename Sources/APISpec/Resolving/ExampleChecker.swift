import APIModel

/// Reads examples and defaults by the types of their members, and reports values that violate a type or a limit.
struct ExampleChecker {
    let objects: [ObjectDraft]
    let typeIndex: [String: Int]
    var diagnostics: [Diagnostic] = []
    private var side = Side.both
    private var source = ValueSource.json
    /// A Boolean value that indicates whether the value is inside a JSON text, where a number is not text.
    private var isInJSON = false
    /// The owner of a request and its response, for diagnostics.
    private let owner: String

    init(objects: [ObjectDraft], typeIndex: [String: Int], owner: String = "an example") {
        self.objects = objects
        self.typeIndex = typeIndex
        self.owner = owner
    }

    /// The use of the objects being checked, which decides which members are required.
    private enum Side {
        case request
        case response
        case both
    }

    // MARK: Entry points

    mutating func request(_ entry: YAMLEntry, of type: ObjectDraft, requirements: [RequirementSpec]) -> Value {
        side = .request
        source = .example(part: "request", of: owner)
        let value = object(entry.value, of: type, context: .whole(at: entry.key.location), additionalMember: nil)
        if case .object(let members) = value {
            for requirement in requirements { check(requirement, members: members, at: entry.key.location) }
        }
        return value
    }

    mutating func response(_ entry: YAMLEntry, of type: ObjectDraft) -> Value {
        side = .response
        source = .example(part: "response", of: owner)
        var content = entry.value
        if case .mapping(let entries) = content.content, entries.count == 1, let only = entries.first,
            only.key.value == "Response", case .mapping = only.value.content,
            !type.members.contains(where: { $0.wireName == "Response" })
        {
            diagnostics.append(.wrappedResponse(at: only.key.location))
            content = only.value
        }
        return object(content, of: type, context: .whole(at: entry.key.location), additionalMember: "RequestId")
    }

    mutating func example(_ node: YAMLNode, of member: MemberDraft, in object: ObjectDraft) -> Value {
        value(node, .memberExample(member.wireName), of: member, in: object)
    }

    mutating func defaultValue(_ node: YAMLNode, of member: MemberDraft, in object: ObjectDraft) -> Value {
        value(node, .defaultValue(member.wireName), of: member, in: object)
    }

    private mutating func value(
        _ node: YAMLNode, _ source: ValueSource, of member: MemberDraft, in object: ObjectDraft
    ) -> Value {
        side = !object.mayBeUsedInResponses ? .request : object.mayBeUsedInRequests ? .both : .response
        self.source = source
        return value(node, of: member, context: .whole(at: node.location))
    }

    /// Reads a value of type `Any`, by the YAML 1.2 core schema.
    private mutating func untypedValue(_ node: YAMLNode) -> Value {
        switch node.content {
        case .scalar(let text, isPlain: false): return .string(text)
        case .scalar(let text, isPlain: true):
            if let value = PlainScalar.coreValue(text) { return value }
            diagnostics.append(.notAJSONNumber(text, of: source.label(of: nil), at: node.location))
            return .null
        case .sequence(let elements): return .array(elements.map { untypedValue($0) })
        case .mapping(let entries):
            return .object(entries.map { Value.Member(name: $0.key.value, value: untypedValue($0.value)) })
        }
    }

    // MARK: Objects

    /// The context of a value in diagnostics: its key, or the key of the list that contains it.
    private struct ValueContext {
        /// The key, or `nil` for the whole value.
        var name: String?
        /// The location of diagnostics about missing members: the key, or the element of a list.
        var location: Location

        init(name: String?, location: Location) {
            self.name = name
            self.location = location
        }

        static func whole(at location: Location) -> ValueContext { ValueContext(name: nil, location: location) }

        init(_ entry: YAMLEntry) {
            self.init(name: entry.key.value, location: entry.key.location)
        }
    }

    private func label(_ context: ValueContext) -> String {
        source.label(of: context.name)
    }

    private mutating func object(
        _ node: YAMLNode, of type: ObjectDraft, context: ValueContext, additionalMember: String?
    ) -> Value {
        guard case .mapping(let entries) = node.content else {
            diagnostics.append(.misfit(label(context), type: type.name.wire, found: node, at: node.location))
            return .object([])
        }
        var members: [Value.Member] = []
        for entry in entries {
            let name = entry.key.value
            if let index = type.members.firstIndex(where: { $0.wireName.isExactly(name) }) {
                let value = value(entry.value, of: type.members[index], context: ValueContext(entry))
                members.append(.init(name: name, value: value))
            } else if name == additionalMember {
                let text = text(entry.value, type: "String", context: ValueContext(entry))
                members.append(.init(name: name, value: .string(text ?? "")))
            } else {
                let known = type.members.map(\.wireName) + (additionalMember.map { [$0] } ?? [])
                diagnostics.append(
                    .unknownMember(entry.key, label(ValueContext(entry)), of: type.name, known: known))
            }
        }
        let given = Set(entries.map(\.key.value))
        for member in type.members where isRequired(member) && !given.contains(member.wireName) {
            diagnostics.append(.missingMember(member.wireName, of: label(context), at: context.location))
        }
        return .object(members)
    }

    private func isRequired(_ member: MemberDraft) -> Bool {
        switch side {
        case .request: member.isRequiredInRequests
        case .response: member.isRequiredInResponses
        case .both: member.isRequiredInRequests && member.isRequiredInResponses
        }
    }

    private mutating func check(_ requirement: RequirementSpec, members: [Value.Member], at location: Location) {
        let names = requirement.members.map(\.value)
        let count = names.count { name in members.contains { $0.name == name && $0.value != .null } }
        let isKept =
            switch requirement.kind {
            case .anyOf: count > 0
            case .oneOf: count == 1
            case .together: count == 0 || count == names.count
            }
        if !isKept {
            diagnostics.append(
                .requirementBroken(
                    requirement.kind, names: names, of: owner, at: location, rule: requirement.key))
        }
    }

    // MARK: Values

    private mutating func value(_ node: YAMLNode, of member: MemberDraft, context: ValueContext) -> Value {
        if node.isNull && member.type != .any {
            if !member.spec.isNullable {
                diagnostics.append(.nullMisfit(label(context), type: member.type, at: node.location))
            } else if side == .request, member.isRequiredInRequests {
                diagnostics.append(.nullInRequest(label(context), at: node.location))
            }
            return .null
        }
        let value = value(node, as: member.type, context: context)
        if let value {
            checkEnumeration(value, of: member, node: node, context: context)
            guard !member.limits.isEmpty else { return value }
            var check = LimitCheck(
                limits: member.limits, pattern: member.pattern, label: label(context), location: node.location)
            check.run(value, type: member.type)
            diagnostics += check.diagnostics
        }
        return value ?? .null
    }

    /// Reads a value of a type. Returns `nil` if the value has another type, after reporting a diagnostic.
    private mutating func value(_ node: YAMLNode, as type: MemberType, context: ValueContext) -> Value? {
        switch type {
        case .string, .binary: return text(node, type: type.text, context: context).map { .string($0) }
        case .integer, .float, .boolean: return plain(node, as: type, context: context)
        case .timestamp(let format): return timestamp(node, format, context: context)
        case .base64: return base64(node, context: context)
        case .any: return untypedValue(node)
        case .object(let name):
            guard let index = typeIndex[name.wire] else { return nil }
            return object(node, of: objects[index], context: context, additionalMember: nil)
        case .array(let element):
            guard case .sequence(let elements) = node.content else {
                diagnostics.append(.misfit(label(context), type: type.text, found: node, at: node.location))
                return nil
            }
            return .array(
                elements.map {
                    value($0, as: element, context: ValueContext(name: context.name, location: $0.location)) ?? .null
                })
        case .json(let content): return json(node, of: content, context: context)
        }
    }

    private mutating func text(_ node: YAMLNode, type: String, context: ValueContext) -> String? {
        if case .scalar(let text, let isPlain) = node.content, !node.isNull, !(isPlain && isInJSON) { return text }
        diagnostics.append(.misfit(label(context), type: type, found: node, at: node.location))
        return nil
    }

    private mutating func plain(_ node: YAMLNode, as type: MemberType, context: ValueContext) -> Value? {
        if let text = node.plainText {
            switch type {
            case .integer(let isUnsigned):
                if let number = PlainScalar.integer(text), !(isUnsigned && number < 0) { return .integer(number) }
            case .float: if let number = PlainScalar.float(text) { return .float(number) }
            default: if let flag = PlainScalar.boolean(text) { return .boolean(flag) }
            }
        }
        diagnostics.append(.misfit(label(context), type: type.text, found: node, at: node.location))
        return nil
    }

    private mutating func timestamp(_ node: YAMLNode, _ format: TimestampFormat, context: ValueContext) -> Value? {
        guard let text = text(node, type: "Timestamp", context: context) else { return nil }
        let fits =
            switch format {
            case .iso8601: CalendarDate.isISO8601(text.utf8)
            case .datetime: CalendarDate.isDateTime(text.utf8)
            case .date: CalendarDate.isDate(text.utf8)
            }
        if !fits { diagnostics.append(.notATimestamp(text, label(context), format: format, at: node.location)) }
        return .string(text)
    }

    private mutating func base64(_ node: YAMLNode, context: ValueContext) -> Value? {
        guard let text = text(node, type: "Base64", context: context) else { return nil }
        if !PlainScalar.isBase64(text) { diagnostics.append(.notBase64(text, label(context), at: node.location)) }
        return .string(text)
    }

    /// Reads a `JSON of` value, written either as the value itself or as the string that is sent.
    private mutating func json(_ node: YAMLNode, of content: MemberType, context: ValueContext) -> Value? {
        guard case .scalar(let text, _) = node.content, content.isCollection else {
            return value(node, as: content, context: context)
        }
        guard let value = Value(jsonText: text), content == .any || value.isCollection else {
            diagnostics.append(.notJSON(text, label(context), at: node.location))
            return nil
        }
        var inner = self
        inner.diagnostics = []
        inner.isInJSON = true
        inner.source = .json
        _ = inner.value(YAMLNode(value, at: node.location), as: content, context: .whole(at: context.location))
        if let diagnostic = inner.diagnostics.first {
            diagnostics.append(.jsonMisfit(label(context), reason: diagnostic.message, at: node.location))
        }
        return .string(text)
    }

    private mutating func checkEnumeration(
        _ value: Value, of member: MemberDraft, node: YAMLNode, context: ValueContext
    ) {
        guard let enumeration = member.enumeration else { return }
        if case .array(let values) = value, case .sequence(let nodes) = node.content {
            for (value, node) in zip(values, nodes) {
                checkEnumeration(value, of: member, node: node, context: context)
            }
        } else if !enumeration.values.contains(where: { $0.value == value }), value != .null {
            let known = enumeration.values.map(\.value.displayText)
            diagnostics.append(.notInEnum(value.displayText, label(context), known: known, at: node.location))
        }
    }
}

extension YAMLNode {
    /// Creates the node that YAML would have for the value.
    fileprivate init(_ value: Value, at location: Location) {
        let content: Content =
            switch value {
            case .null, .boolean, .integer, .float: .scalar(value.displayText, isPlain: true)
            case .string(let text): .scalar(text, isPlain: false)
            case .array(let elements): .sequence(elements.map { YAMLNode($0, at: location) })
            case .object(let members):
                .mapping(
                    members.map { member in
                        YAMLEntry(
                            key: Located(member.name, location), value: YAMLNode(member.value, at: location),
                            isBare: false)
                    })
            }
        self.init(location: location, content: content)
    }
}

extension MemberType {
    /// A Boolean value that indicates whether values of the type are objects, arrays or of any kind.
    fileprivate var isCollection: Bool {
        switch self {
        case .object, .array, .any: true
        default: false
        }
    }
}

extension Value {
    fileprivate var isCollection: Bool {
        switch self {
        case .array, .object: true
        default: false
        }
    }
}
