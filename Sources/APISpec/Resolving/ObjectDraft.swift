import APIModel

/// An object while its service is resolved: its spec and the facts found so far.
///
/// Drafts are classes, changed in place. The objects of the model are made from them once everything is known.
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

    /// A Boolean value that indicates whether the object is used in requests, or used nowhere and so possible on either
    /// side.
    var mayBeUsedInRequests: Bool { isUsedInRequests || !isUsedInResponses }
    /// A Boolean value that indicates whether the object is used in responses, or used nowhere.
    var mayBeUsedInResponses: Bool { isUsedInResponses || !isUsedInRequests }

    /// - Parameter element: The prefix of the element paths of the members, such as `ocr.types.Coord.members.`.
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
    let limits: [Limit]
    /// The compiled form of the limit `pattern`, or `nil` if values are not checked against it.
    let pattern: Pattern?
    let format: String?
    let enumeration: Enumeration?
    var isRequiredInRequests: Bool
    var isRequiredInResponses: Bool
    var isOptional = false
    var isIndirect = false
    var example: Value?
    var defaultValue: Value?

    var wireName: String { spec.name.value }

    init(
        _ spec: MemberSpec, swiftName: String, type: MemberType, limits: [Limit], pattern: Pattern?,
        format: String?, enumeration: Enumeration?
    ) {
        self.spec = spec
        self.swiftName = swiftName
        self.type = type
        self.limits = limits
        self.pattern = pattern
        self.format = format
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
            format: format, isSensitive: spec.isSensitive,
            deprecation: spec.deprecated.map {
                Deprecation(reason: $0, chineseReason: spec.texts.chineseDeprecated?.value)
            },
            origin: origin)
    }
}

extension TextsSpec {
    var resolved: Texts {
        Texts(
            title: title, description: description, chineseTitle: chineseTitle, chineseDescription: chineseDescription)
    }
}
