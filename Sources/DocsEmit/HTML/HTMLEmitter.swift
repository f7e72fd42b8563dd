package import APIModel
package import Templates

/// Emits the reference as a site that can be opened from disk: a page for each action in each language, an index for
/// each service, a front page, and the shared assets.
package struct HTMLEmitter: Emitter {
    private static let site = "Docs/html"

    let skeleton: Skeleton<PageHole>

    package init(skeleton: Skeleton<PageHole> = .page) {
        self.skeleton = skeleton
    }

    package func files(for service: Service, in api: API) -> [OutputFile] {
        ServiceSite(service, skeleton: skeleton, site: Self.site).files()
    }

    /// The front page and the shared assets.
    package func sharedFiles(for api: API) -> [OutputFile] {
        front(api.services)
            + SiteAsset.all.map { OutputFile(path: "\(Self.site)/assets/\($0.name)", text: $0.text) }
    }

    package func pathPrefixes(of service: Service) -> [String] {
        service.possibleFileNames.flatMap { folder in
            Language.allCases.map { "\(Self.site)/\($0.folder)/\(folder)/" }
                + [SearchIndex.actionsPath(folder), SearchIndex.membersPath(folder)].map { "\(Self.site)/\($0)" }
        }
    }

    package let sharedPathPrefixes = ["\(site)/assets/"]

    private func front(_ services: [Service]) -> [OutputFile] {
        Language.allCases.map { language in
            let indexes = services.map {
                (folder: $0.fileName, index: Reference.index(of: $0, in: language))
            }
            let frame = PageFrame(
                skeleton: skeleton, language: language, title: language.reference, summary: language.welcome, root: "",
                page: "", home: (FrontPage.file(language), ""),
                otherAddress: FrontPage.file(language.other), searched: indexes.map(\.folder))
            return OutputFile(
                path: "\(Self.site)/\(FrontPage.file(language))",
                bytes: frame.fill(IndexMarkup(language: language).front(indexes)))
        }
    }
}
