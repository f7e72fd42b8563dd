@testable import TencentCloudCore

/// Keeps what it is told, in the order in which it is told.
final class ObservedCalls: CallObserver {
    enum Event: Sendable {
        case started(CallRecord)
        case streamBegan(CallRecord)
        case attempt(AttemptRecord, CallRecord)
        case ended(CallRecord)

        /// The kind of the event, and the outcome and code of an attempt or a call.
        var text: String {
            switch self {
            case .started: "started"
            case .streamBegan: "stream began"
            case .attempt(let attempt, _):
                "attempt \(attempt.number) \(attempt.outcome)" + (attempt.code.map { " \($0)" } ?? "")
            case .ended(let call): "ended \(call.outcome?.rawValue ?? "")" + (call.code.map { " \($0)" } ?? "")
            }
        }

        var call: CallRecord {
            switch self {
            case .started(let call), .streamBegan(let call), .attempt(_, let call), .ended(let call): call
            }
        }
    }

    private let told = Locked<[Event]>([])

    var events: [Event] { told.withLock { $0 } }
    var texts: [String] { events.map(\.text) }
    var ended: [CallRecord] {
        events.compactMap { event in
            guard case .ended(let call) = event else { return nil }
            return call
        }
    }
    var attempts: [AttemptRecord] {
        events.compactMap { event in
            guard case .attempt(let attempt, _) = event else { return nil }
            return attempt
        }
    }

    func callStarted(_ call: CallRecord) { told.withLock { $0.append(.started(call)) } }
    func streamBegan(_ call: CallRecord) { told.withLock { $0.append(.streamBegan(call)) } }
    func attemptEnded(_ attempt: AttemptRecord, of call: CallRecord) {
        told.withLock { $0.append(.attempt(attempt, call)) }
    }
    func callEnded(_ call: CallRecord) { told.withLock { $0.append(.ended(call)) } }
}
