/// A limit on the values that the server accepts for a member, or that it recommends.
///
/// Code that checks, shows or compares limits switches over all cases and has no `default`. The compiler therefore finds
/// all of it when a limit is added.
package enum Limit: Sendable, Equatable {
    /// The smallest number: `.integer` or `.float`, according to the member's type.
    case minimum(Value)
    /// The largest number: `.integer` or `.float`, according to the member's type.
    case maximum(Value)
    /// The smallest length, in Unicode scalars.
    case minLength(Int)
    /// The largest length, in Unicode scalars.
    case maxLength(Int)
    /// The smallest number of elements of the array.
    case minItems(Int)
    /// The largest number of elements of the array.
    case maxItems(Int)
    /// The largest size in bytes, of the Base64 text, of the text in UTF-8, or of the binary; and the size as written in
    /// the spec: `7 MiB`.
    case maxSize(Int, written: String)
    /// The smallest size in pixels at which the service reads a picture well. A smaller picture is not refused.
    case recommendedPixels(width: Int, height: Int)
    /// A regular expression that must match somewhere in the text, with `^` and `$` the whole text; and a Boolean value
    /// that indicates whether values are checked against it. The others are only shown in docs.
    case pattern(String, isChecked: Bool)

    /// The kind of a limit. A raw value is the limit's key in a spec.
    package enum Kind: String, CaseIterable, Sendable {
        // The order of limits in the model, in docs and in the arguments of preflight. A lower bound comes directly
        // before its upper bound.
        case minimum, maximum, minLength, maxLength, minItems, maxItems, maxSize, recommendedPixels, pattern
    }

    package var kind: Kind {
        switch self {
        case .minimum: .minimum
        case .maximum: .maximum
        case .minLength: .minLength
        case .maxLength: .maxLength
        case .minItems: .minItems
        case .maxItems: .maxItems
        case .maxSize: .maxSize
        case .recommendedPixels: .recommendedPixels
        case .pattern: .pattern
        }
    }

    /// The limit's number, or the text of a pattern or of a size in pixels. A size of a text is in bytes.
    package var value: Value {
        switch self {
        case .minimum(let number), .maximum(let number): number
        case .minLength(let count), .maxLength(let count), .minItems(let count), .maxItems(let count),
            .maxSize(let count, written: _):
            .integer(count)
        case .recommendedPixels(let width, let height): .string("\(width) x \(height)")
        case .pattern(let pattern, isChecked: _): .string(pattern)
        }
    }
}

extension Member {
    /// All limits on the values: those of the spec, and a minimum of zero for unsigned integers.
    package var allLimits: [Limit] {
        guard type.isUnsigned, !limits.contains(where: { $0.kind == .minimum }) else { return limits }
        return [.minimum(.integer(0))] + limits
    }
}
