import ArgumentParser

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Results on standard output, words for people on standard error.
enum Console {
    static func print(_ text: String) {
        Swift.print(text)
    }

    static func complain(_ text: String) {
        write(text + "\n")
    }

    /// `1 file`, `2 files`.
    static func count(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

    /// Text on standard error as it is.
    static func write(_ text: String) {
        let bytes = Array(text.utf8)
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { systemWrite(STDERR_FILENO, $0.baseAddress, $0.count) }
            // Nobody listens: there is nowhere left to say so.
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

// `write` would find the method of `Console`.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, bytes, count)
}
