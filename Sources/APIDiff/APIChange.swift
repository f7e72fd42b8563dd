/// A difference between two descriptions of a service.
package struct APIChange: Sendable, Equatable {
    package var kind: Kind
    /// A Boolean value that indicates whether the change breaks programs written against the old description: they no
    /// longer compile with the new client, preflight validation or the server rejects what they send, or something they
    /// rely on is gone.
    package var isBreaking: Bool
    /// The dotted path of the element in the new description, or in the old one if the element was removed.
    package var element: String
    /// The file of the element in the new description (`Origin.file`), or `nil` if the element was removed.
    package var file: String?
    /// A description of the change without the element, such as `type changed from String to Integer`.
    package var sentence: String

    /// The kind of a change. The raw values are used in the output of `tcgen diff --json`.
    package enum Kind: String, Sendable, Equatable, CaseIterable {
        case added, removed
        /// The wire name changed.
        case renamed
        /// The Swift name changed, but not the wire name.
        case swiftName
        /// The version of a service changed, with one version of it on each side.
        case version
        case endpoint, regions, status, body, signature, stream
        case rateLimit, idempotence, maxRequestBody
        /// The error codes that an action can return.
        case errors
        /// A rule about parameters that go together.
        case rule
        /// The pages of a list.
        case pagination
        /// The names of actions and resources in access policies.
        case permissions
        /// The way to wait for a job.
        case poll
        /// The parts of an action's calls that are encrypted.
        case encryption
        /// The order of the arguments of a generated initializer.
        case order
        /// The sides, requests and responses, on which an object is used.
        case use
        case type, required
        /// The Swift property became optional, or is no longer optional.
        case optionality
        /// The known values of an enumeration.
        case values
        case limit, defaultValue, deprecation
        /// Values are kept out of logs, or no longer.
        case sensitive
        /// Descriptions, titles and meanings of values, in either language.
        case texts
    }
}

/// All differences between two descriptions of a service.
package struct ServiceChanges: Sendable, Equatable {
    /// The short name of the service, such as `ocr`.
    package var shortName: String
    /// The version in the new description, or in the old one if the service was removed.
    package var version: String
    /// The groups with changes: the service itself, then its actions by name, then its types by name.
    package var groups: [ChangeGroup]
}

/// The differences in a subject that callers know by name.
package struct ChangeGroup: Sendable, Equatable {
    package enum Subject: Sendable, Equatable {
        case service
        /// An action by its wire name, the new one after a renaming.
        case action(String)
        /// A type by its name in the spec, the new one after a renaming.
        case type(String)
    }

    package var subject: Subject
    /// The sorted names of the actions that use the type. Empty for other subjects.
    package var usedBy: [String]
    /// The changes, sorted by element, then by kind. Within a kind, breaking changes come first.
    package var changes: [APIChange]
}
