// Which texts may stand as names. No spec can write outside its output folder or put code into what is generated
// because of these.

/// `[A-Za-z][A-Za-z0-9_]*`
func isName(_ text: some StringProtocol) -> Bool {
    var isFirst = true
    for byte in text.utf8 {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): break
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"): if isFirst { return false }
        default: return false
        }
        isFirst = false
    }
    return !isFirst
}

/// `[a-z][a-z0-9]*`
func isServiceName(_ text: String) -> Bool {
    guard let first = text.utf8.first, isSmallLetter(first) else { return false }
    return text.utf8.allSatisfy { isSmallLetter($0) || isDigit($0) }
}

/// Names joined by dots.
func isErrorCode(_ text: String) -> Bool {
    text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { isName($0) }
}

/// `[a-z0-9.-]+`: regions, too.
func isHostName(_ text: String) -> Bool {
    !text.isEmpty
        && text.utf8.allSatisfy {
            isSmallLetter($0) || isDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
        }
}

/// `[a-z][a-z0-9-]*`
func isFormatName(_ text: String) -> Bool {
    guard let first = text.utf8.first, isSmallLetter(first) else { return false }
    return text.utf8.allSatisfy { isSmallLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
}

/// C0, DEL and C1.
func holdsControlCharacter(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.value < 0x20 || 0x7F...0x9F ~= $0.value }
}

private func isSmallLetter(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte
}

private func isDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
}
