#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// The facts about one call, without the value of any member: a ``CallObserver`` is given them while it is made and when
/// it has ended.
public struct CallRecord: Sendable {
    /// The number of the call in this process, which its further records have as well.
    public let id: Int
    /// The time at which the call started.
    public let time: Date
    /// The action: its name, its group and its service.
    public let action: Action
    /// The region that was called; `nil` if the request names none.
    public let region: Region?
    /// The host of the latest attempt; `nil` if the call was refused before a host was chosen.
    public internal(set) var host: String?
    /// The last four characters of the secret id that signed the latest attempt; `nil` if none did, or if the id is too
    /// short for a part of it to be shown.
    public internal(set) var keyTail: String?
    /// The number of attempts so far.
    public internal(set) var attempts = 0
    /// The size of the request's body, in bytes.
    public let bodySize: Int
    /// The size of the bodies that were given to the transport, over all attempts, in bytes.
    public internal(set) var bytesSent = 0
    /// The size of the bodies that were received, over all attempts, in bytes, after any content encoding was removed.
    public internal(set) var bytesReceived = 0
    /// The time since the call started: for a call that has ended, its whole length.
    public internal(set) var duration = Duration.zero
    /// The way in which the call ended; `nil` while it is in progress.
    public internal(set) var outcome: Outcome?
    /// The code of the error: the server's, or one of the client's own, which begin with `ClientError.`; `nil` without an
    /// error.
    public internal(set) var code: ErrorCode?
    /// The HTTP status of the latest response; `nil` if none has arrived.
    public internal(set) var status: Int?
    /// The id that the server gave the call.
    public internal(set) var requestId: String?
    /// The number of events that a stream delivered; `nil` for other calls, and for a stream that did not end by itself.
    public internal(set) var eventCount: Int?
    /// The error, for the log. Its description may hold the server's message.
    var error: TencentCloudError?

    /// A way in which a call ends.
    public enum Outcome: String, Sendable, Hashable, CaseIterable {
        /// The response arrived, or a stream of events came to its end.
        case success
        /// The call threw an error.
        case failure
        /// The caller ended the call: its task was cancelled, or it left a stream of events before the end.
        case cancelled
    }

    /// Creates the record of a call that has ended, for example to test an observer.
    ///
    /// - Parameters:
    ///   - id: The number of the call.
    ///   - time: The time at which it started.
    ///   - action: The action.
    ///   - region: The region that was called.
    ///   - host: The host.
    ///   - keyTail: The last characters of the secret id.
    ///   - attempts: The number of attempts.
    ///   - bytesSent: The size of the bodies that were sent, in bytes.
    ///   - bytesReceived: The size of the bodies that were received, in bytes.
    ///   - duration: The length of the call.
    ///   - outcome: The way in which it ended.
    ///   - code: The code of the error.
    ///   - requestId: The id that the server gave the call.
    public init(
        id: Int = 0, time: Date, action: Action, region: Region? = nil, host: String? = nil, keyTail: String? = nil,
        attempts: Int = 1, bytesSent: Int = 0, bytesReceived: Int = 0, duration: Duration,
        outcome: Outcome = .success, code: ErrorCode? = nil, requestId: String? = nil
    ) {
        (self.id, self.time, self.action, self.region) = (id, time, action, region)
        (self.host, self.keyTail, self.attempts) = (host, keyTail, attempts)
        (self.bytesSent, self.bytesReceived) = (bytesSent, bytesReceived)
        bodySize = attempts > 0 ? bytesSent / attempts : 0
        (self.duration, self.outcome, self.code, self.requestId) = (duration, outcome, code, requestId)
    }

    /// Creates the record of a call that starts.
    init(id: Int, time: Date, action: Action, region: Region?, host: String?, bodySize: Int) {
        (self.id, self.time, self.action, self.region) = (id, time, action, region)
        (self.host, self.bodySize) = (host, bodySize)
    }
}

extension CallRecord {
    /// The next step to take after an error, if one is known: the advice of the service, or the API's own.
    public var nextStep: String? { code?.nextStep(in: action.service) }
}

extension CallRecord: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The action and the outcome: `ocr:IDCardOCR in ap-guangzhou: failure FailedOperation.ImageBlur, 1 attempt, 12 ms`.
    public var description: String {
        var text = "\(action.service.name):\(action.name)" + (region.map { " in \($0)" } ?? "") + ": "
        text += outcome?.rawValue ?? "in progress"
        if let code { text += " \(code)" }
        return text + ", \(attempts) \(attempts == 1 ? "attempt" : "attempts"), \(duration.wholeMilliseconds) ms"
    }

    /// The same as ``description``.
    public var debugDescription: String { description }

    /// A mirror of the parts that name no host and no key, for `dump` and debuggers.
    public var customMirror: Mirror {
        let children: KeyValuePairs<String, Any> = [
            "id": id, "time": time, "action": action.name, "region": region as Any, "attempts": attempts,
            "duration": duration, "outcome": outcome as Any, "code": code as Any, "requestId": requestId as Any,
        ]
        return Mirror(self, children: children, displayStyle: .struct)
    }
}

extension Duration {
    /// The duration in milliseconds, rounded.
    var wholeMilliseconds: Int { Int((self / .milliseconds(1)).rounded()) }
}
