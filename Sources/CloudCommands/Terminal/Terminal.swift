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

    /// Writes a text to standard output as it is. On a terminal, control characters are escaped except for tabs and line feeds,
    /// with which code is laid out.
    static func write(text: String) throws(CommandFailure) {
        guard isatty(STDOUT_FILENO) == 1 else { return try write(Array(text.utf8)) }
        let parts = text.split(separator: "\t", omittingEmptySubsequences: false)
        try write(Array(parts.map { String($0).onTheirLines }.joined(separator: "\t").utf8))
    }

    /// Prints a message. A failure cannot be reported anywhere, so it is ignored.
    ///
    /// - Parameter mark: A part of the message to print in a color, where the terminal has colors.
    static func printError(_ text: String, mark: (text: String, color: Color)? = nil) {
        writeError(marked(text, mark) + "\n")
    }

    /// Prints the reason why a command ended early, with its code in a color where the terminal has colors.
    static func printError(_ failure: CommandFailure) {
        if failure.isJSON { return writeError(failure.json + "\n") }
        let head = marked("error:", ("error:", .red))
        writeError("\(head) \(marked(failure.message, failure.code.map { ($0, .bold) }))\n")
    }

    /// Writes a text to standard error as it is, with the sequences that a terminal acts on.
    static func writeError(_ text: String) { _ = write(Array(text.utf8), to: STDERR_FILENO) }

    /// The colors of messages, by their parameters of the sequence SGR (ECMA-48, 8.3.117).
    enum Color: String {
        case bold = "1"
        case red = "31"
        case green = "32"
    }

    /// Returns a text without control characters, and with a part of it in a color.
    private static func marked(_ text: String, _ mark: (text: String, color: Color)?) -> String {
        var text = text.onTheirLines
        guard hasColors, let mark, let range = text.firstRange(of: mark.text.onTheirLines), !range.isEmpty else {
            return text
        }
        text.replaceSubrange(range, with: "\u{1B}[\(mark.color.rawValue)m\(text[range])\u{1B}[0m")
        return text
    }

    /// A Boolean value that indicates whether standard error is a terminal that can wipe a line.
    static var canWipe: Bool { isatty(STDERR_FILENO) == 1 && variable("TERM") != "dumb" }

    /// A Boolean value that indicates whether messages have colors: on a terminal, unless the variable `NO_COLOR` has a
    /// value (no-color.org).
    private static var hasColors: Bool { canWipe && (variable("NO_COLOR") ?? "").isEmpty }

    private static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

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
