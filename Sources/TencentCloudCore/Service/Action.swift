/// An action of a service: the facts about it that are known before a call.
public struct Action: Sendable, Hashable {
    /// The name, as sent in `X-TC-Action`: `IDCardOCR`.
    public let name: String
    /// The service that the action belongs to.
    public let service: Service
    /// The group in which the specification lists the action, such as `cards`; `nil` if it has none. Records of calls have
    /// it, for a report by groups.
    public var group: String? {
        let group = groupName.text
        return group.isEmpty ? nil : group
    }
    private let groupName: StoredText
    /// The regions that the action is offered in.
    public let regions: Regions
    /// The number of requests that the server accepts in a second by default, from each account and region; `nil` if
    /// the specification states none. See ``RateLimits``.
    public let rateLimit: Int?
    /// A Boolean value that indicates whether sending a request twice has no more effect than sending it once. The
    /// client repeats such a request even if the first one may have arrived. See ``RetryPolicy``.
    public let isIdempotent: Bool
    /// A Boolean value that indicates whether requests have a member named `ClientToken`, by which the service notices
    /// a request that it has carried out before. The client adds one to a request without it, so that it can repeat the
    /// request.
    public let hasClientToken: Bool
    /// A Boolean value that indicates whether requests are signed. Two actions of STS accept unsigned requests: callers
    /// use them to get a key.
    public let isSigned: Bool
    /// The form of the request's body.
    public let body: Body
    /// The codes of ``errors``, one per line.
    private let errorLines: StoredText

    /// The error codes that the action's reference lists. The server may return others.
    ///
    /// - Complexity: O(*n*) in the number of codes, which are stored as one text.
    public var errors: [ErrorCode] { errorLines.text.split(separator: "\n").map { ErrorCode(rawValue: String($0)) } }

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
    ///   - group: The group in which the specification lists the action; empty if it has none.
    ///   - regions: The regions that the action is offered in.
    ///   - rateLimit: The number of requests that the server accepts in a second by default.
    ///   - isIdempotent: `true` if sending a request twice has no more effect than sending it once.
    ///   - hasClientToken: `true` if requests have a member named `ClientToken`.
    ///   - isSigned: `true` if requests are signed.
    ///   - body: The form of the request's body.
    ///   - errors: The error codes that the action's reference lists, one per line. One text costs the compiler of
    ///     generated code far less than a list, and costs a call nothing.
    public init(
        _ name: String, of service: Service, group: String = "", regions: Regions = .service, rateLimit: Int? = nil,
        isIdempotent: Bool = false, hasClientToken: Bool = false, isSigned: Bool = true, body: Body = .json,
        errors: String = ""
    ) {
        self.init(
            name, of: service, groupName: .made(group), regions: regions, rateLimit: rateLimit,
            isIdempotent: isIdempotent, hasClientToken: hasClientToken, isSigned: isSigned, body: body,
            errorLines: .made(errors))
    }

    /// Creates an action of generated code, whose texts are constants.
    init(
        _ name: String, of service: Service, groupName: StoredText = .constant(""), regions: Regions = .service,
        rateLimit: Int? = nil, isIdempotent: Bool = false, hasClientToken: Bool = false, isSigned: Bool = true,
        body: Body = .json, errorLines: StoredText
    ) {
        self.name = name
        self.service = service
        self.groupName = groupName
        self.regions = regions
        self.rateLimit = rateLimit
        self.isIdempotent = isIdempotent
        self.hasClientToken = hasClientToken
        self.isSigned = isSigned
        self.body = body
        self.errorLines = errorLines
    }
}
