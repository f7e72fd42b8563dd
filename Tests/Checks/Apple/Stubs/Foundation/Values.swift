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
    public init(contentsOf url: URL) throws {}
    public init(count: Int) {}
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
    public mutating func withUnsafeMutableBytes<R>(_ body: (UnsafeMutableRawBufferPointer) throws -> R) rethrows -> R {
        fatalError()
    }
    public mutating func append(_ other: Data) {}
    public struct SearchOptions: OptionSet, Sendable {
        public let rawValue: UInt
        public init(rawValue: UInt) { self.rawValue = rawValue }
    }
    public func range(of data: Data, options: SearchOptions = [], in range: Range<Int>? = nil) -> Range<Int>? { nil }
    public mutating func replaceSubrange(_ range: Range<Int>, with bytes: some Collection<UInt8>) {}
}

public struct Date: Comparable, Hashable, Sendable {
    @available(macOS 12, *)
    public static var now: Date { Date() }
    public static let distantFuture = Date()
    public static let distantPast = Date()
    public let timeIntervalSince1970: Double
    public init() { timeIntervalSince1970 = 0 }
    public init(timeIntervalSince1970 seconds: Double) { timeIntervalSince1970 = seconds }
    public static func < (left: Date, right: Date) -> Bool { left.timeIntervalSince1970 < right.timeIntervalSince1970 }
    public static func + (date: Date, seconds: Double) -> Date { date }
    public static func - (date: Date, seconds: Double) -> Date { date }
    public func timeIntervalSince(_ date: Date) -> Double { 0 }
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
    public var path: String { "" }
    public var absoluteString: String { "" }
    public init?(string: String) { return nil }
    @available(macOS 13, *)
    public init(filePath path: String) { fatalError() }
    public func resolvingSymlinksInPath() -> URL { self }
}

extension String {
    public struct Encoding: Sendable {
        public static let utf8 = Encoding()
    }
    public init?(data: Data, encoding: Encoding) { return nil }
    public init?(bytes: some Sequence<UInt8>, encoding: Encoding) { return nil }
}

public class JSONDecoder {
    public init() {}
    public func decode<Value: Decodable>(_ type: Value.Type, from data: Data) throws -> Value { fatalError() }
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

public struct FileAttributeKey: Hashable, Sendable {
    public static let type = FileAttributeKey()
}

public struct FileAttributeType: Hashable, Sendable {
    public static let typeRegular = FileAttributeType()
}

open class FileManager: NSObject, @unchecked Sendable {
    public static var `default`: FileManager { FileManager() }
    public func fileExists(atPath path: String) -> Bool { false }
    public func attributesOfItem(atPath path: String) throws -> [FileAttributeKey: Any] { [:] }
}

open class FileHandle: NSObject, @unchecked Sendable {
    public convenience init(forReadingFrom url: URL) throws { fatalError() }
    @available(macOS 10.15.4, *)
    public func read(upToCount count: Int) throws -> Data? { nil }
}

// The real ones are classes, to which Swift converts its own types with `as`. That needs the Objective-C runtime.
public typealias CFString = String
public typealias CFData = Data
public typealias CFDictionary = [CFString: Any]
public typealias CFMutableData = NSMutableData

open class NSData: NSObject {
    public var length: Int { 0 }
}

open class NSMutableData: NSData {}

extension Data {
    public init(referencing data: NSData) {}
}
