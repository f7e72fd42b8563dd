/// Text of a spec without what breaks lines unseen, hides, or reorders.
package enum PlainText {
    /// Every kind of line break made `\n`, other control characters a space, marks that cannot be seen left out.
    ///
    /// Looks up what kind of character each one is: whoever has many texts looks first whether there is anything to do.
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

    /// Breaks a line, cannot be seen, or reorders what stands around it.
    package static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x7F: return scalar.value < 0x20
        // Chinese: what kind a scalar is costs much to look up.
        case 0x3000...0x9FFF: return false
        default: break
        }
        return switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .format, .privateUse: true
        default: false
        }
    }
}
