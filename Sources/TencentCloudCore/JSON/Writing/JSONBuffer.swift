#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif
// `malloc`.
#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Android)
    internal import Android
#elseif canImport(ucrt)
    internal import ucrt
#endif

/// Growing bytes that are handed over as `Data` without being copied.
///
/// One block of `malloc`: a picture of 7 MiB is written once, and its pages are touched once.
struct JSONBuffer: ~Copyable {
    private(set) var start: UnsafeMutablePointer<UInt8>
    private(set) var capacity: Int
    /// Bytes written. Whoever sets it has written them, and has asked ``reserve(_:)`` for their room.
    var count = 0

    init(capacity: Int) {
        self.capacity = max(capacity, 64)
        start = Self.allocated(realloc(nil, self.capacity))
    }

    deinit { free(start) }

    /// Room for `more` bytes after those written.
    mutating func reserve(_ more: Int) {
        if count &+ more > capacity { grow(more) }
    }

    @inline(never)
    private mutating func grow(_ more: Int) {
        // Exact for a big piece (a picture, once), by half for many small ones. The rest of the members follow a
        // picture: 1 KiB.
        capacity = max(count + more + 1024, capacity + capacity / 2)
        start = Self.allocated(realloc(start, capacity))
    }

    /// Memory that the system refuses ends the process, as for every Swift array.
    private static func allocated(_ block: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<UInt8> {
        guard let block else { preconditionFailure("out of memory") }
        return block.assumingMemoryBound(to: UInt8.self)
    }

    /// The bytes, whose memory now belongs to the `Data`.
    consuming func takeData() -> Data {
        let data = Data(bytesNoCopy: start, count: count, deallocator: .free)
        discard self
        return data
    }

    mutating func append(_ byte: UInt8) {
        reserve(1)
        start[count] = byte
        count &+= 1
    }

    mutating func append(_ text: StaticString) {
        append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let source = bytes.baseAddress else { return }
        reserve(bytes.count)
        (start + count).update(from: source, count: bytes.count)
        count &+= bytes.count
    }
}
