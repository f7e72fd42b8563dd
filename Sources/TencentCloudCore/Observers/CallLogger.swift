public import Logging

/// Writes the log of calls, at debug level.
///
/// `configuration.logger` adds one by itself. Its lines contain only names, numbers and ids: no header, no body, no value
/// of a member, and not the server's message, which may repeat one.
public struct CallLogger: CallObserver {
    private let logger: Logger

    /// Creates an observer that writes to a logger.
    public init(_ logger: Logger) { self.logger = logger }

    /// Creates the observer of a client with a logger; `nil` if it would write nothing.
    init?(of configuration: ClientConfiguration) {
        guard let logger = configuration.logger, logger.logLevel <= .debug else { return nil }
        self.logger = logger
    }

    /// Writes `call started`, with the host and the size of the body.
    public func callStarted(_ call: CallRecord) {
        write("call started", call) { metadata in
            metadata["host"] = call.host.map { "\($0)" }
            metadata["bytes"] = "\(call.bodySize)"
        }
    }

    /// Writes `stream started`, with the status and the time until then.
    public func streamBegan(_ call: CallRecord) {
        write("stream started", call) { metadata in
            metadata["status"] = call.status.map { "\($0)" }
            metadata["duration"] = milliseconds(call.duration)
        }
    }

    /// Writes a line if the backup endpoint was used, and one if the attempt failed and another one follows or was
    /// missed.
    public func attemptEnded(_ attempt: AttemptRecord, of call: CallRecord) {
        if attempt.isBackup, let host = attempt.host {
            write("backup endpoint used", call) { $0["host"] = "\(host)" }
        }
        guard let error = attempt.error else { return }
        if let pause = attempt.pause {
            write("attempt failed", call) { metadata in
                describe(error, in: &metadata)
                metadata["attempt"] = "\(attempt.number)"
                metadata["pause"] = milliseconds(pause)
            }
        } else if let reason = attempt.missedRetry {
            write("attempt not repeated", call) { metadata in
                describe(error, in: &metadata)
                metadata["attempt"] = "\(attempt.number)"
                metadata["reason"] = "\(reason)"
            }
        }
    }

    /// Writes `call ended`, `call failed` or `stream abandoned`, with the duration.
    public func callEnded(_ call: CallRecord) {
        write(message(for: call), call) { metadata in
            metadata["duration"] = milliseconds(call.duration)
            if let error = call.error { return describe(error, in: &metadata) }
            guard call.outcome == .success else { return }
            metadata["status"] = call.status.map { "\($0)" }
            metadata["requestId"] = call.requestId.map { "\($0)" }
            metadata["events"] = call.eventCount.map { "\($0)" }
        }
    }

    /// Writes that a response differs from its specification.
    func record(_ report: DriftReport, _ action: Action, region: Region?) {
        write("response differs from its specification", action, region) { metadata in
            metadata["drifts"] = .array(report.drifts.map { "\($0)" })
        }
    }

    private func message(for call: CallRecord) -> Logger.Message {
        switch call.outcome {
        case .success: "call ended"
        case .cancelled where call.error == nil: "stream abandoned"
        case .failure, .cancelled, nil: "call failed"
        }
    }

    private func describe(_ error: TencentCloudError, in metadata: inout Logger.Metadata) {
        metadata["requestId"] = error.requestId.map { "\($0)" }
        switch error {
        case .server(let error):
            metadata["code"] = error.code.rawValue.isEmpty ? "none" : "\(error.code)"
            metadata["status"] = "\(error.status)"
        case .invalidResponse, .network, .credential, .configuration, .preflight, .paging, .job, .encryption:
            metadata["error"] = "\(error)"
        }
    }

    private func milliseconds(_ duration: Duration) -> Logger.MetadataValue { "\(duration.wholeMilliseconds) ms" }

    private func write(_ message: Logger.Message, _ call: CallRecord, _ add: (inout Logger.Metadata) -> Void) {
        write(message, call.action, call.region, add)
    }

    /// Writes a line. Its metadata is not made if nobody reads it.
    private func write(
        _ message: Logger.Message, _ action: Action, _ region: Region?, _ add: (inout Logger.Metadata) -> Void
    ) {
        guard logger.logLevel <= .debug else { return }
        var metadata: Logger.Metadata = ["action": "\(action.service.name):\(action.name)"]
        metadata["region"] = region.map { "\($0)" }
        add(&metadata)
        logger.debug(message, metadata: metadata)
    }
}
