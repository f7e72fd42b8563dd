/// One reason why a request was not sent: the server would have refused it.
///
/// Holds the place and the rule, never the value: a problem may be logged.
public struct PreflightProblem: Hashable, Sendable, CustomStringConvertible {
    /// The member at fault, by its name on the wire, such as `Filters[0].Name`. Empty for the request as a whole.
    public let path: String
    /// What the member must keep to, as a sentence without its subject: `must be at most 60 characters long`.
    public let rule: String

    /// A reason.
    ///
    /// - Parameters:
    ///   - path: The member at fault, by its name on the wire; empty for the request as a whole.
    ///   - rule: What it must keep to, without the value.
    public init(path: String, rule: String) {
        self.path = path
        self.rule = rule
    }

    /// Place and rule, in one sentence.
    public var description: String { path.isEmpty ? rule : "\(path) \(rule)" }
}
