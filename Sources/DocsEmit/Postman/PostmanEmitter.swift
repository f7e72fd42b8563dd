package import APIModel

/// Makes a Postman collection (format v2.1) of each service: every action ready to send, signed by one script. Beside them stand
/// environments, which hold keys, region and site; a service of one's own has an environment of its own.
package struct PostmanEmitter: Emitter {
    package init() {}

    /// Returns the collection of a service: `Postman/ocr.postman_collection.json`, or for other than the newest version
    /// in the run `Postman/cvm-2017-03-12.postman_collection.json`.
    package func files(for service: Service, in api: API) -> [OutputFile] {
        var collection = PostmanCollection(service: service)
        let file = OutputFile(path: Self.path(service.fileName), bytes: collection.file())
        if service.isOfVendor { return [file] }
        return [file, PostmanEnvironment.output(for: service, path: Self.environmentPath(service.fileName))]
    }

    /// The environments of the vendor.
    package func sharedFiles(for api: API) -> [OutputFile] {
        hasEnvironments(api) ? PostmanEnvironment.all.map { $0.output() } : []
    }

    /// Both names that the service's collection can have, and its environment.
    package func pathPrefixes(of service: Service) -> [String] {
        service.possibleFileNames.flatMap { [Self.path($0), Self.environmentPath($0)] }
    }

    /// None where the run has no service of the vendor: another run may have made those that lie there.
    package func sharedPathPrefixes(for api: API) -> [String] {
        hasEnvironments(api) ? [PostmanEnvironment.folder] : []
    }

    private func hasEnvironments(_ api: API) -> Bool { api.services.contains(where: \.isOfVendor) }

    private static func path(_ name: String) -> String { "Postman/\(name).postman_collection.json" }

    private static func environmentPath(_ name: String) -> String { "Postman/\(name).postman_environment.json" }
}
