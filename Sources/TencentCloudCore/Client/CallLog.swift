internal import Logging

/// Writes the log of one call, at debug level.
///
/// It contains only names, numbers and ids: no header, no body, no value of a member, and not the server's message,
/// which may repeat one.
struct CallLog: Sendable {
    private let call: Call
    private let logger: Logger?
    private let start = ContinuousClock.now

    /// Creates the log of a call, and logs its start.
    init(_ call: Call, _ logger: Logger?) {
        self.call = call
        self.logger = logger
        write("call started", ["host": "\(call.address.hostHeader)", "bytes": "\(call.body.data.count)"])
    }

    /// Records that the head of a stream has arrived.
    func recordStreamStart(status: Int) {
        write("stream started", ["status": "\(status)", "duration": duration])
    }

    /// Records the end of a call that succeeded.
    /// - Parameter events: The number of events that a stream delivered; `nil` for other calls.
    func recordEnd(status: Int, requestId: String?, events: Int? = nil) {
        write("call ended", endMetadata(status, requestId, events))
    }

    /// Records that the caller left a stream before its end.
    func recordAbandonedStream() {
        write("stream abandoned", ["duration": duration])
    }

    /// Records that the next request goes to the backup endpoint.
    func recordBackup(_ host: String) {
        write("backup endpoint used", ["host": "\(host)"])
    }

    /// Records that an attempt failed and another one follows.
    /// - Parameter attempt: The number of the attempt that failed.
    func recordRetry(after error: TencentCloudError, attempt: Int, pause: Duration) {
        write("attempt failed", metadata(of: error, attempt: attempt, ["pause": milliseconds(pause)]))
    }

    /// Records that an attempt failed and none follows, although the policy allows one.
    func recordMissedRetry(after error: TencentCloudError, attempt: Int, reason: String) {
        write("attempt not repeated", metadata(of: error, attempt: attempt, ["reason": "\(reason)"]))
    }

    /// Records the end of a call that failed.
    func recordFailure(_ error: TencentCloudError) {
        write("call failed", metadata(of: error, ["duration": duration]))
    }

    private func endMetadata(_ status: Int, _ requestId: String?, _ events: Int?) -> Logger.Metadata {
        var metadata: Logger.Metadata = ["status": "\(status)", "duration": duration]
        metadata["requestId"] = requestId.map { "\($0)" }
        metadata["events"] = events.map { "\($0)" }
        return metadata
    }

    private func metadata(
        of error: TencentCloudError, attempt: Int? = nil, _ more: Logger.Metadata
    ) -> Logger.Metadata {
        var metadata = more
        metadata["attempt"] = attempt.map { "\($0)" }
        metadata["requestId"] = error.requestId.map { "\($0)" }
        switch error {
        case .server(let error):
            metadata["code"] = error.code.rawValue.isEmpty ? "none" : "\(error.code)"
            metadata["status"] = "\(error.status)"
        case .invalidResponse, .network, .credential, .configuration, .preflight, .paging, .job:
            metadata["error"] = "\(error)"
        }
        return metadata
    }

    /// Records a response that differs from its specification.
    func recordDrift(_ report: DriftReport) {
        write("response differs from its specification", ["drifts": .array(report.drifts.map { "\($0)" })])
    }

    /// The time since the start, in whole milliseconds.
    private var duration: Logger.MetadataValue { milliseconds(ContinuousClock.now - start) }

    private func milliseconds(_ duration: Duration) -> Logger.MetadataValue {
        "\(Int((duration / .milliseconds(1)).rounded())) ms"
    }

    /// Writes a line. Its metadata is not made if nobody reads it.
    private func write(_ message: Logger.Message, _ metadata: @autoclosure () -> Logger.Metadata) {
        guard let logger, logger.logLevel <= .debug else { return }
        var metadata = metadata()
        metadata["action"] = "\(call.action.service.name):\(call.action.name)"
        metadata["region"] = call.region.map { "\($0)" }
        logger.debug(message, metadata: metadata)
    }
}
