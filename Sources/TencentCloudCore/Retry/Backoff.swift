/// The random pauses between attempts.
enum Backoff {
    /// Returns a random pause, each length from zero to the limit being equally likely. The limit is `base` after the
    /// first attempt, doubles with each further one, and never exceeds `cap`.
    ///
    /// Calls that failed together do not come back together. Source: AWS Architecture Blog, "Exponential Backoff And
    /// Jitter", where this form needs the fewest calls.
    ///
    /// - Parameters:
    ///   - attempt: The number of the attempt that failed, from 1.
    ///   - fraction: A random number from 0 to 1, each being equally likely.
    static func fullJitter(attempt: Int, base: Duration, cap: Duration, fraction: Double) -> Duration {
        let cap = min(max(cap, .zero), .longestTimeout)
        var limit = min(max(base, .zero), cap)
        // 64 doublings exceed every cap.
        for _ in 1..<min(max(attempt, 1), 64) { limit = limit < cap / 2 ? limit * 2 : cap }
        return limit * fraction
    }
}
