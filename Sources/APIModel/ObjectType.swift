/// An object: a request, a response, or an entry of `types`.
package final class ObjectType: Sendable {
    package let name: TypeName
    package let texts: Texts
    package let isUsedInRequests: Bool
    package let isUsedInResponses: Bool
    package let members: [Member]
    package let origin: Origin

    /// A Boolean value that indicates whether any action uses the object. An unused object is documented, not
    /// generated.
    package var isUsed: Bool { isUsedInRequests || isUsedInResponses }

    package init(
        name: TypeName, texts: Texts, isUsedInRequests: Bool, isUsedInResponses: Bool, members: [Member], origin: Origin
    ) {
        self.name = name
        self.texts = texts
        self.isUsedInRequests = isUsedInRequests
        self.isUsedInResponses = isUsedInResponses
        self.members = members
        self.origin = origin
    }
}

/// The two names of an object: in the API and in Swift.
package struct TypeName: Sendable, Equatable {
    package let wire: String
    /// Unique within the service; never needs backticks.
    package let swift: String

    package init(wire: String, swift: String) {
        self.wire = wire
        self.swift = swift
    }
}

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
    /// `nil` for most members: a whole cloud has hundreds of thousands.
    private let setLimits: SetLimits?
    /// Never in a log.
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

/// The type of a member: `T := name | Array of T | JSON of T`.
package indirect enum MemberType: Sendable, Equatable {
    case string
    /// `isUnsigned` stands for `format: uint64`. The Swift type is `Int` either way.
    case integer(isUnsigned: Bool)
    case float
    case boolean
    case timestamp(TimestampFormat)
    case base64
    case binary
    case any
    case object(TypeName)
    case array(MemberType)
    /// A string that contains JSON of the given type.
    case json(MemberType)

    /// The object type inside all arrays and JSON texts; `nil` if the innermost type is not an object.
    package var objectName: TypeName? {
        switch self {
        case .object(let name): name
        case .array(let element), .json(let element): element.objectName
        case .string, .integer, .float, .boolean, .timestamp, .base64, .binary, .any: nil
        }
    }

    /// A Boolean value that indicates whether the innermost type is an integer that is never negative.
    package var isUnsigned: Bool {
        switch self {
        case .integer(let isUnsigned): isUnsigned
        case .array(let element), .json(let element): element.isUnsigned
        default: false
        }
    }

    /// The type inside all arrays and JSON texts.
    package var innermost: MemberType {
        switch self {
        case .array(let inner), .json(let inner): inner.innermost
        default: self
        }
    }

    /// The part of `text` before the innermost type: `Array of JSON of `. Empty if the type is not wrapped.
    package var wrapping: String {
        switch self {
        case .array(let element): "Array of \(element.wrapping)"
        case .json(let content): "JSON of \(content.wrapping)"
        default: ""
        }
    }

    /// The type as a spec writes it: `Array of Coord`.
    package var text: String {
        switch self {
        case .string: "String"
        case .integer: "Integer"
        case .float: "Float"
        case .boolean: "Boolean"
        case .timestamp: "Timestamp"
        case .base64: "Base64"
        case .binary: "Binary"
        case .any: "Any"
        case .object(let name): name.wire
        case .array, .json: wrapping + innermost.text
        }
    }

    /// The type with its `format`: `Timestamp, date`.
    package var textWithFormat: String {
        switch innermost {
        case .integer(isUnsigned: true): text + ", unsigned"
        case .timestamp(let format): "\(text), \(format.rawValue)"
        default: text
        }
    }
}

package enum TimestampFormat: String, Sendable, Equatable {
    /// `2020-01-01T08:00:00+08:00`
    case iso8601
    /// `2020-01-01 08:00:00`
    case datetime
    /// `2020-01-01`
    case date
}

/// The known values of a member, or of the elements of an array. The server may send others.
package struct Enumeration: Sendable, Equatable {
    /// The name of the Swift type, which is nested in the object's struct: `CardSideValue`.
    package let swiftName: String
    package let values: [Case]

    package init(swiftName: String, values: [Case]) {
        self.swiftName = swiftName
        self.values = values
    }

    package struct Case: Sendable, Equatable {
        /// `.string` or `.integer`, according to the member's type.
        package let value: Value
        package let meaning: String?
        package let chineseMeaning: String?
        /// The constant, with backticks where needed; `nil` for an integer, for a value without an ASCII letter, and
        /// for values whose constants would clash.
        package let swiftName: String?

        package init(value: Value, meaning: String?, chineseMeaning: String? = nil, swiftName: String?) {
            self.value = value
            self.meaning = meaning
            self.chineseMeaning = chineseMeaning
            self.swiftName = swiftName
        }
    }
}

/// Keeps limits outside of the member: they are large, and few members have any.
private final class SetLimits: Sendable {
    let limits: Limits

    init(_ limits: Limits) {
        self.limits = limits
    }
}

/// What the server accepts for a member.
package struct Limits: Sendable, Equatable {
    /// `.integer` or `.float`, according to the member's type.
    package var minimum: Value?
    package var maximum: Value?
    /// Lengths are counted in Unicode scalars.
    package var minLength: Int?
    package var maxLength: Int?
    package var minItems: Int?
    package var maxItems: Int?
    /// The largest size, in bytes: of the Base64 text, of the text in UTF-8, or of the binary.
    package var maxSize: Int?
    /// The largest size as written: `7 MiB`.
    package var maxSizeText: String?
    /// A regular expression that must match somewhere in the text. `^` and `$` make it match the whole text.
    package var pattern: String?
    /// The `format` of a String, which only docs show: `url`, `email`, ...
    package var format: String?

    package init(
        minimum: Value? = nil, maximum: Value? = nil, minLength: Int? = nil, maxLength: Int? = nil,
        minItems: Int? = nil,
        maxItems: Int? = nil, maxSize: Int? = nil, maxSizeText: String? = nil, pattern: String? = nil,
        format: String? = nil
    ) {
        self.minimum = minimum
        self.maximum = maximum
        self.minLength = minLength
        self.maxLength = maxLength
        self.minItems = minItems
        self.maxItems = maxItems
        self.maxSize = maxSize
        self.maxSizeText = maxSizeText
        self.pattern = pattern
        self.format = format
    }
}
