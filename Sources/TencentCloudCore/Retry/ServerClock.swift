#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// The difference between the clock of a host and the clock of this machine.
///
/// It stays zero until a host refuses a signature because of its time, and is then taken from the `Date` of that
/// response. If the clock of this machine is set later, the host refuses again, and the difference is taken anew.
struct ServerClock: Sendable {
    /// The seconds by which the host is ahead.
    private(set) var offset: Double = 0

    /// The smallest change of the offset, in seconds, that makes a second signature worthwhile. The server accepts a
    /// difference of five minutes, so a smaller change cannot be the reason for its refusal.
    static let leastChange: Double = 60

    /// Takes the offset from a response.
    ///
    /// - Parameters:
    ///   - date: The `Date` of the response. It has whole seconds.
    ///   - now: The time of this machine when the response arrived.
    mutating func learn(_ date: Date, at now: Date) {
        offset = date.timeIntervalSince(now).rounded()
    }
}
