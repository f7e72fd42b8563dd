/// One place where an answer of the server was not what its specification promises.
///
/// A drift is not an error: the reader converted the value, left it out, or gave the neutral value in its place.
/// Holds the place and the kinds, never the value: a drift may be logged.
public struct Drift: Hashable, Sendable, CustomStringConvertible {
    /// The member, by its name on the wire, such as `TextDetections[3].Confidence`.
    public let path: String
    /// What was promised, such as `integer`.
    public let expected: String
    /// What came instead, such as `string`, `null` or `nothing`.
    public let found: String

    /// A drift by its parts: for tests of what is done about them.
    public init(path: String, expected: String, found: String) {
        self.path = path
        self.expected = expected
        self.found = found
    }

    public var description: String { "\(path): expected \(expected), found \(found)" }
}

/// The drifts of one answer, in the order in which they were met.
final class DriftLog {
    /// A list of 10,000 elements drifts 10,000 times in the same way: the first ones say it all.
    static let capacity = 64

    private(set) var drifts: [Drift] = []
    /// Where the document stands that is read, if it is a text inside another: in which, and there at which token.
    /// Outermost first.
    var outer: [(tape: JSONTape, index: Int)] = []

    func append(path: () -> String, expected: String, found: String) {
        guard drifts.count < Self.capacity else { return }
        let steps = outer.map { $0.tape.path(to: $0.index) } + [path()]
        drifts.append(Drift(path: steps.reduce("", JSONTape.joined), expected: expected, found: found))
    }
}
