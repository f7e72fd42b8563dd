/// An example of `examples.json`. Its texts belong to the tree that it was read from.
struct OfficialExample {
    var title: Bytes
    /// The request, as an HTTP message or as an address.
    var input: Bytes
    /// The response as JSON.
    var output: Bytes
}

/// The examples of a version of a service.
struct OfficialExamples {
    private var byAction: [String: [OfficialExample]] = [:]

    /// Creates an empty collection.
    init() {}

    /// Reads `examples.json`. Malformed examples, and those of unknown actions, are left out.
    init(_ tree: JSONTree, service: OfficialService, leftOut: LeftOut) {
        guard tree.kind(0) == .object else {
            leftOut.add(\.exampleFilesLeftOut, ShapeError(node: 0, message: "must be an object"))
            return
        }
        let known = Set(service.actions.map(\.name))
        tree.forEachMember(of: 0) { key, value in
            guard tree.string(key).elementsEqual("actions".utf8) else { return }
            guard tree.kind(value) == .object else {
                leftOut.add(\.exampleFilesLeftOut, ShapeError(node: value, message: "must be an object"))
                return
            }
            tree.forEachMember(of: value) { key, value in
                let name = String(decoding: tree.string(key), as: UTF8.self)
                if let error = error(tree, key, value, action: name, known: known) {
                    leftOut.add(\.examplesLeftOut, by: Self.count(tree, value), error)
                } else {
                    byAction[name] = Self.read(tree, value, leftOut: leftOut)
                }
            }
        }
    }

    private func error(
        _ tree: JSONTree, _ key: Int, _ value: Int, action name: String, known: Set<String>
    ) -> ShapeError? {
        if !known.contains(name) {
            return ShapeError(node: key, message: "unknown action '\(name.prefix(80))'; api.json does not describe it")
        }
        if byAction[name] != nil { return ShapeError(node: key, message: "duplicate action") }
        return tree.kind(value) == .array ? nil : ShapeError(node: value, message: "must be an array")
    }

    /// Returns the number of examples that a malformed value stands for.
    private static func count(_ tree: JSONTree, _ value: Int) -> Int {
        guard tree.kind(value) == .array else { return 1 }
        var count = 0
        tree.forEachElement(of: value) { _ in count += 1 }
        return count
    }

    func of(_ action: String) -> [OfficialExample] { byAction[action] ?? [] }

    private static func read(_ tree: JSONTree, _ node: Int, leftOut: LeftOut) -> [OfficialExample] {
        var examples: [OfficialExample] = []
        tree.forEachElement(of: node) { element in
            do throws(ShapeError) {
                examples.append(try readExample(tree, element))
            } catch {
                leftOut.add(\.examplesLeftOut, error)
            }
        }
        return examples
    }

    private static func readExample(_ tree: JSONTree, _ node: Int) throws(ShapeError) -> OfficialExample {
        guard tree.kind(node) == .object else { throw ShapeError(node: node, message: "must be an object") }
        let nothing = Bytes(start: nil, count: 0)
        var example = OfficialExample(title: nothing, input: nothing, output: nothing)
        try tree.forEachMember(of: node) { key, value throws(ShapeError) in
            let name = String(decoding: tree.string(key), as: UTF8.self)
            guard ["title", "input", "output"].contains(name) else { return }
            guard tree.kind(value) == .string || tree.kind(value) == .escapedString else {
                throw ShapeError(node: value, message: "must be a string, not \(tree.kind(value).words)")
            }
            switch name {
            case "title": example.title = tree.string(value).trimmed
            case "input": example.input = tree.string(value)
            default: example.output = tree.string(value)
            }
        }
        return example
    }
}
