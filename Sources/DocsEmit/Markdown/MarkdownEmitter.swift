package import APIModel

/// Prints the reference as Markdown: `Docs/markdown/ocr/README.md` for a service, `IDCardOCR.md` beside it for each action,
/// and each of them in Chinese as `README.zh-CN.md`, `IDCardOCR.zh-CN.md`.
///
/// Which CommonMark of a spec's descriptions is kept says `Block`; all other text of a spec is shown as it is.
package struct MarkdownEmitter: Emitter {
    package init() {}

    package func files(for service: Service, in api: API) -> [OutputFile] {
        let reference = Reference(service)
        let folder = Self.root + reference.folder + "/"
        return Language.allCases.flatMap { language in
            let index = reference.index(in: language)
            let serviceTitle = index.title.plainText
            let first = OutputFile(
                path: folder + Self.fileName("README", in: language),
                text: MarkdownIndex(page: index, language: language).text)
            return [first]
                + (0..<reference.actionCount).map { number in
                    let page = reference.page(ofAction: number, in: language)
                    return OutputFile(
                        path: folder + Self.fileName(page.fileStem, in: language),
                        text: MarkdownPage(page: page, serviceTitle: serviceTitle, language: language).text)
                }
        }
    }

    package func pathPrefixes(of service: Service) -> [String] { [Self.root + Reference.folder(of: service) + "/"] }

    private static let root = "Docs/markdown/"

    /// English has the plain name, which is what sites show for a folder.
    static func fileName(_ stem: String, in language: Language) -> String {
        switch language {
        case .english: stem + ".md"
        case .chinese: stem + ".zh-CN.md"
        }
    }
}
