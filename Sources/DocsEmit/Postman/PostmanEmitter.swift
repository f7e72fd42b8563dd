package import APIModel

/// Emits a Postman collection (format v2.1) for each service, with every action ready to send and signed by one script,
/// and environments with variables for keys, region and site.
package struct PostmanEmitter: Emitter {
    /// The scripts, which are the same in all collections.
    private let events = PostmanCollection.events()

    package init() {}

    /// Returns the collection of a service: `Postman/ocr.postman_collection.json`, or for other than the newest version
    /// in the run `Postman/cvm-2017-03-12.postman_collection.json`.
    package func files(for service: Service, in api: API) -> [OutputFile] {
        var collection = PostmanCollection(service: service, events: events)
        return [OutputFile(path: Self.path(service.fileName), bytes: collection.file())]
    }

    /// The environments.
    package func sharedFiles(for api: API) -> [OutputFile] {
        api.services.isEmpty ? [] : PostmanEnvironment.all.map { $0.output() }
    }

    /// The two possible names of the service's collection.
    package func pathPrefixes(of service: Service) -> [String] { service.possibleFileNames.map(Self.path) }

    package let sharedPathPrefixes = ["Postman/environments/"]

    private static func path(_ name: String) -> String { "Postman/\(name).postman_collection.json" }
}
