/// The client of one service. A generated client adds one method for each action.
public protocol ServiceClient: Sendable {
    /// The service that the client calls.
    static var service: Service { get }
    /// The client that makes the calls.
    var api: APIClient { get }
    /// Creates a client over another one, to share its settings.
    init(api: APIClient)
}

extension ServiceClient {
    /// Creates a client of the service.
    ///
    /// - Parameters:
    ///   - credential: The provider of keys: `.environment`, or a ``Credential``.
    ///   - region: The region of calls that name none. The default is the current value of the variable
    ///     `TENCENTCLOUD_REGION`.
    ///   - endpoint: The endpoint of all calls, instead of the service's own.
    ///   - configuration: The settings of the client.
    public init(
        credential: some CredentialProvider, region: Region? = .environment, endpoint: Endpoint? = nil,
        configuration: ClientConfiguration = ClientConfiguration()
    ) {
        self.init(
            api: APIClient(credential: credential, region: region, endpoint: endpoint, configuration: configuration))
    }
}

// Generated requests describe their action with these. The texts are constants, and the usual calls have no default
// arguments. Both compile fast, and there is one such call for each action.
extension ServiceClient {
    /// Returns an action of this service.
    public static func action(_ name: StaticString) -> Action {
        Action(name.description, of: service)
    }

    /// Returns an action of this service with its error codes, one per line.
    public static func action(_ name: StaticString, errors: StaticString) -> Action {
        Action(name.description, of: service, errorLines: .constant(errors))
    }

    /// Returns an action of this service. The parameters are those of the initializer of ``Action``.
    public static func action(
        _ name: StaticString, group: StaticString = "", regions: Action.Regions = .service, rateLimit: Int? = nil,
        isIdempotent: Bool = false, hasClientToken: Bool = false, isSigned: Bool = true, body: Action.Body = .json,
        errors: StaticString = ""
    ) -> Action {
        Action(
            name.description, of: service, groupName: .constant(group), regions: regions, rateLimit: rateLimit,
            isIdempotent: isIdempotent, hasClientToken: hasClientToken, isSigned: isSigned, body: body,
            errorLines: .constant(errors))
    }
}
