/// A reader of the few types of DER that public keys are made of.
///
/// It accepts one encoding of each value, as DER requires. Source: ITU-T X.690.
struct DER {
    /// The bytes that have not been read.
    private var rest: ArraySlice<UInt8>

    init(_ bytes: some Sequence<UInt8>) { rest = Array(bytes)[...] }

    var isAtEnd: Bool { rest.isEmpty }

    /// Reads the content of a value with this tag.
    private mutating func content(_ tag: UInt8) -> ArraySlice<UInt8>? {
        guard rest.popFirst() == tag, let first = rest.popFirst() else { return nil }
        var count = Int(first)
        if first >= 0x80 {
            // A public key has far less than 65,536 bytes.
            let digits = Int(first) - 0x80
            guard 1...2 ~= digits, rest.count >= digits else { return nil }
            count = rest.prefix(digits).reduce(0) { $0 << 8 | Int($1) }
            rest = rest.dropFirst(digits)
            guard count >= (digits == 1 ? 0x80 : 0x100) else { return nil }
        }
        guard rest.count >= count else { return nil }
        defer { rest = rest.dropFirst(count) }
        return rest.prefix(count)
    }

    /// Reads a sequence.
    mutating func sequence() -> DER? { content(0x30).map { DER($0) } }

    /// Reads an integer that is not negative. The result has no zeros before the highest byte, and is empty for zero.
    mutating func integer() -> [UInt8]? {
        guard let bytes = content(0x02), let first = bytes.first, first < 0x80 else { return nil }
        if first == 0, bytes.count > 1 {
            guard bytes[bytes.startIndex + 1] >= 0x80 else { return nil }
        }
        return Array(bytes.drop { $0 == 0 })
    }

    /// Reads an object identifier, in its encoded form.
    mutating func objectIdentifier() -> [UInt8]? { content(0x06).map { Array($0) } }

    /// Reads a null.
    mutating func null() -> Bool { content(0x05)?.isEmpty == true }

    /// Reads a bit string of whole bytes.
    mutating func bitString() -> [UInt8]? {
        guard let content = content(0x03), content.first == 0 else { return nil }
        return Array(content.dropFirst())
    }
}

/// The key inside of a public key's general form.
struct SubjectPublicKey {
    /// The kind of the key.
    enum Algorithm {
        case rsa
        case sm2
        /// A key of another algorithm or another curve.
        case other
    }

    let algorithm: Algorithm
    let key: [UInt8]

    /// Reads a SubjectPublicKeyInfo; `nil` if the bytes are something else. Source: RFC 5280, section 4.1.
    init?(_ bytes: [UInt8]) {
        var der = DER(bytes)
        guard var info = der.sequence(), der.isAtEnd, var identifier = info.sequence(),
            let algorithm = identifier.objectIdentifier(), let key = info.bitString(), info.isAtEnd
        else { return nil }
        self.key = key
        switch algorithm {
        // 1.2.840.113549.1.1.1. The parameters are null.
        case [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x01]:
            self.algorithm = identifier.null() && identifier.isAtEnd ? .rsa : .other
        // 1.2.840.10045.2.1, for all curves. SM2's is 1.2.156.10197.1.301.
        case [0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x02, 0x01]:
            let curve = identifier.objectIdentifier()
            self.algorithm = curve == [0x2A, 0x81, 0x1C, 0xCF, 0x55, 0x01, 0x82, 0x2D] ? .sm2 : .other
        default: self.algorithm = .other
        }
    }
}
