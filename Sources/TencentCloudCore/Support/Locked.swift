#if canImport(os)
    import os
#else
    import Synchronization
#endif

/// A value behind a lock, for the few places where calls share state.
///
/// `Synchronization.Mutex` asks for macOS 15 and iOS 18; the package runs on macOS 13 and iOS 16, where the same lock
/// is `OSAllocatedUnfairLock`. Bodies must be short and must not suspend or call out, but for ``ArrivingBody``, which
/// pauses a task within.
final class Locked<State: Sendable>: Sendable {
    #if canImport(os)
        private let lock: OSAllocatedUnfairLock<State>

        init(_ state: State) {
            lock = OSAllocatedUnfairLock(initialState: state)
        }

        func withLock<Result: Sendable>(_ body: @Sendable (inout State) -> Result) -> Result {
            lock.withLock(body)
        }
    #else
        private let lock: Mutex<State>

        init(_ state: State) {
            lock = Mutex(state)
        }

        func withLock<Result: Sendable>(_ body: @Sendable (inout State) -> Result) -> Result {
            lock.withLock { body(&$0) }
        }
    #endif
}
