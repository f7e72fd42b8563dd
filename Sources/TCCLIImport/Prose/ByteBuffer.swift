/// A growing buffer of bytes. The result of `bytes` is valid until the next change.
final class ByteBuffer {
    private var start: UnsafeMutablePointer<UInt8>
    private var capacity = 4 << 10
    private(set) var count = 0

    init() {
        start = .allocate(capacity: capacity)
    }

    deinit { start.deallocate() }

    var bytes: Bytes { Bytes(start: start, count: count) }
    var isEmpty: Bool { count == 0 }
    var last: UInt8? { count == 0 ? nil : start[count &- 1] }

    func removeAll() { count = 0 }

    func removeLast(_ removed: Int = 1) { count -= min(removed, count) }

    @inline(__always)
    func append(_ byte: UInt8) {
        if count == capacity { grow(by: 1) }
        start[count] = byte
        count &+= 1
    }

    func append(_ text: Bytes) {
        guard let source = text.baseAddress else { return }
        if capacity &- count < text.count { grow(by: text.count) }
        (start + count).update(from: source, count: text.count)
        count &+= text.count
    }

    func append(_ text: StaticString) {
        append(Bytes(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    func append(scalar: Unicode.Scalar) {
        for unit in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { append(unit) }
    }

    private func grow(by added: Int) {
        capacity = max(capacity * 2, count + added)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        larger.update(from: start, count: count)
        start.deallocate()
        start = larger
    }
}
