/// Makes files of one kind from an API: pure and total, for what it is given has been checked. The same API gives the same
/// bytes on every machine.
package protocol Emitter: Sendable {
    /// The files of one service of the API.
    func files(for service: Service, in api: API) -> [OutputFile]

    /// Files beside those of the services, such as an index of them.
    func sharedFiles(for api: API) -> [OutputFile]

    /// How the paths of a service's files begin, and of no others: where files that no spec makes any more are looked for.
    /// One that ends with `/` is a folder, any other a file.
    func pathPrefixes(of service: Service) -> [String]

    /// The same of the files that services share, for folders in which nothing else lies.
    func sharedPathPrefixes(for api: API) -> [String]
}

extension Emitter {
    package func sharedFiles(for api: API) -> [OutputFile] { [] }

    package func sharedPathPrefixes(for api: API) -> [String] { [] }

    /// All files, the shared ones last.
    package func files(for api: API) -> [OutputFile] {
        api.services.flatMap { files(for: $0, in: api) } + sharedFiles(for: api)
    }
}
