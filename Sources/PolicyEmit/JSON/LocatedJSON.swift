import APISpec

/// A value of a JSON text, with its location.
struct LocatedJSON {
    enum Content {
        case string(String)
        case list([LocatedJSON])
        case object([(key: Located<String>, value: LocatedJSON)])
        /// Anything else, as diagnostics name it.
        case other(String)
    }

    let location: Location
    let content: Content

    /// The kind of the value, as diagnostics name it.
    var kind: String {
        switch content {
        case .string: "a string"
        case .list: "a list"
        case .object: "an object"
        case .other(let words): words
        }
    }

    /// The largest number of objects and arrays within each other.
    private static let maximumDepth = 32

    /// One of the values that stand one after the other in a file.
    struct Document {
        let value: LocatedJSON
        /// The positions of its bytes in the file, with the white space around it.
        let range: Range<Int>
    }

    /// Reads a text that is JSON (RFC 8259), or several such texts one after the other, and nothing else. The second one and
    /// those after it are objects.
    static func documents(in bytes: [UInt8], of file: SourceFile) throws(Problem) -> [Document] {
        let result: Result<[Document], Problem> = bytes.withUnsafeBufferPointer { text in
            let lines = Lines(text, file)
            var documents: [Document] = []
            var start = 0
            while true {
                let rest = UnsafeBufferPointer(rebasing: text[start...])
                var parser = JSONParser(rest, depth: maximumDepth)
                var problem: JSONParser.Problem?
                do throws(JSONParser.Problem) {
                    try parser.parse()
                } catch {
                    problem = error
                }
                let end = start + (parser.next - parser.start)
                let isFollowed = problem == .trailingText && text[end] == UInt8(ascii: "{")
                if let problem, !isFollowed {
                    return .failure(Problem(location: lines.location(of: end), message: problem.message))
                }
                let reader = TreeReader(
                    text: rest, offset: start, lines: lines, tokens: UnsafePointer(parser.tokens))
                documents.append(Document(value: reader.value(0).value, range: start..<end))
                guard isFollowed else { return .success(documents) }
                start = end
            }
        }
        return try result.get()
    }

    struct Problem: Error {
        let location: Location
        let message: String
    }
}

extension JSONParser.Problem {
    fileprivate var message: String {
        switch self {
        case .tooLarge: "the text is too large for a policy"
        case .tooDeep: "nested too deeply for a policy"
        case .endOfText: "not JSON: the text ends in the middle of a value"
        case .unexpectedCharacter:
            "not JSON: unexpected character; expected a value in double quotes, a comma or a bracket"
        case .trailingText:
            "not JSON: unexpected text after the policy; expected the end of the file, or a policy in braces"
        case .badLiteral: "not JSON: unknown word; put texts in double quotes"
        case .badNumber: "not JSON: invalid number"
        case .badEscape: "not JSON: invalid escape"
        case .controlCharacter: "not JSON: a text contains a line break or another control character"
        case .notUTF8: "the text is not UTF-8"
        }
    }
}

/// Finds lines and columns of bytes. Columns count Unicode scalars.
private struct Lines {
    private let text: UnsafeBufferPointer<UInt8>
    private let file: SourceFile
    private let starts: [Int]

    init(_ text: UnsafeBufferPointer<UInt8>, _ file: SourceFile) {
        self.text = text
        self.file = file
        starts = [0] + text.indices.filter { text[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
    }

    func location(of offset: Int) -> Location {
        // The last line that starts at the offset or before it.
        var (line, end) = (0, starts.count)
        while end - line > 1 {
            let middle = (line + end) / 2
            if starts[middle] <= offset { line = middle } else { end = middle }
        }
        // Bytes that continue a scalar do not count.
        let before = text[starts[line]..<min(offset, text.count)].count { $0 & 0xC0 != 0x80 }
        return Location(file: file, line: line + 1, column: before + 1)
    }
}

/// Makes values of the tokens of a text.
private struct TreeReader {
    let text: UnsafeBufferPointer<UInt8>
    /// The position of the text in its file.
    let offset: Int
    let lines: Lines
    let tokens: UnsafePointer<JSONToken>

    /// Returns the value at an index, and the index after it.
    func value(_ index: Int) -> (value: LocatedJSON, next: Int) {
        let token = tokens[index]
        let isText = token.kind == .string || token.kind == .escapedString
        let location = lines.location(of: offset + token.start - (isText ? 1 : 0))
        switch token.kind {
        case .string, .escapedString:
            return (LocatedJSON(location: location, content: .string(string(index))), index + 1)
        case .array:
            var (elements, next) = ([LocatedJSON](), index + 1)
            while next < token.extent {
                let (element, end) = value(next)
                elements.append(element)
                next = end
            }
            return (LocatedJSON(location: location, content: .list(elements)), next)
        case .object:
            var (members, next) = ([(key: Located<String>, value: LocatedJSON)](), index + 1)
            while next < token.extent {
                let key = Located(string(next), lines.location(of: offset + tokens[next].start - 1))
                let (member, end) = value(next + 1)
                members.append((key, member))
                next = end
            }
            return (LocatedJSON(location: location, content: .object(members)), next)
        case .null: return (LocatedJSON(location: location, content: .other("null")), index + 1)
        case .true, .false: return (LocatedJSON(location: location, content: .other("a boolean")), index + 1)
        case .integer, .number: return (LocatedJSON(location: location, content: .other("a number")), index + 1)
        }
    }

    private func string(_ index: Int) -> String { tokens[index].string(in: text) }
}

extension JSONToken {
    /// Returns the value of a string or a key.
    func string(in text: UnsafeBufferPointer<UInt8>) -> String {
        let raw = UnsafeBufferPointer(rebasing: text[start..<start + extent])
        guard kind == .escapedString else { return String(decoding: raw, as: UTF8.self) }
        return String(unsafeUninitializedCapacity: raw.count) { JSONEscapes.unescape(raw, to: $0) }
    }
}
