import APIModel
import Reference

/// The search index of one service in both languages, as scripts: a page on disk can load scripts, but not fetch data.
///
/// There are two scripts. The first has the actions, which the navigation of every page also lists. The second, many
/// times as large, has everything else and is loaded only for a search: members with their values, types, and error
/// codes. They call `addIndex` and `addMembers`, defined in `search.js`, with lists rather than objects, which halves
/// their size.
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
    ///   - names: The action's title and keywords in both languages.
    ///   - section: The index of the action's section on the service's page.
    ///   - locations: The page on which each type is described.
    mutating func add(
        _ english: ActionPage, _ chinese: ActionPage, names: ActionTexts, section: Int, locations: TypePageLocations
    ) {
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
        actions.append(names)
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
            objects.raw("],")
            objects.number(texts.number(type.description.beginning, twin.description.beginning))
            objects.raw("]")
        }
    }

    /// Returns both files. Pages of the service load the first when they open.
    ///
    /// - Parameters:
    ///   - site: The folder of the site in the output.
    ///   - permission: The name of the service in permissions, or `nil` if its actions need none.
    ///   - errorPages: The pages on which the error codes are.
    func files(
        site: String, folder: String, permission: String?, errorPages: ErrorPages, english: IndexPage,
        chinese: IndexPage
    ) -> [OutputFile] {
        [
            OutputFile(
                path: "\(site)/\(Self.actionsPath(folder))",
                bytes: actionsScript(folder, permission, english, chinese)),
            OutputFile(
                path: "\(site)/\(Self.membersPath(folder))", bytes: membersScript(folder, errorPages, english, chinese)),
        ]
    }

    /// Returns the path in the site of the script with a service's actions.
    static func actionsPath(_ folder: String) -> String { "search/\(folder).js" }

    /// Returns the path in the site of the script with the members of a service's actions and types.
    static func membersPath(_ folder: String) -> String { "search/\(folder).members.js" }

    private func actionsScript(
        _ folder: String, _ permission: String?, _ english: IndexPage, _ chinese: IndexPage
    ) -> [UInt8] {
        var script = ScriptText()
        script.raw("addIndex({folder:")
        script.quote(folder)
        script.raw(",title:[")
        script.quote(english.title, chinese.title)
        script.raw("],permission:")
        script.quote(permission ?? "")
        script.raw(",\nsections:[")
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

    private func membersScript(
        _ folder: String, _ errorPages: ErrorPages, _ english: IndexPage, _ chinese: IndexPage
    ) -> [UInt8] {
        var texts = texts
        var script = ScriptText()
        script.raw("addMembers({folder:")
        script.quote(folder)
        script.raw(",\nactions:[\n")
        script.append(members)
        script.raw("\n],\nobjects:[\n")
        script.append(objects)
        script.raw("\n],\nerrors:[")
        script.list(english.ownErrors, chinese.ownErrors, &texts)
        if errorPages.starts.count > 1 {
            script.raw("],\nerrorPages:[")
            for (index, start) in errorPages.starts.enumerated() {
                if index > 0 { script.raw(",") }
                script.number(start)
            }
        }
        script.raw("],\ncommonErrors:[")
        script.list(english.commonErrors, chinese.commonErrors, &texts)
        script.raw("],\ntexts:[\n")
        script.append(texts.script)
        script.raw("\n]});\n")
        return script.bytes
    }
}

extension IndexPage {
    /// The error codes of the service in the order of their pages.
    fileprivate var ownErrors: [ErrorRow] { errorSections.filter { !$0.isCommon }.flatMap(\.rows) }
}

/// The descriptions in an index, each once, since many members share one.
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

extension ScriptText {
    /// Appends the title in English and in Chinese and all keywords, separated by bars. It leaves out what is empty at
    /// the end.
    fileprivate mutating func append(_ names: ActionTexts) {
        let keywords = (names.keywords + names.chineseKeywords).joined(separator: "|")
        let texts = [names.title ?? "", names.chineseTitle ?? "", keywords]
        for text in texts.prefix(through: texts.lastIndex { !$0.isEmpty } ?? -1) {
            raw(",")
            quote(text)
        }
    }

    /// Appends a list of name, text, name, text, ... The text of a member is its number or, if the member has known
    /// values, `[number, values]` with such a list of values. Common parameters are left out, since every action has them.
    fileprivate mutating func list(_ rows: [MemberRow], _ twins: [MemberRow], _ texts: inout SearchTexts) {
        var isFirst = true
        for (row, twin) in zip(rows, twins) where !row.isCommon {
            entry(row.name, isFirst: &isFirst)
            let text = texts.number(row.description.beginning, twin.description.beginning)
            if row.values.isEmpty {
                number(text)
            } else {
                raw("[")
                number(text)
                raw(",[")
                list(row.values, twin.values, &texts)
                raw("]]")
            }
        }
    }

    private mutating func list(_ values: [KnownValue], _ twins: [KnownValue], _ texts: inout SearchTexts) {
        var isFirst = true
        for (value, twin) in zip(values, twins) {
            entry(value.value, isFirst: &isFirst)
            number(texts.number(value.meaning, twin.meaning))
        }
    }

    fileprivate mutating func list(_ errors: [ErrorRow], _ twins: [ErrorRow], _ texts: inout SearchTexts) {
        var isFirst = true
        for (error, twin) in zip(errors, twins) {
            entry(error.code, isFirst: &isFirst)
            number(texts.number(error.description.beginning, twin.description.beginning))
        }
    }

    /// Appends a name, after which its text follows.
    private mutating func entry(_ name: String, isFirst: inout Bool) {
        if !isFirst { raw(",") }
        isFirst = false
        quote(name)
        raw(",")
    }
}

extension [Block] {
    /// The text of the first paragraph.
    fileprivate var beginning: [Inline] {
        for case .paragraph(let inlines) in self { return inlines }
        return []
    }
}
