import Dispatch

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// What independent steps make, handed on in their order. The steps run on all processors, some ahead of what is asked for,
/// and never so many that memory would hold all of it.
struct ConcurrentResults<Element: Sendable>: Sequence, IteratorProtocol {
    private let count: Int
    private let make: @Sendable (Int) -> Element
    private var begun = 0
    private var ready: ArraySlice<Element> = []

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
        let steps = Swift.min(stepsAhead, count - first)
        ready =
            [Element](unsafeUninitializedCapacity: steps) { slots, made in
                // This is safe: each step initializes only its own element.
                nonisolated(unsafe) let slots = slots
                DispatchQueue.concurrentPerform(iterations: steps) { step in
                    slots.initializeElement(at: step, to: make(first + step))
                }
                made = steps
            }[...]
        begun += steps
    }
}

/// Steps of one go. Some take a hundred times as long as others: among several for each processor none waits long for the last
/// one, and more of them would only fill memory.
private let stepsAhead = min(64, 4 * max(2, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
