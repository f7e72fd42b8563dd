import Testing

/// The time that tests allow. No test depends on the speed of the machine: other tests of the process may keep the two
/// threads on which tasks run for a minute.
///
/// A test that is not about time has the time limit `timeLimit`. It waits for an event with `until`, and never for a
/// time. A test about a time that must not be too short for this machine is tried with longer and longer ones.
enum Patience {
    /// The time limit of calls that must not reach it. The servers wait as long.
    static let timeLimit = Duration.seconds(600)

    /// Waits for a condition that another task or a server makes true. The time limit of the suite ends it.
    static func until(_ condition: () async throws -> Bool) async throws {
        while try await !condition() { try await Task.sleep(for: .milliseconds(2)) }
    }

    /// Expects a result within a time that suffices.
    ///
    /// - Parameters:
    ///   - expected: The result if the time suffices.
    ///   - early: The results that are right as well if the time does not suffice on this machine. Others are wrong
    ///     whatever the time.
    ///   - attempt: Returns the result that a time leads to.
    static func expect<Value: Equatable>(
        _ expected: Value, orBefore early: [Value], sourceLocation: SourceLocation = #_sourceLocation,
        _ attempt: (Duration) async throws -> Value
    ) async throws {
        var result: Value?
        for seconds in [0.5, 2, 8, 32, 128] {
            let value = try await attempt(.seconds(seconds))
            result = value
            guard value != expected, early.contains(value) else { break }
        }
        #expect(result == expected, sourceLocation: sourceLocation)
    }
}
