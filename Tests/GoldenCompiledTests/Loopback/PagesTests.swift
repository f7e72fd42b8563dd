import TencentCloudCore
import Testing

/// Generated code reads lists of a server in every form that ends them, and with every fault of servers: no item is
/// lost, none comes twice, and each loop ends.
@Suite(.timeLimit(.minutes(10)))
struct PagesTests {
    private func client() throws -> Reading.Client { try PagesServer.client(Reading.Client.self) }

    private func numbers(_ range: Range<Int>) -> [String] { range.map { "\($0)" } }

    // MARK: - Ends

    @Test(arguments: [0, 1, 99, 100, 101, 250, 300])
    func `a list with a total is read to its end`(_ count: Int) async throws {
        let (books, error) = try await client().items(of: Reading.ListBooksRequest(plan: "count=\(count)")).collected()
        #expect(error == nil)
        #expect(books.map(\.title) == numbers(0..<count))
    }

    @Test func `a request without a size asks for the largest page`() async throws {
        let (pages, error) = try await client().pages(of: Reading.ListBooksRequest(plan: "count=250")).collected()
        #expect(error == nil)
        #expect(pages.map(\.items.count) == [100, 100, 50])
        #expect(pages.map(\.request.offset) == [nil, 100, 200])
        #expect(pages.map(\.request.limit) == [100, 100, 100])
        #expect(pages.map(\.total) == [250, 250, 250])
        #expect(pages.map(\.response.totalCount) == [250, 250, 250])
    }

    @Test func `a request names its own start and size`() async throws {
        let request = Reading.ListBooksRequest(plan: "count=50", offset: 13, limit: 7)
        let (pages, error) = try await client().pages(of: request).collected()
        #expect(error == nil)
        #expect(pages.map(\.items.count) == [7, 7, 7, 7, 7, 2])
        #expect(pages.flatMap(\.items).map(\.title) == numbers(13..<50))
    }

    @Test func `an empty list has one page`() async throws {
        let (pages, error) = try await client().pages(of: Reading.ListBooksRequest(plan: "count=0")).collected()
        #expect(error == nil)
        #expect(pages.map(\.items.count) == [0])
    }

    /// The server returns fewer items than it is asked for in each page.
    @Test(arguments: [
        "count=95,most=10", "count=100,most=10", "count=95,most=10,mode=none", "count=90,most=10,mode=none",
    ])
    func `a smaller page than the one asked for is not the last one`(_ plan: String) async throws {
        let count = plan.contains("=95") ? 95 : plan.contains("=90") ? 90 : 100
        let request = Reading.ListBooksRequest(plan: plan, limit: 1_000)
        let (books, error) = try await client().items(of: request).collected()
        #expect(error == nil)
        #expect(books.map(\.title) == numbers(0..<count))
    }

    @Test(arguments: [0, 1, 19, 20, 21, 60])
    func `pages count from one, and a short page is the last one`(_ count: Int) async throws {
        let (pages, error) = try await client().pages(of: Reading.ListItemsRequest(plan: "count=\(count)")).collected()
        #expect(error == nil)
        #expect(pages.flatMap(\.items).map(\.title) == numbers(0..<count))
        #expect(pages.map(\.request.page) == Array(1...max(1, (count + 19) / 20)))
        #expect(pages.allSatisfy { $0.request.pageSize == 20 })
    }

    @Test(arguments: [0, 1, 10, 11, 30])
    func `pages count from zero`(_ count: Int) async throws {
        let request = Reading.ListItemsFromZeroRequest(plan: "count=\(count),most=10")
        let (pages, error) = try await client().pages(of: request).collected()
        #expect(error == nil)
        #expect(pages.flatMap(\.items).map(\.title) == numbers(0..<count))
        #expect(pages.map(\.request.pageNumber) == Array(0..<max(1, (count + 9) / 10)))
    }

    @Test func `positions are texts`() async throws {
        let request = Reading.ListBooksOfAShelfRequest(plan: "count=25", offset: "3", limit: "10")
        let (pages, error) = try await client().pages(of: request).collected()
        #expect(error == nil)
        #expect(pages.map(\.request.offset) == ["3", "13", "23"])
        #expect(pages.flatMap(\.items).map(\.title) == numbers(3..<25))
    }

    @Test(arguments: [
        "count=95", "count=100", "count=95,mode=absent", "count=95,mode=null", "count=0", "count=9,mode=gaps",
    ])
    func `a token leads to the next page`(_ plan: String) async throws {
        let count = plan.contains("=95") ? 95 : plan.contains("=100") ? 100 : plan.contains("=9") ? 9 : 0
        let gaps = plan.hasSuffix("gaps")
        let request = Reading.ListWordsRequest(plan: plan, maxResults: gaps ? 1 : nil)
        let (words, error) = try await client().items(of: request).collected()
        #expect(error == nil)
        // Each second page of the list with gaps is empty, and its token leads on.
        #expect(words == (gaps ? ["1", "3", "5", "7"] : numbers(0..<count)))
    }

    @Test(arguments: [0, 7, 20, 21])
    func `a member says that the list is over`(_ count: Int) async throws {
        let (rows, error) =
            try await client().items(of: Reading.ListRowsRequest(plan: "count=\(count),most=10")).collected()
        #expect(error == nil)
        #expect(rows == (0..<count).map { [$0] })
    }

    @Test(arguments: ["count=20,most=10", "count=21,most=10", "count=20,most=10,mode=always"])
    func `a member says that there is more`(_ plan: String) async throws {
        let (titles, error) = try await client().items(of: Reading.ListTitlesRequest(plan: plan)).collected()
        #expect(error == nil)
        #expect(titles.map(\.value.title) == numbers(0..<(plan.contains("21") ? 21 : 20)))
    }

    // MARK: - Faults of servers

    @Test(arguments: ["count=250,mode=shrinks", "count=250,mode=zero", "count=250,mode=none"])
    func `a total that shrinks or is missing ends no list`(_ plan: String) async throws {
        let (books, error) = try await client().items(of: Reading.ListBooksRequest(plan: plan)).collected()
        #expect(error == nil)
        #expect(books.map(\.title) == numbers(0..<250))
    }

    @Test func `items that are deleted meanwhile end the list earlier`() async throws {
        let (books, error) = try await client().items(of: Reading.ListBooksRequest(plan: "count=250,mode=goes"))
            .collected()
        #expect(error == nil)
        #expect(books.map(\.title) == numbers(0..<220))
    }

    @Test func `a server that ignores the position ends the loop`() async throws {
        let (books, error) = try await client().items(of: Reading.ListBooksRequest(plan: "count=250,mode=ignores"))
            .collected()
        #expect(books.map(\.title) == numbers(0..<100))
        #expect(error?.pagingError?.reason == .repeatedPage)
        #expect(error?.pagingError?.pages == 1)
        #expect(error?.requestId == "request-1")
        #expect(
            error?.description.hasPrefix("ListBooks: the server returned the same page again after 1 page. Next step: ")
                == true)
    }

    /// Without a total, nothing but a page that comes again shows that the list has ended.
    @Test func `a last page that is repeated ends the loop after all items`() async throws {
        let (items, error) = try await client().items(of: Reading.ListItemsRequest(plan: "count=60,mode=last"))
            .collected()
        #expect(items.map(\.title) == numbers(0..<60))
        #expect(error?.pagingError?.reason == .repeatedPage)
    }

    @Test func `a token that comes again ends the loop`() async throws {
        let request = Reading.ListWordsRequest(plan: "count=100,mode=repeats", maxResults: 10)
        let (words, error) = try await client().items(of: request).collected()
        #expect(words == numbers(0..<10))
        #expect(error?.pagingError?.reason == .repeatedToken)
    }

    @Test func `tokens of empty pages without end end the loop`() async throws {
        let (words, error) = try await client().items(of: Reading.ListWordsRequest(plan: "count=1,mode=endless"))
            .collected()
        #expect(words.isEmpty)
        #expect(error?.pagingError?.reason == .onlyEmptyPages)
    }

    @Test(arguments: ["", "first", "-1"])
    func `a start that is no number is not sent`(_ start: String) async throws {
        let request = Reading.ListBooksOfAShelfRequest(plan: "count=25", offset: start, limit: "10")
        let (pages, error) = try await client().pages(of: request).collected()
        #expect(pages.isEmpty)
        #expect(error?.pagingError?.reason == .unreadablePosition)
        #expect(error?.requestId == nil)
    }

    // MARK: - Calls

    @Test func `an error of a call ends the sequence`() async throws {
        var iterator = try client().pages(of: Reading.ListItemsRequest(plan: "count=60", page: 0)).makeAsyncIterator()
        await #expect(throws: TencentCloudError.self) { try await iterator.next() }
        #expect(try await iterator.next() == nil)
    }

    @Test func `a cancelled task reads no further page`() async throws {
        let client = try client()
        let (stream, pages) = AsyncStream.makeStream(of: Int.self)
        let task = Task {
            var error: TencentCloudError?
            do throws(TencentCloudError) {
                for try await page in client.pages(of: Reading.ListBooksRequest(plan: "count=1000000", limit: 1)) {
                    pages.yield(page.items.count)
                }
            } catch let caught {
                error = caught
            }
            return error
        }
        for await _ in stream { break }
        task.cancel()
        #expect(await task.value?.isCancellation == true)
    }

    /// Fifty pages at 40 a second take a second and more, on each machine.
    @Test func `pages respect the rate limit`() async throws {
        let client = try PagesServer.client(Reading.Client.self) {
            $0.rateLimits[Reading.ListBooksRequest.self] = .perSecond(40)
        }
        let start = ContinuousClock.now
        let (books, error) = await client.items(of: Reading.ListBooksRequest(plan: "count=100", limit: 2)).collected()
        #expect(error == nil)
        #expect(books.count == 100)
        #expect(ContinuousClock.now - start >= .seconds(1))
    }
}
