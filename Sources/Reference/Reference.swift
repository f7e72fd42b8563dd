package import APIModel

/// The reference of one service: the content of its pages as values, which the emitters of Markdown and HTML print.
package struct Reference: Sendable {
    package let service: Service
    private let objects: ObjectIndex
    private let fileStems: [String]
    private let types: TypeTables
    private let makers: [ActionPageBuilder]
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
            ActionPageBuilder(service: service, types: types.tables[language], links, language: language)
        }
    }

    package func index(in language: Language) -> IndexPage {
        IndexPage(service, fileStems: fileStems, links, in: language)
    }

    /// The number of pages of actions, which are in the order of the specs.
    package var actionCount: Int { service.actions.count }

    /// Returns the page of an action in each language, in the order of `Language.allCases`. Content that is the same in
    /// all languages is prepared once. Pages are made for one action at a time, since all together would hold the whole
    /// reference in memory, twice.
    ///
    /// - Parameter withSamples: A Boolean value that indicates whether the pages contain examples.
    package func pages(ofAction index: Int, withSamples: Bool = true) -> [ActionPage] {
        let action = service.actions[index]
        let content = ActionContent(
            action, of: service, objects, links.from(action), fileStem: fileStems[index],
            types: types.ofActions[index], withSamples: withSamples)
        return makers.map { $0.page(of: content) }
    }

    /// Returns the tables of types on all pages, each once. `types(ofAction:)` selects those of a page.
    package func types(in language: Language) -> [MemberTable] { types.tables[language] }

    /// Returns the indices in `types(in:)` of the types on the page of an action.
    package func types(ofAction index: Int) -> [Int] { types.ofActions[index] }

    /// Returns those of `types(ofAction:)` that the request is made of.
    package func typesInRequest(ofAction index: Int) -> ArraySlice<Int> {
        types.ofActions[index].prefix(types.countsInRequests[index])
    }

    /// Returns the examples on the page of an action as values: those of the spec, or else the smallest request.
    package func examples(ofAction index: Int) -> [Example] { service.actions[index].shownExamples(objects) }

    /// Returns the response of an action made of its types, without `RequestId`, or `nil` if an example on its page has one.
    package func madeResponse(ofAction index: Int) -> Value? {
        let action = service.actions[index]
        guard action.examples.allSatisfy({ $0.response == nil }) else { return nil }
        let made = SmallestRequest.value(ofResponse: action.response, objects)
        guard let encryption = action.encryption else { return made }
        return .object(made.members.filter { !encryption.members.contains($0.name) })
    }

    /// Returns a value for a parameter that no example gives, made of its type.
    ///
    /// - Parameter isComplete: A Boolean value that indicates whether objects have their optional members, too.
    package func sample(of member: Member, isComplete: Bool) -> Value {
        SmallestRequest.value(of: member, objects, isComplete: isComplete)
    }

    /// The file stem of the page with all error codes of a service.
    package static let errorsPage = "errors"

    /// Returns a file stem for each action: its name, with a number if the name equals an earlier one or that of another
    /// page of the service on a case-insensitive file system.
    package static func fileStems(of actions: [Action]) -> [String] {
        var taken: Set<String> = ["readme", "index", errorsPage]
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
