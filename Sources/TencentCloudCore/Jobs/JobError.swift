/// A job failed, or did not end in time.
public struct JobError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The reason why there is no result.
    public enum Reason: Sendable, Hashable {
        /// The job has failed.
        case failed
        /// The job had not ended when the time was over. It may still do so.
        case timedOut
        /// The response that started the job has no id, so nobody can ask for its status.
        case noId
    }

    /// The reason why there is no result.
    public let reason: Reason
    /// The last status of the job, as the server sent it; `nil` if it sent none.
    public let status: String?
    /// The name of the action that returns the status.
    public let action: String
    /// The id of the last request, to quote to Tencent Cloud's support.
    public let requestId: String?

    /// Creates an error, for example to test your handling of it.
    ///
    /// - Parameters:
    ///   - reason: The reason why there is no result.
    ///   - status: The last status of the job.
    ///   - action: The name of the action that returns the status.
    ///   - requestId: The id of the last request.
    public init(reason: Reason, status: String?, action: String, requestId: String? = nil) {
        self.reason = reason
        self.status = status
        self.action = action
        self.requestId = requestId
    }

    /// The action, the reason with the status, what to do, and the id of the request.
    public var description: String {
        errorText("\(action): \(happening)", nextStep: nextStep) + requestIdSuffix(requestId)
    }

    private var happening: String {
        let status = status.map { "its status is '\($0)'" } ?? "no response had a status"
        return switch reason {
        case .failed: "the job has failed, \(status)"
        case .timedOut: "the job has not ended in time, \(status)"
        case .noId: "the response that started the job has no id"
        }
    }

    /// The next step to take.
    public var nextStep: String {
        switch reason {
        case .failed: "Send \(action) once more to read why."
        case .timedOut: "Wait for the same job again; do not start another one."
        case .noId: "Quote the id of the request to Tencent Cloud's support."
        }
    }
}
