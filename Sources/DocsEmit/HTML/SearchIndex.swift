import APIModel

/// The search index of one service in both languages, as scripts: a page on disk can load scripts, but not fetch data.
///
/// There are two scripts. The first has the actions, which the navigation of every page also lists. The second, many
/// times as large, has their members and is loaded only for a search. They call `addIndex` and `addMembers`, defined in
/// `search.js`, with lists rather than objects, which halves their size.
struct SearchIndex {
    /// The maximum length of a text in bytes. Longer texts are cut off, since their beginning shows their subject.
    private static let longestText = 80

    private var actions = ""
    /// The members of the actions, in the order of `actions`.
    private var members = ""
    private var objects = ""
    /// The descriptions of members. Equal ones, which are frequent, are stored once.
    private var texts = ""
    private var textNumbers: [String: Int] = [:]
    private var seen: Set<String> = []

    /// - Parameters:
    ///   - english: The page in English.
    ///   - chinese: The page in Chinese, with the same members in the same order.
    ///   - section: The index of the action's section on the service's page.
    ///   - places: The page on which each type is described.
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

    /// Returns both files. Pages of the service load the first when they open.
    ///
    /// - Parameter site: The folder of the site in the output.
    func files(site: String, folder: String, english: IndexPage, chinese: IndexPage) -> [OutputFile] {
        [
            OutputFile(path: "\(site)/\(Self.actionsPath(folder))", text: actionsScript(folder, english, chinese)),
            OutputFile(path: "\(site)/\(Self.membersPath(folder))", text: membersScript(folder)),
        ]
    }

    /// Returns the path in the site of the script with a service's actions.
    static func actionsPath(_ folder: String) -> String { "search/\(folder).js" }

    /// Returns the path in the site of the script with the members of a service's actions and types.
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

    /// Returns a list of member names, each followed by the index of its text. Leaves out the members that every action
    /// has.
    private mutating func list(_ rows: [MemberRow], _ twins: [MemberRow]) -> String {
        var list = ""
        for (row, twin) in zip(rows, twins) where !row.isCommon {
            if !list.isEmpty { list += "," }
            quote(row.name, to: &list)
            list += ",\(textNumber(row.meaning.beginning, twin.meaning.beginning))"
        }
        return list
    }

    /// Returns the index of a text in English and Chinese in `texts`, adding it if necessary.
    private mutating func textNumber(_ english: [Inline], _ chinese: [Inline]) -> Int {
        var text = ""
        quote(english, chinese, to: &text)
        if let number = textNumbers[text] { return number }
        if !textNumbers.isEmpty { texts += ",\n" }
        texts += text
        textNumbers[text] = textNumbers.count
        return textNumbers.count - 1
    }

    /// Appends both texts. If the Chinese one is the same, it is written as an empty text.
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
        // Do not cut a scalar in two.
        while bytes[end] & 0xC0 == 0x80 { end = bytes.index(before: end) }
        return text[..<end] + "…"
    }

    /// Appends a JavaScript string literal. A `<` is escaped, so that the script could also be put into a page.
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
