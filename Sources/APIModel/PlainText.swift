/// Finds and removes characters in a spec's text that are invisible, break lines or reorder text.
package enum PlainText {
    /// Returns the text with every kind of line break replaced by `\n`, other control characters by a space, and
    /// invisible format characters removed, except the zero-width joiner.
    ///
    /// This looks up the category of every scalar. A caller with many texts should check first whether a text needs it.
    package static func cleaned(_ text: String) -> String {
        var cleaned = String.UnicodeScalarView()
        var isAfterReturn = false
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n" where isAfterReturn: break
            case "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": cleaned.append("\n")
            default:
                switch scalar.properties.generalCategory {
                case .control: cleaned.append(" ")
                case .format where scalar != "\u{200D}": break
                default: cleaned.append(scalar)
                }
            }
            isAfterReturn = scalar == "\r"
        }
        return String(cleaned)
    }

    /// Returns `true` if the scalar breaks a line, is invisible, or reorders the text around it.
    package static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x7F: return scalar.value < 0x20
        // Most of these are Chinese and common, and looking up a category is expensive.
        case 0x3000...0x9FFF: return false
        default: break
        }
        return switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .format, .privateUse: true
        default: false
        }
    }
}
