public import TencentCloudCore

/// Counts the calls of a client while it runs, for a ``UsageReport`` at any time.
///
/// ```swift
/// let usage = UsageCollector()
/// configuration.observers = [usage]
/// ...
/// print(usage.report())      // which actions fail, and why
/// ```
/// One collector can observe several clients. It keeps some kilobytes for each row of the report, however many calls there
/// are. With an interval in its query it keeps a row for each of them: reset it from time to time.
public final class UsageCollector: CallObserver {
    fileprivate struct State {
        var counter: UsageCounter
        /// The services that were called, for their advice on error codes.
        var services: [String: Service] = [:]
    }

    private let state: Locked<State>

    /// Creates a collector.
    ///
    /// - Parameter query: The calls that are counted, and the rows.
    public init(_ query: UsageQuery = UsageQuery()) { state = Locked(State(counter: UsageCounter(query))) }

    /// Returns the report of the calls so far.
    public func report() -> UsageReport { UsageReport(state.withLock { $0 }) }

    /// Returns the report of the calls so far, and begins anew.
    public func reset() -> UsageReport {
        let state = state.withLock { state in
            defer { state.counter = UsageCounter(state.counter.query) }
            return state
        }
        return UsageReport(state)
    }

    /// Counts a call.
    public func callEnded(_ call: CallRecord) {
        let entry = JournalEntry(call)
        state.withLock { state in
            state.counter.add(entry)
            guard entry.outcome == .failure, state.services[entry.service] == nil else { return }
            state.services[entry.service] = call.action.service
        }
    }
}

extension UsageReport {
    fileprivate init(_ state: UsageCollector.State) {
        self.init(state.counter, services: Array(state.services.values))
    }
}
