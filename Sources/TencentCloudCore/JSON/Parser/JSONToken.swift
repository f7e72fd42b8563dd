/// The kind of a value in a JSON text.
enum JSONKind: UInt8 {
    case null, `false`, `true`
    /// A number without a fraction and an exponent.
    case integer
    case number
    case string
    /// A string that contains escapes.
    case escapedString
    case array, object
}

/// One value, or one key of an object, in 8 bytes.
///
/// - Bits 0-31: the offset of its text in bytes, which for a string is that after the quote.
/// - Bits 32-59: the length of its text in bytes; for an array or object, the index after its last token.
/// - Bits 60-63: its kind.
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
