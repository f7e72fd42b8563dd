/// The advice of a service on its error codes, as its specification gives it: what the caller does next.
///
/// All of it is one text with a line for each code: the code, a space, and the advice. A list of codes and texts would
/// cost the compiler of generated code far more. The text is searched only when a ``ServerError/nextStep`` is asked for.
/// ```swift
/// let advice: ErrorAdvice = """
///     FailedOperation.ImageBlur Take the picture again in good light.
///     ResourceNotFound.Album Compare the id with those that ListAlbums returns.
///     """
/// ```
public struct ErrorAdvice: Sendable, Hashable, ExpressibleByStringLiteral {
    private let lines: StoredText

    /// Creates advice from lines of a code, a space, and the advice.
    public init(lines: String) { self.lines = .made(lines) }

    /// Creates advice from lines of a code, a space, and the advice.
    public init(stringLiteral lines: StaticString) { self.lines = .constant(lines) }

    /// Returns the advice on a code, or `nil` if there is none.
    ///
    /// - Complexity: O(*n*) in the length of all advice.
    public subscript(code: ErrorCode) -> String? {
        for line in lines.text.utf8.split(separator: UInt8(ascii: "\n")) {
            guard let space = line.firstIndex(of: UInt8(ascii: " ")) else { continue }
            if line[..<space].elementsEqual(code.rawValue.utf8) { return String(Substring(line[space...].dropFirst())) }
        }
        return nil
    }

    /// A Boolean value that indicates whether there is no advice at all.
    public var isEmpty: Bool { lines.text.isEmpty }
}
