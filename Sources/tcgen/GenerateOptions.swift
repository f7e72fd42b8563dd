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
    let templates: TemplateSet

    init(kinds: [OutputKind], include: [String], access: AccessLevel, templates: TemplateSet) {
        self.kinds = OutputKind.allCases.filter(kinds.contains)
        self.include = include
        self.access = access
        self.templates = templates
    }

    /// The emitters of the kinds. Markdown and HTML are made from one reference.
    var emitters: [any Emitter] {
        var emitters: [any Emitter] = []
        var forms: [any ReferenceForm] = []
        for kind in kinds {
            switch kind {
            case .swift: emitters.append(SwiftEmitter(access: access, template: templates.swiftFile))
            case .postman: emitters.append(PostmanEmitter())
            case .markdown: forms.append(MarkdownEmitter())
            case .html: forms.append(HTMLEmitter(template: templates.page))
            }
        }
        if !forms.isEmpty { emitters.append(ReferenceEmitter(forms)) }
        return emitters
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
