extension APIClient {
    /// Waits for a job, and returns the response with its result.
    /// ```swift
    /// let job = try await api.send(OCR.SubmitExtractDocAgentJobRequest(imageUrl: url, itemNames: items))
    /// let result = try await api.wait(for: OCR.DescribeExtractDocAgentJobRequest(jobId: job.jobId))
    /// ```
    /// The first request for the status is sent at once, and the next after a pause that grows by half each time, up to
    /// thirty seconds. Each is an ordinary call, with the retries, the rate limit and the time limit of the client. The last
    /// one is sent when `timeout` is over.
    ///
    /// - Parameters:
    ///   - query: The request for the status.
    ///   - timeout: The time after which the last request is sent.
    ///   - every: The pause after the first request; `nil` for what the specification recommends, or else two seconds. It
    ///     may be longer than thirty seconds, and then does not grow.
    ///   - region: The region in which the job runs; `nil` for the client's.
    /// - Throws: ``TencentCloudError/job(_:)`` with the last status if the job has failed or not ended in time; the error of
    ///   a request for the status; and at once if the task is cancelled. The job itself goes on in the last two cases.
    public func wait<Query: StatusRequest>(
        for query: Query, timeout: Duration = .seconds(600), every: Duration? = nil, region: Region? = nil
    ) async throws(TencentCloudError) -> Query.Response {
        let deadline = ContinuousClock.now + min(timeout, .longestTimeout)
        var pause: JobPause?
        while true {
            let isLast = ContinuousClock.now >= deadline
            let response = try await send(query, region: region)
            let status = Query.status(in: response)
            let reason: JobError.Reason
            switch status.progress {
            case .done: return response
            case .failed: reason = .failed
            case .unfinished:
                reason = .timedOut
                if isLast { break }
                var next = pause ?? JobPause(every ?? status.interval)
                try await sleep(for: min(next.next(), deadline - .now), before: Query.action, region)
                pause = next
                continue
            }
            throw .job(
                JobError(
                    reason: reason, status: status.value, action: Query.action.name, requestId: response.requestId))
        }
    }

    /// Waits for the job that a response names, and returns the response with its result.
    /// ```swift
    /// let job = try await api.send(OCR.SubmitExtractDocAgentJobRequest(imageUrl: url, itemNames: items))
    /// let result = try await api.wait(for: job, timeout: .seconds(300))
    /// ```
    /// To wait in another run of the program, keep the id of the job, and pass the request for its status instead.
    ///
    /// - Parameters:
    ///   - job: The response that started the job.
    ///   - timeout: The time after which the last request for the status is sent.
    ///   - every: The pause after the first request; `nil` for what the specification recommends, or else two seconds.
    ///   - region: The region in which the job runs; `nil` for the client's.
    /// - Throws: As the function with a request for the status.
    public func wait<Job: JobResponse>(
        for job: Job, timeout: Duration = .seconds(600), every: Duration? = nil, region: Region? = nil
    ) async throws(TencentCloudError) -> Job.Query.Response {
        guard let query = Job.query(after: job) else {
            throw .job(
                JobError(
                    reason: .noId, status: nil, action: Job.Query.action.name, requestId: job.requestId))
        }
        return try await wait(for: query, timeout: timeout, every: every, region: region)
    }

    private func sleep(
        for pause: Duration, before action: Action, _ region: Region?
    ) async throws(TencentCloudError) {
        do {
            try await Task.sleep(for: max(pause, .zero))
        } catch {
            throw cancelled(action, region)
        }
    }
}

/// The pauses between the requests for the status of a job.
struct JobPause {
    /// The pause if the specification recommends none.
    static let standard = Duration.seconds(2)
    /// The bound up to which pauses grow.
    static let longest = Duration.seconds(30)

    private var pause: Duration
    private let bound: Duration

    init(_ first: Duration?) {
        pause = max(first ?? Self.standard, .milliseconds(1))
        bound = max(pause, Self.longest)
    }

    /// Returns the next pause.
    mutating func next() -> Duration {
        defer { pause = min(pause * 3 / 2, bound) }
        return pause
    }
}

extension ServiceClient {
    /// Waits for a job, and returns the response with its result. See `wait(for:)` of ``APIClient``.
    /// ```swift
    /// let result = try await ocr.wait(for: OCR.DescribeExtractDocAgentJobRequest(jobId: id))
    /// ```
    ///
    /// - Parameters:
    ///   - query: The request for the status.
    ///   - timeout: The time after which the last request is sent.
    ///   - every: The pause after the first request; `nil` for what the specification recommends, or else two seconds.
    ///   - region: The region in which the job runs; `nil` for the client's.
    /// - Throws: As the function of ``APIClient``.
    public func wait<Query: StatusRequest>(
        for query: Query, timeout: Duration = .seconds(600), every: Duration? = nil, region: Region? = nil
    ) async throws(TencentCloudError) -> Query.Response {
        try await api.wait(for: query, timeout: timeout, every: every, region: region)
    }

    /// Waits for the job that a response names, and returns the response with its result.
    /// ```swift
    /// let job = try await ocr.submitExtractDocAgentJob(.init(imageUrl: url, itemNames: items))
    /// let result = try await ocr.wait(for: job, timeout: .seconds(300))
    /// ```
    ///
    /// - Parameters:
    ///   - job: The response that started the job.
    ///   - timeout: The time after which the last request for the status is sent.
    ///   - every: The pause after the first request; `nil` for what the specification recommends, or else two seconds.
    ///   - region: The region in which the job runs; `nil` for the client's.
    /// - Throws: As the function of ``APIClient``.
    public func wait<Job: JobResponse>(
        for job: Job, timeout: Duration = .seconds(600), every: Duration? = nil, region: Region? = nil
    ) async throws(TencentCloudError) -> Job.Query.Response {
        try await api.wait(for: job, timeout: timeout, every: every, region: region)
    }
}
