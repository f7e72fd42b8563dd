/// The client of one service. Generated clients are this and one method for each interface.
public protocol ServiceClient: Sendable {
    /// The service that it calls.
    static var service: Service { get }
    /// What carries its calls.
    var api: APIClient { get }
    /// A client over another one, to share its settings.
    init(api: APIClient)
}

extension ServiceClient {
    /// A client of the service.
    ///
    /// - Parameters:
    ///   - credential: Where keys come from: `.environment`, or a ``Credential``.
    ///   - region: The region of calls that name none. By default the variable `TENCENTCLOUD_REGION`, as it is now.
    ///   - endpoint: Where requests go, in place of the service's own endpoint.
    ///   - configuration: How it calls.
    public init(
        credential: some CredentialProvider, region: Region? = .environment, endpoint: Endpoint? = nil,
        configuration: ClientConfiguration = ClientConfiguration()
    ) {
        self.init(
            api: APIClient(credential: credential, region: region, endpoint: endpoint, configuration: configuration))
    }
}

// What generated requests say of themselves. The texts are constants, and the usual calls have nothing to leave out: both
// are cheap to compile, and there is one such call for each interface.
extension ServiceClient {
    /// The facts of an interface of this service.
    public static func action(_ name: StaticString) -> Action {
        Action(name.description, of: service)
    }

    /// The facts of an interface of this service, with its error codes, one a line.
    public static func action(_ name: StaticString, errors: StaticString) -> Action {
        Action(name.description, of: service, errors: errors.description)
    }

    /// The facts of an interface of this service; parameters as those of ``Action``.
    public static func action(
        _ name: StaticString, regions: Action.Regions = .service, isIdempotent: Bool = false, isSigned: Bool = true,
        body: Action.Body = .json, errors: StaticString = ""
    ) -> Action {
        Action(
            name.description, of: service, regions: regions, isIdempotent: isIdempotent, isSigned: isSigned, body: body,
            errors: errors.description)
    }
}
