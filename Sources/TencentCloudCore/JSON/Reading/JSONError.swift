/// The reason why a text cannot be read as JSON (RFC 8259), or as the response that was expected.
public struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
    /// A sentence that says what is wrong. It quotes nothing of the text but the error code of a failed call.
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

/// The limits of JSON texts, which protect their reader.
package struct JSONLimits: Sendable {
    /// The largest number of objects and arrays within each other.
    package var depth: Int
    /// The largest size of a text, in bytes. At most ``largestText``.
    package var bytes: Int

    /// The size of the largest text that the parser can read, in bytes.
    package static let largestText = JSONParser.largestText

    /// Creates limits. A size of more than ``largestText`` bytes is reduced to it.
    package init(depth: Int = 128, bytes: Int = largestText) {
        self.depth = depth
        self.bytes = min(bytes, Self.largestText)
    }
}
