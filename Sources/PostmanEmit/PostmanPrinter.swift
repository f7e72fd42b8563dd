import APIModel
import Reference

/// Prints the collections of one service, one in each language, and its environment.
struct PostmanPrinter: ReferencePrinter {
    private let reference: Reference
    /// The variables of the environment through which the service takes files.
    private let fileVariables: [String]
    /// The parameters of each action that are sent from these variables.
    private let fileParameters: [FileParameters]
    private let notActivated: Set<String>
    private var collections: [PostmanCollection]

    /// - Parameter texts: The texts in each language, in the order of `Language.allCases`.
    init(_ reference: Reference, _ texts: [PostmanTexts]) {
        self.reference = reference
        let files = reference.service.actions.map { FileParameters(of: $0) }
        let used = Set(files.flatMap(\.variables.values))
        let variables = FileParameters.allVariables.filter(used.contains)
        fileParameters = files
        fileVariables = variables
        notActivated = LikelyError.notActivated(in: reference.service)
        collections = texts.map { PostmanCollection(reference, $0, takesFiles: !variables.isEmpty) }
    }

    mutating func add(_ pages: [ActionPage], ofAction number: Int) {
        // An item in a folder is two levels deeper than one at the top.
        let depth = reference.service.isGrouped(reference.service.actions[number]) ? 4 : 2
        let action = PostmanAction(
            number, of: reference, fileParameters[number], notActivated: notActivated, depth: depth)
        for (index, page) in pages.enumerated() { collections[index].add(number, action, page) }
    }

    func files() -> [OutputFile] {
        let files = collections.map { $0.file() }
        let service = reference.service
        if service.isOfVendor { return files }
        let path = PostmanEmitter.environmentPath(service.fileName)
        return files + [PostmanEnvironment.output(for: service, fileVariables, path: path)]
    }
}
