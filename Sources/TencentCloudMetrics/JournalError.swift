/// A journal cannot be written or read.
public struct JournalError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The path of the file.
    public let path: String
    /// The system's reason: `No space left on device`.
    public let reason: String
    /// The next step to take.
    public let nextStep: String

    /// The file, the reason, and what to do.
    public var description: String { "The journal \(path): \(reason). Next step: \(nextStep)" }
}
