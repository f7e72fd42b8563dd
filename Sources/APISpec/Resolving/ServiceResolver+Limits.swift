import APIModel

extension ServiceResolver {
    /// Reads the limits of a member. Returns them in the order of their kinds, with the compiled `pattern`.
    mutating func limits(of member: MemberSpec, type: MemberType) -> ([Limit], Pattern?) {
        var limits: [Limit.Kind: Limit] = [:]
        var locations: [Limit.Kind: Location] = [:]
        var pattern: Pattern?
        for spec in member.limits {
            // The other key is `format`.
            guard let kind = Limit.Kind(rawValue: spec.key.value.rawValue) else { continue }
            // If the type was rejected, check only the syntax of its limits.
            guard kind.applies(to: type) || !isKnown(member) else {
                diagnostics.append(.doesNotApply(kind.rawValue, to: type.text, at: spec.key.location))
                continue
            }
            if kind == .pattern { pattern = self.pattern(spec) }
            limits[kind] = limit(kind, spec, type: type, pattern: pattern)
            locations[kind] = spec.value.location
        }
        refuseEmptyRanges(limits, locations)
        if type.isUnsigned, case .minimum(.integer(let least))? = limits[.minimum], least < 0,
            let location = locations[.minimum]
        {
            diagnostics.append(.below(0, value: String(least), key: Limit.Kind.minimum.rawValue, at: location))
        }
        return (Limit.Kind.allCases.compactMap { limits[$0] }, pattern)
    }

    /// Reads the `format` of a member. Returns `nil` if it has none, or if the format is part of its type.
    mutating func format(of member: MemberSpec, type: MemberType) -> String? {
        guard let format = member.limits.first(where: { $0.key.value == .format })?.value else { return nil }
        switch type.innermost {
        case .integer: checkFormat(format, isOneOf: ["uint64"])
        case .timestamp: checkFormat(format, isOneOf: ["iso8601", "datetime", "date"])
        // If the type was rejected, check only the syntax of its format.
        case let type where type != .string && isKnown(member):
            diagnostics.append(.doesNotApply(MemberKey.format.rawValue, to: type.text, at: format.location))
        default:
            if isFormatName(format.value) { return format.value }
            diagnostics.append(.notAFormat(format.value, at: format.location))
        }
        return nil
    }

    private mutating func checkFormat(_ format: Located<String>, isOneOf words: [String]) {
        guard !words.contains(format.value) else { return }
        diagnostics.append(.notOneOf(words, value: format.value, key: MemberKey.format.rawValue, at: format.location))
    }

    private func isKnown(_ member: MemberSpec) -> Bool {
        guard let name = member.type?.name else { return false }
        return BuiltinType(rawValue: name) != nil || typeIndex[name] != nil
    }

    // MARK: Values of limits

    /// Returns `nil` if the value is invalid, after reporting a diagnostic.
    ///
    /// - Parameter pattern: The compiled form of a `pattern`, or `nil` if values are not checked against it.
    private mutating func limit(
        _ kind: Limit.Kind, _ spec: LimitSpec, type: MemberType, pattern: Pattern?
    ) -> Limit? {
        switch kind {
        case .minimum: number(spec, type: type).map { .minimum($0) }
        case .maximum: number(spec, type: type).map { .maximum($0) }
        case .minLength: count(spec).map { .minLength($0) }
        case .maxLength: count(spec).map { .maxLength($0) }
        case .minItems: count(spec).map { .minItems($0) }
        case .maxItems: count(spec).map { .maxItems($0) }
        case .maxSize: size(spec).map { .maxSize($0, written: spec.value.value) }
        case .recommendedPixels: pixels(spec).map { .recommendedPixels(width: $0.width, height: $0.height) }
        case .pattern: .pattern(spec.value.value, isChecked: pattern != nil)
        }
    }

    private mutating func number(_ spec: LimitSpec, type: MemberType) -> Value? {
        let (text, key) = (spec.value.value, spec.key.value.rawValue)
        if case .integer = type {
            if spec.isPlain, let number = PlainScalar.integer(text) { return .integer(number) }
            diagnostics.append(.notInteger(text, key: key, at: spec.value.location))
        } else {
            if spec.isPlain, let number = PlainScalar.float(text) { return .float(number) }
            diagnostics.append(.notNumber(text, key: key, at: spec.value.location))
        }
        return nil
    }

    private mutating func count(_ spec: LimitSpec) -> Int? {
        let (text, key) = (spec.value.value, spec.key.value.rawValue)
        guard spec.isPlain, let number = PlainScalar.integer(text) else {
            diagnostics.append(.notInteger(text, key: key, at: spec.value.location))
            return nil
        }
        if number < 0 { diagnostics.append(.below(0, value: text, key: key, at: spec.value.location)) }
        return number
    }

    private mutating func size(_ spec: LimitSpec) -> Int? {
        do {
            return try ByteSize.bytes(spec.value.value)
        } catch {
            diagnostics.append(error.diagnostic(spec.value, key: spec.key.value.rawValue))
            return nil
        }
    }

    private mutating func pixels(_ spec: LimitSpec) -> (width: Int, height: Int)? {
        if let pixels = PixelText.pixels(spec.value.value) { return pixels }
        diagnostics.append(
            .notPixels(spec.value.value, key: spec.key.value.rawValue, at: spec.value.location))
        return nil
    }

    /// Compiles a pattern. Returns `nil` if values are not checked against it, after reporting a diagnostic.
    private mutating func pattern(_ spec: LimitSpec) -> Pattern? {
        do {
            return try Pattern(spec.value.value)
        } catch {
            diagnostics.append(.badPattern(spec.value.value, error, at: spec.value.location))
            return nil
        }
    }

    private mutating func refuseEmptyRanges(
        _ limits: [Limit.Kind: Limit], _ locations: [Limit.Kind: Location]
    ) {
        for upper in Limit.Kind.allCases {
            guard let lower = upper.lowerBound, let most = limits[upper], let least = limits[lower],
                most.value.isLess(than: least.value), let location = locations[upper], let first = locations[lower]
            else { continue }
            diagnostics.append(.lessThan(upper.rawValue, lower.rawValue, at: location, first: first))
        }
    }
}

extension Limit.Kind {
    /// The kind that bounds the same quantity from below; `nil` for a lower bound, and for a kind without one.
    fileprivate var lowerBound: Limit.Kind? {
        switch self {
        case .maximum: .minimum
        case .maxLength: .minLength
        case .maxItems: .minItems
        case .minimum, .minLength, .minItems, .maxSize, .recommendedPixels, .pattern: nil
        }
    }

    /// Returns `true` if members of the type can have a limit of this kind.
    fileprivate func applies(to type: MemberType) -> Bool {
        switch self {
        case .minimum, .maximum:
            switch type {
            case .integer, .float: true
            default: false
            }
        case .minLength, .maxLength:
            switch type {
            case .string, .json: true
            default: false
            }
        case .minItems, .maxItems:
            if case .array = type { true } else { false }
        case .maxSize:
            switch type {
            case .string, .json, .base64, .binary: true
            default: false
            }
        case .recommendedPixels: type == .base64 || type == .array(.base64)
        case .pattern: type == .string
        }
    }
}
