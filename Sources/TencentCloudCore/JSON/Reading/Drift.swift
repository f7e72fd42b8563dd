/// A difference between a response and its specification, at one location.
///
/// A drift is not an error: the reader converted the value, left it out, or used the default value of its type. A drift
/// contains the location and the kinds, but never the value, so it may be logged.
public struct Drift: Hashable, Sendable, CustomStringConvertible {
    /// The path of the member, by the names in the API, such as `TextDetections[3].Confidence`.
    public let path: String
    /// The expected kind of value, such as `integer`.
    public let expected: String
    /// The kind of value that was found, such as `string`, `null` or `nothing`.
    public let found: String

    /// Creates a drift, for example to test your handling of it.
    public init(path: String, expected: String, found: String) {
        self.path = path
        self.expected = expected
        self.found = found
    }

    public var description: String { "\(path): expected \(expected), found \(found)" }
}

/// The drifts of one response, in the order in which they were found.
final class DriftLog {
    /// The largest number of drifts. A list of 10,000 elements may drift 10,000 times in the same way, and the first
    /// few suffice.
    static let capacity = 64

    private(set) var drifts: [Drift] = []
    /// For JSON in a string: the tapes that contain the current document, and the index of the string in each. The
    /// outermost one is first.
    var outer: [(tape: JSONTape, index: Int)] = []

    func append(path: () -> String, expected: String, found: String) {
        guard drifts.count < Self.capacity else { return }
        let steps = outer.map { $0.tape.path(to: $0.index) } + [path()]
        drifts.append(Drift(path: steps.reduce("", JSONTape.joined), expected: expected, found: found))
    }
}
