extension CommonMark {
    /// The entities used in the official texts, and those predefined in HTML.
    private static let names: [String: Unicode.Scalar] = [
        "quot": "\"", "apos": "'", "gt": ">", "lt": "<", "amp": "&", "nbsp": " ", "emsp": " ", "ensp": " ",
        "middot": "·", "bull": "•", "hellip": "…", "mdash": "—", "ndash": "–", "times": "×", "copy": "©",
        "ldquo": "“", "rdquo": "”", "lsquo": "‘", "rsquo": "’",
    ]

    /// Reads the entity at the current position and returns its character. Text that is not an entity gives `&`, a
    /// control character gives `nil`.
    mutating func entity() -> Unicode.Scalar? {
        let rest = source[(index + 1)...].prefix(10)
        guard let end = rest.firstIndex(of: UInt8(ascii: ";")) else {
            index += 1
            return "&"
        }
        let name = String(decoding: rest[..<end], as: UTF8.self)
        guard let scalar = Self.names[name] ?? number(name) else {
            index += 1
            return "&"
        }
        index = end + 1
        return scalar.value < 0x20 || scalar.value == 0x7F ? nil : scalar
    }

    /// Returns the character of a numeric entity: `#39`, `#x27`.
    private func number(_ name: String) -> Unicode.Scalar? {
        guard name.hasPrefix("#") else { return nil }
        let digits = name.dropFirst()
        let value = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return value.flatMap { Unicode.Scalar($0) }
    }
}
