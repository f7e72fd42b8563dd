internal import Files

/// An error about a value that does not have the expected shape.
struct ShapeError: Error {
    /// The index of the token of the wrong value.
    var node: Int
    var message: String
}

/// The reason why a description, or a part of it, cannot be imported.
package struct ImportError: Error, Equatable, CustomStringConvertible {
    package var file: String
    /// The line, counted from 1, or 0 for an error about the whole file.
    package var line: Int
    package var column: Int
    /// The path in the JSON, such as `actions.RunInstances.input`. Empty for the root, and if the file is not JSON.
    package var path: String
    package var message: String

    package init(file: String, line: Int = 0, column: Int = 0, path: String = "", message: String) {
        self.file = file
        self.line = line
        self.column = column
        self.path = path
        self.message = message
    }

    package var description: String {
        let location = line > 0 ? "\(file):\(line):\(column)" : file
        return "\(location): error: \(path.isEmpty ? "" : "\(path): ")\(message)".onOneLine
    }
}

extension ImportError {
    init(_ error: JSONTree.Failure, text: Bytes, file: String) {
        let (line, column) = Self.location(ofByte: error.offset, in: text)
        self.init(file: file, line: line, column: column, message: error.problem.message)
    }

    init(_ error: ShapeError, tree: JSONTree, file: String) {
        let (line, column) = Self.location(ofByte: tree[error.node].start, in: tree.text)
        self.init(
            file: file, line: line, column: column, path: tree.path(to: error.node), message: error.message)
    }

    private static func location(ofByte offset: Int, in text: Bytes) -> (line: Int, column: Int) {
        let before = text.prefix(offset)
        let line = before.count { $0 == 0x0A } + 1
        let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        return (line, before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1)
    }
}

extension JSONParser.Problem {
    var message: String {
        switch self {
        case .tooLarge: "the text is larger than \(JSONTree.largestText >> 20) MiB"
        case .tooDeep: "nested deeper than \(JSONTree.maximumDepth)"
        case .endOfText: "the text ends in the middle of a value"
        case .unexpectedCharacter: "unexpected character; expected a JSON value, a comma or a bracket"
        case .trailingText: "unexpected text after the JSON value"
        case .badLiteral: "unknown word; JSON has only true, false and null"
        case .badNumber: "invalid JSON number"
        case .badEscape: "invalid JSON escape"
        case .controlCharacter: "a string contains a control character"
        case .notUTF8: "the text is not UTF-8"
        }
    }
}

extension JSONTree {
    /// Returns the path from the root to the value at `index`. It is slow, since it visits the siblings of each
    /// ancestor, but only needed for diagnostics.
    func path(to index: Int) -> String {
        var path = ""
        var container = 0
        while container < index {
            let isObject = kind(container) == .object
            var child = container + 1
            var position = 0
            while true {
                let value = isObject ? child + 1 : child
                if index == child || index < next(after: value) {
                    if isObject {
                        let name = String(decoding: string(child), as: UTF8.self)
                        path += path.isEmpty ? name : ".\(name)"
                    } else {
                        path += "[\(position)]"
                    }
                    container = index == child ? index : value
                    break
                }
                child = next(after: value)
                position += 1
            }
        }
        return path
    }
}
