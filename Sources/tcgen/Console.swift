import ArgumentParser

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Output on the terminal: results on standard output, messages on standard error.
enum Console {
    static func print(_ text: String) {
        Swift.print(text)
    }

    static func complain(_ text: String) {
        write(text + "\n")
    }

    /// Returns a count with its noun: `1 file`, `2 files`.
    static func count(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

    /// Writes text to standard error without adding a line break.
    static func write(_ text: String) {
        let bytes = Array(text.utf8)
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { systemWrite(STDERR_FILENO, $0.baseAddress, $0.count) }
            // Standard error is closed, so the failure cannot be reported.
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }
}

/// The exit codes of the command line.
enum ExitStatus: Int32, Error {
    case done = 0
    case specsAtFault = 1
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
