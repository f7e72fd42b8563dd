/// An object: a request, a response, or an entry of `types`.
package final class ObjectType: Sendable {
    package let name: TypeName
    package let texts: Texts
    package let isUsedInRequests: Bool
    package let isUsedInResponses: Bool
    package let members: [Member]
    package let origin: Origin

    /// Whether any action needs it. What none needs is documented, not generated.
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

/// Both names of an object.
package struct TypeName: Sendable, Equatable {
    package let wire: String
    /// Unique in its service, no backticks needed.
    package let swift: String

    package init(wire: String, swift: String) {
        self.wire = wire
        self.swift = swift
    }
}

package final class Member: Sendable {
    /// `ImageUrl`.
    package let wireName: String
    /// Property name without backticks: `imageUrl`, `default`. Whether it needs them is `needsBackticks`.
    package let swiftName: String
    /// The Swift name is a keyword that must be quoted where it is declared.
    package let needsBackticks: Bool
    package let type: MemberType
    package let isRequiredInRequests: Bool
    package let isRequiredInResponses: Bool
    package let isNullable: Bool
    /// The Swift property is optional: not required on some side on which its object is used, nullable, or the optional
    /// link of a cycle of required objects.
    package let isOptional: Bool
    /// The object would hold itself without an array in between: the property needs a box.
    package let isIndirect: Bool
    package let texts: Texts
    package let example: Value?
    /// Documented, never sent.
    package let defaultValue: Value?
    package let enumeration: Enumeration?
    package var limits: Limits { setLimits?.limits ?? Limits() }
    /// `nil` for most members: a whole cloud has hundreds of thousands.
    private let setLimits: SetLimits?
    /// Never in a log.
    package let isSensitive: Bool
    /// Why, and what to use instead.
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

/// `T := name | Array of T | JSON of T`
package indirect enum MemberType: Sendable, Equatable {
    case string
    /// `isUnsigned`: `format: uint64`. `Int` in Swift either way.
    case integer(isUnsigned: Bool)
    case float
    case boolean
    case timestamp(TimestampFormat)
    case base64
    case binary
    case any
    case object(TypeName)
    case array(MemberType)
    /// A string that holds the JSON of the type.
    case json(MemberType)

    /// The object that this type is made of, through arrays and JSON text.
    package var objectName: TypeName? {
        switch self {
        case .object(let name): name
        case .array(let element), .json(let element): element.objectName
        case .string, .integer, .float, .boolean, .timestamp, .base64, .binary, .any: nil
        }
    }

    /// An integer that is never below zero, or arrays and JSON of such.
    package var isUnsigned: Bool {
        switch self {
        case .integer(let isUnsigned): isUnsigned
        case .array(let element), .json(let element): element.isUnsigned
        default: false
        }
    }

    /// The type of the innermost elements, through arrays and JSON text.
    package var innermost: MemberType {
        switch self {
        case .array(let inner), .json(let inner): inner.innermost
        default: self
        }
    }

    /// What a spec writes before the innermost type: `Array of JSON of `, or nothing.
    package var wrapping: String {
        switch self {
        case .array(let element): "Array of \(element.wrapping)"
        case .json(let content): "JSON of \(content.wrapping)"
        default: ""
        }
    }

    /// As a spec writes it: `Array of Coord`.
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

    /// The same with its `format`: `Timestamp, date`.
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

/// The known values of a member, or of the elements of an array. Always open.
package struct Enumeration: Sendable, Equatable {
    /// Nested in the object's struct: `CardSideValue`.
    package let swiftName: String
    package let values: [Case]

    package init(swiftName: String, values: [Case]) {
        self.swiftName = swiftName
        self.values = values
    }

    package struct Case: Sendable, Equatable {
        /// `.string` or `.integer`, as the member's type says.
        package let value: Value
        package let meaning: String?
        package let chineseMeaning: String?
        /// Constant, backticks included where needed; `nil` where no letter is left or two would clash.
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
    /// `.integer` or `.float`, as the member's type says.
    package var minimum: Value?
    package var maximum: Value?
    /// Unicode scalars.
    package var minLength: Int?
    package var maxLength: Int?
    package var minItems: Int?
    package var maxItems: Int?
    /// Bytes: of the base64 text, of UTF-8, or of the binary.
    package var maxSize: Int?
    /// As written: `7 MiB`.
    package var maxSizeText: String?
    /// Regular expression that must be found in the text; `^` and `$` make it match the whole.
    package var pattern: String?
    /// `format` of a String, for the docs: `url`, `email`, ...
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
