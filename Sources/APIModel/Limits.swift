/// The values that the server accepts for a member.
package struct Limits: Sendable, Equatable {
    /// `.integer` or `.float`, according to the member's type.
    package var minimum: Value?
    package var maximum: Value?
    /// Lengths are counted in Unicode scalars.
    package var minLength: Int?
    package var maxLength: Int?
    package var minItems: Int?
    package var maxItems: Int?
    /// The largest size, in bytes: of the Base64 text, of the text in UTF-8, or of the binary.
    package var maxSize: Int?
    /// The largest size as written: `7 MiB`.
    package var maxSizeText: String?
    /// A regular expression that must match somewhere in the text. `^` and `$` make it match the whole text.
    package var pattern: String?
    /// The `format` of a String, which only docs show: `url`, `email`, ...
    package var format: String?

    package init(
        minimum: Value? = nil, maximum: Value? = nil, minLength: Int? = nil, maxLength: Int? = nil,
        minItems: Int? = nil,
        maxItems: Int? = nil, maxSize: Int? = nil, maxSizeText: String? = nil, pattern: String? = nil,
        format: String? = nil
    ) {
        self.minimum = minimum
        self.maximum = maximum
        self.minLength = minLength
        self.maxLength = maxLength
        self.minItems = minItems
        self.maxItems = maxItems
        self.maxSize = maxSize
        self.maxSizeText = maxSizeText
        self.pattern = pattern
        self.format = format
    }
}
