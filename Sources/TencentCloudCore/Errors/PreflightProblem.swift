/// One reason why a request was not sent: the server would have rejected it.
///
/// A problem has a location and a rule, but never the value, so it may be logged.
public struct PreflightProblem: Hashable, Sendable, CustomStringConvertible {
    /// The path of the member, by the names in the API, such as `Filters[0].Name`. Empty for the request as a whole.
    public let path: String
    /// The rule that the member breaks, as a sentence without its subject: `must be at most 60 characters long`.
    public let rule: String

    /// Creates a problem.
    ///
    /// - Parameters:
    ///   - path: The path of the member, by the names in the API; empty for the request as a whole.
    ///   - rule: The rule that the member breaks, as a sentence without its subject and without the value.
    public init(path: String, rule: String) {
        self.path = path
        self.rule = rule
    }

    /// The path and the rule, in one sentence.
    public var description: String { path.isEmpty ? rule : "\(path) \(rule)" }
}
