/// Why a text could not be read as JSON (RFC 8259), or is not the answer that was asked for.
public struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong, as a sentence. Never quotes the text.
    public let reason: String
    /// Where, in bytes from the start; nil where the text as a whole is meant.
    public let offset: Int?

    /// An error by its parts.
    public init(reason: String, offset: Int? = nil) {
        self.reason = reason
        self.offset = offset
    }

    public var description: String {
        if let offset { "\(reason) (byte \(offset))" } else { reason }
    }
}

/// What a JSON text may cost its reader.
package struct JSONLimits: Sendable {
    /// Objects and arrays within each other.
    package var depth: Int
    /// Bytes of the text. At most ``largestText``.
    package var bytes: Int

    /// Bytes.
    package static let largestText = JSONParser.largestText

    /// Limits; more than ``largestText`` bytes cannot be asked for.
    package init(depth: Int = 128, bytes: Int = largestText) {
        self.depth = depth
        self.bytes = min(bytes, Self.largestText)
    }
}
