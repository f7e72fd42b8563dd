/// The reason why a text cannot be read as JSON (RFC 8259), or as the response that was expected.
public struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
    /// A phrase that says what is wrong. It quotes nothing of the text except the error code of a failed call.
    public let reason: String
    /// The position of the error in bytes from the start; `nil` if the error concerns the text as a whole.
    public let offset: Int?

    /// Creates an error from its parts.
    public init(reason: String, offset: Int? = nil) {
        self.reason = reason
        self.offset = offset
    }

    public var description: String {
        if let offset { "\(reason) (byte \(offset))" } else { reason }
    }
}
