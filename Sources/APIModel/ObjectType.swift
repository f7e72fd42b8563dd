/// An object: a request, a response, or an entry of `types`.
package final class ObjectType: Sendable {
    package let name: TypeName
    package let texts: Texts
    package let isUsedInRequests: Bool
    package let isUsedInResponses: Bool
    package let members: [Member]
    package let origin: Origin

    /// A Boolean value that indicates whether any action uses the object. An unused object is documented, not
    /// generated.
    package var isUsed: Bool { isUsedInRequests || isUsedInResponses }

    package init(
        name: TypeName, texts: Texts, isUsedInRequests: Bool, isUsedInResponses: Bool, members: [Member], origin: Origin
    ) {
        self.name = name
        self.texts = texts
        self.isUsedInRequests = isUsedInRequests
        self.isUsedInResponses = isUsedInResponses
        self.members = members
        self.origin = origin
    }
}

/// The two names of an object: in the API and in Swift.
package struct TypeName: Sendable, Equatable {
    package let wire: String
    /// Unique within the service; never needs backticks.
    package let swift: String

    package init(wire: String, swift: String) {
        self.wire = wire
        self.swift = swift
    }
}
