/// Outline of a file with named holes, `{{hole}}`, and no branches: what depends on the spec is decided by an emitter.
///
/// A skeleton is bound to the enum of its holes when it is made, so that filling it cannot fail.
package struct Skeleton<Hole>: Sendable, Hashable
where Hole: RawRepresentable<String> & CaseIterable & Hashable & Sendable {
    enum Piece: Sendable, Hashable {
        case text(String)
        case hole(Hole)
    }

    let pieces: [Piece]

    /// A skeleton of our own. What it gets wrong stays in the output as written, where the first golden shows it.
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

    /// Reads a user's replacement. Every hole must stand in it at least once, and nothing else between `{{` and `}}`.
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

    /// The file. Where a hole stays empty, the blank lines around it become one; the text ends in one line break.
    ///
    /// - Parameters:
    ///   - size: Bytes that the file will have, about.
    ///   - content: Appends, as UTF-8, what stands in a hole.
    package func fill(reserving size: Int = 0, _ content: (Hole, inout [UInt8]) -> Void) -> [UInt8] {
        let newline = UInt8(ascii: "\n")
        var file: [UInt8] = []
        file.reserveCapacity(size)
        for piece in pieces {
            switch piece {
            case .text(let fixed):
                let isAfterBlankLine = file.last == newline && file.dropLast().last == newline
                file += fixed.utf8.drop { isAfterBlankLine && $0 == newline }
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

/// What is wrong with a user's skeleton.
package struct SkeletonComplaint: Sendable, Equatable {
    /// Counted from 1, columns in Unicode scalars.
    package var line: Int
    package var column: Int
    package var message: String

    static func unknownHole(_ name: String, known: [String], at place: SkeletonText.Place) -> Self {
        let holes = known.map { "{{\($0)}}" }.joined(separator: ", ")
        return Self(line: place.line, column: place.column, message: "unknown hole '\(name)': there are \(holes)")
    }

    static func missingHole(_ name: String) -> Self {
        Self(line: 1, column: 1, message: "the hole {{\(name)}} is missing")
    }
}

/// Everything that is wrong with it, missing holes first, then in the order of the text.
package struct SkeletonComplaints: Error, Equatable {
    package var all: [SkeletonComplaint]
}

/// Parts a skeleton's text into fixed pieces and holes. A `{{` that is never closed on its line is fixed text.
struct SkeletonText {
    /// Counted from 1, columns in Unicode scalars.
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
