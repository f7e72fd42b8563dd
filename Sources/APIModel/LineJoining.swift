/// Decides how the lines of a paragraph in a spec's text are joined.
package enum LineJoining {
    /// Returns `true` if a line break between the texts must not become a space, since Chinese and Japanese are written
    /// without spaces.
    /// - Parameters:
    ///   - before: The text before the line break in UTF-8.
    ///   - after: The text after it.
    package static func needsNoSpace(
        between before: some BidirectionalCollection<UInt8>, and after: some Collection<UInt8>
    ) -> Bool {
        isIdeograph(before.suffix(3)) && isIdeograph(after.prefix(3))
    }

    /// Returns `true` for U+2E80 to U+FFEF, which UTF-8 encodes as E2 BA 80 to EF BF AF.
    private static func isIdeograph(_ bytes: some Collection<UInt8>) -> Bool {
        guard bytes.count == 3, let first = bytes.first, 0xE2...0xEF ~= first else { return false }
        let value = bytes.reduce(0 as UInt32) { $0 << 8 | UInt32($1) }
        return 0xE2BA80...0xEFBFAF ~= value
    }
}
