/// Which things of two lists are the same: first those of the same name, then those that seem to have been renamed.
struct Pairing<Thing> {
    private(set) var kept: [(old: Thing, new: Thing)] = []
    private(set) var renamed: [(old: Thing, new: Thing)] = []
    private(set) var removed: [Thing]
    private(set) var added: [Thing] = []

    /// - Parameters:
    ///   - name: What things are known by on the wire.
    ///   - likeness: Signs that two things of different names are the same, the surest first. Each gives a mark of a
    ///     thing, or `nil` where the thing has none; two are the same where their mark is found once on either side.
    init(_ old: [Thing], _ new: [Thing], name: (Thing) -> String, likeness: [(Thing) -> String?]) {
        removed = old
        var places: [String: Int] = [:]
        for (index, thing) in old.enumerated() { places[name(thing)] = index }
        var isKept = old.map { _ in false }
        for thing in new {
            if let place = places[name(thing)] {
                kept.append((old[place], thing))
                isKept[place] = true
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

    /// Index of the only thing with a mark; `nil` where several have it.
    private static func unique(_ things: [Thing], by mark: (Thing) -> String?) -> [String: Int?] {
        var places: [String: Int?] = [:]
        for (index, thing) in things.enumerated() {
            guard let sign = mark(thing) else { continue }
            places[sign] = .some(places[sign] == nil ? index : nil)
        }
        return places
    }
}

/// A name without what people change when they only write it another way: `Image_URL` and `ImageUrl` are one.
func letters(of name: String) -> String {
    name.lowercased().filter { $0 != "_" }
}
