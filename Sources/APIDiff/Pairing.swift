/// Pairs the elements of two lists: first those with the same name, then those that seem to have been renamed.
struct Pairing<Thing> {
    private(set) var kept: [(old: Thing, new: Thing)] = []
    private(set) var renamed: [(old: Thing, new: Thing)] = []
    private(set) var removed: [Thing]
    private(set) var added: [Thing] = []

    /// - Parameters:
    ///   - name: The name by which an element is identified in the API.
    ///   - likeness: Criteria to recognize renamed elements, the most reliable first. Each returns a mark of an
    ///     element, or `nil` if it has none. Two elements are paired if their common mark occurs only once in each
    ///     list.
    init(_ old: [Thing], _ new: [Thing], name: (Thing) -> String, likeness: [(Thing) -> String?]) {
        removed = old
        var indices: [String: Int] = [:]
        for (index, thing) in old.enumerated() { indices[name(thing)] = index }
        var isKept = old.map { _ in false }
        for thing in new {
            if let index = indices[name(thing)] {
                kept.append((old[index], thing))
                isKept[index] = true
            } else {
                added.append(thing)
            }
        }
        removed = zip(old, isKept).filter { !$0.1 }.map(\.0)
        for mark in likeness { rename(by: mark) }
    }

    private mutating func rename(by mark: (Thing) -> String?) {
        let gone = Self.unique(removed, by: mark)
        let come = Self.unique(added, by: mark)
        let pairs = removed.indices.compactMap { old -> (old: Int, new: Int)? in
            guard let sign = mark(removed[old]), gone[sign] == .some(old), let new = come[sign] ?? nil else {
                return nil
            }
            return (old, new)
        }
        renamed += pairs.map { (removed[$0.old], added[$0.new]) }
        let (olds, news) = (Set(pairs.map(\.old)), Set(pairs.map(\.new)))
        removed = removed.indices.filter { !olds.contains($0) }.map { removed[$0] }
        added = added.indices.filter { !news.contains($0) }.map { added[$0] }
    }

    /// Returns the index of each mark that occurs once. The value is `nil` for marks that occur several times.
    private static func unique(_ things: [Thing], by mark: (Thing) -> String?) -> [String: Int?] {
        var indices: [String: Int?] = [:]
        for (index, thing) in things.enumerated() {
            guard let sign = mark(thing) else { continue }
            indices[sign] = .some(indices[sign] == nil ? index : nil)
        }
        return indices
    }
}

/// Returns a name without differences in notation: `Image_URL` and `ImageUrl` give the same result.
func letters(of name: String) -> String {
    name.lowercased().filter { $0 != "_" }
}
