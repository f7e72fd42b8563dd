import APIModel

/// An object while its service is resolved: what was written, and what was found out so far.
///
/// Drafts are changed where they are. What is handed on is made of them once everything is known.
final class ObjectDraft {
    let spec: ObjectSpec
    let name: TypeName
    var isUsedInRequests: Bool
    var isUsedInResponses: Bool
    var members: [MemberDraft] = []
    let origin: Origin

    init(_ spec: ObjectSpec, name: TypeName, isUsedInRequests: Bool, isUsedInResponses: Bool, origin: Origin) {
        self.spec = spec
        self.name = name
        self.isUsedInRequests = isUsedInRequests
        self.isUsedInResponses = isUsedInResponses
        self.origin = origin
    }

    /// Stands in requests, or could: an object that nothing uses might stand on either side.
    var isRequestSide: Bool { isUsedInRequests || !isUsedInResponses }
    /// Stands in responses, or could.
    var isResponseSide: Bool { isUsedInResponses || !isUsedInRequests }

    /// - Parameter element: What places of members in the spec begin with: `ocr.types.Coord.members.`.
    func resolved(membersBelow element: String) -> ObjectType {
        ObjectType(
            name: name, texts: spec.texts.resolved, isUsedInRequests: isUsedInRequests,
            isUsedInResponses: isUsedInResponses,
            members: members.map { member in
                member.resolved(origin: Origin(file: origin.file, owner: element, element: member.wireName))
            },
            origin: origin)
    }
}

/// A member while its service is resolved.
final class MemberDraft {
    let spec: MemberSpec
    let swiftName: String
    let type: MemberType
    let limits: Limits
    /// That of the limits, ready for use.
    let pattern: Pattern?
    let enumeration: Enumeration?
    var isRequiredInRequests: Bool
    var isRequiredInResponses: Bool
    var isOptional = false
    var isIndirect = false
    var example: Value?
    var defaultValue: Value?

    var wireName: String { spec.name.value }

    init(
        _ spec: MemberSpec, swiftName: String, type: MemberType, limits: Limits, pattern: Pattern?,
        enumeration: Enumeration?
    ) {
        self.spec = spec
        self.swiftName = swiftName
        self.type = type
        self.limits = limits
        self.pattern = pattern
        self.enumeration = enumeration
        isRequiredInRequests = spec.required == .yes || spec.required == .request
        isRequiredInResponses = spec.required == .yes || spec.required == .response
    }

    func resolved(origin: Origin) -> Member {
        Member(
            wireName: wireName, swiftName: swiftName, needsBackticks: SwiftKeywords.quotable.contains(swiftName),
            type: type, isRequiredInRequests: isRequiredInRequests, isRequiredInResponses: isRequiredInResponses,
            isNullable: spec.isNullable, isOptional: isOptional, isIndirect: isIndirect, texts: spec.texts.resolved,
            example: example, defaultValue: defaultValue, enumeration: enumeration, limits: limits,
            isSensitive: spec.isSensitive, deprecated: spec.deprecated,
            chineseDeprecated: spec.texts.chineseDeprecated?.value, origin: origin)
    }
}

extension TextsSpec {
    var resolved: Texts {
        Texts(
            title: title, description: description, chineseTitle: chineseTitle, chineseDescription: chineseDescription)
    }
}
