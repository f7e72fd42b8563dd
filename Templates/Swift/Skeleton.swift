/// Outline of a file with named holes, `{{hole}}`, and no branches: what depends on the spec is decided by an emitter.
///
/// A skeleton is bound to the enum of its holes when it is made, so that filling it cannot fail.
package struct Skeleton<Hole>: Sendable, Equatable
where Hole: RawRepresentable<String> & CaseIterable & Hashable & Sendable {
    enum Piece: Sendable, Equatable {
        case text(String)
        case hole(Hole)
    }

    let pieces: [Piece]

    /// A skeleton of our own. What it gets wrong stays in the output as written, where the first golden shows it.
    init(builtIn text: String) {
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
    package func fill(_ content: (Hole) -> String) -> String {
        var text = ""
        for piece in pieces {
            switch piece {
            case .text(let fixed):
                text += text.hasSuffix("\n\n") ? String(fixed.drop(while: { $0 == "\n" })) : fixed
            case .hole(let hole):
                text += content(hole)
            }
        }
        while text.hasSuffix("\n") { text.removeLast() }
        return text + "\n"
    }

    private static var knownHoles: [String] { Hole.allCases.map(\.rawValue) }
}
