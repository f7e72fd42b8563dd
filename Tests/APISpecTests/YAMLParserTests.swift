import Testing

@testable import APISpec

@Suite struct YAMLParserTests {
    private func parse(_ text: String) -> YAMLParser.Result {
        parse(Array(text.utf8))
    }

    private func parse(_ bytes: [UInt8]) -> YAMLParser.Result {
        YAMLParser.parse(bytes, of: SourceFile(path: "a.yaml", name: "a.yaml", order: 0))
    }

    private func messages(_ text: String) -> [String] {
        parse(text).diagnostics.map(\.description)
    }

    /// Every scalar of a node as `text@line:column`, keys included, in source order.
    private func places(_ node: YAMLNode) -> [String] {
        switch node.content {
        case .scalar(let text, _): ["\(text)@\(node.location.line):\(node.location.column)"]
        case .sequence(let elements): elements.flatMap { places($0) }
        case .mapping(let entries):
            entries.flatMap { entry in
                ["\(entry.key.value)@\(entry.key.location.line):\(entry.key.location.column)"] + places(entry.value)
            }
        }
    }

    @Test(arguments: [
        ("a: b", ["a@1:1", "b@1:4"]),
        ("文字识别: 身份证, b", ["文字识别@1:1", "身份证, b@1:7"]),
        ("{文: 字, b: c}", ["文@1:2", "字@1:5", "b@1:8", "c@1:11"]),
        ("\"👩‍👩‍👧\": x", ["👩‍👩‍👧@1:1", "x@1:10"]),
        ("e\u{301}: x", ["e\u{301}@1:1", "x@1:5"]),
        ("\u{FEFF}a: b", ["a@1:1", "b@1:4"]),
        ("\u{FEFF}文: 字\n字: 文", ["文@1:1", "字@1:4", "字@2:1", "文@2:4"]),
        ("a: b\r\nc:\r\n  - 字: d\r\n", ["a@1:1", "b@1:4", "c@2:1", "字@3:5", "d@3:8"]),
        ("a: |\n  文字\n  x\nb: c", ["a@1:1", "文字\nx\n@1:4", "b@4:1", "c@4:4"]),
        // A missing value has the location of its key.
        ("a:\nb: ''", ["a@1:1", "@1:1", "b@2:1", "@2:4"]),
    ])
    func `columns count unicode scalars`(_ text: String, _ expected: [String]) throws {
        let result = parse(text)
        #expect(result.diagnostics.isEmpty && result.isWhole)
        #expect(places(try #require(result.documents.first)) == expected)
    }

    @Test func `plain and quoted are told apart`() throws {
        let node = try #require(parse("[1, '1', \"1\", ~, '', null]").documents.first)
        guard case .sequence(let elements) = node.content else {
            Issue.record("not a list")
            return
        }
        #expect(elements.map(\.plainText) == ["1", nil, nil, "~", nil, "null"])
        #expect(elements.map(\.isNull) == [false, false, false, true, false, true])
    }

    /// Files that were joined; https://yaml.org/spec/1.2.2/#912-document-markers
    @Test(arguments: [
        "\u{FEFF}a: b\n\u{FEFF}---\nc: d\n", "\u{FEFF}\u{FEFF}a: b\n---\nc: d\n", "a: b\n...\n\u{FEFF}---\nc: d\n",
        "a: b\n\u{FEFF}# Of the next.\n\n---\nc: d\n", "# First.\n\u{FEFF}a: b\r\n\u{FEFF}--- # Second.\r\nc: d\r\n",
        "a: b\n...\n\u{FEFF}# Of the next.\n\u{FEFF}---\nc: d\n\u{FEFF}", "a: b\n\u{FEFF}---\nc: d\n\u{FEFF}\n...\n",
    ])
    func `byte order marks may stand before documents`(_ text: String) {
        let result = parse(text)
        #expect(result.diagnostics.map(\.description) == [] && result.isWhole)
        #expect(result.documents.flatMap { places($0) }.map { $0.prefix(1) } == ["a", "b", "c", "d"])
        #expect(result.documents.flatMap { places($0) }.map { $0.suffix(2) } == [":1", ":4", ":1", ":4"])
    }

    @Test func `byte order marks in quotes are text`() throws {
        let node = try #require(parse("[\"x\u{FEFF}\", '\u{FEFF}y']").documents.first)
        guard case .sequence(let elements) = node.content, case .scalar(let x, _) = elements[0].content else {
            Issue.record("not a list of texts")
            return
        }
        #expect(x.unicodeScalars.count == 2)
    }

    /// Such spaces are text if they indent no line.
    @Test func `spaces of other kinds are text in braces and in quotes`() {
        #expect(messages("a: {\u{A0}b: c}\n\"\u{3000}d\": \u{3000}e").isEmpty)
        #expect(messages("a:\n\u{A0}\u{A0}b: c").count == 1)
    }

    @Test func `composed and decomposed keys are two`() {
        #expect(messages("caf\u{E9}: x\ncafe\u{301}: y").isEmpty)
        let many = (1...40).map { "k\($0): x\n" }.joined()
        #expect(messages(many + "caf\u{E9}: x\ncafe\u{301}: y").isEmpty)
        #expect(messages(many + "caf\u{E9}: x\ncaf\u{E9}: y").count == 1)
    }

    /// A comment that is meant has a space behind its '#'; where no prose stands before it, it needs none.
    @Test(arguments: [
        "title: Reading # of cards", "title: Reading  # 5 of them", "title: C#5", "title: 'Costs #5'",
        "type: String #old",
        "title: Reading\n#5\n", "title: |  #5\n  Reading\n", "title: Reading #文字", "Title: Costs #5",
        "title: Reading\nx: y #5",
    ])
    func `comments that are meant are left alone`(_ text: String) {
        #expect(messages(text).isEmpty)
    }

    @Test func `documents before a break are kept`() {
        let result = parse("a: b\n---\nc: [\n")
        #expect(result.documents.count == 1)
        #expect(!result.isWhole)
    }

    @Test(arguments: ["", "# nothing\n", "\u{FEFF}", "\n\n"])
    func `an empty file is refused`(_ text: String) {
        #expect(messages(text).first?.hasPrefix("a.yaml:1:1: error: the file contains no document") == true)
    }

    @Test(
        arguments: [
            ([0x61, 0x3A, 0x20, 0xFF], "1:4"), ([0xEF, 0xBB, 0xBF, 0x61, 0xC3, 0x28], "1:2"),
            ([0xE6, 0x96, 0x87, 0x0A, 0xE6, 0x96], "2:1"), ([0xFF, 0xFE, 0x61, 0x00], "1:1"),
            ([0xED, 0xA0, 0x80], "1:1"), ([0x0D, 0x0A, 0x0D, 0x61, 0xC0, 0xAF], "3:2"),
        ] as [([UInt8], String)])
    func `bytes that are not UTF 8 are refused where they stand`(_ bytes: [UInt8], _ place: String) {
        let finding = bytes[0] == 0xFF ? "the file begins as UTF-16 does" : "invalid UTF-8"
        #expect(
            parse(bytes).diagnostics.map(\.description) == [
                "a.yaml:\(place): error: \(finding); save the file as UTF-8"
            ])
    }

    @Test func `aliases repeat their node with its location`() throws {
        let node = try #require(parse("a: &x {b: c}\nd: *x").documents.first)
        #expect(places(node) == ["a@1:1", "b@1:8", "c@1:11", "d@2:1", "b@1:8", "c@1:11"])
    }

    @Test func `anchors end with their document`() {
        #expect(messages("a: &x 1\n---\nb: *x").count == 1)
    }

    @Test func `aliases may expand to ten thousand nodes`() {
        // An alias of a list of 99 brings a hundred nodes.
        let list = "a: &a [" + Array(repeating: "x", count: 99).joined(separator: ", ") + "]\n"
        func uses(_ count: Int) -> String {
            "b: [" + Array(repeating: "*a", count: count).joined(separator: ", ") + "]"
        }
        #expect(messages(list + uses(100)).isEmpty)
        #expect(
            messages(list + uses(101)) == [
                "a.yaml:2:\(5 + 4 * 100): error: the aliases of this file expand to more than 10000 nodes"
            ])
    }

    @Test func `sixty four levels are the deepest`() {
        func nested(_ levels: Int) -> String {
            String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
        }
        #expect(messages(nested(64)).isEmpty)
        #expect(messages(nested(65)) == ["a.yaml:1:65: error: nested deeper than 64 levels"])
        // An alias brings its levels along.
        #expect(messages("a: &a [\(nested(40))]\nb: \(nested(20))\nc: [[*a]]").isEmpty)
        #expect(messages("a: &a \(nested(60))\nb: [[[[*a]]]]").count == 1)
    }

    @Test(arguments: [3, 40])
    func `duplicate keys are found in mappings of any size`(_ count: Int) {
        let lines = (1...count).map { "k\($0): x\n" }.joined()
        #expect(
            messages(lines + "k2: y\n") == [
                "a.yaml:\(count + 1):1: error: duplicate key 'k2'\na.yaml:2:1: note: first here"
            ])
    }

    @Test func `tags merge keys and other keys are refused together`() {
        let text = "a: !!str b\nc: &x {d: e}\nf:\n  <<: *x\n? [g]\n: h\n'<<': i"
        #expect(parse(text).diagnostics.map { "\($0.location.line):\($0.location.column)" } == ["1:4", "4:3", "5:3"])
    }

    /// YAML 1.1 breaks lines at more characters than editors do.
    @Test func `locations are those of the editor`() {
        let text =
            "Service: ocr\nVersion: 2018-11-19\ndescription: \"a\u{2028}文\u{85}b\" # \u{2029}\ncolour: red\r\nregion: x\n"
            + "endpoint: \"\u{2028}X\"\n"
        let places = readSpecs([Written.file("a.yaml", text)]).diagnostics.map(\.location.description)
        #expect(places == ["a.yaml:4:1", "a.yaml:5:1", "a.yaml:6:11"])
        let broken = readSpecs([Written.file("a.yaml", "a: \"\u{2028}文\u{2028}b\": c\n")]).diagnostics
        #expect(broken.map(\.location.description) == ["a.yaml:1:10"])
    }
}
