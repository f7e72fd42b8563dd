#if AsyncHTTPClient
    internal import NIOCore

    /// The exchanges with each host: a limited number of them is under way, and the others wait in order.
    ///
    /// AsyncHTTPClient has a queue of its own, but does not limit the number of requests in it, and lets one that was
    /// cancelled there wait behind others. Here an exchange that has ended leaves the queue at once.
    ///
    /// All functions are called on the event loop of the connections.
    final class HostQueues: Sendable {
        /// A place in the queue of a host.
        struct Ticket: Sendable, Hashable {
            fileprivate let number: Int
        }

        private struct Host: Sendable {
            /// The number of exchanges that are under way.
            private var busy = 0
            /// The exchanges that wait. Those that have left the queue may still be in `order`.
            private var waiting: [Ticket: @Sendable () -> Void] = [:]
            private var order = CircularBuffer<Ticket>()

            var isIdle: Bool { busy == 0 }

            /// Returns `false` if as many exchanges are under way as are allowed.
            mutating func begin(limit: Int) -> Bool {
                if busy < limit {
                    busy += 1
                    return true
                }
                return false
            }

            mutating func append(_ ticket: Ticket, _ start: @escaping @Sendable () -> Void) {
                waiting[ticket] = start
                order.append(ticket)
            }

            mutating func remove(_ ticket: Ticket) { waiting[ticket] = nil }

            /// Records that an exchange has ended. Returns the function that starts the next one.
            mutating func end() -> (@Sendable () -> Void)? {
                while let ticket = order.popFirst() {
                    if let start = waiting.removeValue(forKey: ticket) { return start }
                }
                busy -= 1
                return nil
            }
        }

        private struct State: Sendable {
            var hosts: [String: Host] = [:]
            var lastTicket = 0
        }

        private let state: NIOLoopBoundBox<State>
        private let limit: Int

        /// - Parameter limit: The largest number of exchanges with a host that are under way at a time.
        init(limit: Int, on loop: any EventLoop) {
            self.limit = limit
            state = .makeBoxSendingValue(State(), eventLoop: loop)
        }

        /// Enters the queue of a host.
        ///
        /// - Parameters:
        ///   - host: The host.
        ///   - start: Starts the exchange when its turn comes. Each exchange that has started calls ``leave(_:)``.
        /// - Returns: A place in the queue; `nil` if the exchange may start now, and `start` is not called.
        func enter(_ host: String, _ start: @escaping @Sendable () -> Void) -> Ticket? {
            if state.value.hosts[host, default: Host()].begin(limit: limit) { return nil }
            state.value.lastTicket += 1
            let ticket = Ticket(number: state.value.lastTicket)
            state.value.hosts[host]?.append(ticket, start)
            return ticket
        }

        /// Leaves the queue before the turn has come.
        func withdraw(_ ticket: Ticket, from host: String) {
            state.value.hosts[host]?.remove(ticket)
        }

        /// Records that an exchange has ended, and starts the next one.
        func leave(_ host: String) {
            let next = state.value.hosts[host]?.end()
            if state.value.hosts[host]?.isIdle == true { state.value.hosts[host] = nil }
            // An exchange that fails at once would start the next one inside of this function, and so on.
            if let next { state.eventLoop.execute(next) }
        }

        /// The number of hosts with exchanges, for tests.
        var hostCount: Int { state.value.hosts.count }
    }
#endif
