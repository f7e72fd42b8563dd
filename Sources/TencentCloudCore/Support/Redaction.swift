extension String {
    /// Returns the text with each occurrence of a secret replaced by `…`.
    ///
    /// Bytes are compared, not characters: a combining mark after a secret must not hide it, and most texts, such as
    /// the id of a request, contain none, which this finds fast.
    func redacted(_ secret: String) -> String {
        guard !secret.isEmpty, utf8.count >= secret.utf8.count else { return self }
        var (text, secret) = (self, secret)
        let redacted: [UInt8]? = secret.withUTF8 { secret in
            text.withUTF8 { text in
                var rest = text[...]
                var redacted: [UInt8]?
                while let range = rest.firstRange(ofBytes: secret) {
                    redacted = (redacted ?? []) + rest[..<range.lowerBound] + Array("…".utf8)
                    rest = rest[range.upperBound...]
                }
                return redacted.map { $0 + rest }
            }
        }
        return redacted.map { String(decoding: $0, as: UTF8.self) } ?? self
    }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
    /// Returns the first range whose bytes are those of another text, which is not empty.
    fileprivate func firstRange(ofBytes other: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
        var start = startIndex
        while endIndex - start >= other.count {
            if self[start] == other[0], self[start..<start + other.count].elementsEqual(other) {
                return start..<start + other.count
            }
            start += 1
        }
        return nil
    }
}
