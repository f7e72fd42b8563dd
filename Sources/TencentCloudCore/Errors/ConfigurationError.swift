/// The client's configuration cannot work, for example because of an invalid endpoint or a region that cannot be sent.
public struct ConfigurationError: Error, Sendable, Hashable, CustomStringConvertible {
    /// One or two sentences that say what is wrong and what to write instead.
    public let description: String

    /// Creates an error of a client's configuration.
    ///
    /// - Parameter description: One or two sentences that say what is wrong and what to write instead.
    public init(_ description: String) { self.description = description }
}
