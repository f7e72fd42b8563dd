import APIModel

extension Member {
    /// The arguments that describe the member's limits to preflight: `.required`, `.maxSize(7_340_032)`.
    var limitArguments: [String] {
        // A nullable member may be required as well: `nullable` is about responses.
        let required = isRequiredInRequests && isOptional ? [".required"] : []
        return required + allLimits.compactMap(\.argument)
    }
}

extension Limit {
    /// The case of the runtime's `Limit`; `nil` for a pattern that is not checked, and for a minimum or maximum that is
    /// not a number.
    fileprivate var argument: String? {
        switch self {
        case .minimum(let number): number.limit.map { ".minimum(\($0))" }
        case .maximum(let number): number.limit.map { ".maximum(\($0))" }
        case .minLength(let length): ".minLength(\(SwiftLiteral.integer(length)))"
        case .maxLength(let length): ".maxLength(\(SwiftLiteral.integer(length)))"
        case .minItems(let count): ".minItems(\(SwiftLiteral.integer(count)))"
        case .maxItems(let count): ".maxItems(\(SwiftLiteral.integer(count)))"
        case .maxSize(let bytes, written: _): ".maxSize(\(SwiftLiteral.integer(bytes)))"
        case .recommendedPixels(let width, let height):
            ".recommendedPixels(width: \(SwiftLiteral.integer(width)), height: \(SwiftLiteral.integer(height)))"
        case .pattern(let pattern, let isChecked): isChecked ? ".pattern(\(SwiftLiteral.string(pattern)))" : nil
        }
    }
}

extension Value {
    /// The number as a limit, which the runtime takes as a `Double`. Past 2^53, not every integer is a `Double`, so a
    /// floating-point literal is written.
    fileprivate var limit: String? {
        guard case .integer(let value) = self, value.magnitude > 1 << 53 else { return number }
        return SwiftLiteral.float(Double(value))
    }

    /// The number as Swift source; `nil` if the value is not a number.
    var number: String? {
        switch self {
        case .integer(let value): SwiftLiteral.integer(value)
        case .float(let value): SwiftLiteral.float(value)
        default: nil
        }
    }
}
