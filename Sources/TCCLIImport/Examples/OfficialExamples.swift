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

    /// - Throws: `ShapeFailure` if the structure is wrong, or if an action does not exist in the service.
    init(_ tree: JSONTree, service: OfficialService) throws(ShapeFailure) {
        guard tree.kind(0) == .object else { throw ShapeFailure(place: 0, message: "must be an object") }
        let known = Set(service.actions.map(\.name))
        try tree.forEachMember(of: 0) { key, value throws(ShapeFailure) in
            guard tree.string(key).elementsEqual("actions".utf8) else { return }
            guard tree.kind(value) == .object else { throw ShapeFailure(place: value, message: "must be an object") }
            try tree.forEachMember(of: value) { key, value throws(ShapeFailure) in
                let name = String(decoding: tree.string(key), as: UTF8.self)
                guard known.contains(name) else {
                    throw ShapeFailure(place: key, message: "there is no action '\(name.prefix(80))' in api.json")
                }
                guard byAction.updateValue(try Self.read(tree, value), forKey: name) == nil else {
                    throw ShapeFailure(place: key, message: "the action stands here a second time")
                }
            }
        }
    }

    func of(_ action: String) -> [OfficialExample] { byAction[action] ?? [] }

    private static func read(_ tree: JSONTree, _ place: Int) throws(ShapeFailure) -> [OfficialExample] {
        guard tree.kind(place) == .array else { throw ShapeFailure(place: place, message: "must be a list") }
        var examples: [OfficialExample] = []
        try tree.forEachElement(of: place) { element throws(ShapeFailure) in
            guard tree.kind(element) == .object else {
                throw ShapeFailure(place: element, message: "must be an object")
            }
            let nothing = Bytes(start: nil, count: 0)
            var example = OfficialExample(title: nothing, input: nothing, output: nothing)
            try tree.forEachMember(of: element) { key, value throws(ShapeFailure) in
                let name = String(decoding: tree.string(key), as: UTF8.self)
                guard ["title", "input", "output"].contains(name) else { return }
                guard tree.kind(value) == .string || tree.kind(value) == .escapedString else {
                    throw ShapeFailure(place: value, message: "must be a text")
                }
                switch name {
                case "title": example.title = tree.string(value).trimmed
                case "input": example.input = tree.string(value)
                default: example.output = tree.string(value)
                }
            }
            examples.append(example)
        }
        return examples
    }
}
