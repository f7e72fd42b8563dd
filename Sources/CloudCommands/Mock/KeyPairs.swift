import Files
import TencentCloudCore

/// The pairs of ids and keys that a mock accepts.
struct KeyPairs {
    /// Secret keys by their secret ids.
    let pairs: [String: String]

    /// A pair for tests. Only a mock on this machine accepts it.
    static let forTests = (id: "AKIDForTestsWithTcapiMock", key: "OnlyTcapiMockAcceptsThisKey")

    /// Returns a pair that only this run knows: a recording server spends money for everyone who has it.
    static func forThisRun() -> (id: String, key: String) {
        var random = SystemRandomNumberGenerator()
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")
        func word(_ length: Int) -> String {
            String((0..<length).map { _ in letters[Int(random.next(upperBound: UInt64(letters.count)))] })
        }
        return ("AKIDForThisRun" + word(12), word(32))
    }

    /// Reads pairs.
    /// - Parameter source: `env`, or a file in UTF-8 with a line `ID:KEY` for each pair, with any line ends. Lines that begin
    ///   with `#` are comments.
    /// - Throws: `CommandFailure` that names the line, and none of its content. It does not name the file if that may be a pair.
    init(_ source: String) throws(CommandFailure) {
        guard source != "env" else {
            guard let credential = Credential.environmentPair else {
                throw .usedWrongly("--keys env needs the variables TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY")
            }
            pairs = [credential.id: credential.key]
            return
        }
        let bytes: [UInt8]
        do throws(FileError) {
            bytes = try FileSystem.readPresent(source, limit: 1 << 20)
        } catch {
            if source.contains(":"), FileSystem.kind(of: source) == .missing {
                throw .usedWrongly(
                    "--keys takes 'env' or a file with lines ID:KEY; keys on the command line can be seen by other "
                        + "programs")
            }
            throw .usedWrongly("\(error)")
        }
        let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
        guard let text = String(validUTF8: bytes.dropFirst(bytes.starts(with: byteOrderMark) ? 3 : 0)) else {
            throw .usedWrongly("\(source.onOneLine) is not UTF-8 text; save it as UTF-8")
        }
        var pairs: [String: String] = [:]
        var lineNumbers: [String: Int] = [:]
        // "\r\n" is one character, so that line feeds alone would not be found.
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (number, line) in lines.enumerated() {
            let text = line.drop(while: \.isWhitespace)
            guard !text.isEmpty, !text.hasPrefix("#") else { continue }
            let parts = text.split(separator: ":", maxSplits: 1).map { $0.split(whereSeparator: \.isWhitespace) }
            guard parts.count == 2, parts.allSatisfy({ $0.count == 1 }) else {
                throw .usedWrongly("\(source.onOneLine):\(number + 1): a line must be ID:KEY, with nothing behind")
            }
            let id = String(parts[0][0])
            if let first = lineNumbers.updateValue(number + 1, forKey: id) {
                throw .usedWrongly(
                    "\(source.onOneLine):\(number + 1): the id is that of line \(first); each id may have one key")
            }
            pairs[id] = String(parts[1][0])
        }
        guard !pairs.isEmpty else { throw .usedWrongly("\(source.onOneLine) has no line ID:KEY") }
        self.pairs = pairs
    }
}

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

extension Credential {
    /// The pair in the environment; `nil` if there is none.
    fileprivate static var environmentPair: (id: String, key: String)? {
        func value(_ name: String) -> String? {
            getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
        }
        guard let id = value("TENCENTCLOUD_SECRET_ID"), let key = value("TENCENTCLOUD_SECRET_KEY") else { return nil }
        return (id, key)
    }
}
