import APIModel
import Templates

/// The pages and the search index of one service, in both languages.
struct ServiceSite {
    private let reference: Reference
    /// The short name in the bar, such as `OCR`.
    private let name: String
    private let skeleton: Skeleton<PageHole>
    private let site: String
    private let folder: String
    private let english: IndexPage
    private let chinese: IndexPage
    /// The index of the section of each page, by file stem.
    private let sections: [String: Int]

    /// - Parameter site: The folder of the site in the output.
    init(_ service: Service, skeleton: Skeleton<PageHole>, site: String) {
        reference = Reference(service)
        name = service.swiftName
        self.skeleton = skeleton
        self.site = site
        folder = service.fileName
        english = reference.index(in: .english)
        chinese = reference.index(in: .chinese)
        var sections: [String: Int] = [:]
        for (place, section) in english.sections.enumerated() {
            for action in section.actions { sections[action.fileStem] = place }
        }
        self.sections = sections
    }

    func files() -> [OutputFile] {
        var files = Language.allCases.map { language in
            let index = index(language)
            let content = IndexMarkup(language: language).service(index)
            return file("index", title: index.title.plainText, summary: index.title.plainText, content, language)
        }
        var search = SearchIndex()
        for index in 0..<reference.actionCount {
            let pages = reference.pages(ofAction: index)
            let markups = zip(Language.allCases, pages).map(markup)
            let drafts = markups.map { $0.draft() }
            let parts = TypePlaces.parts(drafts)
            for (markup, draft) in zip(markups, drafts) {
                for (part, content) in markup.pages(draft, parts).enumerated() {
                    files.append(
                        file(
                            TypePlaces.fileStem(markup.page, part: part), title: markup.page.name,
                            summary: markup.page.title.plainText, content, markup.language))
                }
            }
            search.add(
                pages[0], pages[1], section: sections[pages[0].fileStem] ?? 0,
                places: TypePlaces(pages[0], parts: parts, current: 0))
        }
        return files + search.files(site: site, folder: folder, english: english, chinese: chinese)
    }

    private func index(_ language: Language) -> IndexPage {
        switch language {
        case .english: english
        case .chinese: chinese
        }
    }

    private func markup(_ language: Language, _ page: ActionPage) -> ActionMarkup {
        let index = index(language)
        let section = sections[page.fileStem].map { place in
            (anchor: IndexMarkup.anchor(ofSection: place), title: index.sections[place].title.plainText)
        }
        return ActionMarkup(page: page, language: language, service: index.title.plainText, section: section)
    }

    private func file(
        _ stem: String, title: String, summary: String, _ content: Markup, _ language: Language
    ) -> OutputFile {
        let root = "../../"
        let frame = PageFrame(
            skeleton: skeleton, language: language, title: "\(title) · \(name)", summary: summary, root: root,
            page: "\(folder)/\(stem)", home: ("index.html", name),
            otherAddress: "\(root)\(language.other.folder)/\(folder)/\(stem).html", searched: [folder])
        return OutputFile(path: "\(site)/\(language.folder)/\(folder)/\(stem).html", bytes: frame.fill(content))
    }
}
