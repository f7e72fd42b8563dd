import APIModel
import Reference

/// The pages of one service in both languages, and their search index.
struct ServiceSite: ReferencePrinter {
    private let reference: Reference
    /// The short name in the bar, such as `OCR`.
    private let name: String
    private let templates: HTMLTemplates
    /// The content security policy of each page.
    private let policy: String
    private let site: String
    private let hasMarkdown: Bool
    private let folder: String
    private let content: Localized<Content>
    /// The index of each page's section on the page of the service, by file stem.
    private let sections: [String: Int]
    private let errorPages: ErrorPages
    private var search = SearchIndex()
    private var forms: [OutputFile] = []
    private var pages: [OutputFile]

    /// The content that the pages in one language share.
    private struct Content {
        let index: IndexPage
        let errors: ErrorTableMarkup
        let guides: GuideMarkup
        let footer: String
        /// The sections of the service's types, printed for a page that contains all types of its action.
        let types: [Markup]

        init(_ reference: Reference, _ language: Language) {
            index = reference.index(in: language)
            errors = ErrorTableMarkup(
                index.errors, common: index.commonErrors, in: language, hasAdvice: reference.service.showsErrorAdvice)
            guides = GuideMarkup(language: language, guides: index.guides)
            footer = language.footer(isOfVendor: reference.service.isOfVendor)
            types = reference.types(in: language).map {
                ActionMarkup.section(of: $0, .onePage, language)
            }
        }
    }

    /// - Parameter site: The folder of the site in the output.
    /// - Parameter hasMarkdown: A Boolean value that indicates whether to link the pages to their twins in Markdown.
    init(_ reference: Reference, templates: HTMLTemplates, policy: String, site: String, hasMarkdown: Bool) {
        self.reference = reference
        name = reference.service.swiftName
        self.templates = templates
        self.policy = policy
        self.site = site
        self.hasMarkdown = hasMarkdown
        folder = reference.service.fileName
        content = Localized(english: Content(reference, .english), chinese: Content(reference, .chinese))
        var sections: [String: Int] = [:]
        for (number, section) in content.english.index.sections.enumerated() {
            for action in section.actions { sections[action.fileStem] = number }
        }
        self.sections = sections
        let content = content
        let errorPages = ErrorPages(Language.allCases.map { (content[$0].index, content[$0].errors) })
        self.errorPages = errorPages
        pages = []
        for language in Language.allCases {
            let content = content[language]
            let title = content.index.title.plainText
            let text = IndexMarkup(
                language: language, guides: content.guides, footer: content.footer, twin: twin("README", language)
            ).service(content.index)
            pages.append(file("index", title: title, summary: title, [text], language, twin("README", language)))
            let sections = content.index.errorSections
            if sections.isEmpty { continue }
            let errors = ErrorsMarkup(
                language: language, index: content.index, errors: content.errors, guides: content.guides,
                footer: content.footer, twin: twin(Reference.errorsPage, language))
            let parts = errorPages.divided(sections)
            for number in parts.indices {
                let name = language.errorCodes(page: number)
                pages.append(
                    file(
                        ErrorPages.fileStem(number), title: name, summary: "\(title) · \(name)",
                        [errors.page(number, of: parts)], language, twin(Reference.errorsPage, language)))
            }
        }
    }

    mutating func add(_ pages: [ActionPage], ofAction number: Int) {
        let types = reference.types(ofAction: number)
        let markups = zip(Language.allCases, pages).map { markup($0, $1, types) }
        let drafts = markups.map { $0.draft() }
        let parts = TypePageLocations.parts(drafts)
        for (markup, draft) in zip(markups, drafts) {
            let summary = markup.page.summary.isEmpty ? markup.page.heading : markup.page.summary.plainText
            for (part, page) in markup.pages(draft, parts).enumerated() {
                self.pages.append(
                    file(
                        TypePageLocations.fileStem(markup.page.fileStem, part: part), title: page.name,
                        summary: summary, page.content, markup.language,
                        markup.twin))
            }
        }
        forms.append(form(ofAction: number, pages[0].fileStem))
        search.add(
            pages[0], pages[1], names: reference.service.actions[number].texts,
            section: sections[pages[0].fileStem] ?? 0,
            locations: TypePageLocations(pages[0], parts: parts, current: 0))
    }

    func files() -> [OutputFile] {
        pages + forms
            + search.files(
                site: site, folder: folder,
                permission: reference.service.isOfVendor ? reference.service.permissionPrefix : nil,
                errorPages: errorPages,
                english: content.english.index, chinese: content.chinese.index)
    }

    private func form(ofAction number: Int, _ stem: String) -> OutputFile {
        let script = FormScript(reference.service.actions[number], of: reference.service)
        let page = "\(folder)/\(stem)"
        return OutputFile(
            path: "\(site)/\(FormScript.folder)/\(page).js",
            bytes: script.bytes(page: page, answer: reference.madeResponse(ofAction: number)))
    }

    private func markup(_ language: Language, _ page: ActionPage, _ types: [Int]) -> ActionMarkup {
        let content = content[language]
        let section = sections[page.fileStem].map { number in
            (
                anchor: content.index.sections[number].anchor,
                title: content.index.sections[number].title.plainText
            )
        }
        return ActionMarkup(
            page: page, language: language, service: content.index.title.plainText, section: section,
            types: types.map { content.types[$0] }, errors: content.errors,
            guides: content.guides, footer: content.footer, twin: twin(page.fileStem, language))
    }

    /// Returns the Markdown of a page, which is beside the site.
    private func twin(_ stem: String, _ language: Language) -> Twin? {
        guard hasMarkdown else { return nil }
        let name = MarkdownEmitter.fileName(stem, in: language)
        return Twin(address: "../../../markdown/\(folder)/\(name)", type: "text/markdown")
    }

    private func file(
        _ stem: String, title: String, summary: String, _ content: [Markup], _ language: Language,
        _ twin: Twin?
    ) -> OutputFile {
        let root = "../../"
        let frame = PageFrame(
            templates: templates, policy: policy, language: language, title: "\(title) · \(name)", summary: summary,
            root: root, page: "\(folder)/\(stem)", home: ("index.html", name),
            otherAddress: "\(root)\(language.other.folder)/\(folder)/\(stem).html", searched: [folder],
            searchesGuides: reference.service.isOfVendor, navigated: folder, twin: twin)
        return OutputFile(path: "\(site)/\(language.folder)/\(folder)/\(stem).html", bytes: frame.fill(content))
    }
}
