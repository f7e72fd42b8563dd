import APIModel

extension ServiceResolver {
    /// Resolves the members of all objects. The names of their types must be known.
    mutating func resolveMembers() {
        for (index, object) in objects.enumerated() {
            let spec = object.spec
            var names: [String: NameUse] = [:]
            if index >= typeIndex.count && object.isUsedInResponses {
                names["requestId"] = NameUse(wire: "RequestId", location: spec.name.location)
            }
            let isRequest = index >= typeIndex.count && object.isUsedInRequests
            let properties = spec.members.map { swiftName(of: $0, isParameter: isRequest, taken: &names) }
            var enums: Set<String> = []
            object.members = zip(spec.members, properties).map { member, swift in
                let type = member.type.map { memberType($0, of: member) } ?? .any
                let (limits, pattern) = member.limits.isEmpty ? ([], nil) : self.limits(of: member, type: type)
                let format = format(of: member, type: type)
                checkChinese(member)
                let cases = enumeration(member, type: type, limits: limits, pattern: pattern)
                let values = cases.map {
                    Enumeration(swiftName: enumName(swift, excluding: names, taken: &enums), values: $0)
                }
                return MemberDraft(
                    member, swiftName: swift, type: type, limits: limits, pattern: pattern, format: format,
                    enumeration: values)
            }
        }
    }

    private mutating func swiftName(
        of member: MemberSpec, isParameter: Bool, taken: inout [String: NameUse]
    ) -> String {
        let wire = member.name.value
        let name = member.swiftName?.value ?? SwiftNames.property(wire)
        if let written = member.swiftName {
            // A request type declares its response type under the name `Response`.
            if isParameter && name == "Response" {
                diagnostics.append(.unusableName(written, of: "a parameter"))
            } else if SwiftKeywords.propertyMustRename.contains(name) {
                diagnostics.append(.unusableName(written, of: "a member"))
            }
        }
        var use = NameUse(wire: wire, location: member.swiftName?.location ?? member.name.location)
        if let first = taken[name] {
            // An alias can repeat the same 'name' key. The clash is then reported at the member.
            if use.location == first.location { use.location = member.name.location }
            diagnostics.append(.nameClash(use, first: first, swift: name))
        } else {
            taken[name] = use
        }
        return name
    }

    // MARK: Types

    private mutating func memberType(_ spec: TypeSpec, of member: MemberSpec) -> MemberType {
        let format = member.limits.first { $0.key.value == .format }
        var type = baseType(spec, format: format?.value.value)
        for wrapper in spec.wrappers.reversed() {
            type = wrapper == .array ? .array(type) : .json(type)
        }
        return type
    }

    private mutating func baseType(_ spec: TypeSpec, format: String?) -> MemberType {
        switch BuiltinType(rawValue: spec.name) {
        case .string: return .string
        case .integer: return .integer(isUnsigned: format == "uint64")
        case .float: return .float
        case .boolean: return .boolean
        case .timestamp: return .timestamp(format.flatMap { TimestampFormat(rawValue: $0) } ?? .iso8601)
        case .base64: return .base64
        case .binary: return .binary
        case .any: return .any
        case nil:
            if let index = typeIndex[spec.name] { return .object(objects[index].name) }
            if !mayBeInBrokenFile() {
                let own = objects[..<typeIndex.count].map(\.name.wire)
                let known = BuiltinType.allCases.map(\.rawValue) + own
                diagnostics.append(.unknownType(spec.name, at: spec.location, known: known))
            }
            return .any
        }
    }

    /// Returns `true` if a missing type may be in a file that could not be read completely, in a folder that holds
    /// documents of the service.
    private func mayBeInBrokenFile() -> Bool {
        let folders = ([scope.service.key] + scope.additions.map(\.key)).map(\.file.folder)
        return brokenFiles.contains { folders.contains($0.folder) }
    }

    // MARK: Enums

    /// Reports Chinese texts about a deprecation or about values that the member does not have.
    private mutating func checkChinese(_ member: MemberSpec) {
        if let reason = member.texts.chineseDeprecated, member.deprecated == nil {
            diagnostics.append(.onlyInChinese("deprecated", at: reason.location))
        }
        if let first = member.texts.chineseMeanings.first, member.enumeration == nil {
            diagnostics.append(.onlyInChinese("enum", at: first.key.location))
        }
    }

    private mutating func enumeration(
        _ member: MemberSpec, type: MemberType, limits: [Limit], pattern: Pattern?
    ) -> [Enumeration.Case]? {
        guard let spec = member.enumeration, let typeSpec = member.type else { return nil }
        let isInteger: Bool
        switch type.element {
        case .string: isInteger = false
        case .integer: isInteger = true
        case .any where BuiltinType(rawValue: typeSpec.name) == nil: return nil
        default:
            diagnostics.append(.doesNotApply("enum", to: type.text, at: spec.key))
            return nil
        }
        let values = isInteger ? integers(spec.values) : spec.values.map { .string($0.value) }
        for (written, value) in zip(spec.values, values) {
            let name = member.name.value
            if case .integer(let number) = value, number < 0, type.isUnsigned {
                diagnostics.append(
                    .outOfRange(
                        quoted(name), written.value, "less than 0, the minimum of 'format: uint64'",
                        at: written.location))
            }
            var check = LimitCheck(limits: limits, pattern: pattern, label: quoted(name), location: written.location)
            check.run(value, type: type.element)
            diagnostics += check.diagnostics
        }
        let chinese = chinese(member.texts.chineseMeanings, of: .value, spec.values.map(\.value))
        let constants = isInteger ? values.map { _ in nil } : Self.constants(for: spec.values)
        return values.indices.map { index in
            Enumeration.Case(
                value: values[index], meaning: spec.meanings[index], chineseMeaning: chinese[index],
                swiftName: constants[index])
        }
    }

    /// Reads the values of an integer `enum`. Reports duplicates such as `-0` and `0`, which differ only as texts.
    private mutating func integers(_ written: [Located<String>]) -> [Value] {
        var locations: [Int: Location] = [:]
        return written.map { text in
            guard let number = PlainScalar.integer(text.value) else {
                diagnostics.append(.notInteger(text.value, key: "enum", at: text.location))
                return .null
            }
            if let first = locations[number] { diagnostics.append(.duplicateValue(text, in: "enum", first: first)) }
            locations[number] = locations[number] ?? text.location
            return .integer(number)
        }
    }

    /// Returns the name of the constant of each value, or `nil` for values that have none or whose names would clash.
    private static func constants(for values: [Located<String>]) -> [String?] {
        let names = values.map { SwiftNames.enumConstant($0.value) }
        var counts: [String: Int] = [:]
        for case let name? in names { counts[name, default: 0] += 1 }
        return names.map { name in name.flatMap { counts[$0] == 1 ? $0 : nil } }
    }

    /// Returns an unused name for the enum type of a property. The type and its tag are nested in the struct of its object,
    /// so their names must differ from the properties, and from the types of the service, which they would hide.
    private func enumName(
        _ property: String, excluding properties: [String: NameUse], taken: inout Set<String>
    ) -> String {
        func isUsed(_ name: String) -> Bool { typeNames[name] != nil || properties[name] != nil }
        var name = SwiftNames.capitalized(property) + "Value"
        while isUsed(name) || isUsed(Enumeration.tag(of: name)) || !taken.insert(name).inserted { name += "Enum" }
        return name
    }
}

extension ServiceResolver {
    /// Reads the `example` and `default` of all members. All types must be complete.
    mutating func checkMemberExamples() {
        var checker = ExampleChecker(objects: objects, typeIndex: typeIndex)
        for object in objects {
            for member in object.members {
                member.example = member.spec.example.map { checker.example($0, of: member, in: object) }
                member.defaultValue = member.spec.defaultValue.map { checker.defaultValue($0, of: member, in: object) }
            }
        }
        diagnostics += checker.diagnostics
    }
}
