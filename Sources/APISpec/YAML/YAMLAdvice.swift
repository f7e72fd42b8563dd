/// Advice on invalid YAML. libyaml describes the point at which it stopped in terms of the YAML grammar; this type
/// names the common mistake that leads there.
struct YAMLAdvice {
    /// The byte at which libyaml stopped.
    private let found: UInt8?
    /// A Boolean value that indicates whether only spaces precede that byte in its line.
    private let isFirstInLine: Bool
    /// The first byte of the construct that could not be read to its end.
    private let opener: UInt8?

    /// - Parameters:
    ///   - problem: The position at which libyaml stopped, in Unicode scalars from the start.
    ///   - context: The position at which the construct began, if libyaml reports one.
    init(problem: Int, context: Int?, in bytes: UnsafeBufferPointer<UInt8>) {
        let place = Self.offset(ofScalar: problem, in: bytes)
        found = place < bytes.count ? bytes[place] : nil
        let before = bytes[..<place].last { $0 != UInt8(ascii: " ") }
        isFirstInLine = before == nil || before == UInt8(ascii: "\n") || before == UInt8(ascii: "\r")
        let start = context.map { Self.offset(ofScalar: $0, in: bytes) } ?? bytes.count
        opener = start < bytes.count ? bytes[start] : nil
    }

    /// Returns advice on a problem reported by libyaml, or `nil` if its own message is sufficient.
    func advice(on problem: String) -> String? {
        switch problem {
        case "mapping values are not allowed in this context":
            "put quotes around a text that holds ': ', and begin keys that belong together in one column"
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
                ? "what belongs together begins in one column"
                : "the text before it has ended here: put quotes around the whole of it, and double a quote inside"
        case "could not find expected ':'":
            "a key needs ': ' behind it, and a text that goes on over lines is indented"
        case "did not find expected ',' or '}'", "did not find expected ',' or ']'":
            "close what is open, and put quotes around a text with brackets, braces or ': '"
        case "found unexpected end of stream": "the quote is not closed"
        case "found unknown escape character":
            "in double quotes write two backslashes for one, or take single quotes"
        case "block sequence entries are not allowed in this context": "begin the list on a line of its own"
        case "did not find expected node content": "a value is missing before it, or a bracket or brace is not closed"
        case "did not find expected <document start>": "begin another document with '---'"
        default: nil
        }
    }

    private func quotes(around first: UInt8?) -> String? {
        guard let first, first < 0x80 else { return nil }
        return "put quotes around a text that begins with '\(Character(Unicode.Scalar(first)))'"
    }

    private static func offset(ofScalar number: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
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
