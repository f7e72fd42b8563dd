#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// Overwrites memory with zeros. A plain loop would be left out by the compiler, since nobody reads them.
func wipe(_ bytes: UnsafeMutableRawBufferPointer) {
    guard let start = bytes.baseAddress else { return }
    #if canImport(Darwin)
        memset_s(start, bytes.count, 0, bytes.count)
    #elseif canImport(Glibc) || canImport(Musl)
        explicit_bzero(start, bytes.count)
    #else
        for index in 0..<bytes.count { start.storeBytes(of: 0, toByteOffset: index, as: UInt8.self) }
    #endif
}

extension Array where Element: FixedWidthInteger {
    /// Overwrites the elements with zeros.
    mutating func wipe() { withUnsafeMutableBytes { TencentCloudEncryption.wipe($0) } }
}

/// The random key of a call, which is overwritten when the last call that uses it has ended.
///
/// The compiler does not check that this type is `Sendable`, because of the pointer. The memory is written before the
/// initializer returns and when the last reference is gone, and only read in between.
final class Secret: @unchecked Sendable {
    private let memory: UnsafeMutableRawBufferPointer

    /// Creates a secret of random bytes.
    init(randomBytes count: Int) {
        memory = .allocate(byteCount: count, alignment: 8)
        memory.fillWithRandomBytes()
    }

    /// Creates a secret of given bytes, for the samples and vectors of standards.
    init(_ bytes: [UInt8]) {
        memory = .allocate(byteCount: bytes.count, alignment: 8)
        memory.copyBytes(from: bytes)
    }

    deinit {
        wipe(memory)
        memory.deallocate()
    }

    func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try body(UnsafeRawBufferPointer(memory))
    }
}

extension Secret: CustomReflectable {
    /// A mirror without children, so that `dump` and debuggers show nothing.
    var customMirror: Mirror { Mirror(self, children: [], displayStyle: .class) }
}

extension UnsafeMutableRawBufferPointer {
    /// Fills the memory from the generator of the system, which is made for keys on all platforms of the package.
    func fillWithRandomBytes() {
        var generator = SystemRandomNumberGenerator()
        for index in indices { self[index] = UInt8.random(in: .min ... .max, using: &generator) }
    }
}

/// Returns random bytes.
func randomBytes(_ count: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
        UnsafeMutableRawBufferPointer(buffer).fillWithRandomBytes()
        initialized = count
    }
}
