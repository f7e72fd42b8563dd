/// A wheel: a zip file, in the subset of the format that wheels use (PKWARE APPNOTE.TXT, section 4.3).
struct ZipArchive {
    struct Entry {
        var name: String
        fileprivate var method: UInt16
        fileprivate var checksum: UInt32
        fileprivate var compressedSize: Int
        fileprivate var size: Int
        fileprivate var headerOffset: Int
    }

    private let bytes: [UInt8]
    let entries: [Entry]

    private static let directoryEnd: UInt32 = 0x0605_4b50
    private static let directoryEntry: UInt32 = 0x0201_4b50
    private static let localHeader: UInt32 = 0x0403_4b50

    init(_ bytes: [UInt8]) throws(ArchiveFailure) {
        self.bytes = bytes
        let reader = LittleEndian(bytes: bytes)
        // The record is at the end of the file, followed only by a comment of up to 64 KiB.
        let earliest = max(0, bytes.count - 22 - 0xFFFF)
        var place = bytes.count - 22
        while place >= earliest, reader.uint32(place) != Self.directoryEnd { place -= 1 }
        guard place >= earliest, let count = reader.uint16(place + 10), let start = reader.uint32(place + 16) else {
            throw ArchiveFailure("it is no zip file, or cut off")
        }
        guard count != 0xFFFF, start != .max else { throw ArchiveFailure("it is a zip64 file, which wheels are not") }
        var entries: [Entry] = []
        var offset = Int(start)
        for _ in 0..<Int(count) { entries.append(try Self.readEntry(reader, at: &offset)) }
        self.entries = entries
    }

    private static func readEntry(_ reader: LittleEndian, at offset: inout Int) throws(ArchiveFailure) -> Entry {
        guard reader.uint32(offset) == directoryEntry, let flags = reader.uint16(offset + 8),
            let method = reader.uint16(offset + 10), let checksum = reader.uint32(offset + 16),
            let compressedSize = reader.uint32(offset + 20), let size = reader.uint32(offset + 24),
            let nameLength = reader.uint16(offset + 28), let extraLength = reader.uint16(offset + 30),
            let commentLength = reader.uint16(offset + 32), let headerOffset = reader.uint32(offset + 42),
            let name = reader.text(offset + 46, count: Int(nameLength))
        else { throw ArchiveFailure("its list of files is broken") }
        guard flags & 1 == 0 else { throw ArchiveFailure("'\(name)' in it is encrypted") }
        offset += 46 + Int(nameLength) + Int(extraLength) + Int(commentLength)
        return Entry(
            name: name, method: method, checksum: checksum, compressedSize: Int(compressedSize), size: Int(size),
            headerOffset: Int(headerOffset))
    }

    /// - Parameter limit: The maximum size of the file in bytes.
    func read(_ entry: Entry, limit: Int) throws(ArchiveFailure) -> [UInt8] {
        let reader = LittleEndian(bytes: bytes)
        let header = entry.headerOffset
        guard reader.uint32(header) == Self.localHeader, let nameLength = reader.uint16(header + 26),
            let extraLength = reader.uint16(header + 28)
        else { throw ArchiveFailure("its header is broken") }
        let start = header + 30 + Int(nameLength) + Int(extraLength)
        guard start <= bytes.count, entry.compressedSize <= bytes.count - start else {
            throw ArchiveFailure("it is cut off")
        }
        var content: [UInt8] = []
        switch entry.method {
        case 0: content = Array(bytes[start..<start + entry.compressedSize])
        case 8:
            let data = bytes[start..<start + entry.compressedSize]
            content = try Inflate.bytes(data, form: .raw, expecting: entry.size, limit: limit)
        default: throw ArchiveFailure("it is compressed in a way that wheels are not")
        }
        guard content.count <= limit else { throw ArchiveFailure("it is larger than \(limit >> 20) MiB") }
        guard content.count == entry.size, Inflate.checksum(content) == entry.checksum else {
            throw ArchiveFailure("its content does not match its checksum")
        }
        return content
    }
}

/// Reads little-endian numbers of an archive. Returns `nil` past its end.
private struct LittleEndian {
    let bytes: [UInt8]

    func uint16(_ offset: Int) -> UInt16? {
        guard offset >= 0, offset <= bytes.count - 2 else { return nil }
        return UInt16(bytes[offset]) | UInt16(bytes[offset + 1]) << 8
    }

    func uint32(_ offset: Int) -> UInt32? {
        guard let low = uint16(offset), let high = uint16(offset + 2) else { return nil }
        return UInt32(low) | UInt32(high) << 16
    }

    func text(_ offset: Int, count: Int) -> String? {
        guard offset >= 0, offset <= bytes.count - count else { return nil }
        return String(decoding: bytes[offset..<offset + count], as: UTF8.self)
    }
}
