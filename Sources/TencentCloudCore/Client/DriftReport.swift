/// A report of a response that differs from its specification, and was read nevertheless. See
/// ``ClientConfiguration/onDrift``.
public struct DriftReport: Sendable, Hashable {
    /// The name of the action that was called.
    public let action: String
    /// The id of the request, if the response had one.
    public let requestId: String?
    /// The differences, each with its location, what was expected and what was found, but never the value.
    public let drifts: [Drift]

    /// Creates a report, for example to test your handling of it.
    public init(action: String, requestId: String? = nil, drifts: [Drift]) {
        self.action = action
        self.requestId = requestId
        self.drifts = drifts
    }
}
