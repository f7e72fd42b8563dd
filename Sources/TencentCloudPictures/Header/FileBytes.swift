/// The bytes of a file that may lie about everything: each access is checked, and returns `nil` outside of the file.
struct FileBytes {
    let buffer: UnsafeRawBufferPointer

    var count: Int { buffer.count }

    private func has(_ length: Int, at offset: Int) -> Bool {
        offset >= 0 && length <= count && offset <= count - length
    }

    func byte(at offset: Int) -> Int? { has(1, at: offset) ? Int(buffer[offset]) : nil }

    func bigEndian16(at offset: Int) -> Int? { number(2, at: offset).map { Int(UInt16(bigEndian: UInt16($0))) } }
    func bigEndian32(at offset: Int) -> Int? { number(4, at: offset).map { Int($0.byteSwapped) } }
    func littleEndian16(at offset: Int) -> Int? { number(2, at: offset).map { Int($0) } }
    func littleEndian32(at offset: Int) -> Int? { number(4, at: offset).map { Int($0) } }

    /// Returns a number with the lowest byte first.
    private func number(_ length: Int, at offset: Int) -> UInt32? {
        guard has(length, at: offset) else { return nil }
        return (0..<length).reduce(0) { $0 | UInt32(buffer[offset + $1]) << UInt32($1 * 8) }
    }

    func holds(_ expected: some Collection<UInt8>, at offset: Int) -> Bool {
        has(expected.count, at: offset) && buffer[offset..<offset + expected.count].elementsEqual(expected)
    }

    func holds(_ text: String, at offset: Int) -> Bool { holds(Array(text.utf8), at: offset) }

    /// The part of the file in a range, as far as the file has it.
    func part(_ range: Range<Int>) -> FileBytes {
        FileBytes(buffer: UnsafeRawBufferPointer(rebasing: buffer[range.clamped(to: 0..<count)]))
    }
}
