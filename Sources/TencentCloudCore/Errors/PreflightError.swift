/// The request was not sent, because the server would have rejected it.
///
/// With `configuration.preflight = .off`, such a request is sent nevertheless.
public struct PreflightError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The name of the action that was called.
    public let action: String
    /// All reasons, in the order of the request's members.
    public let problems: [PreflightProblem]

    /// Creates an error, for example to test your handling of it.
    ///
    /// - Parameters:
    ///   - action: The name of the action that was called.
    ///   - problems: All reasons.
    public init(action: String, problems: [PreflightProblem]) {
        self.action = action
        self.problems = problems
    }

    /// All reasons, on one line.
    public var description: String {
        "\(action) was not sent: \(problems.map(\.description).joined(separator: "; "))."
    }
}
