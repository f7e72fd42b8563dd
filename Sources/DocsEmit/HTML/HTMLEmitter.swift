package import APIModel
package import Templates

/// Makes the reference as a site that opens from disk: a page for each action in each language, an index for each service,
/// a front page, and what all pages share.
package struct HTMLEmitter: Emitter {
    private static let site = "Docs/html"

    let skeleton: Skeleton<PageHole>

    package init(skeleton: Skeleton<PageHole> = .page) {
        self.skeleton = skeleton
    }

    package func files(for service: Service, in api: API) -> [OutputFile] {
        site(of: service).files()
    }

    /// The front page, and what all pages share.
    package func sharedFiles(for api: API) -> [OutputFile] {
        front(api.services.map(site))
            + SiteAsset.all.map { OutputFile(path: "\(Self.site)/assets/\($0.name)", text: $0.text) }
    }

    package func pathPrefixes(of service: Service) -> [String] {
        let folder = Reference.folder(of: service)
        return Language.allCases.map { "\(Self.site)/\($0.folder)/\(folder)/" } + ["\(Self.site)/search/\(folder).js"]
    }

    private func site(of service: Service) -> ServiceSite {
        ServiceSite(service, skeleton: skeleton, site: Self.site)
    }

    private func front(_ sites: [ServiceSite]) -> [OutputFile] {
        Language.allCases.map { language in
            let services = sites.map { (folder: $0.folder, index: $0.index(language)) }
            let frame = PageFrame(
                skeleton: skeleton, language: language, title: language.reference, summary: language.welcome, root: "",
                page: "", home: (FrontPage.file(language), ""),
                otherAddress: FrontPage.file(language.other), searched: sites.map(\.folder))
            return OutputFile(
                path: "\(Self.site)/\(FrontPage.file(language))",
                text: frame.fill(IndexMarkup(language: language).front(services)))
        }
    }
}
