/// Is told about the calls of a client: when each begins, when each of its attempts ends, and when it ends.
///
/// ```swift
/// struct SlowCalls: CallObserver {
///     func callEnded(_ call: CallRecord) {
///         if call.duration > .seconds(2) { print(call) }
///     }
/// }
/// configuration.observers = [SlowCalls()]
/// ```
/// Each call that starts ends once: with a response, with an error, by cancellation, or, if it is a stream of events,
/// with its last event or when its loop is left. A call that is refused before it is sent, for example by preflight,
/// starts and ends with no attempt. Each attempt that starts ends once, before its call does; only after a cancellation
/// or at a time limit may another thread tell of both at the same time.
///
/// The functions are called by the task that makes the call, which waits for them, and from several threads at a time:
/// they should return fast. No record contains a key, a header, a body, the value of a member or the server's message.
/// The product TencentCloudMetrics has observers that write a journal, count for a report, and feed swift-metrics;
/// ``CallLogger`` writes the log.
public protocol CallObserver: Sendable {
    /// Is called when a call starts. The record has the facts that are known then.
    func callStarted(_ call: CallRecord)

    /// Is called when the head of a stream of events has arrived. The duration of the record is the time until then.
    func streamBegan(_ call: CallRecord)

    /// Is called when an attempt of a call has ended. That of a stream lasts as long as the stream.
    func attemptEnded(_ attempt: AttemptRecord, of call: CallRecord)

    /// Is called when a call has ended, with the complete record.
    func callEnded(_ call: CallRecord)
}

extension CallObserver {
    /// Does nothing.
    public func callStarted(_ call: CallRecord) {}

    /// Does nothing.
    public func streamBegan(_ call: CallRecord) {}

    /// Does nothing.
    public func attemptEnded(_ attempt: AttemptRecord, of call: CallRecord) {}

    /// Does nothing.
    public func callEnded(_ call: CallRecord) {}
}
