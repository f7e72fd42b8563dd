import APIModel

/// Advice on invalid YAML. libyaml reports what it found in terms of YAML's grammar; the usual causes are few.
struct YAMLAdvice {
    /// The byte at which libyaml stopped.
    private let found: UInt8?
    /// A Boolean value that indicates whether only spaces precede that byte in its line.
    private let isFirstInLine: Bool
    /// The first byte of the construct that could not be read to its end.
    private let opener: UInt8?
    /// Advice on characters that only look like YAML's, in the lines of libyaml's report.
    private let lookAlike: String?
    /// A surrogate pair of JSON escapes, and the character that it encodes.
    private let pair: (written: String, character: Unicode.Scalar)?

    /// - Parameters:
    ///   - problem: The position at which libyaml stopped, in Unicode scalars from the start.
    ///   - context: The position at which the construct began, if libyaml reports one.
    init(problem: Int, context: Int?, in bytes: UnsafeBufferPointer<UInt8>) {
        let location = Self.offset(ofScalar: problem, in: bytes)
        found = location < bytes.count ? bytes[location] : nil
        let before = bytes[..<location].last { $0 != UInt8(ascii: " ") }
        isFirstInLine = before == nil || before == UInt8(ascii: "\n") || before == UInt8(ascii: "\r")
        let start = context.map { Self.offset(ofScalar: $0, in: bytes) } ?? bytes.count
        opener = start < bytes.count ? bytes[start] : nil
        let lines =
            Self.lines(before: location, in: bytes) + (start < bytes.count ? [Self.line(at: start, in: bytes)] : [])
        lookAlike = lines.lazy.compactMap { LookAlike.advice(on: $0) }.first
        pair = Self.pair(at: location, in: bytes)
    }

    /// Returns the line up to and including the byte at `location`, and the last line before it that is not blank.
    private static func lines(before location: Int, in bytes: UnsafeBufferPointer<UInt8>) -> [[Unicode.Scalar]] {
        let start = lineStart(of: location, in: bytes)
        var end = min(location + 1, bytes.count)
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        let own = scalars(bytes[start..<max(start, end)])
        let previous = bytes[..<start].lastIndex { $0 > UInt8(ascii: " ") }
        return previous.map { [own, line(at: $0, in: bytes)] } ?? [own]
    }

    private static func line(at location: Int, in bytes: UnsafeBufferPointer<UInt8>) -> [Unicode.Scalar] {
        let start = lineStart(of: location, in: bytes)
        return scalars(bytes[start...].prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") })
    }

    private static func lineStart(of location: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        let end = bytes[..<min(location, bytes.count)].lastIndex {
            $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r")
        }
        return end.map { $0 + 1 } ?? 0
    }

    private static func scalars(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> [Unicode.Scalar] {
        Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    }

    /// Returns a surrogate pair such as `\ud83d\ude00` whose first digits begin at `location`.
    private static func pair(
        at location: Int, in bytes: UnsafeBufferPointer<UInt8>
    ) -> (written: String, character: Unicode.Scalar)? {
        guard location >= 2, location + 10 <= bytes.count else { return nil }
        let text = String(decoding: bytes[(location - 2)..<(location + 10)], as: UTF8.self)
        guard let value = Value(jsonText: "\"\(text)\""), case .string(let character) = value,
            character.unicodeScalars.count == 1, let scalar = character.unicodeScalars.first
        else { return nil }
        return (text, scalar)
    }

    /// Returns the header of a block of text that begins at a scalar, such as `>5`, or `nil` if it contains no digit.
    static func header(ofBlockAt scalar: Int, in bytes: UnsafeBufferPointer<UInt8>) -> String? {
        let line = bytes[offset(ofScalar: scalar, in: bytes)...].prefix { $0 > 0x20 }
        guard line.contains(where: { 0x30...0x39 ~= $0 }) else { return nil }
        return String(decoding: line, as: UTF8.self)
    }

    /// Returns advice on a problem reported by libyaml, or `nil` if its own message is sufficient.
    func advice(on problem: String) -> String? {
        if let lookAlike { return lookAlike }
        return switch problem {
        case "found invalid Unicode character escape code":
            pair.map { written, character in
                "write the character '\(character)' itself instead of JSON's pair of escapes \(written)"
            }
        case "mapping values are not allowed in this context":
            "put quotes around a text that contains ': ', and align the keys of a mapping in one column"
        case "found character that cannot start any token" where found == UInt8(ascii: "\t"),
            "found a tab character where an indentation space is expected",
            "found a tab character that violates indentation":
            "indent with spaces, not with tabs"
        case "found character that cannot start any token", "mapping keys are not allowed in this context":
            quotes(around: found)
        case "did not find expected alphabetic or numeric character", "did not find expected comment or line break":
            quotes(around: opener)
        case "did not find expected key", "did not find expected '-' indicator":
            isFirstInLine
                ? "align the entries of a mapping or list in one column"
                : "the text before it ends here: put quotes around all of it, and double any quote inside"
        case "could not find expected ':'":
            "write ': ' after a key, and indent the further lines of a text"
        case "did not find expected ',' or '}'", "did not find expected ',' or ']'":
            "close the bracket or brace, and put quotes around a text with brackets, braces or ': '"
        case "found unexpected end of stream": "close the quote"
        case "found unknown escape character":
            "double the backslash in double quotes, or use single quotes"
        case "block sequence entries are not allowed in this context":
            "begin the list on a line of its own, or put quotes around a text that begins with '- '"
        case "did not find expected node content": "a value is missing before it, or a bracket or brace is not closed"
        case "did not find expected <document start>": "begin another document with '---'"
        default: nil
        }
    }

    private func quotes(around first: UInt8?) -> String? {
        guard let first, first < 0x80 else { return nil }
        return "put quotes around a text that begins with '\(Character(Unicode.Scalar(first)))'"
    }

    static func offset(ofScalar number: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var (offset, count) = (0, 0)
        while offset < bytes.count {
            if bytes[offset] & 0xC0 != 0x80 {
                if count == number { break }
                count += 1
            }
            offset += 1
        }
        return offset
    }
}
