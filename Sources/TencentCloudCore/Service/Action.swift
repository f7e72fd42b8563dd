/// An action of a service: the facts about it that are known before a call.
public struct Action: Sendable, Hashable {
    /// The name, as sent in `X-TC-Action`: `IDCardOCR`.
    public let name: String
    /// The service that the action belongs to.
    public let service: Service
    /// The regions that the action is offered in.
    public let regions: Regions
    /// A Boolean value that indicates whether sending a request twice has no more effect than sending it once. The
    /// client never repeats a request by itself.
    public let isIdempotent: Bool
    /// A Boolean value that indicates whether requests are signed. Two actions of STS accept unsigned requests: callers
    /// use them to get a key.
    public let isSigned: Bool
    /// The form of the request's body.
    public let body: Body
    /// The codes of ``errors``, one per line.
    private let errorLines: String

    /// The error codes that the action's reference lists. The server may return others.
    ///
    /// - Complexity: O(*n*) in the number of codes, which are stored as one text.
    public var errors: [ErrorCode] { errorLines.split(separator: "\n").map { ErrorCode(rawValue: String($0)) } }

    /// The regions that an action is offered in.
    public enum Regions: Sendable, Hashable {
        /// The regions of its service.
        case service
        /// Only these regions.
        case only([Region])
        /// No region: the action accepts none, and `X-TC-Region` is never sent.
        case none
    }

    /// The form of a request's body.
    public enum Body: Sendable, Hashable {
        /// One JSON object.
        case json
        /// `multipart/form-data`, with one part for each member.
        case multipart
        /// The bytes of the request's one binary member. The other members are headers, `X-<SERVICE>-<Name>`.
        case octetStream
    }

    /// Creates an action from its facts. Generated requests have theirs already.
    ///
    /// - Parameters:
    ///   - name: The name, as sent in `X-TC-Action`.
    ///   - service: The service that the action belongs to.
    ///   - regions: The regions that the action is offered in.
    ///   - isIdempotent: `true` if sending a request twice has no more effect than sending it once.
    ///   - isSigned: `true` if requests are signed.
    ///   - body: The form of the request's body.
    ///   - errors: The error codes that the action's reference lists, one per line. One text costs the compiler of
    ///     generated code far less than a list, and costs a call nothing.
    public init(
        _ name: String, of service: Service, regions: Regions = .service, isIdempotent: Bool = false,
        isSigned: Bool = true, body: Body = .json, errors: String = ""
    ) {
        self.name = name
        self.service = service
        self.regions = regions
        self.isIdempotent = isIdempotent
        self.isSigned = isSigned
        self.body = body
        errorLines = errors
    }
}
