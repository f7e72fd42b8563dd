// The meaning of each limit for each kind of value. Rules are sentences without a subject, and never contain the value.
//
// A limit that does not apply to a kind of value, such as a pattern of a number, is ignored, since the generator checks
// the specs. No switch over limits has a `default`, so the compiler leads here when a limit is added.
extension JSONWriter {
    /// Checks the limits of one member. `checkLimit` checks one limit of a value that is given.
    mutating func check<Value>(
        _ key: StaticString, _ value: Value?, _ limits: [Limit],
        _ checkLimit: (inout JSONWriter, borrowing Value, Limit) -> Void
    ) {
        guard checksLimits else { return }
        location.append(.member(key))
        for limit in limits {
            if let value {
                checkLimit(&self, value, limit)
            } else if case .required = limit {
                report("is required")
            }
        }
        location.removeLast()
    }

    /// Checks the limits of a list: those of the list itself, and those of each element.
    mutating func check<Element>(
        _ key: StaticString, list: [Element]?, _ limits: [Limit],
        _ checkLimit: (inout JSONWriter, borrowing Element, Limit) -> Void
    ) {
        check(key, list, limits) { json, list, limit in
            switch limit {
            case .required: break
            case .minItems, .maxItems: json.check(count: list.count, limit)
            case .minimum, .maximum, .minLength, .maxLength, .maxSize, .recommendedPixels, .pattern:
                json.check(elements: list, limit, checkLimit)
            }
        }
    }

    mutating func check<Element>(
        elements: [Element], _ limit: Limit, _ checkLimit: (inout JSONWriter, borrowing Element, Limit) -> Void
    ) {
        for (index, element) in elements.enumerated() {
            location.append(.element(index))
            checkLimit(&self, element, limit)
            location.removeLast()
        }
    }

    mutating func check(count: Int, _ limit: Limit) {
        switch limit {
        case .minItems(let least): if count < least { report("needs at least \(Self.counted(least, "item"))") }
        case .maxItems(let most): if count > most { report("must have at most \(Self.counted(most, "item"))") }
        case .required, .minimum, .maximum, .minLength, .maxLength, .maxSize, .recommendedPixels, .pattern: break
        }
    }

    mutating func check(text: String, _ limit: Limit) {
        switch limit {
        case .minLength(let least):
            guard text.unicodeScalars.count < least else { return }
            report("must be at least \(Self.counted(least, "character")) long")
        case .maxLength(let most):
            guard text.utf8.count > most, text.unicodeScalars.count > most else { return }
            report("must be at most \(Self.counted(most, "character")) long")
        case .maxSize: check(size: text.utf8.count, limit)
        case .pattern(let pattern): check(text: text, pattern: pattern)
        case .required, .minimum, .maximum, .minItems, .maxItems, .recommendedPixels: break
        }
    }

    /// Checks a pattern of the specs, which is in the dialect that Swift and ECMA-262 share. A pattern that Swift
    /// cannot parse rejects nothing.
    private mutating func check(text: String, pattern: String) {
        guard let regex = regex(pattern) else { return }
        if (try? regex.firstMatch(in: text)) == nil { report("must match \(pattern)") }
    }

    /// Returns the compiled pattern. It is compiled once, although many elements of a list may have to match it.
    private mutating func regex(_ pattern: String) -> Regex<AnyRegexOutput>? {
        if let known = regexes[pattern] { return known }
        let regex = try? Regex(pattern).matchingSemantics(.unicodeScalar)
        regexes.updateValue(regex, forKey: pattern)
        return regex
    }

    /// Returns the minimum for integers that are at any depth in a value of another kind.
    static func least(in limits: [Limit]) -> Int {
        for case .minimum(let least) in limits {
            return Int(exactly: least.rounded(.up)) ?? (least > 0 ? .max : .min)
        }
        return .min
    }

    mutating func check(integer: Int, _ limit: Limit) {
        switch limit {
        case .minimum(let least): if integer.isLess(than: least) { report("must be at least \(Self.digits(least))") }
        case .maximum(let most): if integer.isGreater(than: most) { report("must be at most \(Self.digits(most))") }
        case .required, .minLength, .maxLength, .minItems, .maxItems, .maxSize, .recommendedPixels, .pattern: break
        }
    }

    mutating func check(number: Double, _ limit: Limit) {
        switch limit {
        case .minimum(let least): if number < least { report("must be at least \(Self.digits(least))") }
        case .maximum(let most): if number > most { report("must be at most \(Self.digits(most))") }
        case .required, .minLength, .maxLength, .minItems, .maxItems, .maxSize, .recommendedPixels, .pattern: break
        }
    }

    mutating func check(size: Int, _ limit: Limit) {
        guard case .maxSize(let most) = limit, size > most else { return }
        report("must be at most \(Self.counted(most, "byte")) long")
    }

    mutating func check(base64: borrowing Base64, _ limit: Limit) {
        switch limit {
        case .maxSize(let most):
            guard base64.textSize > most else { return }
            largeFiles.append(LargeFile(problem: problems.count, textSize: base64.textSize, limit: most))
            report(Self.rule(maxBase64: most))
        case .recommendedPixels(let width, let height):
            if base64.isLargerThanAnyLimit { recommendedPixels = (width, height) }
        case .required, .minimum, .maximum, .minLength, .maxLength, .minItems, .maxItems, .pattern: break
        }
    }

    /// Returns the rule for the largest Base64 text of a file. Each three bytes have four characters.
    static func rule(maxBase64 most: Int) -> String {
        "must be at most \(counted(most, "byte")) of base64 text, that is a file of \(counted(most / 4 * 3, "byte"))"
    }

    static func counted(_ count: Int, _ thing: String) -> String {
        count == 1 ? "1 \(thing)" : "\(count) \(thing)s"
    }

    /// Returns the number without a fraction if it is an integer.
    private static func digits(_ number: Double) -> String {
        Int(exactly: number).map(String.init) ?? "\(number)"
    }
}

// A `Double` cannot represent every `Int`: converted to one, 2^53 + 1 would be 2^53. A limit is therefore rounded to an
// integer instead, which changes nothing for integers.
extension Int {
    /// Returns `true` if the number is less than the limit, compared exactly.
    fileprivate func isLess(than limit: Double) -> Bool {
        guard let least = Int(exactly: limit.rounded(.up)) else { return limit > 0 }
        return self < least
    }

    /// Returns `true` if the number is greater than the limit, compared exactly.
    fileprivate func isGreater(than limit: Double) -> Bool {
        guard let most = Int(exactly: limit.rounded(.down)) else { return limit < 0 }
        return self > most
    }
}
