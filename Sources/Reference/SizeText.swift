/// Formats sizes for readers.
enum SizeText {
    /// Returns a size in bytes as text, in the largest unit that divides it: `10 MiB`, `1500000 B`.
    static func of(_ bytes: Int) -> String {
        for (size, unit) in [(1 << 30, "GiB"), (1 << 20, "MiB"), (1 << 10, "KiB")] {
            if bytes >= size, bytes.isMultiple(of: size) { return "\(bytes / size) \(unit)" }
        }
        return "\(bytes) B"
    }
}
