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
