/// There is no key to sign with, or the key cannot be sent.
public struct CredentialError: Error, Sendable, Hashable, CustomStringConvertible {
    /// One or two sentences that say what is missing or wrong and what to do, without any part of the key.
    public let description: String

    /// Creates an error of a credential provider.
    ///
    /// - Parameter description: One or two sentences that say what is missing or wrong and what to do, without any part
    ///   of the key.
    public init(_ description: String) { self.description = description }
}
