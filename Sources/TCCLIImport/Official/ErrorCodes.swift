import APISpec

/// An error code that a service can return.
struct ErrorCodeText {
    var code: String
    /// The meaning of the code, in the words of the SDK.
    var text: Bytes?
}

/// Reads `errorcodes.py` of the official Python SDK: constants, each preceded by a comment with its meaning.
enum ErrorCodes {
    /// - Parameters:
    ///   - source: The content of the file, which the texts point into.
    ///   - count: A count, to which the number of texts that are not UTF-8 is added.
    static func read(_ source: Bytes, leftOut count: inout Int) -> [ErrorCodeText] {
        var codes: [ErrorCodeText] = []
        var known: Set<String> = []
        var comment: Bytes?
        for line in source.split(separator: 0x0A) {
            let line = Bytes(rebasing: line).trimmed
            if line.first == UInt8(ascii: "#") {
                comment = Bytes(rebasing: line.dropFirst()).trimmed
                continue
            }
            defer { comment = nil }
            guard let code = constant(line), known.insert(code).inserted else { continue }
            var text = comment.flatMap { $0.isEmpty ? nil : $0 }
            if let bytes = text, !String(decoding: bytes, as: UTF8.self).utf8.elementsEqual(bytes) {
                count += 1
                text = nil
            }
            codes.append(ErrorCodeText(code: code, text: text))
        }
        return codes.sorted { $0.code.utf8.lexicographicallyPrecedes($1.code.utf8) }
    }

    /// Returns the code of a line such as `NAME = 'FailedOperation.Name'`.
    private static func constant(_ line: Bytes) -> String? {
        guard let equals = line.firstIndex(of: UInt8(ascii: "=")) else { return nil }
        let value = Bytes(rebasing: line[(equals + 1)...]).trimmed
        guard value.count > 2, let quote = value.first, quote == value.last,
            quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\"")
        else { return nil }
        let code = String(decoding: value.dropFirst().dropLast(), as: UTF8.self)
        return isErrorCode(code) ? code : nil
    }
}
