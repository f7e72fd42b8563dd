/// The settings of a mock cloud.
package struct MockOptions: Sendable {
    /// The keys whose signatures are accepted.
    package var keys = MockKeys.any
    /// A Boolean value that indicates whether parameters and values that the spec does not know are refused.
    package var isStrict = false
    /// A Boolean value that indicates whether calls beyond the rate limits of the specs are refused.
    package var enforcesRateLimits = false
    /// The time that each response takes at least.
    package var latency = Duration.zero
    /// The calls that fail, as shares of all calls.
    package var failures: [MockFailure] = []

    /// Creates settings with which every well-formed call succeeds.
    package init() {}
}

/// The keys that a mock cloud knows.
package enum MockKeys: Sendable {
    /// Signatures are not checked, and may be missing.
    case any
    /// Secret keys by their secret ids. Each request must have a valid signature, except for actions that take none.
    case pairs([String: String])
}

/// A share of calls that fail in the same way.
package struct MockFailure: Sendable, Hashable {
    /// The share, from 0 to 1.
    package var share: Double
    /// The way in which they fail.
    package var outcome: Outcome

    package enum Outcome: Sendable, Hashable {
        /// An error code of the cloud.
        case error(String)
        case fault(MockFault)
    }

    package init(share: Double, outcome: Outcome) {
        self.share = share
        self.outcome = outcome
    }

    /// Creates a failure from a text such as `5%:InternalError` or `1%:cut`; `nil` if it is none.
    package init?(_ text: String) {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].hasSuffix("%"), let percent = Double(parts[0].dropLast()),
            (0...100).contains(percent)
        else { return nil }
        share = percent / 100
        if let fault = MockFault(rawValue: String(parts[1])) {
            outcome = .fault(fault)
        } else if MockError.isCode(parts[1]) {
            outcome = .error(String(parts[1]))
        } else {
            return nil
        }
    }
}

/// A fault of the network in place of a response.
package enum MockFault: String, Sendable, CaseIterable {
    /// The connection ends in the middle of the body.
    case cut
    /// Bytes that are no HTTP.
    case garbage
    /// A body that takes two seconds.
    case slow
}
