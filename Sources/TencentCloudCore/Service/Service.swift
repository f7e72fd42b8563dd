/// A service of the cloud, in one version: the facts that its actions share.
public struct Service: Sendable, Hashable {
    /// The short name, as used in hosts and signatures: `ocr`.
    public let name: String
    /// The version, a date: `2018-11-19`.
    public let version: String
    /// The endpoint of all calls, unless a client names another.
    public let endpoint: Endpoint
    /// The largest request body that the service accepts, in bytes.
    public let maxRequestBody: Int
    /// The regions that the service is offered in, or `nil` if a request may name any region.
    public let regions: [Region]?
    /// The advice on the error codes of the service.
    public let errorAdvice: ErrorAdvice

    /// Creates a service from its facts. Generated clients have theirs already.
    ///
    /// - Parameters:
    ///   - name: The short name: `ocr`.
    ///   - version: The version, a date: `2018-11-19`.
    ///   - endpoint: The endpoint of all calls, unless a client names another.
    ///   - maxRequestBody: The largest request body, in bytes. The API accepts 10 MiB, the default, if the request is
    ///     signed with TC3.
    ///   - regions: The regions that the service is offered in, or `nil` if a request may name any region.
    ///   - errorAdvice: The advice on the error codes of the service.
    public init(
        name: String, version: String, endpoint: Endpoint, maxRequestBody: Int = 10_485_760, regions: [Region]? = nil,
        errorAdvice: ErrorAdvice = ""
    ) {
        self.name = name
        self.version = version
        self.endpoint = endpoint
        self.maxRequestBody = maxRequestBody
        self.regions = regions
        self.errorAdvice = errorAdvice
    }
}
