import Testing

/// One duty of a transport, as a sentence, and the check of it against a real server on this machine.
///
/// The test target of a transport runs all of them, one after the other, since they count what the server receives:
/// ```swift
/// @Suite(.serialized) struct ConformanceTests {
///     private static let bench = Result { try Bench { URLSessionTransport() } }
///
///     @Test(arguments: TransportCase.all) func `URLSession`(_ duty: TransportCase) async throws {
///         try await duty.check(Self.bench.get())
///     }
/// }
/// ```
/// Proxies are the one duty that needs a process of its own, see ``Bench/callsNoProxy()``.
package struct TransportCase: Sendable, CustomTestStringConvertible {
    /// The duty, as a sentence.
    package let name: String
    /// Checks it, with expectations of Swift Testing.
    package let check: @Sendable (Bench) async throws -> Void

    package var testDescription: String { name }

    init(_ name: String, _ check: @escaping @Sendable (Bench) async throws -> Void) {
        (self.name, self.check) = (name, check)
    }

    /// All duties.
    package static let all = sending + connections + time + responses + streams
}
