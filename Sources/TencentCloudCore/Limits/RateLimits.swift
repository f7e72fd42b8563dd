/// The rates at which a client sends requests, by action.
///
/// ```swift
/// configuration.rateLimits = .spec
/// configuration.rateLimits[OCR.IDCardOCRRequest.self] = .perSecond(50)   // a quota that was bought
/// ```
/// Calls that exceed a rate wait in the order in which they came, evenly spaced, without a burst. The wait counts
/// against the time limit of the call, and ends at once if the task is cancelled. All clients with the same
/// ``ClientState`` wait together, separately for each key, action and region, as the server counts.
///
/// A rate holds for every second, wherever the second begins. So a request may start only when a second has passed
/// since the response to the one *n* before it, but at most 1.25 seconds after that one was sent: how long a request
/// was on its way is not known, and if the server counts two requests with another distance than they were sent with,
/// it must still not refuse one. With fast responses this costs little. With slow ones, a fifth of the rate is not
/// used.
public struct RateLimits: Sendable, Hashable {
    /// The limit of one action.
    public enum Limit: Sendable, Hashable {
        /// Requests are sent at once.
        case off
        /// Requests are sent at once until the server refuses one with `RequestLimitExceeded`, and from then on at the
        /// rate of the action's specification, after a pause of a second. If the specification states no rate, they
        /// are still sent at once.
        case adaptive
        /// Requests are sent at the rate of the action's specification, if it states one.
        case spec
        /// Up to this number of requests are sent in a second, from 1 to 10,000.
        case perSecond(Int)
    }

    /// The limit of all actions that have none of their own.
    public var standard: Limit
    private var limits: [ActionName: Limit] = [:]

    private struct ActionName: Hashable {
        let service: String
        let action: String

        init(_ action: Action) { (service, self.action) = (action.service.name, action.name) }
    }

    /// Creates limits that are the same for all actions.
    public init(_ standard: Limit) { self.standard = standard }

    /// No request waits.
    public static let off = RateLimits(.off)
    /// Each action has the limit ``Limit/adaptive``. This is the default of clients.
    public static let adaptive = RateLimits(.adaptive)
    /// Each action has the limit ``Limit/spec``.
    public static let spec = RateLimits(.spec)

    /// The limit of an action, which is named by the type of its requests.
    public subscript<Request: ActionRequest>(_ request: Request.Type) -> Limit {
        get { self[Request.action] }
        set { limits[ActionName(Request.action)] = newValue }
    }

    /// The limit of an action.
    subscript(_ action: Action) -> Limit {
        // Most clients have no limits of single actions, and then need not make a key.
        limits.isEmpty ? standard : limits[ActionName(action)] ?? standard
    }

    /// Returns the rate of an action, or `nil` if its requests never wait.
    func rate(of action: Action) -> Rate? {
        switch self[action] {
        case .off: nil
        case .adaptive: action.rateLimit.map { Rate(perSecond: $0, isAdaptive: true) }
        case .spec: action.rateLimit.map { Rate(perSecond: $0, isAdaptive: false) }
        case .perSecond(let count): Rate(perSecond: count, isAdaptive: false)
        }
    }

    /// The rate of an action.
    struct Rate: Sendable, Hashable {
        let perSecond: Int
        /// A Boolean value that indicates whether the rate holds only once the server has refused a request.
        let isAdaptive: Bool

        init(perSecond: Int, isAdaptive: Bool) {
            self.perSecond = min(max(perSecond, 1), 10_000)
            self.isAdaptive = isAdaptive
        }
    }
}
