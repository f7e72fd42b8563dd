/// A private RSA key, for the tests of others: its steps depend on the key, so it protects nothing.
///
/// The arithmetic of TencentCloudEncryption is not used, since it is left out where the system has one.
struct RSAPrivateKey {
    /// The modulus in 32 bits a limb, the lowest first. It is odd.
    private let modulus: [UInt32]
    private let exponent: [UInt8]
    /// The lowest limb of -1/modulus.
    private let inverse: UInt32
    /// The square of 2 to the number of bits, which brings a number into Montgomery form.
    private let square: [UInt32]

    /// Creates a key.
    ///
    /// - Parameters:
    ///   - modulus: The modulus, the highest byte first, a multiple of four bytes.
    ///   - exponent: The private exponent, the highest byte first.
    init(modulus: [UInt8], exponent: [UInt8]) {
        let modulus = Self.limbs(modulus)
        // Each step of Newton's doubles the number of bits that are right, of which a number has three by itself.
        var inverse = modulus[0]
        for _ in 0..<4 { inverse = inverse &* (2 &- modulus[0] &* inverse) }
        var square = [1] + [UInt32](repeating: 0, count: modulus.count - 1)
        for _ in 0..<64 * modulus.count {
            let top = square[square.count - 1] >> 31
            for index in square.indices.reversed() {
                square[index] = square[index] << 1 | (index > 0 ? square[index - 1] >> 31 : 0)
            }
            Self.reduce(&square, top, modulus)
        }
        (self.modulus, self.exponent, self.inverse, self.square) = (modulus, exponent, 0 &- inverse, square)
    }

    /// Decrypts a ciphertext by PKCS #1 v1.5; `nil` if it was not encrypted with the public key. Source: RFC 8017,
    /// section 7.2.2.
    func decrypt(_ ciphertext: [UInt8]) -> [UInt8]? {
        guard ciphertext.count == 4 * modulus.count else { return nil }
        let block = power(ciphertext)
        let end = block.dropFirst(2).firstIndex(of: 0) ?? 0
        guard block[0] == 0, block[1] == 2, end >= 10 else { return nil }
        return Array(block[(end + 1)...])
    }

    /// Returns a number to the power of the private exponent.
    private func power(_ number: [UInt8]) -> [UInt8] {
        let base = product(Self.limbs(number), square)
        var result = base
        let bits = exponent.flatMap { byte in (0..<8).reversed().map { byte >> UInt8($0) & 1 } }
        for bit in bits.drop(while: { $0 == 0 }).dropFirst() {
            result = product(result, result)
            if bit == 1 { result = product(result, base) }
        }
        result = product(result, [1] + [UInt32](repeating: 0, count: modulus.count - 1))
        return result.reversed().flatMap { limb in withUnsafeBytes(of: limb.bigEndian) { Array($0) } }
    }

    /// Returns the product of two numbers, divided by 2 to the number of bits, as P. Montgomery describes it.
    private func product(_ a: [UInt32], _ b: [UInt32]) -> [UInt32] {
        var t = [UInt32](repeating: 0, count: modulus.count)
        var top: UInt64 = 0
        for factor in b {
            var carry: UInt64 = 0
            for index in t.indices {
                let sum = UInt64(a[index]) * UInt64(factor) + UInt64(t[index]) + carry
                (t[index], carry) = (UInt32(truncatingIfNeeded: sum), sum >> 32)
            }
            top += carry
            let multiple = UInt64(t[0] &* inverse)
            carry = (multiple * UInt64(modulus[0]) + UInt64(t[0])) >> 32
            for index in t.indices.dropFirst() {
                let sum = multiple * UInt64(modulus[index]) + UInt64(t[index]) + carry
                (t[index - 1], carry) = (UInt32(truncatingIfNeeded: sum), sum >> 32)
            }
            top += carry
            t[t.count - 1] = UInt32(truncatingIfNeeded: top)
            top >>= 32
        }
        Self.reduce(&t, UInt32(top), modulus)
        return t
    }

    /// Subtracts the modulus once if the number is not below it.
    private static func reduce(_ number: inout [UInt32], _ top: UInt32, _ modulus: [UInt32]) {
        guard top > 0 || !number.reversed().lexicographicallyPrecedes(modulus.reversed()) else { return }
        var borrow: UInt64 = 0
        for index in number.indices {
            let difference = UInt64(number[index]) &- UInt64(modulus[index]) &- borrow
            (number[index], borrow) = (UInt32(truncatingIfNeeded: difference), difference >> 63)
        }
    }

    /// Returns the limbs of a number whose size is a multiple of four bytes.
    private static func limbs(_ bytes: [UInt8]) -> [UInt32] {
        stride(from: bytes.count - 4, through: 0, by: -4).map { start in
            bytes[start..<start + 4].reduce(0) { $0 << 8 | UInt32($1) }
        }
    }
}
