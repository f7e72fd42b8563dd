/// Suggests the known name that was probably meant.
package enum NearestName {
    /// Returns the nearest candidate that differs from `name` only by case or by edits of at most a third of the bytes
    /// of the shorter name and at most `most` bytes, or `nil` if there is none.
    package static func of(_ name: String, among candidates: some Sequence<String>, within most: Int = .max) -> String?
    {
        let letters = Array(name.lowercased().utf8.prefix(64))
        var best: (name: String, distance: Int)?
        for candidate in candidates where candidate != name {
            let other = Array(candidate.lowercased().utf8.prefix(64))
            let limit = min(most, min(letters.count, other.count) / 3)
            guard abs(letters.count - other.count) <= limit else { continue }
            let distance = distance(letters, other)
            if distance <= limit && distance < best?.distance ?? Int.max { best = (candidate, distance) }
        }
        return best?.name
    }

    /// Returns the end of a message about an unknown name, `; did you mean 'Name'?`, or an empty text if no candidate is
    /// near.
    package static func advice(on name: String, among candidates: some Sequence<String>) -> String {
        advice(naming: of(name, among: candidates))
    }

    /// Returns the end of a message that suggests a name, or an empty text for `nil`.
    package static func advice(naming suggestion: String?) -> String {
        suggestion.map { "; did you mean '\($0)'?" } ?? ""
    }

    /// The number of insertions, deletions, replacements and swaps of adjacent bytes that turn one name into the other.
    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var beforePrevious: [Int] = []
        var previous = Array(0...right.count)
        for i in left.indices {
            var current = [i + 1]
            for j in right.indices {
                var cost = previous[j] + (left[i] == right[j] ? 0 : 1)
                cost = min(cost, previous[j + 1] + 1, current[j] + 1)
                if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
                    cost = min(cost, beforePrevious[j - 1] + 1)
                }
                current.append(cost)
            }
            (beforePrevious, previous) = (previous, current)
        }
        return previous[right.count]
    }
}
