#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The space that the arguments of a request need in its body.
struct BodySpace {
    /// A Boolean value that indicates whether the request is encrypted before it is sent.
    let isEncrypted: Bool
    /// The sizes of the files' Base64 text, in bytes, the smallest first.
    private let files: [Int]
    /// The size of everything else, in bytes.
    private let others: Int

    /// Creates the space of a request.
    ///
    /// - Parameters:
    ///   - arguments: The parameters on the command line. A file whose size is not known, such as a pipe, counts as empty.
    ///   - json: The size of the JSON that the request begins with, in bytes.
    init(of arguments: [String], besides json: Int = 0, isEncrypted: Bool = false) {
        var files: [Int] = []
        // Names, quotes and escapes need some space as well.
        var others = json + 16 << 10
        for argument in arguments {
            switch RequestArgument(argument)?.form {
            case .file(let path): files.append((Self.size(of: path) + 2) / 3 * 4)
            case .jsonFile(let path): others += Self.size(of: path)
            case .text, .json, nil: others += argument.utf8.count
            }
        }
        (self.isEncrypted, self.files, self.others) = (isEncrypted, files.sorted(), others)
    }

    private static func size(of path: String) -> Int {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : 0
    }

    /// Returns the largest size that the text of a file may have so that all files fit, in bytes. Those that are smaller than
    /// their share leave the rest of it to the larger ones.
    ///
    /// - Parameter body: The largest body, in bytes.
    func share(of body: Int) -> Int {
        var left = max(0, body - others)
        for (index, file) in files.enumerated() {
            let share = left / (files.count - index)
            if file > share { return share }
            left -= file
        }
        return left + (files.last ?? 0)
    }
}
