import Dispatch

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The results of independent steps, in order. The steps run on all processors in batches, so that only the results of one
/// batch are in memory.
struct ConcurrentResults<Element: Sendable>: Sequence, IteratorProtocol {
    private let count: Int
    private let make: @Sendable (Int) -> Element
    private var started = 0
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
        let (first, make) = (started, make)
        let steps = Swift.min(batchSize, count - first)
        ready =
            [Element](unsafeUninitializedCapacity: steps) { slots, made in
                // This is safe: each step initializes only its own element.
                nonisolated(unsafe) let slots = slots
                DispatchQueue.concurrentPerform(iterations: steps) { step in
                    slots.initializeElement(at: step, to: make(first + step))
                }
                made = steps
            }[...]
        started += steps
    }
}

/// The number of steps in a batch. Some steps take a hundred times as long as others. With several steps for each processor,
/// none is idle for long at the end of a batch; more steps would only need more memory.
private let batchSize = min(64, 4 * max(2, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
