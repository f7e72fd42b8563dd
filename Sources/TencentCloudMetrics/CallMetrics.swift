#if Metrics
    public import CoreMetrics
    public import TencentCloudCore

    /// Feeds [swift-metrics](https://github.com/apple/swift-metrics), and so Prometheus, StatsD and others.
    ///
    /// ```swift
    /// configuration.observers = [CallMetrics()]
    /// ```
    /// | name | kind | dimensions |
    /// |---|---|---|
    /// | `tencentcloud_requests_total` | counter of calls that have ended | service, action, region, outcome |
    /// | `tencentcloud_request_duration_seconds` | timer of their lengths | the same |
    /// | `tencentcloud_request_errors_total` | counter of calls that failed | service, action, region, code |
    /// | `tencentcloud_retries_total` | counter of attempts after the first | service, action, region |
    /// | `tencentcloud_request_bytes_total`, `tencentcloud_response_bytes_total` | counters of bytes of bodies | service, action, region |
    ///
    /// The outcome is `success`, `failure` or `cancelled`, and the region `none` if a call names none. The handlers of each
    /// combination are made once and kept.
    public final class CallMetrics: CallObserver {
        private struct Kind: Hashable {
            let service: String
            let action: String
            let region: String

            var dimensions: [(String, String)] { [("service", service), ("action", action), ("region", region)] }
        }

        /// The handlers of one action in one region.
        private struct Handlers {
            let retries: Counter
            let bytesSent: Counter
            let bytesReceived: Counter
            var outcomes: [CallRecord.Outcome: (calls: Counter, duration: CoreMetrics.Timer)] = [:]
            var errors: [String: Counter] = [:]
        }

        /// The number of codes of an action that have counters of their own. Further ones, which only a server that makes
        /// them up has, count as `other`.
        private static let maxCodes = 256

        private let factory: any MetricsFactory
        private let handlers = Locked<[Kind: Handlers]>([:])

        /// Creates an observer.
        ///
        /// - Parameter factory: The factory that makes the handlers. The default is the one with which the program has
        ///   bootstrapped swift-metrics, so create the observer after that.
        public init(factory: any MetricsFactory = MetricsSystem.factory) { self.factory = factory }

        /// Counts a call.
        public func callEnded(_ call: CallRecord) {
            guard let outcome = call.outcome else { return }
            let kind = Kind(
                service: call.action.service.name, action: call.action.name, region: call.region?.rawValue ?? "none")
            let code = outcome == .failure ? call.code?.rawValue ?? "none" : nil
            let found = handlers.withLock { all in
                self.handlers(kind, outcome, code: code, in: &all)
            }
            found.calls.increment()
            found.duration.recordNanoseconds(Int64(min(call.duration / .nanoseconds(1), 9e18)))
            found.errors?.increment()
            if call.attempts > 1 { found.retries.increment(by: call.attempts - 1) }
            if call.bytesSent > 0 { found.bytesSent.increment(by: call.bytesSent) }
            if call.bytesReceived > 0 { found.bytesReceived.increment(by: call.bytesReceived) }
        }

        /// The handlers that one call is counted with.
        private struct Found: Sendable {
            let calls: Counter
            let duration: CoreMetrics.Timer
            let errors: Counter?
            let retries: Counter
            let bytesSent: Counter
            let bytesReceived: Counter
        }

        private func handlers(
            _ kind: Kind, _ outcome: CallRecord.Outcome, code: String?, in all: inout [Kind: Handlers]
        ) -> Found {
            func counter(_ name: String, _ more: (String, String)...) -> Counter {
                Counter(label: "tencentcloud_\(name)_total", dimensions: kind.dimensions + more, factory: factory)
            }
            var handlers =
                all[kind]
                ?? Handlers(
                    retries: counter("retries"), bytesSent: counter("request_bytes"),
                    bytesReceived: counter("response_bytes"))
            let outcomes =
                handlers.outcomes[outcome]
                ?? (
                    counter("requests", ("outcome", outcome.rawValue)),
                    Timer(
                        label: "tencentcloud_request_duration_seconds",
                        dimensions: kind.dimensions + [("outcome", outcome.rawValue)], preferredDisplayUnit: .seconds,
                        factory: factory)
                )
            handlers.outcomes[outcome] = outcomes
            var errors: Counter?
            if let code {
                let isNew = handlers.errors[code] == nil
                let name = isNew && handlers.errors.count >= Self.maxCodes ? "other" : code
                errors = handlers.errors[name] ?? counter("request_errors", ("code", name))
                handlers.errors[name] = errors
            }
            all[kind] = handlers
            return Found(
                calls: outcomes.calls, duration: outcomes.duration, errors: errors, retries: handlers.retries,
                bytesSent: handlers.bytesSent, bytesReceived: handlers.bytesReceived)
        }
    }
#else
    public import TencentCloudCore

    /// Feeds swift-metrics. It needs the trait `Metrics` of this package:
    ///
    /// ```swift
    /// .package(url: "<the address you cloned this from>", branch: "main", traits: ["Metrics"]),
    /// ```
    @available(
        *, unavailable,
        message:
            "select the trait 'Metrics' of tencentcloud-swift in your Package.swift: .package(url: ..., traits: [\"Metrics\"])"
    )
    public final class CallMetrics: CallObserver {
        /// Creates an observer.
        public init() {}
    }
#endif
