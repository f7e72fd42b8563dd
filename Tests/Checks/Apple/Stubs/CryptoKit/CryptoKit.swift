public import Foundation

public protocol HashFunction: Sendable {
    associatedtype Digest: Sequence where Digest.Element == UInt8
    init()
    mutating func update(bufferPointer: UnsafeRawBufferPointer)
    func finalize() -> Digest
}

@available(macOS 10.15, *)
extension HashFunction {
    public mutating func update(data: some DataProtocol) {}
    public static func hash(data: some DataProtocol) -> Digest { fatalError() }
}

@available(macOS 10.15, *)
public struct SHA256: HashFunction {
    public init() {}
    public mutating func update(bufferPointer: UnsafeRawBufferPointer) {}
    public func finalize() -> SHA256Digest { SHA256Digest() }
}

@available(macOS 10.15, *)
public struct SHA256Digest: Sequence, ContiguousBytes, Sendable {
    public func withUnsafeBytes<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R { fatalError() }
    public func makeIterator() -> Array<UInt8>.Iterator { [].makeIterator() }
}

@available(macOS 10.15, *)
public enum Insecure {
    public struct SHA1: HashFunction {
        public init() {}
        public mutating func update(bufferPointer: UnsafeRawBufferPointer) {}
        public func finalize() -> SHA1Digest { SHA1Digest() }
    }
    public struct SHA1Digest: Sequence, ContiguousBytes, Sendable {
        public func withUnsafeBytes<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R { fatalError() }
        public func makeIterator() -> Array<UInt8>.Iterator { [].makeIterator() }
    }
}

@available(macOS 10.15, *)
public struct SymmetricKey: ContiguousBytes, Sendable {
    public init(data: some ContiguousBytes) {}
    public func withUnsafeBytes<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R { fatalError() }
}

@available(macOS 10.15, *)
public struct HashedAuthenticationCode<H: HashFunction>: Sequence, ContiguousBytes, Sendable {
    public func withUnsafeBytes<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R { fatalError() }
    public func makeIterator() -> Array<UInt8>.Iterator { [].makeIterator() }
}

@available(macOS 10.15, *)
public struct HMAC<H: HashFunction>: Sendable {
    public typealias MAC = HashedAuthenticationCode<H>
    public static func authenticationCode(for data: some DataProtocol, using key: SymmetricKey) -> MAC { fatalError() }
    public init(key: SymmetricKey) {}
    public mutating func update(data: some DataProtocol) {}
    public func finalize() -> MAC { fatalError() }
}
