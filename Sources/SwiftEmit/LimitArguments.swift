import APIModel

extension Member {
    /// The arguments that describe the member's limits to preflight: `.required`, `.maxSize(7_340_032)`.
    var limitArguments: [String] {
        var arguments: [String] = []
        // A nullable member may be required as well: `nullable` is about responses.
        if isRequiredInRequests, isOptional { arguments.append(".required") }
        if let minimum = minimumArgument { arguments.append(".minimum(\(minimum))") }
        if let maximum = limits.maximum?.limit { arguments.append(".maximum(\(maximum))") }
        if let length = limits.minLength { arguments.append(".minLength(\(SwiftLiteral.integer(length)))") }
        if let length = limits.maxLength { arguments.append(".maxLength(\(SwiftLiteral.integer(length)))") }
        if let count = limits.minItems { arguments.append(".minItems(\(SwiftLiteral.integer(count)))") }
        if let count = limits.maxItems { arguments.append(".maxItems(\(SwiftLiteral.integer(count)))") }
        if let size = limits.maxSize { arguments.append(".maxSize(\(SwiftLiteral.integer(size)))") }
        if let pattern = limits.checkedPattern { arguments.append(".pattern(\(SwiftLiteral.string(pattern)))") }
        return arguments
    }

    private var minimumArgument: String? {
        if case .integer(let minimum)? = limits.minimum, minimum >= 0 { return limits.minimum?.limit }
        if type.isUnsigned { return "0" }
        return limits.minimum?.limit
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
