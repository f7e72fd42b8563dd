/// What a value of a JSON text is.
enum JSONKind: UInt8 {
    case null, `false`, `true`
    /// A number without fraction and exponent.
    case integer
    case number
    case string
    /// A string with escapes in it.
    case escapedString
    case array, object
}

/// One value, or one key of an object, in 8 bytes.
///
/// Bits 0-31: where its text starts, in bytes; of a string, behind the quote.
/// Bits 32-59: how many bytes its text has; of an array or object, the place of the token behind its last one.
/// Bits 60-63: its kind.
struct JSONToken {
    private let bits: UInt64

    init(_ kind: JSONKind, start: Int, extent: Int) {
        bits =
            UInt64(kind.rawValue) << 60 | UInt64(truncatingIfNeeded: extent) << 32 | UInt64(truncatingIfNeeded: start)
    }

    var kind: JSONKind { JSONKind(rawValue: UInt8(truncatingIfNeeded: bits >> 60)) ?? .null }
    var start: Int { Int(truncatingIfNeeded: bits & 0xFFFF_FFFF) }
    var extent: Int { Int(truncatingIfNeeded: bits >> 32 & 0xFFF_FFFF) }
    var isContainer: Bool { bits >> 60 >= UInt64(JSONKind.array.rawValue) }
}
