extension String {
    /// The text as one line of a terminal or log shows it: a name or a word of a user's could otherwise begin lines of its
    /// own, colour what follows or turn it around. Control characters stand as their escapes, `\n` and `\u{1B}`.
    package var onOneLine: String { escapingControls(besidesLineFeeds: false) }

    /// The same for a text of several lines.
    package var onTheirLines: String { escapingControls(besidesLineFeeds: true) }

    private func escapingControls(besidesLineFeeds keepsLineFeeds: Bool) -> String {
        // Nearly every text is plain, which its bytes tell fastest.
        let isPlain = utf8.allSatisfy { byte in
            byte >= 0x20 && byte != 0x7F && byte != 0xC2 && byte != 0xE2 || keepsLineFeeds && byte == 0x0A
        }
        if isPlain { return self }
        var text = ""
        for scalar in unicodeScalars {
            switch scalar {
            case _ where !scalar.isControl: text.unicodeScalars.append(scalar)
            case "\n" where keepsLineFeeds: text += "\n"
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
    /// A terminal acts on it instead of showing it: a control character, another end of a line, or a mark that changes the
    /// direction of writing.
    package var isControl: Bool {
        switch value {
        case ..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
