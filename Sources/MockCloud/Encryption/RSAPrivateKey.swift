internal import TencentCloudEncryption

/// A private RSA key, for the tests of others: its steps depend on the key, so it protects nothing.
struct RSAPrivateKey {
    private let modulus: [UInt8]
    private let exponent: [UInt8]

    /// Creates a key.
    ///
    /// - Parameters:
    ///   - modulus: The modulus, the highest byte first.
    ///   - exponent: The private exponent, the highest byte first.
    init(modulus: [UInt8], exponent: [UInt8]) {
        (self.modulus, self.exponent) = (modulus, exponent)
    }

    /// Decrypts a ciphertext by PKCS #1 v1.5; `nil` if it was not encrypted with the public key. Source: RFC 8017,
    /// section 7.2.2.
    func decrypt(_ ciphertext: [UInt8]) -> [UInt8]? {
        guard ciphertext.count == modulus.count, ciphertext.lexicographicallyPrecedes(modulus) else { return nil }
        let block = RSA.power(ciphertext, exponent, modulus: modulus)
        let end = block.dropFirst(2).firstIndex(of: 0) ?? 0
        guard block[0] == 0, block[1] == 2, end >= 10 else { return nil }
        return Array(block[(end + 1)...])
    }
}
