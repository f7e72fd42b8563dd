import APIModel
import ArgumentParser
import DocsEmit
import PostmanEmit
import Reference
import SwiftEmit

/// All options that determine the output of `tcgen generate`, besides the specs and the program itself. Emitters are created
/// from nothing else, and the record of a run contains a hash of the whole value. An option that is missing here has no
/// effect, so the record is never current for a file that an option would change.
struct GenerateOptions: Hashable {
    /// The kinds of output, without duplicates, in the order of `OutputKind`.
    let kinds: [OutputKind]
    /// The wire names of the actions to generate. An empty array stands for all actions.
    let include: [String]
    let access: AccessLevel
    let templates: TemplateSet

    init(kinds: [OutputKind], include: [String], access: AccessLevel, templates: TemplateSet) {
        self.kinds = OutputKind.allCases.filter(kinds.contains)
        self.include = include
        self.access = access
        self.templates = templates
    }

    /// The emitters of the kinds. Postman, Markdown and HTML share one reference.
    var emitters: [any Emitter] {
        var emitters: [any Emitter] = []
        var forms: [any ReferenceForm] = []
        for kind in kinds {
            switch kind {
            case .swift: emitters.append(SwiftEmitter(access: access, template: templates.swiftFile))
            case .postman: forms.append(PostmanEmitter(templates: templates.postman))
            case .markdown: forms.append(MarkdownEmitter())
            case .html:
                forms.append(HTMLEmitter(templates: templates.html, hasMarkdown: kinds.contains(.markdown)))
            }
        }
        if !forms.isEmpty { emitters.append(ReferenceEmitter(forms)) }
        return emitters
    }
}

extension AccessLevel: ExpressibleByArgument {}
