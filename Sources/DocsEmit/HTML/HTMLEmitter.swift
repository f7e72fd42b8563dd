package import APIModel
package import Reference

/// Generates the reference as a site that opens from disk: a page for each action in each language, an index for each
/// service, a front page, and the assets that all pages share.
package struct HTMLEmitter: ReferenceForm {
    private static let site = "Docs/html"

    /// The policy for pages that open from disk: it allows only the site's own files, no inline scripts and no
    /// connections.
    package static let contentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"

    let templates: HTMLTemplates
    let policy: String
    /// A Boolean value that indicates whether the Markdown is generated as well, so that pages can link to it.
    let hasMarkdown: Bool

    /// - Parameter contentSecurityPolicy: The content security policy of each page, as HTML of an attribute in double
    ///   quotes. A server whose pages send requests to it adds `; connect-src 'self'` to the default.
    /// - Parameter hasMarkdown: A Boolean value that indicates whether to link each page to its twin in Markdown, in the
    ///   folder `Docs/markdown` beside the site.
    package init(
        templates: HTMLTemplates = HTMLTemplates(), contentSecurityPolicy: String = Self.contentSecurityPolicy,
        hasMarkdown: Bool = false
    ) {
        self.templates = templates
        self.hasMarkdown = hasMarkdown
        policy = contentSecurityPolicy
    }

    package func printer(of reference: Reference) -> any ReferencePrinter {
        ServiceSite(reference, templates: templates, policy: policy, site: Self.site, hasMarkdown: hasMarkdown)
    }

    /// The front page, the guides, the shared assets and, for several services, the directory of the search.
    package func sharedFiles(for api: API) -> [OutputFile] {
        front(api.services) + guides(api.services)
            + (api.services.hasGuides ? [GuideIndex.file(site: Self.site)] : [])
            + (api.services.count > 1 ? SearchDirectory(api.services).files(site: Self.site) : [])
            + templates.assets.map { OutputFile(path: "\(Self.site)/assets/\($0.name)", text: $0.text) }
    }

    package func pathPrefixes(of service: Service) -> [String] {
        service.possibleFileNames.flatMap { folder in
            (Language.allCases.map(\.folder) + [FormScript.folder]).map { "\(Self.site)/\($0)/\(folder)/" }
                + [SearchIndex.actionsPath(folder), SearchIndex.membersPath(folder)].map { "\(Self.site)/\($0)" }
        }
    }

    package func sharedPathPrefixes(for api: API) -> [String] {
        ["assets/", "\(SearchDirectory.folder)/", GuideIndex.path].map { "\(Self.site)/\($0)" }
            + Language.allCases.map { "\(Self.site)/\($0.folder)/\(Guides.folder)/" }
    }

    /// The guides, if any service is the vendor's.
    private func guides(_ services: [Service]) -> [OutputFile] {
        guard services.hasGuides else { return [] }
        return Language.allCases.flatMap { language in
            let markup = GuideMarkup(language: language, guides: Guides.all(in: language), hasMarkdown: hasMarkdown)
            let footer = language.footer(isOfVendor: true)
            let errors = ErrorTableMarkup([], in: language, hasAdvice: true)
            let index = file(
                GuideMarkup.index, language.startHere, language.aboutGuides, markup.index(footer: footer), services,
                markup)
            return [index]
                + markup.guides.map { guide in
                    let page = markup.page(of: guide, errors: errors, footer: footer)
                    return file(guide.id, guide.title, guide.summary, page, services, markup)
                }
        }
    }

    private func file(
        _ stem: String, _ title: String, _ summary: String, _ content: Markup, _ services: [Service],
        _ markup: GuideMarkup
    ) -> OutputFile {
        let language = markup.language
        let path = "\(Guides.folder)/\(stem)"
        let frame = PageFrame(
            templates: templates, policy: policy, language: language, title: "\(title) · \(language.reference)",
            summary: summary, root: "../../", page: path, home: ("../../\(FrontPage.file(language))", ""),
            otherAddress: "../../\(language.other.folder)/\(path).html", searched: services.map(\.fileName),
            searchesGuides: true, twin: markup.twin(stem))
        return OutputFile(path: "\(Self.site)/\(language.folder)/\(path).html", bytes: frame.fill([content]))
    }

    private func front(_ services: [Service]) -> [OutputFile] {
        Language.allCases.map { language in
            let isOfVendor = services.hasGuides
            let footer = language.footer(isOfVendor: isOfVendor)
            let guides = GuideMarkup(language: language, guides: isOfVendor ? Guides.all(in: language) : [])
            let markup = IndexMarkup(language: language, guides: guides, footer: footer)
            let entries = services.map { FrontPage.Entry($0, in: language) }
            let frame = PageFrame(
                templates: templates, policy: policy, language: language, title: language.reference,
                summary: language.welcome, root: "", page: "", home: (FrontPage.file(language), ""),
                otherAddress: FrontPage.file(language.other), searched: entries.map(\.folder),
                searchesGuides: isOfVendor,
                twin: hasMarkdown ? Twin(address: "../\(LanguageModelIndex.fileName)", type: "text/plain") : nil)
            return OutputFile(
                path: "\(Self.site)/\(FrontPage.file(language))",
                bytes: frame.fill([markup.front(entries)]))
        }
    }
}

extension [Service] {
    /// A Boolean value that indicates whether the reference of the services has guides, which are about the vendor's.
    var hasGuides: Bool { contains(where: \.isOfVendor) }
}
