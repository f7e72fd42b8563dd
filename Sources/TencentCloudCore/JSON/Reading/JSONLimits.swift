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
