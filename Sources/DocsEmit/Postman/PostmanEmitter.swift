package import APIModel

/// Makes a Postman collection (format v2.1) of each service: every action ready to send, signed by one script. Beside them stand
/// environments, which hold keys, region and site.
package struct PostmanEmitter: Emitter {
    /// The same in all collections.
    private let events = PostmanCollection.events()

    package init() {}

    /// `Postman/ocr.postman_collection.json`, or `Postman/cvm-2017-03-12.postman_collection.json` for all but a service's
    /// newest version in the run.
    package func files(for service: Service, in api: API) -> [OutputFile] {
        var collection = PostmanCollection(service: service, events: events)
        return [OutputFile(path: Self.path(service.fileName), bytes: collection.file())]
    }

    /// The environments.
    package func sharedFiles(for api: API) -> [OutputFile] {
        api.services.isEmpty ? [] : PostmanEnvironment.all.map { $0.output() }
    }

    /// Both names that the service's collection can have.
    package func pathPrefixes(of service: Service) -> [String] { service.possibleFileNames.map(Self.path) }

    package let sharedPathPrefixes = ["Postman/environments/"]

    private static func path(_ name: String) -> String { "Postman/\(name).postman_collection.json" }
}
