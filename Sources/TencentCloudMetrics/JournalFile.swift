internal import TencentCloudCore

#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Android)
    internal import Android
#endif

#if canImport(Darwin) || canImport(Glibc) || canImport(Musl) || canImport(Android)
    /// The file that a journal is appended to.
    ///
    /// Each line is one `write` to a descriptor in append mode, under a lock that also protects the change to another
    /// file. This is longer than other locks of the package are held: some microseconds, or as long as the disk takes.
    final class JournalFile: Sendable {
        private struct State {
            /// The descriptor; -1 while there is none.
            var descriptor: Int32 = -1
            /// The file behind the descriptor, which tells whether the path leads to another one by now.
            var identity = Identity(device: 0, node: 0)
            /// The size after the latest line. If another process has appended since, its last line may be torn.
            var size = 0
            /// A Boolean value that indicates whether the file ends within a line.
            var isTorn = false
            var lostLines = 0
            /// A Boolean value that indicates whether the latest line could not be written.
            var isFailing = false
        }

        private struct Identity: Equatable {
            var device: UInt64
            var node: UInt64
        }

        private let path: String
        private let maxSize: Int
        private let maxFiles: Int
        private let onError: @Sendable (JournalError) -> Void
        private let state = Locked(State())

        /// The number of lines that could not be written.
        var lostLines: Int { state.withLock { $0.lostLines } }

        init(
            _ path: String, maxSize: Int, maxFiles: Int, onError: @escaping @Sendable (JournalError) -> Void
        ) throws(JournalError) {
            (self.path, self.maxSize, self.maxFiles, self.onError) = (path, maxSize, maxFiles, onError)
            if let number = state.withLock({ self.open(&$0) }) { throw error(number) }
        }

        deinit {
            state.withLock { state in
                if state.descriptor >= 0 { _ = close(state.descriptor) }
            }
        }

        /// Appends a line, which ends with a line break, or reports that it is lost.
        func write(_ line: [UInt8]) {
            let failure = state.withLock { state -> Int32? in
                let failure = self.append(line, &state)
                if failure != nil { state.lostLines += 1 }
                defer { state.isFailing = failure != nil }
                return state.isFailing ? nil : failure
            }
            if let failure { onError(error(failure)) }
        }

        // MARK: - Under the lock. Each function returns the number of an error of the system, or nil.

        private func append(_ line: [UInt8], _ state: inout State) -> Int32? {
            var found = Self.status(path)
            if found?.identity != state.identity || state.descriptor < 0 {
                if let failure = open(&state) { return failure }
                found = Self.status(of: state.descriptor)
            }
            if let size = found?.size, size > 0, size + line.count > maxSize, found?.isRegular == true {
                if let failure = rotate(&state) { return failure }
                found = Self.status(of: state.descriptor)
            }
            let size = found?.size ?? 0
            if size != state.size { state.isTorn = Self.endsWithinLine(state.descriptor, size) }
            let bytes = state.isTorn ? [UInt8(ascii: "\n")] + line : line
            let (written, failure) = Self.write(bytes, to: state.descriptor)
            state.size = size + written
            if written > 0 { state.isTorn = written < bytes.count }
            return failure
        }

        private func open(_ state: inout State) -> Int32? {
            if state.descriptor >= 0 { _ = close(state.descriptor) }
            state = State(lostLines: state.lostLines, isFailing: state.isFailing)
            let descriptor = openForAppending(path)
            guard descriptor >= 0 else { return errno }
            state.descriptor = descriptor
            // By the descriptor, not by the path: another process may have set the file aside by now.
            guard let found = Self.status(of: descriptor) else { return errno }
            state.identity = found.identity
            // Unequal to any size, so that the end of the file is looked at before the first line.
            state.size = -1
            return nil
        }

        /// Sets the file aside and opens another one, unless another process has done so already. Only a process that has
        /// locked the file to which the path leads renames any, so one does at a time.
        private func rotate(_ state: inout State) -> Int32? {
            while flock(state.descriptor, LOCK_EX) != 0 {
                guard errno == EINTR else { return errno }
            }
            var failure: Int32?
            if Self.status(path)?.identity == state.identity { failure = setAside() }
            _ = flock(state.descriptor, LOCK_UN)
            return failure ?? open(&state)
        }

        private func setAside() -> Int32? {
            guard maxFiles > 1 else { return unlink(path) == 0 ? nil : errno }
            // The first number that is free, or that of the oldest file, which is replaced.
            let last = (1..<maxFiles).first { !Self.exists("\(path).\($0)") } ?? maxFiles - 1
            for number in stride(from: last - 1, through: 0, by: -1) {
                let name = number == 0 ? path : "\(path).\(number)"
                guard rename(name, "\(path).\(number + 1)") == 0 else { return errno }
            }
            return nil
        }

        // MARK: - The system

        /// Writes bytes with one call, and the rest with further ones only if the system took a part.
        private static func write(_ bytes: [UInt8], to descriptor: Int32) -> (written: Int, failure: Int32?) {
            bytes.withUnsafeBytes { buffer in
                var written = 0
                while written < buffer.count {
                    let rest = UnsafeRawBufferPointer(rebasing: buffer[written...])
                    let count = systemWrite(descriptor, rest.baseAddress, rest.count)
                    if count < 0 {
                        if errno == EINTR { continue }
                        return (written, errno)
                    }
                    written += count
                }
                return (written, nil)
            }
        }

        private struct Status {
            let identity: Identity
            let size: Int
            let isRegular: Bool

            init(_ status: stat) {
                identity = Identity(
                    device: UInt64(truncatingIfNeeded: status.st_dev), node: UInt64(truncatingIfNeeded: status.st_ino))
                size = Int(status.st_size)
                isRegular = UInt32(status.st_mode) & 0o170_000 == 0o100_000
            }
        }

        private static func status(_ path: String) -> Status? {
            var status = stat()
            return stat(path, &status) == 0 ? Status(status) : nil
        }

        private static func status(of descriptor: Int32) -> Status? {
            var status = stat()
            return fstat(descriptor, &status) == 0 ? Status(status) : nil
        }

        /// Returns `true` if the last byte of a file is no line break. A file that is empty, or cannot be read at an
        /// offset, ends with a whole line.
        private static func endsWithinLine(_ descriptor: Int32, _ size: Int) -> Bool {
            guard size > 0 else { return false }
            var last: UInt8 = 0
            return pread(descriptor, &last, 1, off_t(size - 1)) == 1 && last != UInt8(ascii: "\n")
        }

        static func exists(_ path: String) -> Bool { status(path) != nil }

        /// Writes a text to the standard error.
        @Sendable static func writeToStandardError(_ text: String) { _ = write(Array(text.utf8), to: 2) }

        /// Returns the error for an error number of the system.
        private func error(_ number: Int32) -> JournalError { JournalError(writing: path, number) }
    }

    extension JournalError {
        /// Creates the error of a file that is opened or written, for an error number of the system.
        init(writing path: String, _ number: Int32) {
            let nextStep =
                switch number {
                case ENOSPC, EDQUOT:
                    "Free some space on the disk. Calls go on; those of this time are not in the journal."
                case EACCES, EPERM, EROFS: "Choose a file that the user of this program may write."
                case ENOENT, ENOTDIR: "Create the folder, or choose another path."
                default: "Check the file and its disk."
                }
            self.init(path: path, reason: Self.reason(number), nextStep: nextStep)
        }

        /// Creates the error of a file that is read, for an error number of the system.
        init(reading path: String, _ number: Int32) {
            let nextStep =
                switch number {
                case ENOENT, ENOTDIR: "Check the path. A program creates the file when it creates its CallJournal."
                case EACCES, EPERM: "Read it as its owner, who alone may read what a CallJournal creates."
                case EISDIR: "Name a file in the folder."
                default: "Check the file and its disk."
                }
            self.init(path: path, reason: Self.reason(number), nextStep: nextStep)
        }

        private static func reason(_ number: Int32) -> String {
            strerror(number).map { String(cString: $0) } ?? "error \(number)"
        }
    }

    /// `O_APPEND` makes each `write` go to the end of the file, whatever other processes do. Reading is for the last byte;
    /// a file that may only be written works as well.
    private func openForAppending(_ path: String) -> Int32 {
        let flags = O_APPEND | O_CREAT | O_CLOEXEC
        let descriptor = open(path, flags | O_RDWR, 0o600)
        return descriptor < 0 && errno == EACCES ? open(path, flags | O_WRONLY, 0o600) : descriptor
    }

    private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
        write(descriptor, bytes, count)
    }
#else
    /// There are no files in append mode here: a journal passes its lines on to a function.
    final class JournalFile: Sendable {
        let lostLines = 0

        init(
            _ path: String, maxSize: Int, maxFiles: Int, onError: @escaping @Sendable (JournalError) -> Void
        ) throws(JournalError) {
            throw JournalError(
                path: path, reason: "this system has no files in append mode",
                nextStep: "Create the journal with a function that is given each line.")
        }

        func write(_ line: [UInt8]) {}

        static func exists(_ path: String) -> Bool { false }

        @Sendable static func writeToStandardError(_ text: String) {}
    }
#endif
