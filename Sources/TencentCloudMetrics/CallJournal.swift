public import TencentCloudCore

/// Writes one JSON object for each call that ends, with its action, its outcome and its length, and without the value of
/// any member.
///
/// ```swift
/// let journal = try CallJournal(appendingTo: "calls.jsonl")
/// configuration.observers = [journal]
/// ```
/// A line has exactly the keys of ``JournalEntry``, in one order, and is written with one call of `write` to a file that
/// is opened for appending, before the call returns to its caller. So lines of several tasks, clients and processes stay
/// whole, and a program that is killed loses no call that has ended. If a line is torn all the same, since the disk was
/// full or the machine went down, the next one begins on a line of its own, and readers skip the torn one.
///
/// A journal needs no shutdown: the file is closed when the journal is released. Calls of other tasks wait while a line
/// is written, which takes some microseconds on a disk of this machine. For anything slower, such as a network, create a
/// journal with a function that hands the lines on.
public final class CallJournal: CallObserver {
    private let writeLine: @Sendable ([UInt8]) -> Void
    private let file: JournalFile?

    /// The number of calls that could not be written to the file so far. `onError` was told why.
    public var lostCalls: Int { file?.lostLines ?? 0 }

    /// Creates a journal in a file, which is created if it does not exist, readable by its owner only.
    ///
    /// When a line would make the file larger than `maxSize`, the file becomes `<path>.1`, that one `<path>.2` and so on,
    /// and the oldest is deleted. Several processes may write to one journal. A file that something else moves or deletes
    /// is created again.
    ///
    /// - Parameters:
    ///   - path: The path of the file: `calls.jsonl`.
    ///   - maxSize: The size from which another file is begun, in bytes. The default is 64 MiB, about 190,000 calls.
    ///   - maxFiles: The number of files that are kept, at least 1: the current one and those before it. The default is 8.
    ///   - onError: Is called when lines cannot be written, once until one can be again. Without it, the error is
    ///     written to the standard error. Calls go on all the same.
    /// - Throws: ``JournalError`` if the file cannot be opened.
    public init(
        appendingTo path: String, maxSize: Int = 64 * 1024 * 1024, maxFiles: Int = 8,
        onError: (@Sendable (JournalError) -> Void)? = nil
    ) throws(JournalError) {
        let onError = onError ?? { JournalFile.writeToStandardError("\($0)\n") }
        let file = try JournalFile(path, maxSize: max(1, maxSize), maxFiles: max(1, maxFiles), onError: onError)
        self.file = file
        writeLine = { file.write($0) }
    }

    /// Creates a journal that passes its lines on.
    ///
    /// - Parameter write: Is called with each line, which ends with a line break, by the task that made the call. It
    ///   should return fast, and is called from several threads at a time.
    public init(write: @escaping @Sendable (String) -> Void) {
        file = nil
        writeLine = { write(String(decoding: $0, as: UTF8.self)) }
    }

    /// Writes the line of a call.
    public func callEnded(_ call: CallRecord) {
        var line = JournalEntry(call).bytes
        line.append(UInt8(ascii: "\n"))
        writeLine(line)
    }
}

extension CallJournal {
    /// Returns the files of a journal that exist, the oldest first: those that were set aside, and the current one.
    public static func files(of path: String) -> [String] {
        var files: [String] = []
        while JournalFile.exists("\(path).\(files.count + 1)") { files.append("\(path).\(files.count + 1)") }
        return files.reversed() + (JournalFile.exists(path) ? [path] : [])
    }

    /// Reads a file of a journal, without loading it as a whole.
    ///
    /// - Parameters:
    ///   - path: The path of one file. ``files(of:)`` finds all files of a journal.
    ///   - body: Is called with each entry, in the order of the file.
    /// - Returns: The number of lines that are no entries: torn ones, those of other programs, and those of a later
    ///   version of this format.
    /// - Throws: ``JournalError`` if the file cannot be read.
    @discardableResult
    public static func read(_ path: String, _ body: (JournalEntry) -> Void) throws(JournalError) -> Int {
        var skipped = 0
        try JournalReader.lines(of: path) { line in
            guard let line, let entry = JournalEntry(line) else {
                skipped += 1
                return
            }
            body(entry)
        }
        return skipped
    }
}
