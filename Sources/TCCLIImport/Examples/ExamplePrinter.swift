/// Writes the official examples of an action: the valid ones under `examples`, the others as comments with the reason.
struct ExamplePrinter {
    let service: OfficialService
    var yaml: YAMLPrinter
    var counts = ImportCounts()
    private var notes: [Note] = []
    private let titles = PrintableText()

    /// An example that does not fit, or the response of which does not.
    private struct Note {
        var reason: String
        var isWhole: Bool
        var example: OfficialExample
    }

    /// A value and the tree that contains it.
    private struct Part {
        var tree: JSONTree
        var node: Int
        /// The buffer that owns the text of the tree, if the text is not part of the description.
        var owner: ByteBuffer?
    }

    init(service: OfficialService, yaml: YAMLPrinter) {
        self.service = service
        self.yaml = yaml
    }

    mutating func write(_ examples: [OfficialExample], of action: OfficialAction) {
        var isOpen = false
        for example in examples {
            counts.examples += 1
            guard let request = request(example, of: action) else { continue }
            let response = response(example, of: action)
            if !isOpen { yaml.raw("examples:\n") }
            isOpen = true
            yaml.indentation = 4
            yaml.raw("  - title:")
            yaml.value(titles.of(example.title.isEmpty ? action.title : example.title).trimmed)
            write(request, as: "request")
            if let response { write(response, as: "response") }
            yaml.indentation = 0
        }
        counts.misfits = notes.count
        writeNotes()
    }

    // MARK: Parts

    /// Returns the request of an example, or `nil` after adding a note that it does not fit.
    private mutating func request(_ example: OfficialExample, of action: OfficialAction) -> Part? {
        var owner: ByteBuffer?
        var text = Bytes(start: nil, count: 0)
        if let body = ExampleText.body(of: example.input) {
            text = body
        } else if let pairs = ExampleText.query(of: example.input) {
            let json = QueryTree(pairs, service: service).json(of: action.input)
            text = json.bytes
            owner = json
        } else {
            return note("the request is neither a body nor an address", isWhole: true, example)
        }
        do {
            let tree = try JSONTree(text)
            try ExampleFit(tree: tree, service: service, isRequest: true).check(0, object: action.input)
            return Part(tree: tree, node: 0, owner: owner)
        } catch let misfit as ExampleFit.Misfit {
            return note("request\(misfit.path): \(misfit.message)", isWhole: true, example)
        } catch {
            return note("the request is not JSON", isWhole: true, example)
        }
    }

    /// Returns the response of an example, or `nil` after adding a note that it does not fit. The example is kept
    /// without it.
    private mutating func response(_ example: OfficialExample, of action: OfficialAction) -> Part? {
        do {
            let tree = try JSONTree(example.output)
            guard let content = content(of: tree) else {
                return note("the response is not an object with only 'Response'", isWhole: false, example)
            }
            try ExampleFit(tree: tree, service: service, isRequest: false).check(content, object: action.output)
            return Part(tree: tree, node: content)
        } catch let misfit as ExampleFit.Misfit {
            return note("response\(misfit.path): \(misfit.message)", isWhole: false, example)
        } catch {
            return note("the response is not JSON", isWhole: false, example)
        }
    }

    private mutating func note(_ reason: String, isWhole: Bool, _ example: OfficialExample) -> Part? {
        notes.append(Note(reason: reason, isWhole: isWhole, example: example))
        return nil
    }

    /// Returns the index of the value of `{"Response": ...}`, if the object has no other member.
    private func content(of tree: JSONTree) -> Int? {
        guard tree.kind(0) == .object, !tree.isEmpty(containerAt: 0), tree.string(1).elementsEqual("Response".utf8),
            tree.next(after: 2) == tree[0].extent
        else { return nil }
        return 2
    }

    // MARK: Values

    private mutating func write(_ part: Part, as key: StaticString) {
        yaml.indent()
        yaml.raw(key)
        yaml.byte(UInt8(ascii: ":"))
        value(part.node, in: part.tree)
    }

    /// Writes a value after its key, and ends the line.
    private mutating func value(_ node: Int, in tree: JSONTree) {
        switch tree.kind(node) {
        case .string, .escapedString: yaml.value(tree.string(node))
        case .object where !tree.isEmpty(containerAt: node):
            yaml.endLine()
            yaml.indentation += 2
            members(of: node, in: tree, isFirstIndented: true)
            yaml.indentation -= 2
        case .array where !tree.isEmpty(containerAt: node):
            yaml.endLine()
            yaml.indentation += 2
            tree.forEachElement(of: node) { element in
                yaml.indent()
                yaml.byte(UInt8(ascii: "-"))
                self.element(element, in: tree)
            }
            yaml.indentation -= 2
        default:
            yaml.byte(0x20)
            scalar(node, in: tree)
            yaml.endLine()
        }
    }

    private mutating func members(of node: Int, in tree: JSONTree, isFirstIndented: Bool) {
        var isFirst = true
        tree.forEachMember(of: node) { key, value in
            if isFirstIndented || !isFirst { yaml.indent() }
            isFirst = false
            yaml.raw(tree.string(key))
            yaml.byte(UInt8(ascii: ":"))
            self.value(value, in: tree)
        }
    }

    /// Writes a value after a dash. It is not an array, since the description has no arrays of arrays.
    private mutating func element(_ node: Int, in tree: JSONTree) {
        guard tree.kind(node) == .object, !tree.isEmpty(containerAt: node) else { return value(node, in: tree) }
        yaml.byte(0x20)
        yaml.indentation += 2
        members(of: node, in: tree, isFirstIndented: false)
        yaml.indentation -= 2
    }

    private mutating func scalar(_ node: Int, in tree: JSONTree) {
        switch tree.kind(node) {
        case .array: yaml.raw("[]")
        case .object: yaml.raw("{}")
        default: yaml.raw(tree.raw(node))
        }
    }

    // MARK: Notes

    private mutating func writeNotes() {
        guard !notes.isEmpty else { return }
        yaml.raw("# Official examples or responses that do not fit their types, unchanged:\n")
        for note in notes {
            yaml.raw("#\n# - title: ")
            yaml.commentEnd(note.example.title)
            yaml.raw("#   reason: ")
            withBytes(of: note.reason) { yaml.commentEnd($0) }
            if note.isWhole {
                yaml.raw("#   request:\n")
                yaml.comment(note.example.input, indentation: 4)
            }
            yaml.raw("#   response:\n")
            yaml.comment(note.example.output, indentation: 4)
        }
    }
}

/// Calls a closure with the bytes of a text, which are valid only during the call.
func withBytes(of text: String, _ body: (Bytes) -> Void) {
    var text = text
    text.withUTF8 { body($0) }
}
