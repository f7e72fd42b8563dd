package import APIModel
package import Reference

/// Generates Postman collections (format v2.1) for each service, one in each language, with a request for every action and a
/// script that signs them all. It also generates environments, which contain keys, region and site. A service of another
/// host has its own.
///
/// The descriptions are pages of the reference; see `Block` for the subset of CommonMark that they support.
package struct PostmanEmitter: ReferenceForm {
    private let forVendor: [PostmanTexts]
    private let forOthers: [PostmanTexts]

    package init(templates: PostmanTemplates = PostmanTemplates()) {
        forVendor = Language.allCases.map { PostmanTexts(templates, in: $0, isOfVendor: true) }
        forOthers = Language.allCases.map { PostmanTexts(templates, in: $0, isOfVendor: false) }
    }

    package var showsSamples: Bool { false }

    package func printer(of reference: Reference) -> any ReferencePrinter {
        PostmanPrinter(reference, reference.service.isOfVendor ? forVendor : forOthers)
    }

    /// The environments of the vendor.
    package func sharedFiles(for api: API) -> [OutputFile] {
        hasEnvironments(api) ? PostmanEnvironment.all.map { $0.output() } : []
    }

    /// Returns the paths that the collections and the environment of a service can have.
    package func pathPrefixes(of service: Service) -> [String] {
        service.possibleFileNames.flatMap { name in
            Language.allCases.map { Self.path(name, in: $0) } + [Self.environmentPath(name)]
        }
    }

    /// Returns no path if the run has no service of the vendor, since existing environments may be from another run.
    package func sharedPathPrefixes(for api: API) -> [String] {
        hasEnvironments(api) ? [PostmanEnvironment.folder] : []
    }

    private func hasEnvironments(_ api: API) -> Bool { api.services.contains(where: \.isOfVendor) }

    /// Returns the path of a collection: `Postman/ocr.postman_collection.json`, in Chinese
    /// `Postman/ocr.zh-CN.postman_collection.json`. For other than the newest version in the run, the name has the version:
    /// `Postman/cvm-2017-03-12.postman_collection.json`.
    static func path(_ name: String, in language: Language) -> String {
        "Postman/\(name)\(language.pick("", ".zh-CN")).postman_collection.json"
    }

    static func environmentPath(_ name: String) -> String { "Postman/\(name).postman_environment.json" }
}
