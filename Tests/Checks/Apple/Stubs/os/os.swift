@_exported public import DarwinC

@available(macOS 13.0, *)
public struct OSAllocatedUnfairLock<State>: @unchecked Sendable {
    public init(uncheckedState: State) {}
    public func withLock<R: Sendable>(_ body: @Sendable (inout State) throws -> R) rethrows -> R { fatalError() }
}

@available(macOS 13.0, *)
extension OSAllocatedUnfairLock where State: Sendable {
    public init(initialState: State) {}
}
