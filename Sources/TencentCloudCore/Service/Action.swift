/// An interface of a service: what is known about it before a call.
public struct Action: Sendable, Hashable {
    /// The name, as in `X-TC-Action`: `IDCardOCR`.
    public let name: String
    /// The service that it belongs to.
    public let service: Service
    /// Where it is offered.
    public let regions: Regions
    /// Whether sending the same request twice does no more than sending it once.
    public let isIdempotent: Bool
    /// Whether requests are signed. Two interfaces of STS are not: they are how a key is got.
    public let isSigned: Bool
    /// The form of the request's body.
    public let body: Body
    /// The codes of ``errors``, one a line.
    private let errorLines: String

    /// The error codes that its reference lists. The server may answer with others.
    ///
    /// - Complexity: O(*n*) in the number of codes: they are kept as one text.
    public var errors: [ErrorCode] { errorLines.split(separator: "\n").map { ErrorCode(rawValue: String($0)) } }

    /// Where an interface is offered.
    public enum Regions: Sendable, Hashable {
        /// Where its service is.
        case service
        /// In these regions.
        case only([Region])
        /// The interface knows no region: `X-TC-Region` is never sent.
        case none
    }

    /// The form of a request's body.
    public enum Body: Sendable, Hashable {
        /// One JSON object.
        case json
        /// `multipart/form-data`, one part a member.
        case multipart
        /// The bytes of the request's one binary member; the other members are headers, `X-<SERVICE>-<Name>`.
        case octetStream
    }

    /// An interface by its facts. Generated requests have theirs.
    ///
    /// - Parameters:
    ///   - name: The name, as in `X-TC-Action`.
    ///   - service: The service that it belongs to.
    ///   - regions: Where it is offered.
    ///   - isIdempotent: Whether a request may be sent twice without harm.
    ///   - isSigned: Whether requests are signed.
    ///   - body: The form of the request's body.
    ///   - errors: The error codes that its reference lists, one a line. One text costs the compiler of generated code far
    ///     less than a list, and a call nothing.
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
