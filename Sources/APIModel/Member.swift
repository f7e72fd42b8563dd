/// A parameter, or a field of a response or a type.
///
/// Its properties are for the code that needs a certain one, such as a Swift type. To show or compare everything that a
/// spec states, use `facts`.
package final class Member: Sendable {
    /// The name in the API: `ImageUrl`.
    package let wireName: String
    /// The property's name without backticks, even if `needsBackticks` is `true`: `imageUrl`, `default`.
    package let swiftName: String
    package let type: MemberType
    /// A Boolean value that indicates whether the Swift name is a keyword that needs backticks in its declaration.
    package let needsBackticks: Bool
    package let isRequiredInRequests: Bool
    package let isRequiredInResponses: Bool
    package let isNullable: Bool
    /// A Boolean value that indicates whether the Swift property is optional: the member is nullable, or not required
    /// on some side on which its object is used, or the link that breaks a cycle of required objects.
    package let isOptional: Bool
    /// A Boolean value that indicates whether the object would contain itself without an array in between, so that the
    /// property needs a box.
    package let isIndirect: Bool
    /// A Boolean value that indicates whether the value must never appear in a log.
    package let isSensitive: Bool
    package let texts: Texts
    package let example: Value?
    /// The value that the server assumes. It is documented, but never sent.
    package let defaultValue: Value?
    package let enumeration: Enumeration?
    /// The limits on the values, in the order of `Limit.Kind`, at most one of each kind.
    package let limits: [Limit]
    /// The `format` of a String, which only docs show: `url`, `email`, ...
    package let format: String?
    /// `nil` if the member is not deprecated.
    package let deprecation: Deprecation?
    package let origin: Origin

    package init(
        wireName: String, swiftName: String, needsBackticks: Bool, type: MemberType, isRequiredInRequests: Bool,
        isRequiredInResponses: Bool, isNullable: Bool, isOptional: Bool, isIndirect: Bool, texts: Texts,
        example: Value?, defaultValue: Value?, enumeration: Enumeration?, limits: [Limit], format: String?,
        isSensitive: Bool, deprecation: Deprecation?, origin: Origin
    ) {
        self.wireName = wireName
        self.swiftName = swiftName
        self.type = type
        self.needsBackticks = needsBackticks
        self.isRequiredInRequests = isRequiredInRequests
        self.isRequiredInResponses = isRequiredInResponses
        self.isNullable = isNullable
        self.isOptional = isOptional
        self.isIndirect = isIndirect
        self.isSensitive = isSensitive
        self.texts = texts
        self.example = example
        self.defaultValue = defaultValue
        self.enumeration = enumeration
        self.limits = limits
        self.format = format
        self.deprecation = deprecation
        self.origin = origin
    }
}
