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

    /// The innermost element type of an array of any depth, or the type itself if it is not an array.
    package var element: MemberType {
        if case .array(let element) = self { element.element } else { self }
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
