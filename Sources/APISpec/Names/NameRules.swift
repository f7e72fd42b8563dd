// Validation of names. Because of these rules no spec can write outside its output folder or inject code into generated
// files.

/// The maximum length of a name in bytes. Names become file names, which most file systems limit to 255 bytes, and some
/// of them get a prefix.
let longestName = 200
/// The maximum length of a service name in bytes: services are labels of a host name (RFC 1035, section 2.3.4).
let longestServiceName = 63
let longestHost = 253

/// Returns `true` if the text is a name: `[A-Za-z][A-Za-z0-9_]*`, at most 200 bytes.
package func isName(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { isName($0) }
}

/// Returns `true` if the UTF-8 bytes are a name.
package func isName(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count <= longestName else { return false }
    var isFirst = true
    for byte in bytes {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): break
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"): if isFirst { return false }
        default: return false
        }
        isFirst = false
    }
    return !isFirst
}

/// Returns `true` if the text is a service name: `[a-z][a-z0-9]*`, at most 63 bytes.
package func isServiceName(_ text: String) -> Bool {
    guard let first = text.utf8.first, isLowercaseLetter(first), text.utf8.count <= longestServiceName else {
        return false
    }
    return text.utf8.allSatisfy { isLowercaseLetter($0) || isDigit($0) }
}

/// Returns `true` if the text is an error code: names joined by dots.
package func isErrorCode(_ text: String) -> Bool {
    text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { isName(String($0)) }
}

/// Returns `true` if the text is a host, or a host and a port, such as `api.example.com:8443`.
func isEndpoint(_ text: String) -> Bool {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let host = parts.first, host.utf8.count <= longestHost else { return false }
    let isHost = host.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
        isHostName(String(label)) && !label.hasPrefix("-") && !label.hasSuffix("-")
    }
    guard isHost, parts.count == 2 else { return isHost }
    return PlainScalar.integer(String(parts[1])).map { 1...65_535 ~= $0 } ?? false
}

/// Returns `true` if the text is `[a-z0-9.-]+`, as regions and the labels of hosts are.
func isHostName(_ text: String) -> Bool {
    !text.isEmpty
        && text.utf8.allSatisfy {
            isLowercaseLetter($0) || isDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
        }
}

/// Returns `true` if the text is the name of a format: `[a-z][a-z0-9-]*`.
func isFormatName(_ text: String) -> Bool {
    guard let first = text.utf8.first, isLowercaseLetter(first) else { return false }
    return text.utf8.allSatisfy { isLowercaseLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
}

/// Returns `true` if the text contains a control character (C0, DEL or C1). Line feeds and tabs can be exempted.
func holdsControlCharacter(_ text: String, besidesLineBreaks: Bool = false) -> Bool {
    var previous: UInt8 = 0
    for byte in text.utf8 {
        if byte < 0x20 {
            if !(besidesLineBreaks && (byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t"))) { return true }
        } else if byte == 0x7F || (previous == 0xC2 && 0x80...0x9F ~= byte) {
            return true
        }
        previous = byte
    }
    return false
}

private func isLowercaseLetter(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte
}

private func isDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
}
