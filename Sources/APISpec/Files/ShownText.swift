extension String {
    /// The text as one line of a terminal or log shows it: a name or a word of a user's could otherwise begin lines of its
    /// own, colour what follows or turn it around. Control characters stand as their escapes, `\n` and `\u{1B}`.
    package var onOneLine: String { escapingControls { _ in true } }

    /// The same for a text of several lines.
    package var onTheirLines: String { escapingControls { $0 != "\n" } }

    private func escapingControls(_ isEscaped: (Unicode.Scalar) -> Bool) -> String {
        // Nearly every text is plain, which its bytes tell fastest.
        if utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && $0 != 0xC2 && $0 != 0xE2 }) { return self }
        var text = ""
        for scalar in unicodeScalars {
            switch scalar {
            case _ where !scalar.isControl || !isEscaped(scalar): text.unicodeScalars.append(scalar)
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            default: text += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            }
        }
        return text
    }
}

extension Unicode.Scalar {
    /// Whether a terminal acts on it instead of showing it: control characters, other ends of lines, and what changes the
    /// direction of writing.
    package var isControl: Bool {
        switch value {
        case ..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
