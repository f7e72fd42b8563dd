/// A service of the cloud, in one version: what its interfaces have in common.
public struct Service: Sendable, Hashable {
    /// The short name, as in hosts and signatures: `ocr`.
    public let name: String
    /// The version, a date: `2018-11-19`.
    public let version: String
    /// The endpoint that is used unless a client names another.
    public let endpoint: Endpoint
    /// The largest body that the service takes, in bytes.
    public let maxRequestBody: Int
    /// The regions that serve it; `nil` where any may.
    public let regions: [Region]?

    /// A service by its facts. Generated clients have theirs.
    ///
    /// - Parameters:
    ///   - name: The short name: `ocr`.
    ///   - version: The version, a date: `2018-11-19`.
    ///   - endpoint: The host that is used unless a client names another.
    ///   - maxRequestBody: The largest body, in bytes. 10 MiB is what the API takes when signed with TC3.
    ///   - regions: The regions that serve it; `nil` where any may.
    public init(
        name: String, version: String, endpoint: Endpoint, maxRequestBody: Int = 10_485_760, regions: [Region]? = nil
    ) {
        self.name = name
        self.version = version
        self.endpoint = endpoint
        self.maxRequestBody = maxRequestBody
        self.regions = regions
    }
}
