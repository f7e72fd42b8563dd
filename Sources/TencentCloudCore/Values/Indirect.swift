/// Stores the value of a member outside of its struct, so that a type can contain itself: `@Indirect var child: Node?`.
///
/// Copies share the value until one of them is set, as usual in Swift. A `nil` value allocates no memory.
@propertyWrapper
public struct Indirect<Value: Sendable>: Sendable {
    private final class Box: Sendable {
        let value: Value
        init(_ value: Value) { self.value = value }
    }

    private var box: Box?

    /// Creates the storage with a member's first value.
    public init(wrappedValue: Value?) { box = wrappedValue.map(Box.init) }

    /// The member's value.
    public var wrappedValue: Value? {
        get { box?.value }
        set { box = newValue.map(Box.init) }
    }
}

extension Indirect: CustomStringConvertible {
    public var description: String { wrappedValue.map { "\($0)" } ?? "nil" }
}

extension Indirect: Equatable where Value: Equatable {
    public static func == (left: Self, right: Self) -> Bool { left.wrappedValue == right.wrappedValue }
}

extension Indirect: Hashable where Value: Hashable {
    public func hash(into hasher: inout Hasher) { hasher.combine(wrappedValue) }
}
