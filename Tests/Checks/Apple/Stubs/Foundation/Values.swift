@_exported public import Darwin

public protocol ContiguousBytes {
    func withUnsafeBytes<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R
}

public protocol DataProtocol: RandomAccessCollection where Element == UInt8 {}

extension Array: ContiguousBytes, DataProtocol where Element == UInt8 {}

public struct Data: ContiguousBytes, DataProtocol, MutableCollection, RangeReplaceableCollection, Hashable, Sendable,
    Codable
{
    public typealias SubSequence = Data
    public enum Deallocator {
        case free, none
    }
    public let startIndex = 0
    public let endIndex = 0
    public init() {}
    public init(bytes: UnsafeRawPointer, count: Int) {}
    public init(bytesNoCopy bytes: UnsafeMutableRawPointer, count: Int, deallocator: Deallocator) {}
    public init(from decoder: any Decoder) throws {}
    public func encode(to encoder: any Encoder) throws {}
    public subscript(index: Int) -> UInt8 {
        get { 0 }
        set {}
    }
    public subscript(bounds: Range<Int>) -> Data {
        get { self }
        set {}
    }
    public func withUnsafeBytes<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R { fatalError() }
    public mutating func append(_ other: Data) {}
    public mutating func replaceSubrange(_ range: Range<Int>, with bytes: some Collection<UInt8>) {}
}

public struct Date: Comparable, Hashable, Sendable {
    public static func + (date: Date, seconds: Double) -> Date { date }
    public func timeIntervalSince(_ date: Date) -> Double { 0 }
    @available(macOS 12, *)
    public static var now: Date { Date() }
    public let timeIntervalSince1970: Double
    public init() { timeIntervalSince1970 = 0 }
    public init(timeIntervalSince1970 seconds: Double) { timeIntervalSince1970 = seconds }
    public static func < (left: Date, right: Date) -> Bool { left.timeIntervalSince1970 < right.timeIntervalSince1970 }
}

public struct Decimal: Hashable, Sendable, Codable, CustomStringConvertible {
    public var description: String { "" }
    public init?(string: String) { return nil }
}

public struct UUID: Hashable, Sendable {
    public let uuidString = ""
    public init() {}
}

public struct URL: Hashable, Sendable {
    public let scheme: String?
    public let host: String?
    public let port: Int?
    public init?(string: String) { return nil }
}

extension String {
    public struct Encoding: Sendable {
        public static let utf8 = Encoding()
    }
    public init?(data: Data, encoding: Encoding) { return nil }
}

public class JSONEncoder {
    public struct OutputFormatting: OptionSet, Sendable {
        public static let prettyPrinted = OutputFormatting(rawValue: 1)
        public static let sortedKeys = OutputFormatting(rawValue: 2)
        @available(macOS 10.15, *)
        public static let withoutEscapingSlashes = OutputFormatting(rawValue: 8)
        public let rawValue: UInt
        public init(rawValue: UInt) { self.rawValue = rawValue }
    }
    public var outputFormatting: OutputFormatting = []
    public init() {}
    public func encode(_ value: some Encodable) throws -> Data { Data() }
}

open class NSObject: Equatable {
    public init() {}
    public static func == (left: NSObject, right: NSObject) -> Bool { left === right }
}

open class NSError: NSObject, Error, @unchecked Sendable {
    public let code = 0
    public let domain = ""
}

// The compiler itself calls them for `error as NSError`.
public func _convertErrorToNSError(_ error: any Error) -> NSError { NSError() }
public func _convertNSErrorToError(_ error: NSError?) -> any Error { NSError() }

extension Error {
    public var localizedDescription: String { "" }
}

public protocol LocalizedError: Error {
    var errorDescription: String? { get }
    var failureReason: String? { get }
    var recoverySuggestion: String? { get }
    var helpAnchor: String? { get }
}

extension LocalizedError {
    public var errorDescription: String? { nil }
    public var failureReason: String? { nil }
    public var recoverySuggestion: String? { nil }
    public var helpAnchor: String? { nil }
}

public class ProcessInfo: NSObject, @unchecked Sendable {
    public static let processInfo = ProcessInfo()
    public let environment: [String: String] = [:]
}
