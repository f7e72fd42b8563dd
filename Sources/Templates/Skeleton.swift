/// A file template: fixed text with named placeholders, `{{name}}`. It has no conditions and no loops, since emitters
/// decide everything that depends on the spec.
///
/// Placeholders become the cases of an enum when the text is parsed, so filling a template cannot fail.
package struct Skeleton<Hole>: Sendable, Hashable
where Hole: RawRepresentable<String> & CaseIterable & Hashable & Sendable {
    enum Piece: Sendable, Hashable {
        case text(String)
        case hole(Hole)
    }

    let pieces: [Piece]

    /// Creates a template that is part of the program. An unknown placeholder stays in the output as written, where the
    /// first golden test shows it.
    package init(builtIn text: String) {
        pieces = SkeletonText(text).pieces().map { piece in
            switch piece {
            case .text(let text): .text(text)
            case .hole(let name, _): Hole(rawValue: name).map(Piece.hole) ?? .text("{{\(name)}}")
            }
        }
    }

    private init(pieces: [Piece]) {
        self.pieces = pieces
    }

    /// Parses a user's template, which must contain every placeholder at least once and nothing else between `{{` and
    /// `}}`.
    package static func load(_ text: String) -> Result<Skeleton, SkeletonComplaints> {
        var complaints: [SkeletonComplaint] = []
        var pieces: [Piece] = []
        for piece in SkeletonText(text).pieces() {
            switch piece {
            case .text(let text):
                pieces.append(.text(text))
            case .hole(let name, let place):
                if let hole = Hole(rawValue: name) {
                    pieces.append(.hole(hole))
                } else {
                    complaints.append(.unknownHole(name, known: knownHoles, at: place))
                }
            }
        }
        for hole in Hole.allCases.reversed() where !pieces.contains(.hole(hole)) {
            complaints.insert(.missingHole(hole.rawValue), at: 0)
        }
        return complaints.isEmpty
            ? .success(Skeleton(pieces: pieces)) : .failure(SkeletonComplaints(all: complaints))
    }

    /// Returns the bytes of the file. Blank lines around an empty placeholder become one, and the file ends with one
    /// line break.
    ///
    /// - Parameters:
    ///   - size: The expected number of bytes, for which storage is reserved.
    ///   - content: Appends the content of a placeholder, as UTF-8.
    package func fill(reserving size: Int = 0, _ content: (Hole, inout [UInt8]) -> Void) -> [UInt8] {
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
            case .hole(let hole):
                content(hole, &file)
            }
        }
        while file.last == newline { file.removeLast() }
        file.append(newline)
        return file
    }

    private static var knownHoles: [String] { Hole.allCases.map(\.rawValue) }
}

/// A diagnostic about a user's template.
package struct SkeletonComplaint: Sendable, Equatable {
    /// The position, counted from 1. Columns are Unicode scalars.
    package var line: Int
    package var column: Int
    package var message: String

    static func unknownHole(_ name: String, known: [String], at place: SkeletonText.Place) -> Self {
        let holes = known.map { "{{\($0)}}" }.joined(separator: ", ")
        return Self(
            line: place.line, column: place.column, message: "unknown placeholder '\(name)': there are \(holes)")
    }

    static func missingHole(_ name: String) -> Self {
        Self(line: 1, column: 1, message: "the placeholder {{\(name)}} is missing")
    }
}

/// All diagnostics about a template: missing placeholders first, then the others in the order of the text.
package struct SkeletonComplaints: Error, Equatable {
    package var all: [SkeletonComplaint]
}

/// Splits a template into fixed text and placeholders. A `{{` without a `}}` on the same line is fixed text.
struct SkeletonText {
    /// A position in the template, counted from 1. Columns are Unicode scalars.
    struct Place {
        var line = 1
        var column = 1
    }

    enum Piece {
        case text(String)
        case hole(String, Place)
    }

    private let text: String

    init(_ text: String) {
        self.text = text
    }

    func pieces() -> [Piece] {
        var pieces: [Piece] = []
        var fixed = ""
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            if index > 0 { fixed += "\n" }
            var rest = line
            while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
                fixed += rest[..<open.lowerBound]
                if !fixed.isEmpty { pieces.append(.text(fixed)) }
                fixed = ""
                let column = line.unicodeScalars.distance(from: line.startIndex, to: open.lowerBound) + 1
                let name = rest[open.upperBound..<close.lowerBound].trimmingSpaces
                pieces.append(.hole(name, Place(line: index + 1, column: column)))
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
