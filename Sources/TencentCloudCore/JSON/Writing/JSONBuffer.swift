#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif
// Imported for `realloc` and `free`.
#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Android)
    internal import Android
#elseif canImport(ucrt)
    internal import ucrt
#endif

/// A growing buffer of bytes that becomes `Data` without a copy.
///
/// It is one block of `malloc`: a picture of 7 MiB is written once, and its pages are touched once.
struct JSONBuffer: ~Copyable {
    private(set) var start: UnsafeMutablePointer<UInt8>
    private(set) var capacity: Int
    /// The number of bytes written. Before it is increased, ``reserve(_:)`` must be called and the bytes written.
    var count = 0

    init(capacity: Int) {
        self.capacity = max(capacity, 64)
        start = Self.allocated(realloc(nil, self.capacity))
    }

    deinit { free(start) }

    /// Reserves space for `more` bytes after those that have been written.
    mutating func reserve(_ more: Int) {
        if count &+ more > capacity { grow(more) }
    }

    @inline(never)
    private mutating func grow(_ more: Int) {
        // The size is exact for a large piece, such as a picture, and grows by half for many small ones. The additional
        // 1 KiB is for the members that follow a picture.
        capacity = max(count + more + 1024, capacity + capacity / 2)
        start = Self.allocated(realloc(start, capacity))
    }

    /// Returns a block. If the system has no memory, the process ends, as with every Swift array.
    private static func allocated(_ block: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<UInt8> {
        guard let block else { preconditionFailure("out of memory") }
        return block.assumingMemoryBound(to: UInt8.self)
    }

    /// Returns the bytes as `Data`, which then owns their memory.
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
