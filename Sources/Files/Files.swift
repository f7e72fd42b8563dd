#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

// The whole module is one file, so that one compiler process compiles it: see Package.swift.

/// An error of the operating system during a file operation.
package struct FileError: Error, Equatable, CustomStringConvertible {
    /// The operation that failed, as a verb: `read`, `write`, `list`, ...
    package var operation: String
    package var path: String
    /// The reason, in the words of the operating system or of this program.
    package var reason: String

    package init(operation: String, path: String, reason: String) {
        self.operation = operation
        self.path = path
        self.reason = reason
    }

    package var description: String { "cannot \(operation) \(path): \(reason)".onOneLine }

    /// Returns the error in `errno`. Call it before another call can change `errno`, or pass the saved value as `code`.
    static func system(_ operation: String, _ path: String, code: Int32 = errno) -> FileError {
        FileError(operation: operation, path: path, reason: String(cString: strerror(code)))
    }
}

// MARK: - Finding and reading

/// Finds, reads and lists files over POSIX: Foundation would double the start-up time of the plugin's tool.
package enum FileSystem {
    package enum Kind: Equatable {
        case file, folder, missing
    }

    /// The identity of a file or folder in the file system, the same for all paths that lead to it.
    package struct Identity: Hashable {
        private let device: UInt64
        private let number: UInt64

        init(_ status: stat) {
            device = UInt64(truncatingIfNeeded: status.st_dev)
            number = UInt64(truncatingIfNeeded: status.st_ino)
        }
    }

    package static func identity(of path: String) -> Identity? {
        var status = stat()
        return stat(path, &status) == 0 ? Identity(status) : nil
    }

    /// Returns `.file` for anything that exists and is not a folder. `content(of:)` tells what can be read.
    package static func kind(of path: String) -> Kind {
        var status = stat()
        guard stat(path, &status) == 0 else { return .missing }
        return status.st_mode & S_IFMT == S_IFDIR ? .folder : .file
    }

    /// The content of a path, as far as a reader can use it.
    package enum Content: Equatable {
        case file, folder, missing
        /// Something that cannot be read, and the reason: a link to nothing, a pipe, or a path through a folder that may
        /// not be searched.
        case obstacle(String)
    }

    package static func content(of path: String) -> Content {
        var status = stat()
        if stat(path, &status) == 0 {
            switch status.st_mode & S_IFMT {
            case S_IFREG: return .file
            case S_IFDIR: return .folder
            default: return .obstacle(obstacle(status))
            }
        }
        let code = errno
        var link = stat()
        if lstat(path, &link) == 0, code == ENOENT { return .obstacle("the link leads to nothing") }
        return code == ENOENT || code == ENOTDIR ? .missing : .obstacle(String(cString: strerror(code)))
    }

    private static func obstacle(_ status: stat) -> String {
        switch status.st_mode & S_IFMT {
        case S_IFDIR: "it is a folder"
        case S_IFIFO: "it is a pipe, not a file"
        case S_IFSOCK: "it is a socket, not a file"
        case S_IFCHR, S_IFBLK: "it is a device, not a file"
        default: "it is not a file"
        }
    }

    /// Returns the bytes of a file, or `nil` if there is none. At most one byte past `limit` is read, so that the caller
    /// can tell a file that is too large from one that just fits.
    ///
    /// A pipe is read while a process has it open for writing, such as `<(...)` of a shell. This never waits for
    /// anything else.
    package static func read(_ path: String, limit: Int = .max - 1) throws(FileError) -> [UInt8]? {
        // Otherwise, opening a pipe would wait for a writer.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw .system("read", path)
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .system("read", path) }
        let isPipe = status.st_mode & S_IFMT == S_IFIFO
        guard isPipe || status.st_mode & S_IFMT == S_IFREG else {
            throw FileError(operation: "read", path: path, reason: obstacle(status))
        }
        guard !isPipe || fcntl(descriptor, F_SETFL, 0) == 0 else { throw .system("read", path) }
        var failure: FileError?
        // One byte more than the size of the file, so that a single read also detects the end of the file.
        var bytes = [UInt8](unsafeUninitializedCapacity: min(Int(status.st_size), limit) + 1) { buffer, count in
            failure = fill(buffer, to: &count, from: descriptor, path)
        }
        // The file has grown in the meantime, or it is of a kind that reports no size.
        while failure == nil, bytes.count > status.st_size, bytes.count <= limit {
            let room = min(max(4096, bytes.count), limit + 1 - bytes.count)
            let more = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
                failure = fill(buffer, to: &count, from: descriptor, path)
            }
            bytes += more
            if more.count < room { break }
        }
        if let failure { throw failure }
        if isPipe, bytes.isEmpty {
            throw FileError(operation: "read", path: path, reason: "the pipe is empty: no process writes into it")
        }
        return bytes
    }

    /// Returns the bytes of a file that must exist.
    package static func readPresent(_ path: String, limit: Int = .max - 1) throws(FileError) -> [UInt8] {
        if let bytes = try read(path, limit: limit) { return bytes }
        guard case .obstacle(let reason) = content(of: path) else {
            // For a name that is not UTF-8, SwiftPM passes on a repaired one.
            let isRepaired = path.unicodeScalars.contains("\u{FFFD}")
            throw FileError(
                operation: "read", path: path,
                reason: isRepaired ? "no such file: is its name not UTF-8?" : "no such file")
        }
        throw FileError(operation: "read", path: path, reason: reason)
    }

    /// Reads until the buffer is full or the file ends.
    private static func fill(
        _ buffer: UnsafeMutableBufferPointer<UInt8>, to count: inout Int, from descriptor: Int32, _ path: String
    ) -> FileError? {
        while count < buffer.count {
            let got = systemRead(descriptor, buffer.baseAddress.map { $0 + count }, buffer.count - count)
            if got == 0 { break }
            if got > 0 {
                count += got
            } else if errno != EINTR {
                return .system("read", path)
            }
        }
        return nil
    }

    /// Returns the names in a folder that are UTF-8 and not hidden, sorted by their bytes.
    package static func list(_ folder: String) throws(FileError) -> [String] {
        try listing(folder).names
    }

    /// Returns the names in a folder that are not hidden, sorted by their bytes. A file whose name is not UTF-8 cannot
    /// be opened by a `String`, so such names are separate, in the form `caf\xE9`.
    package static func listing(_ folder: String) throws(FileError) -> (names: [String], notUTF8: [String]) {
        guard let stream = opendir(folder) else { throw .system("list", folder) }
        defer { closedir(stream) }
        var (names, notUTF8): ([String], [String]) = ([], [])
        // `d_name` is a NUL-terminated C array. Using the tuple that Swift imports it as takes half a second to compile.
        guard let offset = MemoryLayout<dirent>.offset(of: \.d_name.0) else {
            throw FileError(
                operation: "list", path: folder, reason: "this system stores the names of entries in an unknown way")
        }
        while let entry = readdir(stream) {
            let name = UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self)
            if name.pointee == CChar(bitPattern: UInt8(ascii: ".")) { continue }
            if let text = String(validatingCString: name) {
                names.append(text)
            } else {
                notUTF8.append(escaped(name))
            }
        }
        names.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        return (names, notUTF8.sorted())
    }

    /// Returns a name with each byte beyond ASCII as an escape: `caf\xE9`.
    package static func escaped(_ name: UnsafePointer<CChar>) -> String {
        var text = ""
        for index in 0..<strlen(name) {
            let byte = UInt8(bitPattern: name[index])
            text +=
                byte < 0x80
                ? String(Unicode.Scalar(byte)) : "\\x" + String(byte, radix: 16, uppercase: true)
        }
        return text
    }

    /// Returns the absolute path of a file or folder, without links, `.` and `..` in it.
    package static func absolute(_ path: String) throws(FileError) -> String {
        guard let resolved = realpath(path, nil) else { throw .system("find", path) }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    package static func parent(of path: String) -> String? {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    package static func joining(_ folder: String, _ path: String) -> String {
        folder.isEmpty || folder == "." ? path : folder.hasSuffix("/") ? folder + path : "\(folder)/\(path)"
    }
}

// Within `FileSystem`, `read` would resolve to its method, so the system call is wrapped here.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    read(descriptor, buffer, count)
}

// MARK: - Writing

extension FileSystem {
    /// Makes a folder and all folders above it that do not exist.
    package static func makeFolder(_ path: String) throws(FileError) {
        guard let code = make(path) else { return }
        guard code == ENOENT, let parent = parent(of: path) else { throw cannotMake(path, code) }
        try makeFolder(parent)
        if let code = make(path) { throw cannotMake(path, code) }
    }

    private static func cannotMake(_ folder: String, _ code: Int32) -> FileError {
        let operation = "make the folder"
        guard code == EEXIST else { return .system(operation, folder, code: code) }
        return switch content(of: folder) {
        case .file: FileError(operation: operation, path: folder, reason: "a file has this name")
        case .obstacle(let reason): FileError(operation: operation, path: folder, reason: reason)
        case .folder, .missing: .system(operation, folder, code: code)
        }
    }

    /// Makes one folder. Returns the error code if that failed, or `nil` if the folder exists now.
    private static func make(_ folder: String) -> Int32? {
        if mkdir(folder, 0o777) == 0 { return nil }
        let code = errno
        return kind(of: folder) == .folder ? nil : code
    }

    /// Writes a file atomically: writes `temporary`, then renames it. At any moment `path` is either the complete old
    /// file or the complete new one. Both paths must be on the same file system.
    package static func replace(_ path: String, with bytes: [UInt8], temporary: String) throws(FileError) {
        do {
            try write(bytes, to: temporary)
        } catch {
            unlink(temporary)
            throw FileError(operation: "write", path: path, reason: error.reason)
        }
        guard rename(temporary, path) == 0 else {
            let error = FileError.system("write", path)
            unlink(temporary)
            throw error
        }
    }

    private static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
        var descriptor = open(path, flags, 0o666)
        if descriptor < 0, errno == EEXIST {
            // A killed run has left it, or it is a link or pipe, through which the bytes would go elsewhere.
            unlink(path)
            descriptor = open(path, flags, 0o666)
        }
        guard descriptor >= 0 else { throw .system("write", path) }
        let failure: FileError? = bytes.withUnsafeBytes { bytes in
            var written = 0
            while written < bytes.count {
                let count = systemWrite(descriptor, bytes.baseAddress.map { $0 + written }, bytes.count - written)
                if count < 0 {
                    if errno == EINTR { continue }
                    return .system("write", path)
                }
                written += count
            }
            return nil
        }
        if let failure {
            close(descriptor)
            throw failure
        }
        // Some file systems report only on closing that the disk is full.
        guard close(descriptor) == 0 else { throw .system("write", path) }
    }

    /// Deletes a file, if it exists.
    package static func remove(_ path: String) throws(FileError) {
        guard unlink(path) == 0 || errno == ENOENT else { throw .system("delete", path) }
    }

    /// Removes a folder if it is empty. Returns `true` if it was removed.
    @discardableResult
    package static func removeEmptyFolder(_ path: String) -> Bool {
        rmdir(path) == 0
    }

    /// Calls `body` while no other run writes into `folder`; waits until a run in progress has ended.
    package static func locking<Result>(
        _ folder: String, _ body: () throws(FileError) -> Result
    ) throws(FileError) -> Result {
        let descriptor = open(folder, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .system("open", folder) }
        defer { close(descriptor) }
        while flock(descriptor, LOCK_EX) != 0 {
            // Some network mounts have no locks. Like other tools, continue without one.
            guard errno == EINTR else { break }
        }
        return try body()
    }
}

// Within `FileSystem`, `write` would resolve to its method, so the system call is wrapped here.
private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, buffer, count)
}

// MARK: - Text for terminals

extension String {
    /// The text as one line for a terminal or log, with control characters as escapes such as `\n` and `\u{1B}`.
    /// Otherwise, a name or word in it could begin new lines, or change the colour or direction of what follows.
    package var onOneLine: String { escapingControls(keepingLineFeeds: false) }

    /// The same for a text of several lines, which keeps its line feeds.
    package var onTheirLines: String { escapingControls(keepingLineFeeds: true) }

    private func escapingControls(keepingLineFeeds keepsLineFeeds: Bool) -> String {
        // Nearly every text is plain, which is fastest to detect by its bytes.
        let isPlain = utf8.allSatisfy { byte in
            byte >= 0x20 && byte != 0x7F && byte != 0xC2 && byte != 0xE2 || keepsLineFeeds && byte == 0x0A
        }
        if isPlain { return self }
        var text = ""
        for scalar in unicodeScalars {
            switch scalar {
            case _ where !scalar.isControl: text.unicodeScalars.append(scalar)
            case "\n" where keepsLineFeeds: text += "\n"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            default: text += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            }
        }
        return text
    }
}

extension Unicode.Scalar {
    /// Indicates that a terminal acts on the character instead of showing it: a control character, another line
    /// separator, or a mark that changes the direction of writing.
    package var isControl: Bool {
        switch value {
        case ..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
