/// A phrase about a member's limits in docs: `1 to 64 characters`. The two bounds of a range are one phrase.
///
/// All docs say limits in these phrases. English words are here; the reference adds its other language.
package enum LimitPhrase: Sendable, Equatable {
    case exactly(String, Unit)
    case range(from: String, to: String, Unit)
    case atLeast(String, Unit)
    case atMost(String, Unit)
    /// A largest size as written in the spec, such as `7 MiB`.
    case size(String, isBase64: Bool)
    /// The smallest size in pixels that is recommended for a picture, such as `500 x 800`.
    case pixels(String)
    case pattern(String)

    package enum Unit: Sendable, Equatable {
        case number, characters, items
    }

    /// The phrase in English. A pattern follows its phrase as code.
    package var english: String {
        switch self {
        case .exactly(let number, let unit): "exactly \(number)\(unit.english)"
        case .range(let low, let high, let unit): "\(low) to \(high)\(unit.english)"
        case .atLeast(let low, let unit): "at least \(low)\(unit.english)"
        case .atMost(let high, let unit): "at most \(high)\(unit.english)"
        case .size(let size, let isBase64): "at most \(size)\(isBase64 ? " of base64 text" : "")"
        case .pixels(let size): "best with at least \(size) pixels"
        case .pattern: "matches"
        }
    }
}

extension LimitPhrase.Unit {
    fileprivate var english: String {
        switch self {
        case .number: ""
        case .characters: " characters"
        case .items: " items"
        }
    }
}

extension Member {
    /// The phrases about the member's limits, in the order of the limits.
    package var limitPhrases: [LimitPhrase] {
        var phrases: [LimitPhrase] = []
        for limit in limits {
            switch limit {
            case .minimum(let number): phrases.append(.atLeast(number.displayText, .number))
            case .maximum(let number): phrases.append(atMost: number.displayText, .number)
            case .minLength(let count): phrases.append(.atLeast(String(count), .characters))
            case .maxLength(let count): phrases.append(atMost: String(count), .characters)
            case .minItems(let count): phrases.append(.atLeast(String(count), .items))
            case .maxItems(let count): phrases.append(atMost: String(count), .items)
            case .maxSize(_, let written): phrases.append(.size(written, isBase64: type.innermost == .base64))
            case .recommendedPixels: phrases.append(.pixels(limit.value.displayText))
            case .pattern(let pattern, isChecked: _): phrases.append(.pattern(pattern))
            }
        }
        return phrases
    }
}

extension [LimitPhrase] {
    /// Appends an upper bound, in one phrase with its lower bound if that is the last phrase.
    fileprivate mutating func append(atMost high: String, _ unit: LimitPhrase.Unit) {
        guard case .atLeast(let low, unit)? = last else { return append(.atMost(high, unit)) }
        self[count - 1] = low == high ? .exactly(low, unit) : .range(from: low, to: high, unit)
    }
}
