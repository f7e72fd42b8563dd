/// Finds characters that look like YAML's indicators but are text to YAML: the punctuation of Chinese input methods, and
/// spaces that are copied from web pages.
enum LookAlike {
    /// The indicator of YAML that each character looks like.
    private static let written: [Unicode.Scalar: String] = [
        "：": ": ", "，": ", ", "｛": "{", "｝": "}", "［": "[", "］": "]", "【": "[", "】": "]", "“": "\"", "”": "\"",
        "‘": "'", "’": "'", "＃": "#", "－": "-",
    ]

    /// Returns the end of a message about a text that was meant as more than text, or an empty text if no character in it
    /// explains the error.
    static func advice(on text: String) -> String {
        advice(on: Array(text.unicodeScalars)).map { "; " + $0 } ?? ""
    }

    /// Returns advice on a line up to the character at which parsing stopped.
    static func advice(on line: [Unicode.Scalar]) -> String? {
        if let first = line.first(where: { $0 != " " }), isForeignSpace(first) { return advice(onSpace: first) }
        var previous: Unicode.Scalar = ":"
        for (index, scalar) in line.enumerated() {
            if written[scalar] != nil, isMeant(scalar, after: line[..<index], previous, before: line[(index + 1)...]) {
                return advice(onIndicator: scalar)
            }
            if scalar != " " { previous = scalar }
        }
        return nil
    }

    /// Returns `true` if YAML's own indicator would have a meaning here. Otherwise the character is ordinary text.
    private static func isMeant(
        _ scalar: Unicode.Scalar, after start: ArraySlice<Unicode.Scalar>, _ previous: Unicode.Scalar,
        before rest: ArraySlice<Unicode.Scalar>
    ) -> Bool {
        switch scalar {
        case "：": return isWord(start.drop { $0 == " " || $0 == "-" || $0 == "{" })
        case "，":
            let next = rest.drop { $0 == " " }
            return next.isEmpty || isWord(next.prefix { $0 != ":" && $0 != "：" })
        case "｝", "］", "】", "”", "’": return rest.allSatisfy { $0 == " " } && start.allSatisfy(\.isASCII)
        default: return [":", "-", ",", "[", "{"].contains(previous)
        }
    }

    private static func isWord(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        !text.isEmpty
            && text.allSatisfy {
                $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "_")
            }
    }

    private static func advice(onIndicator scalar: Unicode.Scalar) -> String {
        "YAML reads '\(scalar)' (\(code(scalar))) as text: write '\(written[scalar] ?? "")'"
    }

    // MARK: Spaces

    static func isForeignSpace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xA0, 0x1680, 0x2000...0x200B, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF: true
        default: false
        }
    }

    static func advice(onSpace space: Unicode.Scalar) -> String {
        let name =
            switch space.value {
            case 0xA0: "a no-break space"
            case 0x3000: "a full-width space"
            case 0xFEFF: "a byte order mark"
            default: "a space of another kind"
            }
        return "indent with spaces: YAML reads \(name) (\(code(space))) as text"
    }

    private static func code(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
