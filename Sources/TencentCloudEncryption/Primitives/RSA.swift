/// The operation of RSA.
package enum RSA {
    /// Returns a power of a number that is smaller than the odd modulus. The exponent is no secret; the steps do not depend on
    /// the number. Numbers have the highest byte first.
    package static func power(_ number: [UInt8], _ exponent: [UInt8], modulus: [UInt8]) -> [UInt8] {
        let field = Montgomery(modulus: limbs(modulus))
        var plain = limbs(number, count: field.count)
        var base = field.product(plain, field.square)
        plain.wipe()
        var result = base
        func replace(with next: [UInt64]) {
            result.wipe()
            result = next
        }
        let bits = exponent.flatMap { byte in (0..<8).reversed().map { byte &>> UInt8($0) & 1 } }
        for bit in bits.drop(while: { $0 == 0 }).dropFirst() {
            replace(with: field.product(result, result))
            if bit == 1 { replace(with: field.product(result, base)) }
        }
        base.wipe()
        return bytes(field.product(result, field.one), count: modulus.count)
    }

    /// Returns the limbs of a number, the lowest first.
    private static func limbs(_ bytes: [UInt8], count: Int? = nil) -> [UInt64] {
        var limbs = [UInt64](repeating: 0, count: count ?? (bytes.count + 7) / 8)
        for (index, byte) in bytes.reversed().enumerated() where index / 8 < limbs.count {
            limbs[index / 8] |= UInt64(byte) &<< UInt64(index % 8 * 8)
        }
        return limbs
    }

    private static func bytes(_ limbs: [UInt64], count: Int) -> [UInt8] {
        (0..<count).reversed().map { UInt8(truncatingIfNeeded: limbs[$0 / 8] &>> UInt64($0 % 8 * 8)) }
    }
}

/// Multiplication modulo an odd number, as P. Montgomery describes it: without division, and in the same steps for all factors.
private struct Montgomery {
    private let modulus: [UInt64]
    /// The lowest limb of -1/modulus.
    private let inverse: UInt64
    /// The square of 2 to the number of bits, which brings a number into Montgomery form.
    private(set) var square: [UInt64]

    var count: Int { modulus.count }
    /// The number 1, which brings a number out of Montgomery form.
    var one: [UInt64] { [1] + [UInt64](repeating: 0, count: count - 1) }

    init(modulus: [UInt64]) {
        self.modulus = modulus
        // Each step of Newton's doubles the number of bits that are right.
        var inverse = modulus[0]
        for _ in 0..<5 { inverse = inverse &* (2 &- modulus[0] &* inverse) }
        self.inverse = 0 &- inverse
        square = [1] + [UInt64](repeating: 0, count: modulus.count - 1)
        for _ in 0..<128 * modulus.count {
            var carry: UInt64 = 0
            for index in square.indices {
                (square[index], carry) = (square[index] &<< 1 | carry, square[index] &>> 63)
            }
            reduce(&square, carry)
        }
    }

    /// Returns the product of two numbers, divided by 2 to the number of bits.
    func product(_ a: [UInt64], _ b: [UInt64]) -> [UInt64] {
        var t = [UInt64](repeating: 0, count: count)
        var top: UInt64 = 0
        for factor in b {
            var carry: UInt64 = 0
            for j in 0..<count { (t[j], carry) = Self.multiply(a[j], factor, t[j], carry) }
            let (sum, over) = top.addingReportingOverflow(carry)
            let multiple = t[0] &* inverse
            (_, carry) = Self.multiply(multiple, modulus[0], t[0], 0)
            for j in 1..<count { (t[j - 1], carry) = Self.multiply(multiple, modulus[j], t[j], carry) }
            let (last, over2) = sum.addingReportingOverflow(carry)
            t[count - 1] = last
            top = (over ? 1 : 0) &+ (over2 ? 1 : 0)
        }
        reduce(&t, top)
        return t
    }

    /// Subtracts the modulus once if the number is not below it.
    private func reduce(_ number: inout [UInt64], _ top: UInt64) {
        var borrow: UInt64 = 0
        for index in 0..<count { (_, borrow) = Self.subtract(number[index], modulus[index], borrow) }
        let mask = (borrow & ~top & 1) &- 1
        borrow = 0
        for index in 0..<count {
            (number[index], borrow) = Self.subtract(number[index], modulus[index] & mask, borrow)
        }
    }

    @inline(__always)
    private static func subtract(_ a: UInt64, _ b: UInt64, _ borrow: UInt64) -> (UInt64, UInt64) {
        let (part, over) = a.subtractingReportingOverflow(b)
        let (rest, over2) = part.subtractingReportingOverflow(borrow)
        return (rest, (over ? 1 : 0) &+ (over2 ? 1 : 0))
    }

    /// Returns a · b + c + d.
    @inline(__always)
    private static func multiply(_ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) -> (UInt64, UInt64) {
        let (high, low) = a.multipliedFullWidth(by: b)
        let (sum, over) = low.addingReportingOverflow(c)
        let (total, over2) = sum.addingReportingOverflow(d)
        return (total, high &+ (over ? 1 : 0) &+ (over2 ? 1 : 0))
    }
}

#if !canImport(Security)
    // swift-crypto has encryption by PKCS #1 v1.5 only from version 4 on.
    extension RSA {
        /// Encrypts a text by PKCS #1 v1.5.
        ///
        /// Source: RFC 8017, section 7.2.1.
        ///
        /// - Parameters:
        ///   - text: The text, at least 11 bytes shorter than the modulus.
        ///   - modulus: The modulus, the highest byte first, without zeros before it.
        ///   - exponent: The public exponent.
        /// - Returns: As many bytes as the modulus has.
        static func encrypt(_ text: [UInt8], modulus: [UInt8], exponent: UInt64) -> [UInt8] {
            var padding = randomBytes(modulus.count - 3 - text.count)
            for index in padding.indices {
                while padding[index] == 0 { padding[index] = UInt8.random(in: .min ... .max) }
            }
            var block = [0, 2] + padding + [0] + text
            defer {
                block.wipe()
                padding.wipe()
            }
            return power(block, withUnsafeBytes(of: exponent.bigEndian) { Array($0) }, modulus: modulus)
        }
    }
#endif
