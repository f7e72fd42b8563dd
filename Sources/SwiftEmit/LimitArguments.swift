import APIModel

extension Member {
    /// What preflight is told about the member: `.required`, `.maxSize(7_340_032)`.
    var limitArguments: [String] {
        var arguments: [String] = []
        if isRequiredInRequests, isOptional, !isNullable, !isIndirect { arguments.append(".required") }
        if let minimum = minimumArgument { arguments.append(".minimum(\(minimum))") }
        if let maximum = limits.maximum?.number { arguments.append(".maximum(\(maximum))") }
        if let length = limits.minLength { arguments.append(".minLength(\(SwiftLiteral.integer(length)))") }
        if let length = limits.maxLength { arguments.append(".maxLength(\(SwiftLiteral.integer(length)))") }
        if let count = limits.minItems { arguments.append(".minItems(\(SwiftLiteral.integer(count)))") }
        if let count = limits.maxItems { arguments.append(".maxItems(\(SwiftLiteral.integer(count)))") }
        if let size = limits.maxSize { arguments.append(".maxSize(\(SwiftLiteral.integer(size)))") }
        if let pattern = limits.pattern { arguments.append(".pattern(\(SwiftLiteral.string(pattern)))") }
        return arguments
    }

    private var minimumArgument: String? {
        if case .integer(let minimum)? = limits.minimum, minimum >= 0 { return SwiftLiteral.integer(minimum) }
        if type.isUnsigned { return "0" }
        return limits.minimum?.number
    }
}

extension MemberType {
    /// Also of the elements of an array.
    var isUnsigned: Bool {
        switch self {
        case .integer(let isUnsigned): isUnsigned
        case .array(let element): element.isUnsigned
        default: false
        }
    }
}

extension Value {
    /// A number as Swift source.
    var number: String? {
        switch self {
        case .integer(let value): SwiftLiteral.integer(value)
        case .float(let value): SwiftLiteral.float(value)
        default: nil
        }
    }
}
