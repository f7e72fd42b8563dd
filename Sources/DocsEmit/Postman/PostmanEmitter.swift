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
        return [OutputFile(path: Self.path(of: service, isOlder: isOlder(service, in: api)), text: collection.text())]
    }

    /// The environments.
    package func sharedFiles(for api: API) -> [OutputFile] {
        api.services.isEmpty ? [] : PostmanEnvironment.all.map { $0.output() }
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
