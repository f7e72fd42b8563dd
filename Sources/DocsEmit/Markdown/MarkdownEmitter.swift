package import APIModel
package import Reference

/// Emits the reference as Markdown: `Docs/markdown/ocr/README.md` for a service, `IDCardOCR.md` in the same folder for
/// each action, and the Chinese versions `README.zh-CN.md` and `IDCardOCR.zh-CN.md`. Programs that read Markdown begin with
/// `Docs/llms.txt`, or with `llms.txt` in the folder of a service.
///
/// See `Block` for the subset of CommonMark that descriptions support. All other text of a spec is shown as written.
package struct MarkdownEmitter: ReferenceForm {
    package init() {}

    package func printer(of reference: Reference) -> any ReferencePrinter {
        MarkdownFolders(path: Self.root + reference.service.fileName + "/", reference)
    }

    package func pathPrefixes(of service: Service) -> [String] {
        service.possibleFileNames.map { Self.root + $0 + "/" }
    }

    /// The index for programs, which leads to the indexes of the services or, if there is one service, is its index.
    package func sharedFiles(for api: API) -> [OutputFile] {
        guard let service = api.services.first else { return [] }
        let index =
            api.services.count > 1
            ? LanguageModelIndex.file(api.services)
            : LanguageModelIndex.file(
                service, IndexPage.sections(service, Reference.fileStems(of: service.actions), .english),
                path: "markdown/\(service.fileName)/", guides: "markdown/\(Guides.folder)/")
        return guides(api.services) + [OutputFile(path: Self.index, bytes: index)]
    }

    package func sharedPathPrefixes(for api: API) -> [String] { [Self.index, Self.guides] }

    private static let index = "Docs/\(LanguageModelIndex.fileName)"
    private static let root = "Docs/markdown/"

    /// Returns a file name. English has the plain name, `README.md`, which sites show for a folder.
    static func fileName(_ stem: String, in language: Language) -> String {
        switch language {
        case .english: stem + ".md"
        case .chinese: stem + ".zh-CN.md"
        }
    }
}

extension MarkdownEmitter {
    /// The guides, if any service is the vendor's.
    private func guides(_ services: [Service]) -> [OutputFile] {
        guard services.hasGuides else { return [] }
        return Language.allCases.flatMap {
            MarkdownGuides(language: $0, guides: Guides.all(in: $0)).files(below: Self.guides)
        }
    }

    private static let guides = root + Guides.folder + "/"

    /// Returns the address of a guide from a file of a service or from another guide.
    static func address(of guide: GuideLink, in language: Language) -> String {
        "../\(Guides.folder)/\(fileName(guide.id, in: language))" + (guide.anchor.isEmpty ? "" : "#\(guide.anchor)")
    }
}

extension MarkdownPolicy {
    /// The policy for files on a Git host, of which the pages in a language link to each other.
    static func gitHost(_ language: Language) -> MarkdownPolicy {
        MarkdownPolicy(
            usesHTML: true, replacesVariables: false, guidePage: { MarkdownEmitter.address(of: $0, in: language) },
            actionPage: { MarkdownEmitter.fileName($0, in: language) })
    }
}

/// The files of one service in both languages, grouped by language.
private struct MarkdownFolders: ReferencePrinter {
    private let path: String
    private let reference: Reference
    private var folders: [MarkdownFolder]

    init(path: String, _ reference: Reference) {
        self.path = path
        self.reference = reference
        folders = Language.allCases.map { MarkdownFolder(path: path, reference, $0) }
    }

    mutating func add(_ pages: [ActionPage], ofAction number: Int) {
        let types = reference.types(ofAction: number)
        for (index, page) in pages.enumerated() { folders[index].add(page, types: types) }
    }

    func files() -> [OutputFile] {
        let sections = reference.index(in: .english).sections
        let index = LanguageModelIndex.file(reference.service, sections, path: "", guides: "../\(Guides.folder)/")
        return folders.flatMap(\.files) + [OutputFile(path: path + LanguageModelIndex.fileName, bytes: index)]
    }
}

/// The files of one service in one language.
private struct MarkdownFolder {
    private let path: String
    private let language: Language
    private let serviceTitle: String
    /// The sections of the service's types. Most of the text is in them, and pages share them.
    private let types: [[UInt8]]
    private let errors: MarkdownErrors
    /// The number of error codes that any action can return.
    private let commonErrors: Int
    private(set) var files: [OutputFile]
    /// The text of the current page. Its storage is reused.
    private var text: MarkdownText

    init(path: String, _ reference: Reference, _ language: Language) {
        self.path = path
        self.language = language
        let policy = MarkdownPolicy.gitHost(language)
        text = MarkdownText(policy)
        let index = reference.index(in: language)
        let errors = MarkdownErrors(index.errors, in: language, hasAdvice: reference.service.showsErrorAdvice, policy)
        self.errors = errors
        serviceTitle = index.title.plainText
        files = [
            OutputFile(
                path: path + MarkdownEmitter.fileName("README", in: language),
                bytes: MarkdownIndex(page: index, language: language).file)
        ]
        let sections = index.errorSections
        if !sections.isEmpty {
            files.append(
                OutputFile(
                    path: path + MarkdownEmitter.fileName(Reference.errorsPage, in: language),
                    bytes: MarkdownErrorsPage(page: index, language: language, errors: errors).file(sections)))
        }
        commonErrors = index.commonErrors.count
        types = reference.types(in: language).map { MarkdownTables(language: language).section(of: $0) }
    }

    /// - Parameter types: The indices of the page's types among those of the service.
    mutating func add(_ page: ActionPage, types: [Int]) {
        let sections = self.types
        text.removeAll()
        MarkdownPage(
            page: page, serviceTitle: serviceTitle, language: language, errors: errors, commonErrors: commonErrors
        )
        .print(types: types.lazy.map { sections[$0] }, to: &text)
        files.append(
            OutputFile(path: path + MarkdownEmitter.fileName(page.fileStem, in: language), bytes: text.file()))
    }
}
