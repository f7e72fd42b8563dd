import APIModel
import Reference

/// The search index of one service in both languages, as scripts: a page on disk can load scripts, but not fetch data.
///
/// There are two scripts. The first has the actions, which the navigation of every page also lists. The second, many
/// times as large, has their members and is loaded only for a search. They call `addIndex` and `addMembers`, defined in
/// `search.js`, with lists rather than objects, which halves their size.
struct SearchIndex {
    private var actions = ScriptText()
    /// The members of the actions, in the order of `actions`.
    private var members = ScriptText()
    private var objects = ScriptText()
    private var texts = SearchTexts()
    private var seen: Set<String> = []

    /// - Parameters:
    ///   - english: The page in English.
    ///   - chinese: The page in Chinese, with the same members in the same order.
    ///   - section: The index of the action's section on the service's page.
    ///   - locations: The page on which each type is described.
    mutating func add(_ english: ActionPage, _ chinese: ActionPage, section: Int, locations: TypePageLocations) {
        if !actions.bytes.isEmpty {
            actions.raw(",\n")
            members.raw(",\n")
        }
        actions.raw("[")
        actions.quote(english.name)
        actions.raw(",")
        actions.quote(english.fileStem == english.name ? "" : english.fileStem)
        actions.raw(",")
        actions.number(section)
        actions.raw(",")
        actions.quote(english.summary, chinese.summary)
        actions.raw("]")
        members.raw("[[")
        members.list(english.input.rows, chinese.input.rows, &texts)
        members.raw("],[")
        members.list(english.output.rows, chinese.output.rows, &texts)
        members.raw("]]")
        for (type, twin) in zip(english.types, chinese.types) where seen.insert(type.title).inserted {
            if !objects.bytes.isEmpty { objects.raw(",\n") }
            objects.raw("[")
            objects.quote(type.title)
            objects.raw(",")
            objects.quote(locations.fileStem(of: type.anchor))
            objects.raw(",[")
            objects.list(type.rows, twin.rows, &texts)
            objects.raw("]]")
        }
    }

    /// Returns both files. Pages of the service load the first when they open.
    ///
    /// - Parameter site: The folder of the site in the output.
    func files(site: String, folder: String, english: IndexPage, chinese: IndexPage) -> [OutputFile] {
        [
            OutputFile(path: "\(site)/\(Self.actionsPath(folder))", bytes: actionsScript(folder, english, chinese)),
            OutputFile(path: "\(site)/\(Self.membersPath(folder))", bytes: membersScript(folder)),
        ]
    }

    /// Returns the path in the site of the script with a service's actions.
    static func actionsPath(_ folder: String) -> String { "search/\(folder).js" }

    /// Returns the path in the site of the script with the members of a service's actions and types.
    static func membersPath(_ folder: String) -> String { "search/\(folder).members.js" }

    private func actionsScript(_ folder: String, _ english: IndexPage, _ chinese: IndexPage) -> [UInt8] {
        var script = ScriptText()
        script.raw("addIndex({folder:")
        script.quote(folder)
        script.raw(",title:[")
        script.quote(english.title, chinese.title)
        script.raw("],\nsections:[")
        for (index, (section, twin)) in zip(english.sections, chinese.sections).enumerated() {
            script.raw(index > 0 ? ",[" : "[")
            script.quote(section.title, twin.title)
            script.raw("]")
        }
        script.raw("],\nactions:[\n")
        script.append(actions)
        script.raw("\n]});\n")
        return script.bytes
    }

    private func membersScript(_ folder: String) -> [UInt8] {
        var script = ScriptText()
        script.raw("addMembers({folder:")
        script.quote(folder)
        script.raw(",\nactions:[\n")
        script.append(members)
        script.raw("\n],\nobjects:[\n")
        script.append(objects)
        script.raw("\n],\ntexts:[\n")
        script.append(texts.script)
        script.raw("\n]});\n")
        return script.bytes
    }
}

/// The descriptions of members, each once, since many members share one.
private struct SearchTexts {
    private(set) var script = ScriptText()
    private var numbers: [Text: Int] = [:]

    private struct Text: Hashable {
        let bytes: [UInt8]

        func hash(into hasher: inout Hasher) {
            bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
        }
    }

    /// Returns the number of a text in both languages, and adds the text if it is new.
    mutating func number(_ english: [Inline], _ chinese: [Inline]) -> Int {
        var text = ScriptText()
        text.reserveCapacity(256)
        text.quote(english, chinese)
        let key = Text(bytes: text.bytes)
        if let number = numbers[key] { return number }
        let number = numbers.count
        numbers[key] = number
        if number > 0 { script.raw(",\n") }
        script.append(text)
        return number
    }
}

/// JavaScript, built byte by byte.
private struct ScriptText {
    /// The maximum length of a text in bytes. A description begins with the most important words.
    private static let longestText = 80

    private(set) var bytes: [UInt8] = []

    mutating func reserveCapacity(_ bytes: Int) {
        self.bytes.reserveCapacity(bytes)
    }

    mutating func raw(_ script: StaticString) {
        bytes.append(literal: script)
    }

    mutating func append(_ script: ScriptText) {
        bytes += script.bytes
    }

    mutating func number(_ number: Int) {
        bytes.append(utf8: String(number))
    }

    /// Appends a list of name, number of the text, name, number of the text, ... Common parameters are left out, since
    /// every action has them.
    mutating func list(_ rows: [MemberRow], _ twins: [MemberRow], _ texts: inout SearchTexts) {
        var isFirst = true
        for (row, twin) in zip(rows, twins) where !row.isCommon {
            if !isFirst { raw(",") }
            isFirst = false
            quote(row.name)
            raw(",")
            number(texts.number(row.description.beginning, twin.description.beginning))
        }
    }

    /// Appends both texts, shortened. The Chinese one is empty if it equals the English one.
    mutating func quote(_ english: [Inline], _ chinese: [Inline]) {
        quote(english.plainText, upTo: Self.longestText)
        raw(",")
        quote(english == chinese ? "" : chinese.plainText, upTo: Self.longestText)
    }

    /// Appends a string literal. A `<` is escaped, so that the script stays safe inside a page.
    ///
    /// - Parameter longest: The maximum length of the text in bytes.
    mutating func quote(_ text: String, upTo longest: Int = .max) {
        let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { quote($0, upTo: longest) }
        if isDone == nil { Array(text.utf8).withUnsafeBufferPointer { quote($0, upTo: longest) } }
    }

    private mutating func quote(_ text: UnsafeBufferPointer<UInt8>, upTo longest: Int) {
        var end = min(text.count, longest)
        // A scalar is kept whole or left out.
        while end < text.count, text[end] & 0xC0 == 0x80 { end -= 1 }
        raw("\"")
        var copied = 0
        for index in 0..<end {
            guard let escaped = Self.escape(text[index]) else { continue }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied..<index]))
            raw(escaped)
            copied = index + 1
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied..<end]))
        raw(end < text.count ? "…\"" : "\"")
    }

    private static func escape(_ byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "\""): "\\\""
        case UInt8(ascii: "\\"): "\\\\"
        case UInt8(ascii: "<"): "\\u003C"
        case 0..<0x20: " "
        default: nil
        }
    }
}

extension [Block] {
    /// The text of the first paragraph.
    fileprivate var beginning: [Inline] {
        for case .paragraph(let inlines) in self { return inlines }
        return []
    }
}
