/// Pairs the elements of two lists: first those with the same name, then those that seem to have been renamed.
struct Pairing<Element> {
    private(set) var kept: [(old: Element, new: Element)] = []
    private(set) var renamed: [(old: Element, new: Element)] = []
    private(set) var removed: [Element]
    private(set) var added: [Element] = []

    /// - Parameters:
    ///   - name: The name by which an element is identified in the API.
    ///   - likeness: Criteria to recognize renamed elements, the most reliable first. Each returns a mark of an
    ///     element, or `nil` if it has none. Two elements are paired if their common mark occurs only once in each
    ///     list.
    init(_ old: [Element], _ new: [Element], name: (Element) -> String, likeness: [(Element) -> String?]) {
        removed = old
        var indices: [String: Int] = [:]
        for (index, element) in old.enumerated() { indices[name(element)] = index }
        var isKept = old.map { _ in false }
        for element in new {
            if let index = indices[name(element)] {
                kept.append((old[index], element))
                isKept[index] = true
            } else {
                added.append(element)
            }
        }
        removed = zip(old, isKept).filter { !$0.1 }.map(\.0)
        for mark in likeness { rename(by: mark) }
    }

    private mutating func rename(by mark: (Element) -> String?) {
        let gone = Self.unique(removed, by: mark)
        let come = Self.unique(added, by: mark)
        let pairs = removed.indices.compactMap { old -> (old: Int, new: Int)? in
            guard let value = mark(removed[old]), gone[value] == .some(old), let new = come[value] ?? nil else {
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
    private static func unique(_ elements: [Element], by mark: (Element) -> String?) -> [String: Int?] {
        var indices: [String: Int?] = [:]
        for (index, element) in elements.enumerated() {
            guard let value = mark(element) else { continue }
            indices[value] = .some(indices[value] == nil ? index : nil)
        }
        return indices
    }
}

/// Returns a name without differences in notation: `Image_URL` and `ImageUrl` give the same result.
func letters(of name: String) -> String {
    name.lowercased().filter { $0 != "_" }
}
