/// IDs for the items of Postman files. They are derived from names, so that a regenerated collection has the same IDs,
/// and importing it again replaces the previous one.
enum StableID {
    /// Returns a UUID of version 8 (RFC 9562, section 5.8) made from a 64-bit FNV-1a hash of a name.
    static func make(_ name: String) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in name.utf8 { hash = mixed(hash, byte) }
        let high = hash & 0xFFFF_FFFF_FFFF_0FFF | 0x8000
        for byte in name.utf8 { hash = mixed(hash, byte) }
        // The upper two bits of the second half are the variant of the UUID.
        let low = hash & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
        var id: [UInt8] = []
        id.reserveCapacity(36)
        for position in 0..<32 {
            if position == 8 || position == 12 || position == 16 || position == 20 { id.append(UInt8(ascii: "-")) }
            let half = position < 16 ? high : low
            let digit = UInt8(truncatingIfNeeded: half >> UInt64(60 - 4 * (position & 15))) & 0xF
            id.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
        }
        return String(decoding: id, as: UTF8.self)
    }

    private static func mixed(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
        (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
}
