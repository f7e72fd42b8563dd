import APIModel

/// Checks a value of an example, a default or an `enum` against the limits of its member.
struct LimitCheck {
    let limits: Limits
    let pattern: Pattern?
    /// The name of the value in diagnostics.
    let label: String
    let location: Location
    var diagnostics: [Diagnostic] = []

    init(limits: Limits, pattern: Pattern?, label: String, location: Location) {
        self.limits = limits
        self.pattern = pattern
        self.label = label
        self.location = location
    }

    mutating func run(_ value: Value, type: MemberType) {
        switch (value, type) {
        case (.string(let text), _): checkText(text)
        // The value of a `JSON of` member: its limits apply to the JSON text that is sent.
        case (_, .json): checkText(value.compactJSON)
        case (.integer, _), (.float, _): checkNumber(value)
        case (.array(let elements), _):
            checkCount(elements.count, of: "element", .minItems, limits.minItems, .maxItems, limits.maxItems)
        case (.null, _), (.boolean, _), (.object, _): break
        }
    }

    private mutating func checkNumber(_ value: Value) {
        if let least = limits.minimum, value.isLess(than: least) {
            diagnostics.append(
                .outOfRange(label, value.displayText, "less than its minimum of \(least.displayText)", at: location))
        }
        if let most = limits.maximum, most.isLess(than: value) {
            diagnostics.append(
                .outOfRange(label, value.displayText, "more than its maximum of \(most.displayText)", at: location))
        }
    }

    private mutating func checkText(_ text: String) {
        checkCount(
            text.unicodeScalars.count, of: "character", .minLength, limits.minLength, .maxLength, limits.maxLength)
        if let most = limits.maxSize, text.utf8.count > most {
            let bound = limits.maxSizeText ?? "\(most) B"
            diagnostics.append(
                .outOfRange(label, "\(text.utf8.count) bytes", "more than its maxSize of \(bound)", at: location))
        }
        if let written = limits.pattern, pattern?.isFound(in: text) == false {
            diagnostics.append(.patternMisfit(label, text, pattern: written, at: location))
        }
    }

    private mutating func checkCount(
        _ count: Int, of unit: String, _ leastKey: MemberKey, _ least: Int?, _ mostKey: MemberKey, _ most: Int?
    ) {
        let value = count == 1 ? "1 \(unit)" : "\(count) \(unit)s"
        if let least, count < least {
            diagnostics.append(
                .outOfRange(label, value, "less than its \(leastKey.rawValue) of \(least)", at: location))
        }
        if let most, count > most {
            diagnostics.append(.outOfRange(label, value, "more than its \(mostKey.rawValue) of \(most)", at: location))
        }
    }
}
