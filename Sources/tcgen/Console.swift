import ArgumentParser
import Files

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Output on the terminal: results on standard output, messages on standard error.
enum Console {
    /// Prints a result.
    ///
    /// - Throws: `FileError` if the text cannot be written completely: a run whose result is lost has not succeeded.
    static func print(_ text: String) throws(FileError) {
        guard let code = write(text.onTheirLines + "\n", to: STDOUT_FILENO) else { return }
        throw FileError(operation: "write", path: "standard output", reason: String(cString: strerror(code)))
    }

    /// Prints a message on standard error.
    static func printError(_ text: String) {
        write(text.onTheirLines + "\n")
    }

    /// Returns a count with its noun: `1 file`, `2 files`.
    static func count(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

    /// Writes text to standard error, unchanged. A failure cannot be reported anywhere, so it is ignored.
    static func write(_ text: String) {
        _ = write(text, to: STDERR_FILENO)
    }

    /// Writes text to a file descriptor. Returns the error code of the system, or `nil` if everything was written.
    private static func write(_ text: String, to descriptor: Int32) -> Int32? {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if count == 0 || errno != EINTR {
                return count == 0 ? EIO : errno
            }
        }
        return nil
    }
}

/// The exit codes of the command line.
enum ExitStatus: Int32, Error {
    case done = 0
    case failed = 1
    case usedWrongly = 2
    case defect = 70
    case inputOutput = 74

    init(parserCode: ExitCode) {
        switch parserCode {
        case .success: self = .done
        case .validationFailure: self = .usedWrongly
        default: self = .defect
        }
    }

    func exit() -> Never {
        #if canImport(Darwin)
            Darwin.exit(rawValue)
        #elseif canImport(Glibc)
            Glibc.exit(rawValue)
        #elseif canImport(Musl)
            Musl.exit(rawValue)
        #endif
    }
}

// Within `Console`, `write` would resolve to its method, so the system call is wrapped here.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, bytes, count)
}
