package import APIModel

/// The reference of one service: the content of its pages as plain values, which the emitters of Markdown and HTML only print.
package struct Reference: Sendable {
    package let service: Service
    private let objects: ObjectIndex
    private let fileStems: [String]
    private let types: TypeTables
    private let makers: [ActionPageMaker]
    private let links: ActionLinks

    package init(_ service: Service) {
        self.service = service
        let objects = ObjectIndex(service)
        self.objects = objects
        fileStems = Self.fileStems(of: service.actions)
        let links = ActionLinks(service.actions, fileStems: fileStems)
        self.links = links
        let types = TypeTables(service, objects, links)
        self.types = types
        makers = Language.allCases.map { language in
            ActionPageMaker(service: service, types: types.tables[language], links, language: language)
        }
    }

    package func index(in language: Language) -> IndexPage {
        IndexPage(service, fileStems: fileStems, links, in: language)
    }

    /// How many pages of actions there are, in the order of the specs.
    package var actionCount: Int { service.actions.count }

    /// The page of an action in each language, in the order of `Language.allCases`: what is the same in all of them is made
    /// once. One action at a time: all of them at once would be the whole reference in memory, twice.
    package func pages(ofAction index: Int) -> [ActionPage] {
        let action = service.actions[index]
        let content = ActionContent(
            action, of: service, objects, links.from(action), fileStem: fileStems[index],
            types: types.ofActions[index])
        return makers.map { $0.page(of: content) }
    }

    /// The tables of types that stand on the pages, each once: those of one page say `types(ofAction:)`.
    package func types(in language: Language) -> [MemberTable] { types.tables[language] }

    /// The places in `types(in:)` of what the action's pages have as `types`.
    package func types(ofAction index: Int) -> [Int] { types.ofActions[index] }

    /// The actions' names. Where two would be one file on a disk that knows no case, or that of an index, the later one
    /// gets a number.
    static func fileStems(of actions: [Action]) -> [String] {
        var taken: Set<String> = ["readme", "index"]
        return actions.map { action in
            var stem = action.wireName
            var number = 1
            while !taken.insert(stem.lowercased()).inserted {
                number += 1
                stem = "\(action.wireName)-\(number)"
            }
            return stem
        }
    }
}
