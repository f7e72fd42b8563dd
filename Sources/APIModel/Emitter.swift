/// Generates files of one kind from an API. An emitter is pure and cannot fail, since its input has been checked. The
/// same API gives the same bytes on every machine.
package protocol Emitter: Sendable {
    /// Returns the files of one service of the API.
    func files(for service: Service, in api: API) -> [OutputFile]

    /// Returns the files that services share, such as an index.
    func sharedFiles(for api: API) -> [OutputFile]

    /// Returns the prefixes that the paths of this service's files have, and the paths of no other files. The writer
    /// looks for files that are no longer generated under these prefixes. A prefix that ends with `/` is a folder; any
    /// other is a file.
    func pathPrefixes(of service: Service) -> [String]

    /// Returns the prefixes of the paths of the files that services share, for folders that contain nothing else.
    func sharedPathPrefixes(for api: API) -> [String]
}

extension Emitter {
    package func sharedFiles(for api: API) -> [OutputFile] { [] }

    package func sharedPathPrefixes(for api: API) -> [String] { [] }

    /// Returns all files, the shared ones last.
    package func files(for api: API) -> [OutputFile] {
        api.services.flatMap { files(for: $0, in: api) } + sharedFiles(for: api)
    }
}
