/// Makes files of one kind from an API: pure and total, for what it is given has been checked. The same API gives the same
/// bytes on every machine.
package protocol Emitter: Sendable {
    func files(for api: API) -> [OutputFile]

    /// How the paths of a service's files begin, and of no others: where files that no spec makes any more are looked for.
    func pathPrefixes(of service: Service) -> [String]
}
