/// The facts about one attempt of a call, which a ``CallObserver`` is given when it has ended.
public struct AttemptRecord: Sendable {
    /// The number of the attempt in its call, from 1.
    public let number: Int
    /// The host that the attempt called; `nil` if it ended before a host was chosen, for example for lack of a key.
    public internal(set) var host: String?
    /// A Boolean value that indicates whether that host is the backup.
    public internal(set) var isBackup = false
    /// The last four characters of the secret id that signed the request; `nil` if none did.
    public internal(set) var keyTail: String?
    /// The length of the attempt, with its wait for a key and for its turn under the rate limit.
    public internal(set) var duration = Duration.zero
    /// The way in which the attempt ended.
    public internal(set) var outcome = CallRecord.Outcome.success
    /// The code of the error, as in ``CallRecord/code``.
    public internal(set) var code: ErrorCode?
    /// The HTTP status; `nil` if no response arrived.
    public internal(set) var status: Int?
    /// The id that the server gave the attempt, if it failed with one.
    public internal(set) var requestId: String?
    /// The pause before the next attempt; `nil` if none follows.
    public internal(set) var pause: Duration?
    /// The reason why no attempt follows although the policy allows one; `nil` if there is none.
    public internal(set) var missedRetry: String?
    /// The error, for the log. Its description may hold the server's message.
    var error: TencentCloudError?

    /// Creates the record of an attempt, for example to test an observer.
    ///
    /// - Parameters:
    ///   - number: The number of the attempt, from 1.
    ///   - duration: Its length.
    ///   - outcome: The way in which it ended.
    ///   - code: The code of the error.
    ///   - pause: The pause before the next attempt.
    public init(
        number: Int, duration: Duration, outcome: CallRecord.Outcome = .success, code: ErrorCode? = nil,
        pause: Duration? = nil
    ) {
        (self.number, self.duration, self.outcome, self.code, self.pause) = (number, duration, outcome, code, pause)
    }
}

extension AttemptRecord: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The number and the outcome: `attempt 1: failure InternalError, 12 ms`.
    public var description: String {
        "attempt \(number): \(outcome.rawValue)\(code.map { " \($0)" } ?? ""), \(duration.wholeMilliseconds) ms"
    }

    /// The same as ``description``.
    public var debugDescription: String { description }

    /// A mirror of the parts that name no host and no key, for `dump` and debuggers.
    public var customMirror: Mirror {
        let children: KeyValuePairs<String, Any> = [
            "number": number, "duration": duration, "outcome": outcome, "code": code as Any, "pause": pause as Any,
        ]
        return Mirror(self, children: children, displayStyle: .struct)
    }
}
