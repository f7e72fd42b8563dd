/// The block cipher SM4, for encryption only: GCM needs no decryption of blocks.
///
/// Source: GB/T 32907-2016; in English, ISO/IEC 18033-3 and draft-ribose-cfrg-sm4. Its only table is the S-box, of four cache
/// lines. All four are read before each pair of blocks, so that the time of the look-ups does not depend on what the cache
/// held. There are no tables of S-box and rotations together, which would be sixteen times as large.
struct SM4: ~Copyable {
    /// The size of a key and of a block, in bytes.
    static let size = 16

    /// A block as four words, the highest byte first.
    typealias Block = (UInt32, UInt32, UInt32, UInt32)

    private let roundKeys: UnsafeMutablePointer<UInt32>
    private let table: UnsafeMutableRawPointer
    /// The sum of one byte of each cache line of the table.
    private let sumOfLines: UInt8

    /// Prepares a key of 16 bytes.
    init(key: UnsafeRawBufferPointer) {
        precondition(key.count == Self.size)
        table = .allocate(byteCount: 256, alignment: 64)
        let box = table.bindMemory(to: UInt8.self, capacity: 256)
        for (index, byte) in Self.sBox.enumerated() { box[index] = byte }
        sumOfLines = Self.sBox[0] ^ Self.sBox[64] ^ Self.sBox[128] ^ Self.sBox[192]
        roundKeys = .allocate(capacity: 32)
        let system: [UInt32] = [0xA3B1_BAC6, 0x56AA_3350, 0x677D_9197, 0xB270_22DC]
        var k = system + [UInt32](repeating: 0, count: 32)
        for i in 0..<4 { k[i] ^= UInt32(bigEndian: key.loadUnaligned(fromByteOffset: 4 * i, as: UInt32.self)) }
        for i in 0..<32 {
            // The constants of the key schedule are 28 i + 7 j modulo 256.
            let constant = (0..<4).reduce(UInt32(0)) { $0 << 8 | UInt32((28 * i + 7 * $1) & 0xFF) }
            let mixed = Self.substitute(k[i + 1] ^ k[i + 2] ^ k[i + 3] ^ constant, box)
            k[i + 4] = k[i] ^ mixed ^ (mixed &<< 13 | mixed &>> 19) ^ (mixed &<< 23 | mixed &>> 9)
            (roundKeys + i).initialize(to: k[i + 4])
        }
        k.wipe()
    }

    deinit {
        wipe(UnsafeMutableRawBufferPointer(start: roundKeys, count: 128))
        roundKeys.deallocate()
        table.deallocate()
    }

    /// Encrypts two blocks at once, since each step of one has to wait for the one before.
    @inline(__always)
    func encrypt(_ first: Block, _ second: Block) -> (Block, Block) {
        let box = table.assumingMemoryBound(to: UInt8.self)
        // It is zero, which the compiler does not know.
        let zero = UInt32(box[0] ^ box[64] ^ box[128] ^ box[192] ^ sumOfLines)
        var (x0, x1, x2, x3) = first
        var (y0, y1, y2, y3) = second
        x0 ^= zero
        y0 ^= zero
        var round = 0
        while round < 32 {
            let (k0, k1) = (roundKeys[round], roundKeys[round &+ 1])
            let (k2, k3) = (roundKeys[round &+ 2], roundKeys[round &+ 3])
            x0 ^= Self.mixed(x1 ^ x2 ^ x3 ^ k0, box)
            y0 ^= Self.mixed(y1 ^ y2 ^ y3 ^ k0, box)
            x1 ^= Self.mixed(x2 ^ x3 ^ x0 ^ k1, box)
            y1 ^= Self.mixed(y2 ^ y3 ^ y0 ^ k1, box)
            x2 ^= Self.mixed(x3 ^ x0 ^ x1 ^ k2, box)
            y2 ^= Self.mixed(y3 ^ y0 ^ y1 ^ k2, box)
            x3 ^= Self.mixed(x0 ^ x1 ^ x2 ^ k3, box)
            y3 ^= Self.mixed(y0 ^ y1 ^ y2 ^ k3, box)
            round &+= 4
        }
        return ((x3, x2, x1, x0), (y3, y2, y1, y0))
    }

    @inline(__always)
    private static func mixed(_ word: UInt32, _ box: UnsafeMutablePointer<UInt8>) -> UInt32 {
        let mixed = substitute(word, box)
        return mixed ^ (mixed &<< 2 | mixed &>> 30) ^ (mixed &<< 10 | mixed &>> 22) ^ (mixed &<< 18 | mixed &>> 14)
            ^ (mixed &<< 24 | mixed &>> 8)
    }

    @inline(__always)
    private static func substitute(_ word: UInt32, _ box: UnsafeMutablePointer<UInt8>) -> UInt32 {
        // Conversions that check their range take most of the time of a build without optimization.
        let (a, b) = (box[Int(truncatingIfNeeded: word &>> 24)], box[Int(truncatingIfNeeded: word &>> 16 & 0xFF)])
        let (c, d) = (box[Int(truncatingIfNeeded: word &>> 8 & 0xFF)], box[Int(truncatingIfNeeded: word & 0xFF)])
        return UInt32(truncatingIfNeeded: a) &<< 24 | UInt32(truncatingIfNeeded: b) &<< 16
            | UInt32(truncatingIfNeeded: c) &<< 8 | UInt32(truncatingIfNeeded: d)
    }

    /// The S-box: an affine map, the inverse in the field of 256 elements, and the same map again. The standard prints its
    /// values, which the tests compare by the standard's samples.
    static let sBox: [UInt8] = (0...255).map { affine(inverse(affine(UInt8($0)))) }

    /// The matrix is circulant, with the first row A7, and the constant is D3.
    private static func affine(_ x: UInt8) -> UInt8 {
        (0..<8).reduce(UInt8(0xD3)) { sum, row in
            let bits = x & (0xA7 &<< UInt8(row) | 0xA7 &>> UInt8(8 - row))
            return sum ^ UInt8(bits.nonzeroBitCount & 1) &<< UInt8(row)
        }
    }

    /// The inverse is the 254th power, modulo x⁸ + x⁷ + x⁶ + x⁵ + x⁴ + x² + 1.
    private static func inverse(_ x: UInt8) -> UInt8 { (0..<253).reduce(x) { product, _ in multiply(product, x) } }

    private static func multiply(_ x: UInt8, _ y: UInt8) -> UInt8 {
        var (sum, power) = (UInt8(0), x)
        for bit in 0..<8 {
            if y &>> UInt8(bit) & 1 == 1 { sum ^= power }
            power = power & 0x80 == 0 ? power &<< 1 : power &<< 1 ^ 0xF5
        }
        return sum
    }
}
