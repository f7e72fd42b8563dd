/// The random pauses between attempts.
enum Backoff {
    /// Returns a random pause, each length from zero to the limit being equally likely. The limit is `base` after the
    /// first attempt, doubles with each further one, and never exceeds `cap`.
    ///
    /// Calls that failed together do not come back together. Source: AWS Architecture Blog, "Exponential Backoff And
    /// Jitter", where this form needs the fewest calls.
    ///
    /// - Parameter attempt: The number of the attempt that failed, from 1.
    static func fullJitter(
        attempt: Int, base: Duration, cap: Duration, using generator: inout some RandomNumberGenerator
    ) -> Duration {
        let cap = min(max(cap, .zero), .longestTimeout)
        var limit = min(max(base, .zero), cap)
        // 64 doublings exceed every cap.
        for _ in 1..<min(max(attempt, 1), 64) { limit = limit < cap / 2 ? limit * 2 : cap }
        return limit * Double.random(in: 0...1, using: &generator)
    }
}
