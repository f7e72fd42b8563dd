/// The pacers of a program, by what the server counts together.
final class RateLimiter: Sendable {
    /// The calls that the server counts together.
    private struct Key: Hashable {
        let secretId: String
        let service: String
        let action: String
        let region: String
        let perSecond: Int
    }

    /// The number of pacers at which those that are idle are removed. Each new temporary key needs pacers of its own.
    private static let crowd = 1_000

    private let delivery: Duration
    private let pacers = Locked<[Key: Pacer]>([:])

    /// - Parameter delivery: The time that a request without a response may have needed to reach the server.
    init(delivery: Duration = .milliseconds(250)) { self.delivery = delivery }

    /// Returns the pacer of a call; `nil` if it need not wait.
    func pacer(for call: Call, _ credential: Credential?, _ rate: RateLimits.Rate) -> Pacer? {
        if rate.isAdaptive {
            return pacers.withLock { $0.isEmpty ? nil : $0[Self.key(call, credential, rate)] }
        }
        return pacers.withLock { [delivery] in
            Self.pacer(Self.key(call, credential, rate), in: &$0, delivery: delivery)
        }
    }

    /// Records that the server has refused a call because there were too many.
    func recordRefusal(of call: Call, _ credential: Credential?, _ rate: RateLimits.Rate) {
        let pacer = pacers.withLock { [delivery] in
            Self.pacer(Self.key(call, credential, rate), in: &$0, delivery: delivery)
        }
        pacer.pause()
    }

    private static func key(_ call: Call, _ credential: Credential?, _ rate: RateLimits.Rate) -> Key {
        Key(
            secretId: credential?.secretId ?? "", service: call.action.service.name, action: call.action.name,
            region: call.region?.rawValue ?? "", perSecond: rate.perSecond)
    }

    private static func pacer(_ key: Key, in pacers: inout [Key: Pacer], delivery: Duration) -> Pacer {
        if let pacer = pacers[key] { return pacer }
        if pacers.count >= crowd { pacers = pacers.filter { !$0.value.isIdle } }
        let pacer = Pacer(Pace(perSecond: key.perSecond, delivery: delivery, now: .now))
        pacers[key] = pacer
        return pacer
    }
}
