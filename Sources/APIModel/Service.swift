/// One version of one service.
package final class Service: Sendable {
    /// The host prefix and signing scope: `ocr`.
    package let shortName: String
    /// The API version, a date: `2018-11-19`.
    package let version: String
    /// The Swift namespace: `OCR`, or `CVM_v20170312` for every version but the newest in the run.
    package let swiftName: String
    /// A Boolean value that indicates whether the run has no newer version of the service. Filtering an API keeps this
    /// flag.
    package let isNewest: Bool
    package let texts: Texts
    /// The host name: `ocr.tencentcloudapi.com`.
    package let endpoint: String
    /// The regions that the service is offered in, or `nil` if a request may name any region.
    package let regions: [String]?
    /// The largest request body, in bytes.
    package let maxRequestBody: Int
    package let groups: [Group]
    package let errors: [ErrorCode]
    package let types: [ObjectType]
    package let actions: [Action]
    /// Requests for newcomers. Emitters may show them first.
    package let start: [StartRequest]
    /// The facts that access policies need, or `nil` if the specs have none.
    package let permissions: ServicePermissions?
    package let origin: Origin
    /// Indices into `types`, by wire name.
    private let typeIndices: [String: Int]

    package init(
        shortName: String, version: String, swiftName: String, isNewest: Bool, texts: Texts, endpoint: String,
        regions: [String]?,
        maxRequestBody: Int, groups: [Group], errors: [ErrorCode], types: [ObjectType], actions: [Action],
        start: [StartRequest] = [], permissions: ServicePermissions? = nil, origin: Origin
    ) {
        self.shortName = shortName
        self.version = version
        self.swiftName = swiftName
        self.isNewest = isNewest
        self.texts = texts
        self.endpoint = endpoint
        self.regions = regions
        self.maxRequestBody = maxRequestBody
        self.groups = groups
        self.errors = errors
        self.types = types
        self.actions = actions
        self.start = start
        self.permissions = permissions
        self.origin = origin
        typeIndices = Dictionary(
            types.enumerated().map { ($1.name.wire, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// A Boolean value that indicates whether the service gives advice on any of its error codes.
    package var givesErrorAdvice: Bool { errors.contains { $0.advice != nil || $0.chineseAdvice != nil } }

    package func type(_ name: TypeName) -> ObjectType? { typeIndices[name.wire].map { types[$0] } }
}
