import Dispatch

/// The results of independent steps, in order. The steps run on all processors, in batches of limited size to bound
/// memory.
struct ConcurrentResults<Element: Sendable>: Sequence, IteratorProtocol {
    private let count: Int
    private let make: @Sendable (Int) -> Element
    private var begun = 0
    private var ready: ArraySlice<Element> = []

    /// The number of steps in a batch. Some steps take a hundred times as long as others; in a batch of this size no
    /// processor waits long for the last one.
    private static var ahead: Int { 32 }

    /// - Parameters:
    ///   - count: The number of steps.
    ///   - make: A closure that executes the step with a number, on any thread.
    init(count: Int, make: @escaping @Sendable (Int) -> Element) {
        self.count = count
        self.make = make
    }

    mutating func next() -> Element? {
        if ready.isEmpty { runSteps() }
        return ready.popFirst()
    }

    private mutating func runSteps() {
        let (first, make) = (begun, make)
        let steps = Swift.min(Self.ahead, count - first)
        ready =
            [Element](unsafeUninitializedCapacity: steps) { places, made in
                // This is safe: each step initializes only its own element.
                nonisolated(unsafe) let places = places
                DispatchQueue.concurrentPerform(iterations: steps) { step in
                    places.initializeElement(at: step, to: make(first + step))
                }
                made = steps
            }[...]
        begun += steps
    }
}
