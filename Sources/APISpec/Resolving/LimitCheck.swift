import APIModel

/// Checks a value of an example, a default or an `enum` against the limits of its member.
struct LimitCheck {
    let limits: [Limit]
    let pattern: Pattern?
    /// The name of the value in diagnostics.
    let label: String
    let location: Location
    var diagnostics: [Diagnostic] = []

    init(limits: [Limit], pattern: Pattern?, label: String, location: Location) {
        self.limits = limits
        self.pattern = pattern
        self.label = label
        self.location = location
    }

    mutating func run(_ value: Value, type: MemberType) {
        let text = Self.text(of: value, type: type)
        for limit in limits { check(limit, value, text) }
    }

    /// Returns the text that is sent for the value, or `nil` if it is not a text.
    private static func text(of value: Value, type: MemberType) -> String? {
        if case .string(let text) = value { return text }
        // The limits of a `JSON of` member apply to the JSON text.
        if case .json = type { return value.compactJSON }
        return nil
    }

    /// - Parameter text: The text that is sent for the value, if it is one. Other values have no length and no size.
    private mutating func check(_ limit: Limit, _ value: Value, _ text: String?) {
        switch limit {
        case .minimum(let least): if value.isLess(than: least) { report(value.displayText, isLessThan: limit) }
        case .maximum(let most): if most.isLess(than: value) { report(value.displayText, isMoreThan: limit) }
        case .minLength(let least):
            guard let length = text?.unicodeScalars.count, length < least else { return }
            report(count(length, "character"), isLessThan: limit)
        case .maxLength(let most):
            guard let length = text?.unicodeScalars.count, length > most else { return }
            report(count(length, "character"), isMoreThan: limit)
        case .minItems(let least):
            guard case .array(let elements) = value, elements.count < least else { return }
            report(count(elements.count, "element"), isLessThan: limit)
        case .maxItems(let most):
            guard case .array(let elements) = value, elements.count > most else { return }
            report(count(elements.count, "element"), isMoreThan: limit)
        case .maxSize(let most, let written):
            guard let size = text?.utf8.count, size > most else { return }
            report("\(size) bytes", isMoreThan: limit, of: written)
        // It is advice, and examples have pictures of a few pixels.
        case .recommendedPixels: break
        case .pattern(let written, isChecked: _):
            guard let text, pattern?.isFound(in: text) == false else { return }
            diagnostics.append(.patternMisfit(label, text, pattern: written, at: location))
        }
    }

    private func count(_ count: Int, _ unit: String) -> String {
        count == 1 ? "1 \(unit)" : "\(count) \(unit)s"
    }

    private mutating func report(_ value: String, isLessThan limit: Limit) {
        let reason = "less than its \(limit.kind.rawValue) of \(limit.value.displayText)"
        diagnostics.append(.outOfRange(label, value, reason, at: location))
    }

    /// - Parameter bound: The limit as written, if that is not its number.
    private mutating func report(_ value: String, isMoreThan limit: Limit, of bound: String? = nil) {
        let reason = "more than its \(limit.kind.rawValue) of \(bound ?? limit.value.displayText)"
        diagnostics.append(.outOfRange(label, value, reason, at: location))
    }
}
