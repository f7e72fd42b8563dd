/// The hash function SM3.
///
/// Source: GB/T 32905-2016; in English, ISO/IEC 10118-3 and draft-sca-cfrg-sm3. It has no tables and no branches that depend
/// on the message.
enum SM3 {
    /// The size of a hash, in bytes.
    static let size = 32

    private static let start: [UInt32] = [
        0x7380_166F, 0x4914_B2B9, 0x1724_42D7, 0xDA8A_0600, 0xA96F_30BC, 0x1631_38AA, 0xE38D_EE4D, 0xB0FB_0E4E,
    ]

    /// Returns the hash of a message.
    static func hash(_ message: [UInt8]) -> [UInt8] {
        // The bit 1, zeros, and the size in eight bytes fill the last block. An array that grew would leave copies behind.
        var padded: [UInt8] = []
        padded.reserveCapacity(message.count + 72)
        padded += message
        padded.append(0x80)
        while padded.count % 64 != 56 { padded.append(0) }
        withUnsafeBytes(of: UInt64(message.count * 8).bigEndian) { padded += $0 }
        var state = start
        var words = [UInt32](repeating: 0, count: 68)
        padded.withUnsafeBytes { bytes in
            for block in stride(from: 0, to: bytes.count, by: 64) {
                compress(UnsafeRawBufferPointer(rebasing: bytes[block..<block + 64]), &words, &state)
            }
        }
        // Both contain the message, which may be a key.
        padded.wipe()
        words.wipe()
        return state.flatMap { word in withUnsafeBytes(of: word.bigEndian) { Array($0) } }
    }

    private static func compress(_ block: UnsafeRawBufferPointer, _ w: inout [UInt32], _ state: inout [UInt32]) {
        for j in 0..<16 { w[j] = UInt32(bigEndian: block.loadUnaligned(fromByteOffset: 4 * j, as: UInt32.self)) }
        for j in 16..<68 {
            let word = w[j - 16] ^ w[j - 9] ^ w[j - 3].rotated(15)
            w[j] = word ^ word.rotated(15) ^ word.rotated(23) ^ w[j - 13].rotated(7) ^ w[j - 6]
        }
        var (a, b, c, d) = (state[0], state[1], state[2], state[3])
        var (e, f, g, h) = (state[4], state[5], state[6], state[7])
        for j in 0..<64 {
            let constant: UInt32 = j < 16 ? 0x79CC_4519 : 0x7A87_9D8A
            let sum1 = (a.rotated(12) &+ e &+ constant.rotated(UInt32(j % 32))).rotated(7)
            let sum2 = sum1 ^ a.rotated(12)
            let choice1 = j < 16 ? a ^ b ^ c : (a & b) | (a & c) | (b & c)
            let choice2 = j < 16 ? e ^ f ^ g : (e & f) | (~e & g)
            let next1 = choice1 &+ d &+ sum2 &+ (w[j] ^ w[j + 4])
            let next2 = choice2 &+ h &+ sum1 &+ w[j]
            (d, c, b, a) = (c, b.rotated(9), a, next1)
            (h, g, f, e) = (g, f.rotated(19), e, next2 ^ next2.rotated(9) ^ next2.rotated(17))
        }
        for (index, word) in [a, b, c, d, e, f, g, h].enumerated() { state[index] ^= word }
    }
}

extension UInt32 {
    /// Returns the bits rotated to the left.
    @inline(__always)
    fileprivate func rotated(_ count: UInt32) -> UInt32 { self &<< count | self &>> (32 &- count) }
}
