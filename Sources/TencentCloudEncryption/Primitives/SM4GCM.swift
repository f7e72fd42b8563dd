/// SM4 in Galois/Counter Mode, with initial vectors of 12 bytes and tags of 16.
///
/// Source: NIST SP 800-38D and RFC 8998. The multiplication in the field is made of integer multiplications between whose
/// bits there are holes for the carries, as T. Pornin describes it for BearSSL: no table, and no branch that depends on data.
struct SM4GCM: ~Copyable {
    /// The size of an initial vector, in bytes.
    static let ivSize = 12
    /// The size of a tag, in bytes.
    static let tagSize = 16

    private let cipher: SM4
    private let hashKey: HashKey

    /// Prepares a key of 16 bytes.
    init(key: UnsafeRawBufferPointer) {
        let cipher = SM4(key: key)
        let (h, _) = cipher.encrypt((0, 0, 0, 0), (0, 0, 0, 0))
        hashKey = HashKey(high: UInt64(h.0) << 32 | UInt64(h.1), low: UInt64(h.2) << 32 | UInt64(h.3))
        self.cipher = cipher
    }

    /// Encrypts a text, and returns the tag.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - iv: 12 bytes that were never used with this key, except by the design of the service.
    ///   - additional: Bytes that the tag authenticates as well. The service uses none, but the standard's samples do.
    ///   - target: The memory for the ciphertext, which is as long as the text.
    func encrypt(
        _ text: UnsafeRawBufferPointer, iv: [UInt8], additional: [UInt8] = [],
        to target: UnsafeMutableRawBufferPointer
    ) -> [UInt8] {
        applyKeyStream(to: text, iv, target)
        return tag(of: UnsafeRawBufferPointer(target), iv, additional)
    }

    /// Decrypts a ciphertext if its tag is right. Otherwise nothing is written, and the result is `false`.
    func decrypt(
        _ ciphertext: UnsafeRawBufferPointer, iv: [UInt8], tag expected: [UInt8],
        to target: UnsafeMutableRawBufferPointer
    ) -> Bool {
        guard expected.count == Self.tagSize else { return false }
        // All bytes are compared, so that the time does not say how many of them are right.
        let difference = zip(tag(of: ciphertext, iv, []), expected).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) }
        guard difference == 0 else { return false }
        applyKeyStream(to: ciphertext, iv, target)
        return true
    }

    // MARK: - Counter mode

    /// Encrypts or decrypts, which is the same: the text is combined with the encrypted numbers from 2 on.
    private func applyKeyStream(
        to text: UnsafeRawBufferPointer, _ iv: [UInt8], _ target: UnsafeMutableRawBufferPointer
    ) {
        let start = iv.counterBlock
        var counter: UInt32 = 2
        var position = 0
        while text.count &- position >= 32 {
            let (a, b) = cipher.encrypt(
                (start.0, start.1, start.2, counter), (start.0, start.1, start.2, counter &+ 1))
            apply(a.0, a.1, to: text, position, target)
            apply(a.2, a.3, to: text, position &+ 8, target)
            apply(b.0, b.1, to: text, position &+ 16, target)
            apply(b.2, b.3, to: text, position &+ 24, target)
            counter &+= 2
            position &+= 32
        }
        guard position < text.count else { return }
        let (a, b) = cipher.encrypt((start.0, start.1, start.2, counter), (start.0, start.1, start.2, counter &+ 1))
        var stream = [a.0, a.1, a.2, a.3, b.0, b.1, b.2, b.3]
        for index in 0..<text.count - position {
            let byte = UInt8(truncatingIfNeeded: stream[index / 4] &>> UInt32(24 - index % 4 * 8))
            target[position + index] = text[position + index] ^ byte
        }
        stream.wipe()
    }

    /// Combines eight bytes with two words of the key stream.
    @inline(__always)
    private func apply(
        _ high: UInt32, _ low: UInt32, to text: UnsafeRawBufferPointer, _ position: Int,
        _ target: UnsafeMutableRawBufferPointer
    ) {
        let stream = UInt64(truncatingIfNeeded: high) &<< 32 | UInt64(truncatingIfNeeded: low)
        let word = text.loadUnaligned(fromByteOffset: position, as: UInt64.self) ^ stream.bigEndian
        target.storeBytes(of: word, toByteOffset: position, as: UInt64.self)
    }

    // MARK: - Tags

    private func tag(of ciphertext: UnsafeRawBufferPointer, _ iv: [UInt8], _ additional: [UInt8]) -> [UInt8] {
        var hash = GHash(key: hashKey)
        additional.withUnsafeBytes { hash.add($0) }
        hash.add(ciphertext)
        hash.add(high: UInt64(additional.count) * 8, low: UInt64(ciphertext.count) * 8)
        let start = iv.counterBlock
        let (mask, _) = cipher.encrypt((start.0, start.1, start.2, 1), (0, 0, 0, 0))
        let high = hash.high ^ (UInt64(mask.0) << 32 | UInt64(mask.1))
        let low = hash.low ^ (UInt64(mask.2) << 32 | UInt64(mask.3))
        return withUnsafeBytes(of: (high.bigEndian, low.bigEndian)) { Array($0) }
    }
}

extension [UInt8] {
    /// An initial vector as the first three words of the blocks that are encrypted.
    fileprivate var counterBlock: (UInt32, UInt32, UInt32) {
        func word(_ offset: Int) -> UInt32 { self[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) } }
        return (word(0), word(4), word(8))
    }
}

/// The key of GHASH: the encrypted zero, with what each multiplication by it needs.
private struct HashKey {
    let (high, low): (UInt64, UInt64)
    let (reversedHigh, reversedLow): (UInt64, UInt64)

    init(high: UInt64, low: UInt64) {
        (self.high, self.low) = (high, low)
        (reversedHigh, reversedLow) = (high.bitsReversed, low.bitsReversed)
    }
}

/// The hash of GCM: a polynomial in the key over the field of 2¹²⁸ elements.
private struct GHash {
    let key: HashKey
    private(set) var (high, low): (UInt64, UInt64) = (0, 0)

    init(key: HashKey) { self.key = key }

    /// Adds bytes, with zeros up to the end of the last block.
    mutating func add(_ bytes: UnsafeRawBufferPointer) {
        var position = 0
        while bytes.count &- position >= 16 {
            add(
                high: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self)),
                low: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: position &+ 8, as: UInt64.self)))
            position &+= 16
        }
        guard position < bytes.count else { return }
        var last = Array(bytes[position...]) + [UInt8](repeating: 0, count: 16 - (bytes.count - position))
        last.withUnsafeBytes { add($0) }
        last.wipe()
    }

    /// Adds a block, and multiplies the sum by the key.
    ///
    /// The product of two polynomials of 128 bits is made of three of 64 (Karatsuba). Each needs its upper half as well, which
    /// is the lower half of the product of the reversed factors.
    @inline(__always)
    mutating func add(high blockHigh: UInt64, low blockLow: UInt64) {
        let (y1, y0) = (high ^ blockHigh, low ^ blockLow)
        let (r1, r0) = (y1.bitsReversed, y0.bitsReversed)
        let (low0, low1) = (product(y0, key.low), product(y1, key.high))
        let lowMiddle = product(y0 ^ y1, key.low ^ key.high) ^ low0 ^ low1
        let (up0, up1) = (product(r0, key.reversedLow), product(r1, key.reversedHigh))
        let upMiddle = product(r0 ^ r1, key.reversedLow ^ key.reversedHigh) ^ up0 ^ up1

        var v0 = low0
        var v1 = up0.bitsReversed &>> 1 ^ lowMiddle
        var v2 = low1 ^ upMiddle.bitsReversed &>> 1
        var v3 = up1.bitsReversed &>> 1
        // GCM writes the lowest coefficient first, so the product is one bit too far to the right.
        v3 = v3 &<< 1 | v2 &>> 63
        v2 = v2 &<< 1 | v1 &>> 63
        v1 = v1 &<< 1 | v0 &>> 63
        v0 = v0 &<< 1
        // The reduction by x¹²⁸ + x⁷ + x² + x + 1.
        v2 ^= v0 ^ v0 &>> 1 ^ v0 &>> 2 ^ v0 &>> 7
        v1 ^= v0 &<< 63 ^ v0 &<< 62 ^ v0 &<< 57
        v3 ^= v1 ^ v1 &>> 1 ^ v1 &>> 2 ^ v1 &>> 7
        v2 ^= v1 &<< 63 ^ v1 &<< 62 ^ v1 &<< 57
        (high, low) = (v3, v2)
    }

    /// Returns the lower half of the product of two polynomials over the field of two elements.
    ///
    /// Each multiplication of integers takes every fourth bit of both factors. A bit of its result is the sum of at most sixteen
    /// products, whose carries end before the next bit that counts.
    @inline(__always)
    private func product(_ x: UInt64, _ y: UInt64) -> UInt64 {
        let (m0, m1): (UInt64, UInt64) = (0x1111_1111_1111_1111, 0x2222_2222_2222_2222)
        let (m2, m3): (UInt64, UInt64) = (0x4444_4444_4444_4444, 0x8888_8888_8888_8888)
        let (x0, x1, x2, x3) = (x & m0, x & m1, x & m2, x & m3)
        let (y0, y1, y2, y3) = (y & m0, y & m1, y & m2, y & m3)
        let z0 = x0 &* y0 ^ x1 &* y3 ^ x2 &* y2 ^ x3 &* y1
        let z1 = x0 &* y1 ^ x1 &* y0 ^ x2 &* y3 ^ x3 &* y2
        let z2 = x0 &* y2 ^ x1 &* y1 ^ x2 &* y0 ^ x3 &* y3
        let z3 = x0 &* y3 ^ x1 &* y2 ^ x2 &* y1 ^ x3 &* y0
        return z0 & m0 | z1 & m1 | z2 & m2 | z3 & m3
    }
}

extension UInt64 {
    /// The same bits in the opposite order.
    @inline(__always)
    fileprivate var bitsReversed: UInt64 {
        var x = self
        x = (x &>> 1 & 0x5555_5555_5555_5555) | (x & 0x5555_5555_5555_5555) &<< 1
        x = (x &>> 2 & 0x3333_3333_3333_3333) | (x & 0x3333_3333_3333_3333) &<< 2
        x = (x &>> 4 & 0x0F0F_0F0F_0F0F_0F0F) | (x & 0x0F0F_0F0F_0F0F_0F0F) &<< 4
        return x.byteSwapped
    }
}
