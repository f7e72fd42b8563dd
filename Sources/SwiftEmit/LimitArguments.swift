import APIModel

extension Member {
    /// What preflight is told about the member: `.required`, `.maxSize(7_340_032)`.
    var limitArguments: [String] {
        var arguments: [String] = []
        // Also where it is nullable: that is about what the server answers.
        if isRequiredInRequests, isOptional { arguments.append(".required") }
        if let minimum = minimumArgument { arguments.append(".minimum(\(minimum))") }
        if let maximum = limits.maximum?.limit { arguments.append(".maximum(\(maximum))") }
        if let length = limits.minLength { arguments.append(".minLength(\(SwiftLiteral.integer(length)))") }
        if let length = limits.maxLength { arguments.append(".maxLength(\(SwiftLiteral.integer(length)))") }
        if let count = limits.minItems { arguments.append(".minItems(\(SwiftLiteral.integer(count)))") }
        if let count = limits.maxItems { arguments.append(".maxItems(\(SwiftLiteral.integer(count)))") }
        if let size = limits.maxSize { arguments.append(".maxSize(\(SwiftLiteral.integer(size)))") }
        if let pattern = limits.pattern { arguments.append(".pattern(\(SwiftLiteral.string(pattern)))") }
        return arguments
    }

    private var minimumArgument: String? {
        if case .integer(let minimum)? = limits.minimum, minimum >= 0 { return limits.minimum?.limit }
        if type.isUnsigned { return "0" }
        return limits.minimum?.limit
    }
}

extension Value {
    /// A number as the runtime takes limits, a `Double`. Past 2^53, where not every integer is one, as a float.
    fileprivate var limit: String? {
        guard case .integer(let value) = self, value.magnitude > 1 << 53 else { return number }
        return SwiftLiteral.float(Double(value))
    }

    /// A number as Swift source.
    var number: String? {
        switch self {
        case .integer(let value): SwiftLiteral.integer(value)
        case .float(let value): SwiftLiteral.float(value)
        default: nil
        }
    }
}
