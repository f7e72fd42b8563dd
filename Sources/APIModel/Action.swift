/// One interface of a service.
package final class Action: Sendable {
    /// `IDCardOCR`.
    package let wireName: String
    /// Method of the client, backticks included where Swift needs them: `idCardOCR`.
    package let swiftName: String
    package let texts: Texts
    /// Key of the `Group`.
    package let group: String?
    package let regions: Regions
    package let status: Status
    /// Requests a second that the server allows by default.
    package let rateLimit: Int?
    /// May be sent twice without doing more than once.
    package let isIdempotent: Bool
    package let isSigned: Bool
    package let body: Body
    /// The answer is an event stream (`stream: sse`).
    package let isEventStream: Bool
    /// Its Swift name is `<Action>Request`, its wire name the action's, its members are the parameters.
    package let request: ObjectType
    /// Its Swift name is `<Action>Response`. Does not hold `RequestId`, which every response has.
    package let response: ObjectType
    package let requirements: [Requirement]
    /// The codes this action can answer with, each of them also in the service's `errors`.
    package let errors: [ErrorCode]
    package let examples: [Example]
    package let origin: Origin

    package init(
        wireName: String, swiftName: String, texts: Texts, group: String?, regions: Regions, status: Status,
        rateLimit: Int?,
        isIdempotent: Bool, isSigned: Bool, body: Body, isEventStream: Bool, request: ObjectType, response: ObjectType,
        requirements: [Requirement], errors: [ErrorCode], examples: [Example], origin: Origin
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
        self.errors = errors
        self.examples = examples
        self.origin = origin
    }

    /// Which regions a request may name.
    package enum Regions: Sendable, Equatable {
        /// The service's list, or any region where the service has none.
        case service
        case only([String])
        /// The interface takes no region: the header is never sent.
        case none
    }

    package enum Status: Sendable, Equatable {
        case online, deprecated, offline
    }

    /// How parameters travel.
    package enum Body: Sendable, Equatable {
        case json
        /// `multipart/form-data`, one part for each parameter.
        case multipart
        /// The one `Binary` parameter is the body, the others are headers `X-<SERVICE>-<Name>`.
        case octetStream
    }
}

/// A rule about which parameters go together: an entry of `require`.
package struct Requirement: Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
        /// At least one.
        case anyOf
        /// Exactly one.
        case oneOf
        /// All or none.
        case together
    }

    package let kind: Kind
    /// Wire names of members of the request, two or more.
    package let members: [String]

    package init(kind: Kind, members: [String]) {
        self.kind = kind
        self.members = members
    }
}

/// A request and the answer to it.
package struct Example: Sendable, Equatable {
    package let title: String
    package let chineseTitle: String?
    /// Always an object.
    package let request: Value
    /// Always an object.
    package let response: Value?

    package init(title: String, chineseTitle: String? = nil, request: Value, response: Value?) {
        self.title = title
        self.chineseTitle = chineseTitle
        self.request = request
        self.response = response
    }
}
