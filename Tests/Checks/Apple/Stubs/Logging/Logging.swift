// Not Apple's, but its own sources ask for more of Darwin than stands here.
public struct Logger: Sendable {
    public enum Level: Int, Comparable, Sendable {
        case trace, debug, info
        public static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
    }
    public struct Message: ExpressibleByStringInterpolation, Sendable {
        public init(stringLiteral: String) {}
    }
    public enum MetadataValue: ExpressibleByStringInterpolation, Sendable {
        case string(String)
        case array([MetadataValue])
        public init(stringLiteral: String) { self = .string(stringLiteral) }
    }
    public typealias Metadata = [String: MetadataValue]

    public var logLevel: Level
    public init(label: String) { logLevel = .info }
    public func debug(_ message: @autoclosure () -> Message, metadata: @autoclosure () -> Metadata? = nil) {}
}
