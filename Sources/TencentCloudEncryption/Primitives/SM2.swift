/// Encryption to an SM2 public key, on the recommended curve.
///
/// Source: GB/T 32918.4-2016 for the encryption, and GB/T 32918.5-2017 for the curve. The secrets are the random number and the
/// text. The number is multiplied with points by steps that are the same for all numbers, over formulas of addition that hold
/// for all points.
enum SM2 {
    /// Encrypts a text, in the form that the service expects: `04`, the point C1, the hash C3, and the ciphertext C2.
    ///
    /// - Parameters:
    ///   - text: The text, of at least a byte.
    ///   - key: The public key.
    static func encrypt(_ text: [UInt8], to key: SM2Point) -> [UInt8] {
        while true {
            var number = randomBytes(32)
            defer { number.wipe() }
            if let ciphertext = encrypt(text, to: key, number: number) { return ciphertext }
        }
    }

    /// Encrypts a text with a given number, which must be random and secret.
    ///
    /// - Returns: `nil` if the number cannot be used, for which the chance is less than 2⁻³².
    static func encrypt(_ text: [UInt8], to key: SM2Point, number: [UInt8]) -> [UInt8]? {
        guard let k = SM2Number.limbs(number), k != .zero, SM2Number.isLess(k, SM2Number.order) else { return nil }
        let first = SM2Point.generator.multiplied(by: k).affine
        let shared = key.multiplied(by: k).affine
        var (x, y) = (shared.x.bytes, shared.y.bytes)
        var secret = x + y
        var stream = keyStream(secret, count: text.count)
        // One sum of three arrays would leave that of the first two behind.
        var hashed = [UInt8](repeating: 0, count: x.count + text.count + y.count)
        hashed.replaceSubrange(..<x.count, with: x)
        hashed.replaceSubrange(x.count..<x.count + text.count, with: text)
        hashed.replaceSubrange((x.count + text.count)..., with: y)
        defer {
            x.wipe()
            y.wipe()
            secret.wipe()
            stream.wipe()
            hashed.wipe()
        }
        guard stream.contains(where: { $0 != 0 }) else { return nil }
        let hash = SM3.hash(hashed)
        return [4] + first.x.bytes + first.y.bytes + hash + zip(text, stream).map { $0 ^ $1 }
    }

    /// Derives bytes from a secret, with the hashes of the secret and the numbers 1, 2 and so on.
    private static func keyStream(_ secret: [UInt8], count: Int) -> [UInt8] {
        var stream = [UInt8](repeating: 0, count: count)
        for (index, start) in stride(from: 0, to: count, by: SM3.size).enumerated() {
            var numbered = secret
            withUnsafeBytes(of: UInt32(index + 1).bigEndian) { numbered += $0 }
            var hash = SM3.hash(numbered)
            let end = min(start + SM3.size, count)
            stream.replaceSubrange(start..<end, with: hash.prefix(end - start))
            numbered.wipe()
            hash.wipe()
        }
        return stream
    }
}

/// A point of SM2's curve, y² = x³ - 3x + b, as (X : Y : Z) with x = X/Z and y = Y/Z.
struct SM2Point {
    private let (x, y, z): (SM2Field, SM2Field, SM2Field)

    private static let b = constant("28E9FA9E9D9F5E344D5A9E4BCF6509A7F39789F515AB8F92DDBCBD414D940E93")
    private static let zero = SM2Point(x: .zero, y: .one, z: .zero)
    /// The generator of the group.
    static let generator = SM2Point(
        x: constant("32C4AE2C1F1981195F9904466A39C9948FE30BBFF2660BE1715A4589334C74C7"),
        y: constant("BC3736A2F4F6779C59BDCEE36B692153D0A9877CC62A474002DF32E52139F0A0"), z: .one)

    private init(x: SM2Field, y: SM2Field, z: SM2Field) { (self.x, self.y, self.z) = (x, y, z) }

    /// Creates a point from its coordinates, of 32 bytes each; `nil` if it is not on the curve.
    init?(x: some Collection<UInt8>, y: some Collection<UInt8>) {
        guard let x = SM2Field(x), let y = SM2Field(y) else { return nil }
        let three = SM2Field.one + .one + .one
        guard y * y == x * x * x - three * x + Self.b else { return nil }
        self.init(x: x, y: y, z: .one)
    }

    /// The coordinates.
    var affine: (x: SM2Field, y: SM2Field) {
        let inverse = z.inverse
        return (x * inverse, y * inverse)
    }

    /// Returns the sum of as many of this point as a number says, in the same 256 steps for all numbers.
    func multiplied(by number: SIMD4<UInt64>) -> SM2Point {
        var sum = Self.zero
        for bit in (0..<256).reversed() {
            sum = sum + sum
            let more = sum + self
            let mask = 0 &- (number[bit / 64] &>> UInt64(bit % 64) & 1)
            sum = SM2Point(
                x: .select(mask, more.x, sum.x), y: .select(mask, more.y, sum.y), z: .select(mask, more.z, sum.z))
        }
        return sum
    }

    /// Returns the sum of two points, which may be equal, or the zero of the group.
    ///
    /// Source: J. Renes, C. Costello, L. Batina, "Complete addition formulas for prime order elliptic curves" (2016), for curves
    /// with a = -3.
    static func + (p: Self, q: Self) -> Self {
        let (xx, yy, zz) = (p.x * q.x, p.y * q.y, p.z * q.z)
        let xy = (p.x + p.y) * (q.x + q.y) - (xx + yy)
        let yz = (p.y + p.z) * (q.y + q.z) - (yy + zz)
        let xz = (p.x + p.z) * (q.x + q.z) - (xx + zz)
        let u = xz - b * zz
        let u3 = u + u + u
        let (less, more) = (yy - u3, yy + u3)
        let zz3 = zz + zz + zz
        let v = b * xz - zz3 - xx
        let v3 = v + v + v
        let w = xx + xx + xx - zz3
        return SM2Point(x: xy * more - yz * v3, y: more * less + w * v3, z: yz * less + xy * w)
    }

    /// Returns a constant of the standard. It is zero if the text is wrong, which each test of the curve would find.
    private static func constant(_ digits: String) -> SM2Field {
        let digits = Array(digits)
        let bytes = stride(from: 0, to: digits.count, by: 2).map { UInt8(String(digits[$0..<$0 + 2]), radix: 16) ?? 0 }
        return SM2Field(bytes) ?? .zero
    }
}
