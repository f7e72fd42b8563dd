/// An error code of the server: `FailedOperation.UnOpenError`.
///
/// Any code is possible: generated clients have constants for the codes of their service, and a code without a constant
/// is kept as the server sent it. Compare a code with a constant or with text:
/// ```swift
/// switch error.code {
/// case .requestLimitExceeded: ...
/// case "FailedOperation.UnOpenError": ...
/// }
/// ```
public struct ErrorCode: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The code as the server sent it: words joined by dots.
    public let rawValue: String

    /// Creates a code from its text.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Creates a code from its text.
    public init(stringLiteral value: String) { self.init(rawValue: value) }

    /// The code as text.
    public var description: String { rawValue }

    /// The code for a message, or a phrase if the server left it empty.
    var displayText: String { rawValue.isEmpty ? "an error without a code" : rawValue }
}
