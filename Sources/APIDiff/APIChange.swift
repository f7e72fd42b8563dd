/// One difference between two descriptions of a service.
package struct APIChange: Sendable, Equatable {
    package var kind: Kind
    /// Whether it stops a program that was written against the old description: it no longer compiles against the new
    /// client, preflight or the server refuses what it sends, or something it relies on is gone.
    package var isBreaking: Bool
    /// Dotted path as the new description has it; as the old one had it, where the new one has nothing.
    package var element: String
    /// File of the new description, as `Origin.file` has it; `nil` where the new description has nothing.
    package var file: String?
    /// What changed, without the element: `type changed from String to Integer`.
    package var sentence: String

    /// What changed. The raw values are the words of `tcgen diff --json`.
    package enum Kind: String, Sendable, Equatable, CaseIterable {
        case added, removed
        /// Another name on the wire.
        case renamed
        /// Another name in Swift, the same on the wire.
        case swiftName
        /// Another version of a service that has only one on each side.
        case version
        case endpoint, regions, status, body, signature, stream
        case rateLimit, idempotence, maxRequestBody
        /// Error codes that an action can answer with.
        case errors
        /// Rules about parameters that go together.
        case rule
        /// Order of the arguments of a generated initializer.
        case order
        /// An object is used on other sides than before.
        case use
        case type, required
        /// The Swift property became optional or stopped being so.
        case optionality
        /// Known values of an enumeration.
        case values
        case limit, defaultValue, deprecation
        /// Values are kept out of logs, or no longer.
        case sensitive
        /// Descriptions, titles and meanings of values, in either language.
        case texts
    }
}

/// All differences between two versions of one service.
package struct ServiceChanges: Sendable, Equatable {
    /// `ocr`.
    package var shortName: String
    /// Of the new description, where it has the service.
    package var version: String
    /// Only those with changes: the service itself, then its actions by name, then its types by name.
    package var groups: [ChangeGroup]
}

/// The differences in one thing that callers know by name.
package struct ChangeGroup: Sendable, Equatable {
    package enum Subject: Sendable, Equatable {
        case service
        /// Wire name, the new one after a renaming.
        case action(String)
        /// Name in the spec, the new one after a renaming.
        case type(String)
    }

    package var subject: Subject
    /// For a type, the actions that use it, sorted; else empty.
    package var usedBy: [String]
    /// Sorted by element, then in a fixed order of kinds, what breaks callers first.
    package var changes: [APIChange]
}
