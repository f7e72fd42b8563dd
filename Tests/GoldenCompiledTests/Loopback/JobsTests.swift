import TencentCloudCore
import Testing

/// Generated code waits for the jobs of a server.
@Suite(.timeLimit(.minutes(10)))
struct JobsTests {
    private func client() throws -> Printing.Client { try PagesServer.client(Printing.Client.self) }

    /// A plan that no other test has.
    private func plan(_ statuses: String, _ line: Int = #line) -> String { "\(line):\(statuses)" }

    private static let soon = Duration.milliseconds(1)

    private func error<Value>(_ body: () async throws -> Value) async -> JobError? {
        do {
            _ = try await body()
            return nil
        } catch {
            return (error as? TencentCloudError)?.jobError
        }
    }

    // MARK: - The end of a job

    @Test(arguments: ["DONE", "WAIT,RUN,RUN,DONE", "NONE,UNHEARD_OF,PARTLY \"DONE\""])
    func `a job is waited for`(_ statuses: String) async throws {
        let client = try client()
        let job = try await client.submitPrint(.init(plan: plan(statuses)))
        let result = try await client.wait(for: job, timeout: Patience.timeLimit, every: Self.soon)
        #expect(result.pages == statuses.split(separator: ",").count)
        #expect(result.status == .done || result.status == "PARTLY \"DONE\"")
    }

    @Test func `a job is waited for by its id`() async throws {
        let client = try client()
        let id = try await client.submitPrint(.init(plan: plan("WAIT,DONE"))).jobId
        let result = try await client.wait(
            for: Printing.DescribePrintRequest(jobId: id), timeout: Patience.timeLimit, every: Self.soon)
        #expect(result.status == .done)
    }

    @Test func `a status is a number in an object`() async throws {
        let client = try client()
        let job = try await client.startCopy(.init(plan: plan("0,1,2")))
        let result = try await client.wait(for: job, timeout: Patience.timeLimit, every: Self.soon)
        #expect(result.data?.state == 2)
    }

    @Test func `a job that failed is an error with its status`() async throws {
        let client = try client()
        let copy = try await client.startCopy(.init(plan: plan("0,-1")))
        let error = await error { try await client.wait(for: copy, timeout: Patience.timeLimit, every: Self.soon) }
        #expect(error == JobError(reason: .failed, status: "-1", action: "DescribeCopy", requestId: "request-1"))
        #expect(
            error?.description
                == "DescribeCopy: the job has failed, its status is '-1'. Next step: Send DescribeCopy once more to read "
                + "why. (RequestId request-1)")
        let job = try await client.submitPrint(.init(plan: plan("RUN,FAIL")))
        let other = await self.error { try await client.wait(for: job, timeout: Patience.timeLimit, every: Self.soon) }
        #expect(other?.status == "FAIL")
    }

    @Test func `a job that does not end is an error with its last status`() async throws {
        let client = try client()
        let job = try await client.submitPrint(.init(plan: plan("WAIT,RUN")))
        let error = await error { try await client.wait(for: job, timeout: .milliseconds(50), every: Self.soon) }
        #expect(error?.reason == .timedOut)
        #expect(["WAIT", "RUN"].contains(error?.status))
        let silent = try await client.submitPrint(.init(plan: plan("NONE")))
        let none = await self.error { try await client.wait(for: silent, timeout: .zero) }
        #expect(none == JobError(reason: .timedOut, status: nil, action: "DescribePrint", requestId: "request-1"))
    }

    /// The last request is sent at the end of the time, however long the pause is.
    @Test func `a long pause does not hide the end of the time`() async throws {
        let client = try client()
        let job = try await client.submitPrint(.init(plan: plan("WAIT,DONE")))
        let result = try await client.wait(for: job, timeout: .milliseconds(20), every: .seconds(3_600))
        #expect(result.pages == 2)
    }

    @Test func `a response without an id is an error`() async throws {
        let client = try client()
        let job = try await client.startCopy(.init(plan: plan("")))
        let error = await error { try await client.wait(for: job) }
        #expect(error?.reason == .noId)
    }

    @Test func `an error of the query ends the wait`() async throws {
        let client = try client()
        let job = try await client.submitPrint(.init(plan: plan("WAIT,ERROR,DONE")))
        await #expect { try await client.wait(for: job, timeout: Patience.timeLimit, every: Self.soon) } throws: {
            ($0 as? TencentCloudError)?.code == .failedOperation
        }
    }

    @Test func `a cancelled task does not wait`() async throws {
        let client = try client()
        let job = try await client.submitPrint(.init(plan: plan("WAIT")))
        let task = Task { try await client.wait(for: job, timeout: .seconds(3_600), every: .seconds(3_600)) }
        task.cancel()
        let result = await task.result
        #expect(throws: TencentCloudError.self) { try result.get() }
        if case .failure(let error) = result { #expect((error as? TencentCloudError)?.isCancellation == true) }
    }

    // MARK: - Conformances

    private func isJob(_ type: Any.Type) -> Bool { type is any JobResponse.Type }
    private func isQuery(_ type: Any.Type) -> Bool { type is any StatusRequest.Type }

    @Test func `only what the response can say is generated`() {
        #expect(isJob(Printing.SubmitPrintResponse.self))
        #expect(isQuery(Printing.DescribePrintRequest.self))
        // Its query needs a room as well, which only the caller knows.
        #expect(!isJob(Printing.MovePrinterResponse.self))
        #expect(isQuery(Printing.DescribeMoveRequest.self))
        // Nobody knows when it has ended.
        #expect(!isJob(Printing.CleanPrinterResponse.self))
        #expect(!isQuery(Printing.DescribeCleaningRequest.self))
    }

    @Test func `the specification recommends a pause`() throws {
        let response = try Printing.DescribePrintResponse(json: #"{"Status": "RUN", "RequestId": "id"}"#)
        let status = Printing.DescribePrintRequest.status(in: response)
        #expect(status.interval == .milliseconds(500))
        #expect(status.progress == .unfinished)
        #expect(status.value == "RUN")
    }
}
