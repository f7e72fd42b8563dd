import APIModel

/// Tells the search of a site with several services which of them a query is about, so that it loads the indexes of these
/// and no others. The index of a whole cloud has megabytes.
///
/// `words/index.js` has the services, and the first word of each list of words. A list, such as `words/7.js`, has for each
/// word the actions and the services that it occurs in. The search loads the lists with the words of the query.
struct SearchDirectory {
    /// The folder of the files in the site.
    static let folder = "words"

    /// The maximum size of a list in bytes. One that has a single word may be larger.
    private static let longestList = 24_000

    /// The maximum number of bytes of a member's description in which words are looked for, as in `SearchIndex`.
    private static let longestText = 80

    /// The occurrences of a word: indices of actions among all actions of the site, and of services.
    private struct Occurrences {
        var actions: [Int] = []
        var services: [Int] = []
    }

    private let services: [Service]
    private var words: [String: Occurrences] = [:]

    init(_ services: [Service]) {
        self.services = services
        var number = 0
        for (index, service) in services.enumerated() {
            for action in service.actions {
                for word in Self.words(of: action) { words[word, default: Occurrences()].actions.append(number) }
                number += 1
            }
            for word in Self.words(of: service) { words[word, default: Occurrences()].services.append(index) }
        }
    }

    func files(site: String) -> [OutputFile] {
        let sorted = words.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        var firsts: [String] = []
        var lists: [ScriptText] = []
        for (word, occurrences) in sorted {
            var row = ScriptText()
            row.quote(word)
            row.raw(",[")
            row.differences(occurrences.actions)
            row.raw("],[")
            row.differences(occurrences.services)
            row.raw("]")
            if let size = lists.last?.bytes.count, size + row.bytes.count <= Self.longestList {
                lists[lists.count - 1].raw(",\n")
            } else {
                firsts.append(word)
                lists.append(ScriptText())
            }
            lists[lists.count - 1].append(row)
        }
        let files = lists.enumerated().map { number, list in
            var script = ScriptText()
            script.raw("addWords(")
            script.number(number)
            script.raw(",[\n")
            script.append(list)
            script.raw("\n]);\n")
            return OutputFile(path: "\(site)/\(Self.folder)/\(number).js", bytes: script.bytes)
        }
        return [OutputFile(path: "\(site)/\(Self.folder)/index.js", bytes: root(firsts))] + files
    }

    /// The services and, for each, the number of words in the name of each action as a digit, by which the search prefers
    /// short names; then the first word of each list.
    private func root(_ firsts: [String]) -> [UInt8] {
        var script = ScriptText()
        script.raw("addDirectory({services:[\n")
        for (index, service) in services.enumerated() {
            script.raw(index > 0 ? ",\n[" : "[")
            script.quote(service.fileName)
            for title in [service.texts.title ?? service.swiftName, service.texts.chineseTitle ?? ""] {
                script.raw(",")
                script.quote(title)
            }
            script.raw(",\"")
            for action in service.actions {
                var count = 0
                SearchWords.each(in: action.wireName) { _ in count += 1 }
                script.number(min(count, 9))
            }
            script.raw("\"]")
        }
        script.raw("\n],firsts:[")
        for (index, word) in firsts.enumerated() {
            if index > 0 { script.raw(",") }
            script.quote(word)
        }
        script.raw("]});\n")
        return script.bytes
    }

    private static func words(of action: Action) -> Set<String> {
        var words: Set<String> = []
        let texts = action.texts
        let names = [action.wireName] + texts.keywords + texts.chineseKeywords
        for text in names + [texts.title, texts.chineseTitle, texts.summary, texts.chineseSummary].compactMap(\.self) {
            SearchWords.each(in: text) { words.insert($0) }
        }
        return words
    }

    /// Returns the words of everything in a service but its actions: members, types, values and error codes.
    private static func words(of service: Service) -> Set<String> {
        var words: Set<String> = []
        func add(_ text: String?) {
            if let text { SearchWords.each(in: text, upTo: longestText) { words.insert($0) } }
        }
        func add(_ object: ObjectType) {
            for member in object.members {
                SearchWords.each(in: member.wireName) { words.insert($0) }
                add(member.texts.description)
                add(member.texts.chineseDescription)
                for value in member.enumeration?.values ?? [] {
                    if case .string(let text) = value.value { add(text) }
                    add(value.meaning)
                    add(value.chineseMeaning)
                }
            }
        }
        for type in service.types {
            SearchWords.each(in: type.name.wire) { words.insert($0) }
            add(type)
        }
        for action in service.actions {
            add(action.request)
            add(action.response)
        }
        for error in service.errors {
            SearchWords.each(in: error.code) { words.insert($0) }
            add(error.description)
            add(error.chineseDescription)
        }
        return words
    }
}

extension ScriptText {
    /// Appends each number minus the one before.
    fileprivate mutating func differences(_ numbers: [Int]) {
        var last = 0
        for (index, number) in numbers.enumerated() {
            if index > 0 { raw(",") }
            self.number(number - last)
            last = number
        }
    }
}
