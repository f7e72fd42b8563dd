import APIModel

/// Quoting for POSIX shells.
package enum ShellWord {
    /// Returns the text as one word, in single quotes if it needs any.
    package static func quoted(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy { isLetterOrDigit($0) || "_./:@%+,=-".utf8.contains($0) }
        if isPlain, !text.isEmpty { return text }
        if !text.utf8.contains(UInt8(ascii: "'")), !PlainText.holdsOddities(text) { return "'\(text)'" }
        var word = "'"
        for scalar in text.unicodeScalars {
            switch scalar {
            case "'": word += "'\\''"
            case "\n": word += "\n"
            case _ where PlainText.isUnseen(scalar):
                // Invisible characters are escaped, since a reader would copy them unknowingly.
                let bytes = String(scalar).utf8.map { "\\" + String($0, radix: 8) }
                word += "'\"$(printf '\(bytes.joined())')\"'"
            default: word.unicodeScalars.append(scalar)
            }
        }
        return word + "'"
    }
}
