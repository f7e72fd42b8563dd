/// A request that returns the status of a job, which another action has started. `wait(for:)` of ``APIClient``
/// sends it until the job has ended.
///
/// Generated requests conform to it where the specification knows the values of the status (`poll`).
public protocol StatusRequest: ActionRequest {
    /// Returns the status of the job.
    static func status(in response: Response) -> JobStatus
}

/// The response of an action that starts a job, and whose status another action returns.
public protocol JobResponse: ActionResponse {
    /// The request for the status.
    associatedtype Query: StatusRequest
    /// Returns the request for the status of the job, or `nil` if the response has no id.
    static func query(after response: Self) -> Query?
}

/// The status of a job, as a response states it.
public struct JobStatus: Sendable, Hashable {
    /// The progress of a job.
    public enum Progress: Sendable, Hashable {
        /// The job waits or runs. Each status that the specification does not list means this, too.
        case unfinished
        /// The job has succeeded.
        case done
        /// The job has failed.
        case failed
    }

    /// The value of the status; `nil` if the response has none.
    public let value: String?
    /// The progress that follows from the value.
    public let progress: Progress
    /// The time between two requests for the status, as the specification recommends it; `nil` if it says nothing.
    public let interval: Duration?

    /// Creates a status.
    ///
    /// - Parameters:
    ///   - value: The status in the response.
    ///   - done: The values of a job that has succeeded, one per line.
    ///   - failed: The values of a job that has failed, one per line.
    ///   - every: The time between two requests, in milliseconds; 0 if the specification says nothing.
    public init(
        _ value: (some CustomStringConvertible)?, done: StaticString, failed: StaticString = "", every: Int = 0
    ) {
        let value = value?.description
        func isOne(of values: StaticString) -> Bool {
            guard let value else { return false }
            return "\(values)".split(separator: "\n").contains(Substring(value))
        }
        self.value = value
        progress = isOne(of: done) ? .done : isOne(of: failed) ? .failed : .unfinished
        interval = every > 0 ? .milliseconds(every) : nil
    }
}
