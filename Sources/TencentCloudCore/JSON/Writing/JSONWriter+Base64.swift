extension JSONWriter {
    /// Writes Base64 text in quotes.
    public mutating func writeBase64(_ value: borrowing Base64) {
        guard case .text(var text) = value.content else {
            return value.withBytes { bytes in
                let size = Base64Text.size(of: bytes.count)
                buffer.reserve(size &+ 2)
                buffer.append(UInt8(ascii: "\""))
                Base64Text.encode(bytes, to: buffer.start + buffer.count)
                buffer.count &+= size
                buffer.append(UInt8(ascii: "\""))
            }
        }
        text.withUTF8 { writeBase64Text($0) }
    }

    /// Writes Base64 text that was given as text. Valid text is copied, since it needs no escapes. Other text is a
    /// problem, and is written like any string.
    private mutating func writeBase64Text(_ text: UnsafeBufferPointer<UInt8>) {
        let good = Base64Text.alphabetPrefix(of: text)
        let rest = text[good...]
        if rest.count <= 2, rest.allSatisfy({ $0 == UInt8(ascii: "=") }) {
            buffer.reserve(text.count &+ 2)
            buffer.append(UInt8(ascii: "\""))
            buffer.append(text)
            return buffer.append(UInt8(ascii: "\""))
        }
        if checksLimits { report(Self.advice(onBase64Text: text, firstForeign: good)) }
        buffer.appendQuoted(text)
    }

    private static func advice(onBase64Text text: UnsafeBufferPointer<UInt8>, firstForeign: Int) -> String {
        switch text[firstForeign] {
        case UInt8(ascii: ":") where text.starts(with: "data:".utf8):
            "must be base64 text only: leave out the prefix `data:…;base64,`"
        case 0x0A, 0x0D: "must be base64 text in one line: remove the line breaks, or give the bytes instead"
        case 0x20, 0x09: "must be base64 text without spaces: remove them, or give the bytes instead"
        case UInt8(ascii: "-"), UInt8(ascii: "_"):
            "must be base64 text in the standard alphabet, `+` for `-` and `/` for `_`: give the bytes instead"
        case UInt8(ascii: "="): "must be base64 text with at most two `=`, at its end only: give the bytes instead"
        default:
            "must be base64 text (A-Z, a-z, 0-9, `+`, `/`), and is not at byte \(firstForeign): give the bytes instead"
        }
    }
}
