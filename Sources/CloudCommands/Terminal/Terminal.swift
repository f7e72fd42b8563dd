import Files

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Output: results on standard output, messages on standard error.
enum Terminal {
    /// Prints a result. Control characters are escaped, since a terminal acts on them.
    static func print(_ text: String) throws(CommandFailure) {
        try write(Array((text.onTheirLines + "\n").utf8))
    }

    /// Writes bytes to standard output, unchanged.
    /// - Throws: `CommandFailure` if they cannot be written completely: a run whose result is lost has not succeeded.
    static func write(_ bytes: some Collection<UInt8>) throws(CommandFailure) {
        guard let code = write(bytes, to: STDOUT_FILENO) else { return }
        throw CommandFailure(
            status: .inputOutput, message: "cannot write standard output: \(String(cString: strerror(code)))")
    }

    /// Prints a message. A failure cannot be reported anywhere, so it is ignored.
    static func printError(_ text: String) { _ = write(Array((text.onTheirLines + "\n").utf8), to: STDERR_FILENO) }

    /// The number of columns of the terminal; 100 if standard output is none.
    static var width: Int {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, numericCast(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 100 }
        return max(40, Int(size.ws_col))
    }

    /// Returns the error code of the system, or `nil` if everything was written.
    private static func write(_ bytes: some Collection<UInt8>, to descriptor: Int32) -> Int32? {
        var rest = Array(bytes)[...]
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

// Within `Terminal`, `write` would resolve to its method, so the system call is wrapped here.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, bytes, count)
}
