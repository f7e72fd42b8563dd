#if canImport(os)
    import os
#else
    import Synchronization
#endif

/// A value that is protected by a lock, for the little state that calls share.
///
/// `Synchronization.Mutex` needs macOS 15 and iOS 18. The package runs on macOS 13 and iOS 16, where the same lock is
/// `OSAllocatedUnfairLock`. Closures must be short, and must not suspend or call other code, except for
/// ``ResponseBodyBuffer``, which pauses a task in one, and for the journal of TencentCloudMetrics, which writes to its file.
package final class Locked<State: Sendable>: Sendable {
    #if canImport(os)
        private let lock: OSAllocatedUnfairLock<State>

        package init(_ state: State) {
            lock = OSAllocatedUnfairLock(initialState: state)
        }

        package func withLock<Result: Sendable>(_ body: @Sendable (inout State) -> Result) -> Result {
            lock.withLock(body)
        }
    #else
        private let lock: Mutex<State>

        package init(_ state: State) {
            lock = Mutex(state)
        }

        package func withLock<Result: Sendable>(_ body: @Sendable (inout State) -> Result) -> Result {
            lock.withLock { body(&$0) }
        }
    #endif
}
