/// An action of a service.
package final class Action: Sendable {
    /// The name in the API: `IDCardOCR`.
    package let wireName: String
    /// The client's method, with backticks where Swift needs them: `idCardOCR`.
    package let swiftName: String
    package let texts: ActionTexts
    /// The key of the action's `Group`.
    package let group: String?
    package let regions: Regions
    package let status: Status
    /// The number of requests per second that the server allows by default.
    package let rateLimit: Int?
    /// A Boolean value that indicates whether sending a request twice has no more effect than sending it once.
    package let isIdempotent: Bool
    package let isSigned: Bool
    package let body: Body
    /// A Boolean value that indicates whether the response is an event stream (`stream: sse`).
    package let isEventStream: Bool
    /// The request object. Its Swift name is `<Action>Request`, its wire name is the action's, and its members are the
    /// parameters.
    package let request: ObjectType
    /// The response object, `<Action>Response` in Swift. It leaves out `RequestId`, which every response has.
    package let response: ObjectType
    package let requirements: [Requirement]
    package let pagination: Pagination?
    package let poll: Poll?
    package let encryption: Encryption?
    /// The error codes that the action can return, each of them also in the service's `errors`.
    package let errors: [ErrorCode]
    package let examples: [Example]
    package let origin: Origin

    package init(
        wireName: String, swiftName: String, texts: ActionTexts, group: String?, regions: Regions, status: Status,
        rateLimit: Int?,
        isIdempotent: Bool, isSigned: Bool, body: Body, isEventStream: Bool, request: ObjectType, response: ObjectType,
        requirements: [Requirement], pagination: Pagination?, poll: Poll?, encryption: Encryption?, errors: [ErrorCode],
        examples: [Example], origin: Origin
    ) {
        self.wireName = wireName
        self.swiftName = swiftName
        self.texts = texts
        self.group = group
        self.regions = regions
        self.status = status
        self.rateLimit = rateLimit
        self.isIdempotent = isIdempotent
        self.isSigned = isSigned
        self.body = body
        self.isEventStream = isEventStream
        self.request = request
        self.response = response
        self.requirements = requirements
        self.pagination = pagination
        self.poll = poll
        self.encryption = encryption
        self.errors = errors
        self.examples = examples
        self.origin = origin
    }

    /// The regions that a request may name.
    package enum Regions: Sendable, Equatable {
        /// The service's regions, or any region if the service lists none.
        case service
        case only([String])
        /// The action takes no region, so `X-TC-Region` is never sent.
        case none
    }

    package enum Status: Sendable, Equatable {
        case online, deprecated, offline
    }

    /// The encoding of the parameters.
    package enum Body: Sendable, Equatable {
        case json
        /// `multipart/form-data`, with one part for each parameter.
        case multipart
        /// The one `Binary` parameter is the body; the others are headers named `X-<SERVICE>-<Name>`.
        case octetStream
    }
}

/// A rule about parameters that depend on each other: an entry of `require`.
package struct Requirement: Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
        /// At least one of the members is needed.
        case anyOf
        /// Exactly one of the members is needed.
        case oneOf
        /// All of the members are needed, or none.
        case together
    }

    package let kind: Kind
    /// The wire names of two or more members of the request.
    package let members: [String]

    package init(kind: Kind, members: [String]) {
        self.kind = kind
        self.members = members
    }
}

/// A request and its response, as the spec shows them.
package struct Example: Sendable, Equatable {
    package let title: String
    package let chineseTitle: String?
    /// Always an object.
    package let request: Value
    /// Always an object; `nil` if the spec shows no response.
    package let response: Value?

    package init(title: String, chineseTitle: String? = nil, request: Value, response: Value?) {
        self.title = title
        self.chineseTitle = chineseTitle
        self.request = request
        self.response = response
    }
}
