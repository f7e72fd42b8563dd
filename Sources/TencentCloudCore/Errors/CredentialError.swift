/// There is no key to sign with, or the key cannot be sent.
public struct CredentialError: Error, Sendable, Hashable, CustomStringConvertible {
    /// One or two sentences that say what is missing or wrong and what to do, without any part of the key.
    public let description: String
    /// A Boolean value that indicates whether the provider has no key, so that a chain of providers goes on with the next
    /// one. `false` if there is one that cannot be used, such as a key without its secret.
    public let isMissing: Bool
    /// The parts of the description that a terminal shows on a line each: those of a chain say of each provider why it has
    /// no key.
    package let lines: [String]

    /// Creates an error of a credential provider.
    ///
    /// - Parameters:
    ///   - description: One or two sentences that say what is missing or wrong and what to do, without any part of the
    ///     key.
    ///   - isMissing: `true` if the provider has no key, and another one may be asked.
    public init(_ description: String, isMissing: Bool = false) {
        self.description = description
        self.isMissing = isMissing
        lines = [description]
    }

    /// Creates an error whose description has several parts.
    ///
    /// - Parameters:
    ///   - lines: One or more sentences each, without any part of the key.
    ///   - isMissing: `true` if the provider has no key, and another one may be asked.
    package init(lines: [String], isMissing: Bool) {
        description = lines.joined(separator: " ")
        self.isMissing = isMissing
        self.lines = lines
    }
}
