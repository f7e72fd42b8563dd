import APIModel
import Reference

/// Prints `llms.txt` (https://llmstxt.org): the pages in Markdown with a sentence each, for programs that read an index first
/// and then the few pages that they need.
struct LanguageModelIndex {
    private var text = MarkdownText(.gitHost(.english))

    /// Returns the index of one service.
    ///
    /// - Parameters:
    ///   - path: The relative path to the folder with the pages: empty, or `markdown/ocr/`.
    ///   - guides: The relative path to the folder with the guides.
    static func file(
        _ service: Service, _ sections: [IndexPage.Section], path: String, guides: String
    ) -> [UInt8] {
        var index = LanguageModelIndex()
        let title = IndexPage.title(of: service, in: .english).plainText
        index.begin(title, summary: "The actions of \(title), with their parameters, types, examples and error codes.")
        let version = "Version \(service.version) of the service \(service.shortName), at \(service.endpoint)."
        index.paragraph("\(version) Limits that all actions share are in the overview.")
        index.heading("Overview")
        index.link(
            "Overview", path + MarkdownEmitter.fileName("README", in: .english),
            "All actions by group.")
        if !service.errors.isEmpty || service.isOfVendor {
            index.link(
                Language.english.errorCodes, path + MarkdownEmitter.fileName(Reference.errorsPage, in: .english),
                "The meaning of each code, and what to do about it.")
        }
        index.guides([service], path: guides)
        for section in sections {
            index.heading(section.title.plainText)
            for action in section.actions {
                let name = action.title.map { "\(action.name): \($0)" } ?? action.name
                let address = path + MarkdownEmitter.fileName(action.fileStem, in: .english)
                index.link(name, address, action.summary.plainText)
            }
        }
        index.heading("Optional")
        index.link(
            Language.chinese.ownName, path + MarkdownEmitter.fileName("README", in: .chinese),
            "The same pages in Chinese.")
        return index.text.file()
    }

    /// Returns the index of several services, which leads to that of each.
    static func file(_ services: [Service]) -> [UInt8] {
        var index = LanguageModelIndex()
        index.begin(
            "API reference",
            summary:
                "The actions of \(services.count) services, with their parameters, types, examples and error codes.")
        index.guides(services, path: "markdown/\(Guides.folder)/")
        index.heading("Services")
        for service in services {
            let count = Language.english.count(ofActions: service.actions.count)
            index.link(
                IndexPage.title(of: service, in: .english).plainText, "markdown/\(service.fileName)/\(fileName)",
                "The service \(service.shortName), version \(service.version), \(count).")
        }
        return index.text.file()
    }

    static let fileName = "llms.txt"

    private mutating func begin(_ title: String, summary: String) {
        text.mark("# ")
        text.text(title)
        text.mark("\n\n> ")
        text.text(summary)
        text.mark("\n\n")
    }

    /// Appends links to the guides, if the services have any.
    private mutating func guides(_ services: [Service], path: String) {
        guard services.hasGuides else { return }
        heading(Language.english.startHere)
        for guide in Guides.all(in: .english) {
            link(guide.title, path + MarkdownEmitter.fileName(guide.id, in: .english), guide.summary)
        }
    }

    private mutating func paragraph(_ sentences: String) {
        text.text(sentences)
        text.mark("\n\n")
    }

    private mutating func heading(_ title: String) {
        if !text.bytes.suffix(2).elementsEqual([10, 10]) { text.mark("\n") }
        text.mark("## ")
        text.text(title)
        text.mark("\n\n")
    }

    private mutating func link(_ name: String, _ address: String, _ sentence: String) {
        text.mark("- [")
        text.text(name)
        text.raw("](\(address))")
        if !sentence.isEmpty {
            text.mark(": ")
            text.text(sentence)
        }
        text.mark("\n")
    }
}
