/// A server's error code: `FailedOperation.UnOpenError`.
///
/// Open: each service has codes of its own (generated clients name them), and a code that nobody named is kept as it came.
/// Compare it with a constant or with text:
/// ```swift
/// switch error.code {
/// case .requestLimitExceeded: ...
/// case "FailedOperation.UnOpenError": ...
/// }
/// ```
public struct ErrorCode: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The code as it came: words joined by dots.
    public let rawValue: String

    /// A code by its text.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A code by its text.
    public init(stringLiteral value: String) { self.init(rawValue: value) }

    /// The code.
    public var description: String { rawValue }
}
