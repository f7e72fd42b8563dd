import APIModel
import CLibYAML

/// Builds nodes from the events of libyaml.
///
/// An error that stops the parser (invalid YAML, an exceeded limit) is its last diagnostic. The documents before that
/// location are still returned, so that the rest of the run can be checked.
package struct YAMLParser {
    package struct Result {
        package var documents: [YAMLNode] = []
        package var diagnostics: [Diagnostic] = []
        /// A Boolean value that indicates whether the file was read to its end.
        package var isWhole = true
    }

    static let maxBytes = 64 << 20
    static let maxDepth = 64
    static let maxAliasNodes = 10_000

    private struct Anchor {
        let location: Location
        var isUsed = false
        /// `nil` until the node is complete.
        var node: YAMLNode?
        var nodeCount = 0
        var height = 0
    }

    /// An error that stops the parser. The diagnostic has been reported before it is thrown.
    private struct Stop: Error {}

    private let file: SourceFile
    private let bytes: UnsafeBufferPointer<UInt8>
    /// The parser of libyaml, which reads `bytes`.
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private var event = yaml_event_t()
    private var anchors: [String: Anchor] = [:]
    /// The unused anchors of all documents so far.
    private var unusedAnchors: [Located<String>] = []
    private let comments: CommentedTexts
    /// The diagnostic about a comment after the last scalar that may have been meant as part of it.
    private var cut: Diagnostic?
    /// The number of nodes in the document so far, including those of aliases.
    private var nodeCount = 0
    private var aliasNodeCount = 0
    private var depth = 0
    private var diagnostics: [Diagnostic] = []

    package static func parse(_ bytes: [UInt8], of file: SourceFile) -> Result {
        let start = Location(file: file, line: 1, column: 1)
        guard bytes.count <= maxBytes else {
            return Result(diagnostics: [.fileTooLarge(at: start, limit: maxBytes)], isWhole: false)
        }
        // libyaml counts a byte order mark as a column when it is told the encoding, and reads UTF-16 when it is not.
        var content = bytes.starts(with: ByteOrderMarks.mark) ? bytes[3...] : bytes[...]
        var misplaced: [Int] = []
        if let marks = ByteOrderMarks(content) {
            content = marks.content[...]
            misplaced = marks.misplaced
        }
        return content.withUnsafeBufferPointer { buffer in
            let pointer = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
            defer { pointer.deallocate() }
            guard yaml_parser_initialize(pointer) == 1 else {
                return Result(diagnostics: [.yaml(at: start, problem: "out of memory")], isWhole: false)
            }
            defer { yaml_parser_delete(pointer) }
            yaml_parser_set_input_string(pointer, buffer.baseAddress, buffer.count)
            yaml_parser_set_encoding(pointer, YAML_UTF8_ENCODING)
            var parser = YAMLParser(file: file, bytes: buffer, parser: pointer)
            parser.diagnostics = misplaced.map { .byteOrderMark(at: parser.location(ofByte: $0)) }
            return parser.run()
        }
    }

    private init(
        file: SourceFile, bytes: UnsafeBufferPointer<UInt8>, parser: UnsafeMutablePointer<yaml_parser_t>
    ) {
        self.file = file
        self.bytes = bytes
        self.parser = parser
        comments = CommentedTexts(bytes)
    }

    private mutating func run() -> Result {
        var result = Result()
        defer { yaml_event_delete(&event) }
        do {
            try next()
            while event.type != YAML_STREAM_END_EVENT {
                try next()
                guard event.type == YAML_DOCUMENT_START_EVENT else { continue }
                anchors = [:]
                nodeCount = 0
                try next()
                result.documents.append(try node())
                for (name, anchor) in anchors where !anchor.isUsed {
                    unusedAnchors.append(Located(name, anchor.location))
                }
            }
            if result.documents.isEmpty {
                diagnostics.append(.emptyFile(at: Location(file: file, line: 1, column: 1)))
            }
        } catch {
            result.isWhole = false
        }
        result.diagnostics = diagnostics + unusedAnchors.map { .unusedAnchor($0) }
        return result
    }

    // MARK: Events

    private mutating func next() throws(Stop) {
        yaml_event_delete(&event)
        guard yaml_parser_parse(parser, &event) == 1 else {
            diagnostics.append(failure())
            throw Stop()
        }
    }

    private func location(_ mark: yaml_mark_t) -> Location {
        Location(file: file, line: Int(mark.line) + 1, column: Int(mark.column) + 1)
    }

    private func failure() -> Diagnostic {
        let problem = parser.pointee.problem.map { String(cString: $0) } ?? "out of memory"
        if parser.pointee.error == YAML_READER_ERROR {
            var offset = min(Int(parser.pointee.problem_offset), bytes.count)
            if problem.hasPrefix("invalid trailing") {
                // libyaml reports the offset of the byte that should have continued the character.
                repeat { offset -= 1 } while offset > 0 && bytes[offset] & 0xC0 == 0x80
            }
            let location = self.location(ofByte: offset)
            let beginsAsUTF16 = [[0xFE, 0xFF], [0xFF, 0xFE]].contains { bytes.starts(with: $0) }
            return problem.hasPrefix("control characters")
                ? .yaml(at: location, problem: problem)
                : .notUTF8(at: location, beginsAsUTF16: beginsAsUTF16)
        }
        let (stop, start) = (parser.pointee.problem_mark, parser.pointee.context_mark)
        let context = parser.pointee.context.map {
            Diagnostic.Note(location: location(start), message: String(cString: $0))
        }
        let advice = YAMLAdvice(problem: Int(stop.index), context: context.map { _ in Int(start.index) }, in: bytes)
        return .yaml(
            at: location(stop), problem: problem, advice: advice.advice(on: problem),
            context: start.index == stop.index ? nil : context)
    }

    /// Returns the location of a byte: for errors of decoding, libyaml reports only an offset.
    private func location(ofByte offset: Int) -> Location {
        var (line, column, index) = (1, 1, 0)
        while index < min(offset, bytes.count) {
            let length = LineBreaks.length(ofBreakAt: index, in: bytes)
            if length > 0 {
                (line, column, index) = (line + 1, 1, index + length)
            } else {
                if bytes[index] & 0xC0 != 0x80 { column += 1 }
                index += 1
            }
        }
        return Location(file: file, line: line, column: column)
    }

    // MARK: Nodes

    /// Reads the node that begins with the current event. Afterwards its last event is the current one.
    private mutating func node() throws(Stop) -> YAMLNode {
        let location = self.location(event.start_mark)
        switch event.type {
        case YAML_ALIAS_EVENT:
            return try expandAlias(at: location)
        case YAML_SCALAR_EVENT:
            let scalar = event.data.scalar
            refuseTag(scalar.tag, at: location)
            let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
            let isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
            nodeCount += 1
            let meant = checkForLoss(scalar.style, isEmpty: text.isEmpty, at: location)
            let node = YAMLNode(location: location, content: .scalar(meant ?? text, isPlain: isPlain))
            if let name = anchorName(scalar.anchor) {
                define(name, Anchor(location: location, node: node, nodeCount: 1))
            }
            return node
        case YAML_SEQUENCE_START_EVENT:
            let start = event.data.sequence_start
            refuseTag(start.tag, at: location)
            return try collection(at: location, anchor: anchorName(start.anchor)) { parser throws(Stop) in
                .sequence(try parser.elements())
            }
        case YAML_MAPPING_START_EVENT:
            let start = event.data.mapping_start
            let inBraces = start.style == YAML_FLOW_MAPPING_STYLE
            refuseTag(start.tag, at: location)
            return try collection(at: location, anchor: anchorName(start.anchor)) { parser throws(Stop) in
                .mapping(try parser.entries(inBraces: inBraces))
            }
        default:
            return try stop(.yaml(at: location, problem: "expected a value here"))
        }
    }

    private mutating func collection(
        at location: Location, anchor: String?,
        content: (inout YAMLParser) throws(Stop) -> YAMLNode.Content
    ) throws(Stop) -> YAMLNode {
        if let anchor { define(anchor, Anchor(location: location)) }
        let before = nodeCount
        nodeCount += 1
        try descend(by: 1, at: location)
        let node = YAMLNode(location: location, content: try content(&self))
        depth -= 1
        if let anchor {
            anchors[anchor] = Anchor(
                location: location, node: node, nodeCount: nodeCount - before, height: height(of: node))
        }
        return node
    }

    private mutating func elements() throws(Stop) -> [YAMLNode] {
        var elements: [YAMLNode] = []
        try next()
        while event.type != YAML_SEQUENCE_END_EVENT {
            elements.append(try node())
            try next()
        }
        return elements
    }

    private mutating func entries(inBraces: Bool) throws(Stop) -> [YAMLEntry] {
        var entries: [YAMLEntry] = []
        var keys = KeyTable()
        try next()
        while event.type != YAML_MAPPING_END_EVENT {
            let key = try node()
            if !inBraces, let text = key.plainText, let space = text.unicodeScalars.first,
                LookAlike.isForeignSpace(space)
            {
                _ = try stop(.foreignSpace(space, at: key.location))
            }
            try next()
            cut = nil
            var value = try node()
            if let cut, case .scalar(let name, _) = key.content, CommentedTexts.keys.contains(name) {
                diagnostics.append(cut)
            }
            let hasValue = value.plainText?.isEmpty != true
            // A missing value takes the location of its key, to which diagnostics about it then refer.
            if !hasValue { value = YAMLNode(location: key.location, content: value.content) }
            if let name = acceptedKey(key) {
                if name.value == "<<" && key.plainText != nil {
                    diagnostics.append(.mergeKey(at: name.location))
                    // Add the entries of the merge key nevertheless, so that they are not reported as missing.
                    for new in merged(value) where keys.add(new.key, among: entries) == nil { entries.append(new) }
                } else if let first = keys.add(name, among: entries) {
                    diagnostics.append(.duplicateKey(name.value, at: name.location, first: first))
                } else {
                    let isBare = inBraces && !hasValue && key.plainText != nil
                    entries.append(YAMLEntry(key: name, value: value, isBare: isBare))
                }
            }
            try next()
        }
        return entries
    }

    /// Returns the entries that `<<` would add: those of a mapping, or of all mappings in a list.
    private func merged(_ value: YAMLNode) -> [YAMLEntry] {
        switch value.content {
        case .mapping(let entries): entries
        case .sequence(let elements): elements.flatMap(merged)
        case .scalar: []
        }
    }

    private mutating func acceptedKey(_ node: YAMLNode) -> Located<String>? {
        guard case .scalar(let text, _) = node.content else {
            diagnostics.append(.keyNotText(at: node.location))
            return nil
        }
        return Located(text, node.location)
    }

    // MARK: Tags, anchors, depth

    private mutating func refuseTag(_ tag: UnsafeMutablePointer<yaml_char_t>?, at location: Location) {
        guard let tag else { return }
        diagnostics.append(.tag(String(cString: tag), at: location))
    }

    private mutating func define(_ name: String, _ anchor: Anchor) {
        if let earlier = anchors[name], !earlier.isUsed { unusedAnchors.append(Located(name, earlier.location)) }
        anchors[name] = anchor
    }

    /// Checks the current event, a scalar, for parts of a text that YAML may have read as something else. Returns the text
    /// that was meant if YAML has read none, so that it is not also reported as empty.
    private mutating func checkForLoss(
        _ style: yaml_scalar_style_t, isEmpty: Bool, at location: Location
    ) -> String? {
        switch style {
        case YAML_PLAIN_SCALAR_STYLE:
            let end = event.end_mark
            let comment = comments.comment(after: .init(line: Int(end.line), column: Int(end.column)))
            cut = comment.map { column, start in
                .endsBeforeComment(
                    start, at: Location(file: file, line: Int(end.line) + 1, column: column + 1))
            }
        case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE:
            guard isEmpty, let header = YAMLAdvice.header(ofBlockAt: Int(event.start_mark.index), in: bytes) else {
                return nil
            }
            diagnostics.append(.emptyBlock(header, at: location))
            return header
        default: break
        }
        return nil
    }

    private func anchorName(_ anchor: UnsafeMutablePointer<yaml_char_t>?) -> String? {
        anchor.map { String(cString: $0) }
    }

    private mutating func expandAlias(at location: Location) throws(Stop) -> YAMLNode {
        let name = anchorName(event.data.alias.anchor) ?? ""
        guard let anchor = anchors[name] else {
            // An anchor in an earlier document was meant for this alias, so do not report it as unused.
            unusedAnchors.removeAll { $0.value == name }
            return try stop(.unknownAlias(name, at: location))
        }
        anchors[name]?.isUsed = true
        guard let node = anchor.node else { return try stop(.aliasInsideItself(name, at: location)) }
        aliasNodeCount += anchor.nodeCount
        nodeCount += anchor.nodeCount
        guard aliasNodeCount <= Self.maxAliasNodes else {
            return try stop(.aliasesTooLarge(at: location, limit: Self.maxAliasNodes))
        }
        try descend(by: anchor.height, at: location)
        depth -= anchor.height
        // Diagnostics about the value itself refer to the alias, and those about its content to the anchor.
        return YAMLNode(location: location, content: node.content)
    }

    private mutating func descend(by levels: Int, at location: Location) throws(Stop) {
        depth += levels
        if depth > Self.maxDepth { _ = try stop(.tooDeep(at: location, limit: Self.maxDepth)) }
    }

    private mutating func stop(_ diagnostic: Diagnostic) throws(Stop) -> YAMLNode {
        diagnostics.append(diagnostic)
        throw Stop()
    }

    /// Returns the number of nested levels of collections, including the node itself.
    private func height(of node: YAMLNode) -> Int {
        switch node.content {
        case .scalar: 0
        case .sequence(let elements): 1 + (elements.map(height).max() ?? 0)
        case .mapping(let entries): 1 + (entries.map { height(of: $0.value) }.max() ?? 0)
        }
    }
}

/// Finds duplicate keys of a mapping: by comparison in a small mapping, by hashing in a large one.
private struct KeyTable {
    private var locations: [ExactText: Location] = [:]

    /// Returns the location of an earlier key with the same text, or `nil` if the key is new.
    mutating func add(_ key: Located<String>, among entries: [YAMLEntry]) -> Location? {
        if entries.count < 16 {
            return entries.first { $0.key.value.isExactly(key.value) }?.key.location
        }
        if locations.isEmpty {
            for entry in entries { locations[ExactText(entry.key.value)] = entry.key.location }
        }
        if let first = locations[ExactText(key.value)] { return first }
        locations[ExactText(key.value)] = key.location
        return nil
    }
}
