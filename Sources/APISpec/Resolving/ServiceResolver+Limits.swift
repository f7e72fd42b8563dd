import APIModel

extension ServiceResolver {
    /// Reads the limits of a member. Returns them with the compiled `pattern`.
    mutating func limits(of member: MemberSpec, type: MemberType) -> (Limits, Pattern?) {
        var limits = Limits()
        var pattern: Pattern?
        var locations: [MemberKey: Location] = [:]
        for spec in member.limits {
            let key = spec.key.value
            // If the type was rejected, check only the syntax of its limits.
            guard key.limits(type) || !isKnown(member) else {
                let location = key == .format ? spec.value.location : spec.key.location
                diagnostics.append(.doesNotApply(key.rawValue, to: type.text, at: location))
                continue
            }
            locations[key] = spec.value.location
            switch key {
            case .format: limits.format = format(spec, type: type)
            case .minimum: limits.minimum = number(spec, type: type)
            case .maximum: limits.maximum = number(spec, type: type)
            case .minLength: limits.minLength = count(spec)
            case .maxLength: limits.maxLength = count(spec)
            case .minItems: limits.minItems = count(spec)
            case .maxItems: limits.maxItems = count(spec)
            case .maxSize:
                limits.maxSize = size(spec)
                limits.maxSizeText = spec.value.value
            case .pattern:
                limits.pattern = spec.value.value
                pattern = self.pattern(spec)
            default: break
            }
        }
        refuseEmptyRange(limits, locations)
        if type.isUnsigned, case .integer(let least)? = limits.minimum, least < 0, let location = locations[.minimum] {
            diagnostics.append(.below(0, value: String(least), key: "minimum", at: location))
        }
        return (limits, pattern)
    }

    private func isKnown(_ member: MemberSpec) -> Bool {
        guard let name = member.type?.name else { return false }
        return BuiltinType(rawValue: name) != nil || typeIndex[name] != nil
    }

    private mutating func format(_ spec: LimitSpec, type: MemberType) -> String? {
        let value = spec.value
        var words: [String] = []
        switch type.innermost {
        case .integer: words = ["uint64"]
        case .timestamp: words = ["iso8601", "datetime", "date"]
        default:
            if isFormatName(value.value) { return value.value }
            diagnostics.append(.notAFormat(value.value, at: value.location))
            return nil
        }
        if !words.contains(value.value) {
            diagnostics.append(.notOneOf(words, value: value.value, key: "format", at: value.location))
        }
        return nil
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

    /// Compiles a pattern. Returns `nil` if values are not checked against it, after reporting a diagnostic.
    private mutating func pattern(_ spec: LimitSpec) -> Pattern? {
        do {
            return try Pattern(spec.value.value)
        } catch {
            diagnostics.append(.badPattern(spec.value.value, error, at: spec.value.location))
            return nil
        }
    }

    private mutating func refuseEmptyRange(_ limits: Limits, _ locations: [MemberKey: Location]) {
        func refuse(_ isEmpty: Bool, _ most: MemberKey, _ least: MemberKey) {
            guard isEmpty, let location = locations[most], let first = locations[least] else { return }
            diagnostics.append(.lessThan(most.rawValue, least.rawValue, at: location, first: first))
        }
        if let least = limits.minimum, let most = limits.maximum {
            refuse(most.isLess(than: least), .maximum, .minimum)
        }
        if let least = limits.minLength, let most = limits.maxLength { refuse(most < least, .maxLength, .minLength) }
        if let least = limits.minItems, let most = limits.maxItems { refuse(most < least, .maxItems, .minItems) }
    }
}

extension MemberKey {
    /// Returns `true` if the key can limit members of the type.
    func limits(_ type: MemberType) -> Bool {
        switch self {
        case .format:
            switch type.innermost {
            case .string, .integer, .timestamp: true
            default: false
            }
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
        case .pattern: type == .string
        case .minItems, .maxItems:
            if case .array = type { true } else { false }
        case .maxSize:
            switch type {
            case .string, .json, .base64, .binary: true
            default: false
            }
        default: false
        }
    }
}
