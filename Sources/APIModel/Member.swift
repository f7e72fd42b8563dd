package final class Member: Sendable {
    /// The name in the API: `ImageUrl`.
    package let wireName: String
    /// The property's name without backticks, even if `needsBackticks` is `true`: `imageUrl`, `default`.
    package let swiftName: String
    /// A Boolean value that indicates whether the Swift name is a keyword that needs backticks in its declaration.
    package let needsBackticks: Bool
    package let type: MemberType
    package let isRequiredInRequests: Bool
    package let isRequiredInResponses: Bool
    package let isNullable: Bool
    /// A Boolean value that indicates whether the Swift property is optional: the member is nullable, or not required
    /// on some side on which its object is used, or the link that breaks a cycle of required objects.
    package let isOptional: Bool
    /// A Boolean value that indicates whether the object would contain itself without an array in between, so that the
    /// property needs a box.
    package let isIndirect: Bool
    package let texts: Texts
    package let example: Value?
    /// The value that the server assumes. It is documented, but never sent.
    package let defaultValue: Value?
    package let enumeration: Enumeration?
    package var limits: Limits { setLimits?.limits ?? Limits() }
    /// The limits, or `nil` for most members, since a whole cloud has hundreds of thousands of members.
    private let setLimits: SetLimits?
    /// A Boolean value that indicates whether the value must never appear in a log.
    package let isSensitive: Bool
    /// The reason, and what to use instead; `nil` if the member is not deprecated.
    package let deprecated: String?
    package let chineseDeprecated: String?
    package let origin: Origin

    package init(
        wireName: String, swiftName: String, needsBackticks: Bool, type: MemberType, isRequiredInRequests: Bool,
        isRequiredInResponses: Bool, isNullable: Bool, isOptional: Bool, isIndirect: Bool, texts: Texts,
        example: Value?,
        defaultValue: Value?, enumeration: Enumeration?, limits: Limits, isSensitive: Bool, deprecated: String?,
        chineseDeprecated: String? = nil, origin: Origin
    ) {
        self.wireName = wireName
        self.swiftName = swiftName
        self.needsBackticks = needsBackticks
        self.type = type
        self.isRequiredInRequests = isRequiredInRequests
        self.isRequiredInResponses = isRequiredInResponses
        self.isNullable = isNullable
        self.isOptional = isOptional
        self.isIndirect = isIndirect
        self.texts = texts
        self.example = example
        self.defaultValue = defaultValue
        self.enumeration = enumeration
        setLimits = limits == Limits() ? nil : SetLimits(limits)
        self.isSensitive = isSensitive
        self.deprecated = deprecated
        self.chineseDeprecated = chineseDeprecated
        self.origin = origin
    }
}

/// Keeps limits outside of the member: they are large, and few members have any.
private final class SetLimits: Sendable {
    let limits: Limits

    init(_ limits: Limits) {
        self.limits = limits
    }
}
