import Testing

@testable import TencentCloudCore

/// One loop reads a stream, and others that try are told so.
extension StreamServerTests {
    @Test func `a task that asks while another one waits fails alone`() async throws {
        var first = try await stream("Held").makeAsyncIterator()
        #expect(try await first.next()?.number == 1)
        try await withThrowingTaskGroup(of: Result<Int?, TencentCloudError>.self) { [first] group in
            for _ in 0..<2 {
                group.addTask {
                    var events = first
                    do throws(TencentCloudError) {
                        return .success(try await events.next()?.number)
                    } catch {
                        return .failure(error)
                    }
                }
            }
            let thrown = try await group.next()
            guard case .failure(let error)? = thrown else { return unexpected(thrown) }
            #expect(
                failure(error) == .other(.responseBegan, reason: "only one task at a time can read a stream of events"))
            try await ask("Release")
            let read = try await group.next()
            guard case .success(let number)? = read else { return unexpected(read) }
            #expect(number == 2)
        }
        #expect(try await first.next() == nil)
    }

    /// The second loop is over at once; the first one, which waits, goes on.
    @Test func `a second loop does not end the first`() async throws {
        let stream = try await stream("Held")
        try await withThrowingTaskGroup(of: [Int].self) { group in
            for _ in 0..<2 {
                group.addTask {
                    var numbers: [Int] = []
                    do {
                        for try await event in stream { numbers.append(event.number) }
                    } catch {
                        #expect(isSecondLoop(error))
                    }
                    return numbers
                }
            }
            let refused = try #require(try await group.next())
            try await ask("Release")
            let read = try #require(try await group.next())
            #expect(refused == [])
            #expect(read == [1, 2])
        }
    }

    /// Nor does it where the first one does not wait, but does something with an event.
    @Test func `a second loop that is cancelled does not end the first`() async throws {
        let stream = try await stream("Good")
        var numbers: [Int] = []
        for try await event in stream {
            numbers.append(event.number)
            let second = Task {
                withUnsafeCurrentTask { $0?.cancel() }
                for try await event in stream { Issue.record("\(event.number) came in a second loop") }
            }
            let error = await #expect(throws: TencentCloudError.self) { try await second.value }
            #expect(isSecondLoop(error))
        }
        #expect(numbers == [1, 2, 3])
    }

    /// A second loop cannot read the rest of a stream, and must not look as if the stream were empty.
    @Test func `a loop after one that was cancelled is not empty`() async throws {
        let stream = try await stream("Endless")
        let first = Task {
            for try await event in stream where event.number == 1 { withUnsafeCurrentTask { $0?.cancel() } }
        }
        let error = await #expect(throws: TencentCloudError.self) { try await first.value }
        #expect(failure(error) == .cancelled(.responseBegan))
        #expect(error?.requestId == "request-1")
        let later = await #expect(throws: TencentCloudError.self) { for try await _ in stream {} }
        #expect(isSecondLoop(later))
    }

    @Test func `a loop that never began ends nothing`() async throws {
        let stream = try await stream("Good")
        _ = stream.makeAsyncIterator()
        var numbers: [Int] = []
        for try await event in stream { numbers.append(event.number) }
        #expect(numbers == [1, 2, 3])
    }
}
