package import APIModel

/// Makes a Postman collection (format v2.1) of each service: every action ready to send, signed by one script. Beside them stand
/// environments, which hold keys, region and site.
package struct PostmanEmitter: Emitter {
    package init() {}

    /// `Postman/ocr.postman_collection.json` for each service, `Postman/cvm-2017-03-12.postman_collection.json` for all but its
    /// newest version in the run; then the environments.
    package func files(for api: API) -> [OutputFile] {
        guard !api.services.isEmpty else { return [] }
        let events = PostmanCollection.events()
        let collections = api.services.map { service in
            var collection = PostmanCollection(service: service, events: events)
            return OutputFile(path: Self.path(of: service, isOlder: isOlder(service, in: api)), text: collection.text())
        }
        return collections + PostmanEnvironment.all.map { $0.output() }
    }

    /// Both names that the service's collection can have, and the environments, which every run makes.
    package func pathPrefixes(of service: Service) -> [String] {
        [
            Self.path(of: service, isOlder: false), Self.path(of: service, isOlder: true),
            "Postman/environments/",
        ]
    }

    private static func path(of service: Service, isOlder: Bool) -> String {
        "Postman/\(service.shortName)\(isOlder ? "-\(service.version)" : "").postman_collection.json"
    }

    /// A part of an API may lack the newest version; the Swift name still tells which is not it.
    private func isOlder(_ service: Service, in api: API) -> Bool {
        service.swiftName.hasSuffix("_v" + service.version.filter { $0 != "-" })
            || api.services.contains { $0.shortName == service.shortName && $0.version > service.version }
    }
}
