import APIModel
import ArgumentParser
import DocsEmit
import SwiftEmit

/// All that decides, beside the specs and this very program, which bytes `tcgen generate` makes. Emitters are made of nothing
/// else, and the value is hashed whole into the record of a run: an option that is missing here has no effect, so that the
/// record cannot call a file current which that option would change.
struct GenerateOptions: Hashable {
    /// Each once, in one order.
    let kinds: [OutputKind]
    /// Wire names of actions; all where it is empty.
    let include: [String]
    let access: AccessLevel
    let skeletons: Skeletons

    init(kinds: [OutputKind], include: [String], access: AccessLevel, skeletons: Skeletons) {
        self.kinds = OutputKind.allCases.filter(kinds.contains)
        self.include = include
        self.access = access
        self.skeletons = skeletons
    }

    var emitters: [any Emitter] {
        kinds.map { kind in
            switch kind {
            case .swift: SwiftEmitter(access: access, skeleton: skeletons.swiftFile)
            case .postman: PostmanEmitter()
            case .markdown: MarkdownEmitter()
            case .html: HTMLEmitter(skeleton: skeletons.page)
            }
        }
    }
}

extension AccessLevel: ExpressibleByArgument {}

/// What can be made from an API.
enum OutputKind: String, CaseIterable {
    case swift, postman, markdown, html

    static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }

    static func list(_ argument: String) throws -> [OutputKind] {
        try namesInList(argument).map { name in
            guard let kind = OutputKind(rawValue: name) else {
                throw ValidationError("'\(name)' is nothing that can be made; known: \(names)")
            }
            return kind
        }
    }
}
