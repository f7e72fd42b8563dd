/// The largest size of a file's Base64 text, which is the limit that the API's reference states: `.mebibytes(7)`.
///
/// Each three bytes of the file have four characters, so that 7 MiB of text hold a file of 5.25 MiB.
public struct Base64Size: Hashable, Sendable, CustomStringConvertible {
    /// The size of the text in bytes.
    public let bytes: Int

    private init(_ bytes: Int) { self.bytes = max(0, bytes) }

    /// A size in bytes.
    public static func bytes(_ count: Int) -> Base64Size { Base64Size(count) }

    /// A size in KiB, 1,024 bytes each.
    public static func kibibytes(_ count: Double) -> Base64Size { Base64Size(rounding: count * 1024) }

    /// A size in MiB, 1,048,576 bytes each.
    public static func mebibytes(_ count: Double) -> Base64Size { Base64Size(rounding: count * 1_048_576) }

    private init(rounding count: Double) {
        self.init(count.isNaN ? 0 : Int(exactly: count.rounded(.down)) ?? (count > 0 ? .max : 0))
    }

    /// The size of the largest file whose text fits, in bytes.
    public var fileSize: Int { bytes / 4 * 3 }

    /// The size as text: `7340032 bytes of base64 text`.
    public var description: String { "\(bytes) bytes of base64 text" }
}
