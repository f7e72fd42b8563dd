/// An element of the field of SM2's curve, in Montgomery form: the number times 2²⁵⁶, modulo p.
///
/// Nothing here branches on a value: each operation takes the same steps for all elements.
struct SM2Field {
    /// The limbs, the lowest first.
    private var l: SIMD4<UInt64>

    /// p = 2²⁵⁶ - 2²²⁴ - 2⁹⁶ + 2⁶⁴ - 1. Source: GB/T 32918.5-2017.
    private static let p = SIMD4<UInt64>(
        0xFFFF_FFFF_FFFF_FFFF, 0xFFFF_FFFF_0000_0000, 0xFFFF_FFFF_FFFF_FFFF, 0xFFFF_FFFE_FFFF_FFFF)
    /// 2⁵¹² modulo p, which brings a number into Montgomery form.
    private static let square = (0..<512).reduce(SM2Field(l: [1, 0, 0, 0])) { power, _ in power + power }

    static let zero = SM2Field(l: .zero)
    static let one = SM2Field(l: [1, 0, 0, 0]) * square

    private init(l: SIMD4<UInt64>) { self.l = l }

    /// Creates an element from 32 bytes, the highest first; `nil` if the number is not below p.
    init?(_ bytes: some Collection<UInt8>) {
        guard let limbs = SM2Number.limbs(bytes), SM2Number.isLess(limbs, Self.p) else { return nil }
        self = SM2Field(l: limbs) * Self.square
    }

    /// The number as 32 bytes, the highest first.
    var bytes: [UInt8] {
        let number = self * SM2Field(l: [1, 0, 0, 0])
        // An array that grows would leave copies of the number behind.
        var bytes: [UInt8] = []
        bytes.reserveCapacity(32)
        for index in 0..<4 { withUnsafeBytes(of: number.l[3 - index].bigEndian) { bytes.append(contentsOf: $0) } }
        return bytes
    }

    static func + (a: Self, b: Self) -> Self {
        var (sum, carry) = (SIMD4<UInt64>(), UInt64(0))
        for i in 0..<4 { (sum[i], carry) = add(a.l[i], b.l[i], carry) }
        return reduced(sum, carry)
    }

    static func - (a: Self, b: Self) -> Self {
        var (difference, borrow) = subtract(a.l, b.l)
        // p is added if the difference is negative.
        let mask = 0 &- borrow
        var carry: UInt64 = 0
        for i in 0..<4 { (difference[i], carry) = add(difference[i], p[i] & mask, carry) }
        borrow = carry
        return SM2Field(l: difference)
    }

    /// Returns the product, divided by 2²⁵⁶ as Montgomery describes it. The lowest limb of -1/p is 1.
    static func * (a: Self, b: Self) -> Self {
        var t = SIMD4<UInt64>()
        var top: UInt64 = 0
        for i in 0..<4 {
            var carry: UInt64 = 0
            for j in 0..<4 { (t[j], carry) = multiply(a.l[j], b.l[i], t[j], carry) }
            let (sum, over) = top.addingReportingOverflow(carry)
            let factor = t[0]
            (_, carry) = multiply(factor, p[0], t[0], 0)
            for j in 1..<4 { (t[j - 1], carry) = multiply(factor, p[j], t[j], carry) }
            let (last, over2) = sum.addingReportingOverflow(carry)
            t[3] = last
            top = (over ? 1 : 0) &+ (over2 ? 1 : 0)
        }
        return reduced(t, top)
    }

    /// The inverse; zero for zero. It is the power p - 2, whose bits are no secret.
    var inverse: Self {
        var exponent = Self.p
        exponent[0] &-= 2
        var power = Self.one
        for bit in (0..<256).reversed() {
            power = power * power
            if exponent[bit / 64] &>> UInt64(bit % 64) & 1 == 1 { power = power * self }
        }
        return power
    }

    /// Returns `first` if the mask has all bits, and `second` if it has none.
    static func select(_ mask: UInt64, _ first: Self, _ second: Self) -> Self {
        SM2Field(l: first.l & SIMD4(repeating: mask) | second.l & SIMD4(repeating: ~mask))
    }

    /// Returns `true` if both are the same number. It is used for public points only.
    static func == (a: Self, b: Self) -> Bool { a.l == b.l }

    // MARK: - Limbs

    /// Subtracts p once if the number is not below it.
    private static func reduced(_ number: SIMD4<UInt64>, _ top: UInt64) -> Self {
        let (difference, borrow) = subtract(number, p)
        let mask = 0 &- (borrow & ~top & 1)
        return select(mask, SM2Field(l: number), SM2Field(l: difference))
    }

    @inline(__always)
    fileprivate static func add(_ a: UInt64, _ b: UInt64, _ carry: UInt64) -> (UInt64, UInt64) {
        let (sum, over) = a.addingReportingOverflow(b)
        let (total, over2) = sum.addingReportingOverflow(carry)
        return (total, (over ? 1 : 0) &+ (over2 ? 1 : 0))
    }

    @inline(__always)
    fileprivate static func subtract(_ a: SIMD4<UInt64>, _ b: SIMD4<UInt64>) -> (SIMD4<UInt64>, UInt64) {
        var (difference, borrow) = (SIMD4<UInt64>(), UInt64(0))
        for i in 0..<4 {
            let (part, over) = a[i].subtractingReportingOverflow(b[i])
            let (rest, over2) = part.subtractingReportingOverflow(borrow)
            difference[i] = rest
            borrow = (over ? 1 : 0) &+ (over2 ? 1 : 0)
        }
        return (difference, borrow)
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

/// Numbers of 256 bits, as four limbs, the lowest first.
enum SM2Number {
    /// The order of the curve's group. Source: GB/T 32918.5-2017.
    static let order = SIMD4<UInt64>(
        0x53BB_F409_39D5_4123, 0x7203_DF6B_21C6_052B, 0xFFFF_FFFF_FFFF_FFFF, 0xFFFF_FFFE_FFFF_FFFF)

    /// Returns the number that 32 bytes are, the highest first; `nil` for another count of bytes.
    static func limbs(_ bytes: some Collection<UInt8>) -> SIMD4<UInt64>? {
        guard bytes.count == 32 else { return nil }
        var limbs = SIMD4<UInt64>()
        for (index, byte) in bytes.enumerated() { limbs[3 - index / 8] = limbs[3 - index / 8] &<< 8 | UInt64(byte) }
        return limbs
    }

    static func isLess(_ a: SIMD4<UInt64>, _ b: SIMD4<UInt64>) -> Bool { SM2Field.subtract(a, b).1 == 1 }
}
