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
