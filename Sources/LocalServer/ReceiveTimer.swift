#if Workbench
    internal import NIOCore

    /// The time that a client has for its next request, for the rest of one, or to take its response.
    ///
    /// Each connection has one timer that runs on to the newest deadline, since scheduling one for each request would cost
    /// more than the request. Only a deadline that is before the timer's end schedules it anew.
    final class ReceiveTimer {
        private let limits: LocalLimits
        private let eventLoop: any EventLoop
        private let timeIsOver: () -> Void
        private var deadline: NIODeadline?
        private var scheduled: (end: NIODeadline, timer: Scheduled<Void>)?

        /// Creates a timer for a connection that has sent nothing yet.
        init(limits: LocalLimits, eventLoop: any EventLoop, timeIsOver: @escaping () -> Void) {
            self.limits = limits
            self.eventLoop = eventLoop
            self.timeIsOver = timeIsOver
            // The head of the first request is awaited as a request is: a client connects because it has one.
            deadline = .now() + TimeAmount(limits.requestTime)
            schedule()
        }

        func requestBegan() { set(limits.requestTime) }

        func requestEnded() { deadline = nil }

        func responseBegan() { set(limits.responseTime) }

        func connectionIsIdle() { set(limits.idleTime) }

        func stop() {
            scheduled?.timer.cancel()
            deadline = nil
        }

        private func set(_ time: Duration) {
            let end = NIODeadline.now() + TimeAmount(time)
            deadline = end
            if let scheduled, scheduled.end <= end { return }
            scheduled?.timer.cancel()
            schedule()
        }

        private func schedule() {
            guard let deadline else { return scheduled = nil }
            let this = NIOLoopBound(self, eventLoop: eventLoop)
            scheduled = (deadline, eventLoop.scheduleTask(deadline: deadline) { this.value.fire() })
        }

        private func fire() {
            if let deadline, deadline <= .now() {
                scheduled = nil
                timeIsOver()
            } else {
                schedule()
            }
        }
    }
#endif
