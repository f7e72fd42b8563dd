import APIModel

extension ServiceResolver {
    /// Resolves the members of all objects; their types' names are known by now.
    mutating func resolveMembers() {
        for (index, object) in objects.enumerated() {
            let spec = object.spec
            var names: [String: NameUse] = [:]
            if index >= typeIndex.count && object.isUsedInResponses {
                names["requestId"] = NameUse(wire: "RequestId", location: spec.name.location)
            }
            let properties = spec.members.map { swiftName(of: $0, taken: &names) }
            var enums: Set<String> = []
            object.members = zip(spec.members, properties).map { member, swift in
                let type = member.type.map { memberType($0, of: member) } ?? .any
                let hasLimits = !member.limits.isEmpty && member.type != nil
                let limits = hasLimits ? self.limits(of: member, type: type) : Limits()
                checkChinese(member)
                let values = enumeration(member, type: type, property: swift, besides: names, taken: &enums)
                return MemberDraft(member, swiftName: swift, type: type, limits: limits, enumeration: values)
            }
        }
    }

    private mutating func swiftName(of member: MemberSpec, taken: inout [String: NameUse]) -> String {
        let wire = member.name.value
        var name = member.swiftName?.value ?? SwiftNames.lowered(wire)
        if SwiftKeywords.propertyMustRename.contains(name) {
            if let written = member.swiftName { diagnostics.append(.unusableName(written, of: "a member")) }
            name += "Value"
        }
        let use = NameUse(wire: wire, location: member.swiftName?.location ?? member.name.location)
        if let first = taken[name] {
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
            if !mayStandInBrokenFile() {
                let own = objects[..<typeIndex.count].map(\.name.wire)
                let known = BuiltinType.allCases.map(\.rawValue) + own
                diagnostics.append(.unknownType(spec.name, at: spec.location, known: known))
            }
            return .any
        }
    }

    /// A type that is missing may be in a file that could not be read, if that lies where the service's documents do.
    private func mayStandInBrokenFile() -> Bool {
        let folders = ([scope.service.key] + scope.additions.map(\.key)).map(\.file.folder)
        return brokenFiles.contains { folders.contains($0.folder) }
    }

    // MARK: Enums

    /// What `zh` may speak of only where the member has it.
    private mutating func checkChinese(_ member: MemberSpec) {
        if let reason = member.texts.chineseDeprecated, member.deprecated == nil {
            diagnostics.append(.onlyInChinese("deprecated", at: reason.location))
        }
        if let first = member.texts.chineseMeanings.first, member.enumeration == nil {
            diagnostics.append(.onlyInChinese("enum", at: first.key.location))
        }
    }

    private mutating func enumeration(
        _ member: MemberSpec, type: MemberType, property: String, besides properties: [String: NameUse],
        taken: inout Set<String>
    ) -> Enumeration? {
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
        var constants = spec.values.map { isInteger ? nil : SwiftNames.enumConstant($0.value) }
        var counts: [String: Int] = [:]
        for constant in constants { if let constant { counts[constant, default: 0] += 1 } }
        constants = constants.map { constant in constant.flatMap { counts[$0] == 1 ? $0 : nil } }
        let chinese = chinese(member.texts.chineseMeanings, of: .value, spec.values.map(\.value))
        var cases: [Enumeration.Case] = []
        for (index, value) in spec.values.enumerated() {
            var written = Value.string(value.value)
            if isInteger {
                if let number = PlainScalar.integer(value.value) {
                    written = .integer(number)
                } else {
                    diagnostics.append(.notInteger(value.value, key: "enum", at: value.location))
                }
            }
            cases.append(
                .init(
                    value: written, meaning: spec.meanings[index], chineseMeaning: chinese[index],
                    swiftName: constants[index]))
        }
        return Enumeration(swiftName: enumName(property, besides: properties, taken: &taken), values: cases)
    }

    /// Nested in the struct of its object, beside the properties, where it would hide a type of the service that has
    /// the same name.
    private func enumName(
        _ property: String, besides properties: [String: NameUse], taken: inout Set<String>
    ) -> String {
        var name = SwiftNames.capitalized(property) + "Value"
        while typeNames[name] != nil || properties[name] != nil || !taken.insert(name).inserted { name += "Enum" }
        return name
    }
}

extension MemberType {
    /// What an array holds, through all its levels; other types are their own element.
    var element: MemberType {
        if case .array(let element) = self { element.element } else { self }
    }
}

extension ServiceResolver {
    /// Reads `example` and `default` of all members; all types are complete by now.
    mutating func checkMemberExamples() {
        var checker = ExampleChecker(objects: objects, typeIndex: typeIndex)
        for object in objects {
            for member in object.members {
                member.example = member.spec.example.map { checker.value($0, of: member, in: object) }
                member.defaultValue = member.spec.defaultValue.map { checker.value($0, of: member, in: object) }
            }
        }
        diagnostics += checker.diagnostics
    }
}
