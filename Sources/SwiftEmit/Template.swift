/// The placeholders of a template. The raw value of each is its name between `{{` and `}}`.
package protocol TemplatePlaceholder: CaseIterable, RawRepresentable, Hashable, Sendable where RawValue == String {
    /// The beginning of every name. Double braces around anything else are text, as a script for Postman needs it, whose
    /// variables look the same. By default empty: any name that is no placeholder is an error.
    static var prefix: String { get }

    /// A Boolean value that indicates whether a user's template must contain the placeholder. The default is `true`.
    var isRequired: Bool { get }
}

extension TemplatePlaceholder {
    package static var prefix: String { "" }
    package var isRequired: Bool { true }
}

/// A file template: fixed text with named placeholders, `{{name}}`. It has no conditions and no loops, since emitters
/// decide everything that depends on the spec.
///
/// Placeholders become the cases of an enum when the text is parsed, so filling a template cannot fail.
package struct Template<Placeholder: TemplatePlaceholder>: Sendable, Hashable {
    enum Piece: Sendable, Hashable {
        case text(String)
        case placeholder(Placeholder)
    }

    let pieces: [Piece]

    /// Creates a template that is part of the program. An unknown placeholder stays in the output as written, where the
    /// first golden test shows it.
    package init(builtIn text: String) {
        pieces = TemplateScanner(text, prefix: Placeholder.prefix).pieces().map { piece in
            switch piece {
            case .text(let text): .text(text)
            case .placeholder(let name, _): Placeholder(rawValue: name).map(Piece.placeholder) ?? .text("{{\(name)}}")
            }
        }
    }

    private init(pieces: [Piece]) {
        self.pieces = pieces
    }

    /// Parses a user's template, which must contain every required placeholder at least once. Between `{{` and `}}`,
    /// every name with the prefix of placeholders must be one.
    package static func load(_ text: String) -> Result<Template, TemplateError> {
        var diagnostics: [TemplateDiagnostic] = []
        var pieces: [Piece] = []
        for piece in TemplateScanner(text, prefix: Placeholder.prefix).pieces() {
            switch piece {
            case .text(let text):
                pieces.append(.text(text))
            case .placeholder(let name, let location):
                if let placeholder = Placeholder(rawValue: name) {
                    pieces.append(.placeholder(placeholder))
                } else {
                    diagnostics.append(.unknownPlaceholder(name, known: knownPlaceholders, at: location))
                }
            }
        }
        for placeholder in Placeholder.allCases.reversed()
        where placeholder.isRequired && !pieces.contains(.placeholder(placeholder)) {
            diagnostics.insert(.missingPlaceholder(placeholder.rawValue), at: 0)
        }
        return diagnostics.isEmpty
            ? .success(Template(pieces: pieces)) : .failure(TemplateError(all: diagnostics))
    }

    /// Returns the bytes of the file. Blank lines around an empty placeholder become one, and the file ends with one
    /// line break.
    ///
    /// - Parameters:
    ///   - size: The expected number of bytes, for which storage is reserved.
    ///   - content: Appends the content of a placeholder, as UTF-8.
    package func fill(reserving size: Int = 0, _ content: (Placeholder, inout [UInt8]) -> Void) -> [UInt8] {
        let newline = UInt8(ascii: "\n")
        var file: [UInt8] = []
        file.reserveCapacity(size)
        for piece in pieces {
            switch piece {
            case .text(let fixed):
                let isAfterBlankLine = file.last == newline && file.dropLast().last == newline
                var fixed = fixed
                fixed.withUTF8 { text in
                    let breaks = isAfterBlankLine ? text.prefix { $0 == newline }.count : 0
                    file.append(contentsOf: UnsafeBufferPointer(rebasing: text[breaks...]))
                }
            case .placeholder(let placeholder):
                content(placeholder, &file)
            }
        }
        while file.last == newline { file.removeLast() }
        file.append(newline)
        return file
    }

    private static var knownPlaceholders: [String] { Placeholder.allCases.map(\.rawValue) }
}

/// A diagnostic about a user's template.
package struct TemplateDiagnostic: Sendable, Equatable {
    /// The position, counted from 1. Columns are Unicode scalars.
    package var line: Int
    package var column: Int
    package var message: String

    static func unknownPlaceholder(_ name: String, known: [String], at location: TemplateScanner.Location) -> Self {
        let placeholders = known.map { "{{\($0)}}" }.joined(separator: ", ")
        return Self(
            line: location.line, column: location.column,
            message: "unknown placeholder '\(name)'; known placeholders: \(placeholders)")
    }

    static func missingPlaceholder(_ name: String) -> Self {
        Self(line: 1, column: 1, message: "missing placeholder {{\(name)}}")
    }
}

/// All diagnostics about a template: missing placeholders first, then the others in the order of the text.
package struct TemplateError: Error, Equatable {
    package var all: [TemplateDiagnostic]
}

/// Splits a template into fixed text and placeholders. A `{{` without a `}}` on the same line is fixed text.
struct TemplateScanner {
    /// A position in the template, counted from 1. Columns are Unicode scalars.
    struct Location {
        var line = 1
        var column = 1
    }

    enum Piece {
        case text(String)
        case placeholder(String, Location)
    }

    private let text: String
    private let prefix: String

    /// - Parameter prefix: The beginning of the names of placeholders; other double braces are fixed text.
    init(_ text: String, prefix: String = "") {
        self.text = text
        self.prefix = prefix
    }

    func pieces() -> [Piece] {
        var pieces: [Piece] = []
        var fixed = ""
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            if index > 0 { fixed += "\n" }
            var rest = line
            while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
                let name = rest[open.upperBound..<close.lowerBound].trimmingSpaces
                guard name.hasPrefix(prefix) else {
                    // A placeholder may follow inside of such braces.
                    fixed += rest[..<open.upperBound]
                    rest = rest[open.upperBound...]
                    continue
                }
                fixed += rest[..<open.lowerBound]
                if !fixed.isEmpty { pieces.append(.text(fixed)) }
                fixed = ""
                let column = line.unicodeScalars.distance(from: line.startIndex, to: open.lowerBound) + 1
                pieces.append(.placeholder(name, Location(line: index + 1, column: column)))
                rest = rest[close.upperBound...]
            }
            fixed += rest
        }
        if !fixed.isEmpty { pieces.append(.text(fixed)) }
        return pieces
    }
}

extension Substring {
    fileprivate var trimmingSpaces: String {
        var text = self
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
