package import APIModel
package import Reference
package import SwiftEmit

/// Generates the reference as a site that opens from disk: a page for each action in each language, an index for each
/// service, a front page, and the assets that all pages share.
package struct HTMLEmitter: ReferenceForm {
    private static let site = "Docs/html"

    let template: Template<PagePlaceholder>

    package init(template: Template<PagePlaceholder> = .page) {
        self.template = template
    }

    package func printer(of reference: Reference) -> any ReferencePrinter {
        ServiceSite(reference, template: template, site: Self.site)
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

    package func sharedPathPrefixes(for api: API) -> [String] { ["\(Self.site)/assets/"] }

    private func front(_ services: [Service]) -> [OutputFile] {
        Language.allCases.map { language in
            let footer = language.footer(isOfVendor: services.contains(where: \.isOfVendor))
            let entries = services.map { FrontPage.Entry($0, in: language) }
            let frame = PageFrame(
                template: template, language: language, title: language.reference, summary: language.welcome, root: "",
                page: "", home: (FrontPage.file(language), ""),
                otherAddress: FrontPage.file(language.other), searched: entries.map(\.folder))
            return OutputFile(
                path: "\(Self.site)/\(FrontPage.file(language))",
                bytes: frame.fill([IndexMarkup(language: language, footer: footer).front(entries)]))
        }
    }
}
