import APIModel

/// What can be searched for in one service, in both languages, as scripts: a page on disk may load scripts, not fetch data.
///
/// There are two. The first has the actions, which the navigation of every page shows too; the second, many times as big,
/// has their members, and is loaded by whoever searches. They call `addIndex` and `addMembers` with lists rather than
/// objects, which take half the room; `search.js` reads them.
struct SearchIndex {
    /// Bytes of a text that are kept: its beginning says what it is about.
    private static let longestText = 80

    private var actions = ""
    /// Those of actions, in the order of `actions`.
    private var members = ""
    private var objects = ""
    /// What is said of members, each once: many are alike.
    private var texts = ""
    private var textNumbers: [String: Int] = [:]
    private var seen: Set<String> = []

    /// - Parameters:
    ///   - english: A page in both languages, of the same members in the same order.
    ///   - section: Place of the action's section on the service's page.
    ///   - places: Where each type is described.
    mutating func add(_ english: ActionPage, _ chinese: ActionPage, section: Int, places: TypePlaces) {
        if !actions.isEmpty {
            actions += ",\n"
            members += ",\n"
        }
        actions += "["
        quote(english.name, to: &actions)
        actions += ","
        quote(english.fileStem == english.name ? "" : english.fileStem, to: &actions)
        actions += ",\(section),"
        quote(english.title, chinese.title, to: &actions)
        actions += "]"
        members += "[["
        members += list(english.input.rows, chinese.input.rows)
        members += "],["
        members += list(english.output.rows, chinese.output.rows)
        members += "]]"
        for (type, twin) in zip(english.types, chinese.types) where seen.insert(type.title).inserted {
            if !objects.isEmpty { objects += ",\n" }
            objects += "["
            quote(type.title, to: &objects)
            objects += ","
            quote(places.fileStem(of: type.anchor), to: &objects)
            objects += ",["
            objects += list(type.rows, twin.rows)
            objects += "]]"
        }
    }

    /// The files, of which a page of the service loads the first when it opens.
    ///
    /// - Parameter site: The site's folder in the output.
    func files(site: String, folder: String, english: IndexPage, chinese: IndexPage) -> [OutputFile] {
        [
            OutputFile(path: "\(site)/\(Self.actionsPath(folder))", text: actionsScript(folder, english, chinese)),
            OutputFile(path: "\(site)/\(Self.membersPath(folder))", text: membersScript(folder)),
        ]
    }

    /// Where the script with a service's actions stands in the site.
    static func actionsPath(_ folder: String) -> String { "search/\(folder).js" }

    /// Where the script with the members of its actions and types stands.
    static func membersPath(_ folder: String) -> String { "search/\(folder).members.js" }

    private func actionsScript(_ folder: String, _ english: IndexPage, _ chinese: IndexPage) -> String {
        var script = "addIndex({folder:"
        quote(folder, to: &script)
        script += ",title:["
        quote(english.title, chinese.title, to: &script)
        script += "],\nsections:["
        for (index, (section, twin)) in zip(english.sections, chinese.sections).enumerated() {
            if index > 0 { script += "," }
            script += "["
            quote(section.title, twin.title, to: &script)
            script += "]"
        }
        script += "],\nactions:[\n\(actions)\n]});\n"
        return script
    }

    private func membersScript(_ folder: String) -> String {
        var script = "addMembers({folder:"
        quote(folder, to: &script)
        script += ",\nactions:[\n\(members)\n],\nobjects:[\n\(objects)\n],\ntexts:[\n\(texts)\n]});\n"
        return script
    }

    /// Name, number of the text, name, number of the text, ... Nobody looks for what every action has.
    private mutating func list(_ rows: [MemberRow], _ twins: [MemberRow]) -> String {
        var list = ""
        for (row, twin) in zip(rows, twins) where !row.isCommon {
            if !list.isEmpty { list += "," }
            quote(row.name, to: &list)
            list += ",\(textNumber(row.meaning.beginning, twin.meaning.beginning))"
        }
        return list
    }

    /// The place of a text, English and Chinese, among those of the service.
    private mutating func textNumber(_ english: [Inline], _ chinese: [Inline]) -> Int {
        var text = ""
        quote(english, chinese, to: &text)
        if let number = textNumbers[text] { return number }
        if !textNumbers.isEmpty { texts += ",\n" }
        texts += text
        textNumbers[text] = textNumbers.count
        return textNumbers.count - 1
    }

    /// Both texts; an empty one for Chinese that is the same.
    private func quote(_ english: [Inline], _ chinese: [Inline], to script: inout String) {
        quote(shortened(english.plainText), to: &script)
        script += ","
        quote(english == chinese ? "" : shortened(chinese.plainText), to: &script)
    }

    private func shortened(_ text: String) -> String {
        let bytes = text.utf8
        guard var end = bytes.index(bytes.startIndex, offsetBy: Self.longestText, limitedBy: bytes.endIndex),
            end < bytes.endIndex
        else { return text }
        // No scalar is cut through.
        while bytes[end] & 0xC0 == 0x80 { end = bytes.index(before: end) }
        return text[..<end] + "…"
    }

    /// A literal of JavaScript. A `<` is escaped, should anybody ever put the script into a page.
    private func quote(_ text: String, to script: inout String) {
        script += "\""
        script.append(text, escapedBy: escape)
        script += "\""
    }

    private func escape(_ byte: UInt8) -> String? {
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
