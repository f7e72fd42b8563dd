#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The width that help is laid out for.
enum TerminalWidth {
    /// Help has options on the left and their texts beside them, from column 29 on. ArgumentParser ends the process if
    /// no column is left for the texts.
    private static let minimum = 40

    /// Gives ArgumentParser the least width if `COLUMNS`, or without it the terminal, says less.
    static func ensureMinimum() {
        let written = getenv("COLUMNS").flatMap { Int(String(cString: $0)) }
        if let width = written ?? widthOfTerminal, width < minimum { setenv("COLUMNS", String(minimum), 1) }
    }

    private static var widthOfTerminal: Int? {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, numericCast(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }
}
