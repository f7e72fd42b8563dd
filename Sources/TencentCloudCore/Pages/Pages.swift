/// The pages of a list, each read when the loop asks for it. See ``APIClient/pages(of:region:)``.
public struct Pages<Request: PagedRequest>: AsyncSequence, Sendable {
    public typealias Element = Page<Request>
    public typealias Failure = TencentCloudError

    let client: APIClient
    let request: Request
    let region: Region?

    /// Returns an iterator that begins with the page of the request.
    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(self) }

    /// Reads one page after the other.
    public struct AsyncIterator: AsyncIteratorProtocol {
        private let client: APIClient
        private let region: Region?
        private var request: Request
        private var cursor = PageCursor()
        private var count = 0
        private var isOver = false

        init(_ pages: Pages) {
            client = pages.client
            region = pages.region
            request = pages.request
        }

        /// Returns the next page, or `nil` after the last one and after an error.
        ///
        /// - Throws: ``TencentCloudError``, and at once if the task is cancelled.
        public mutating func next() async throws(TencentCloudError) -> Page<Request>? {
            try await next(isolation: nil)
        }

        /// Returns the next page, or `nil` after the last one and after an error.
        ///
        /// - Throws: ``TencentCloudError``, and at once if the task is cancelled.
        public mutating func next(
            isolation actor: isolated (any Actor)?
        ) async throws(TencentCloudError) -> Page<Request>? {
            guard !isOver else { return nil }
            // An error ends the sequence, even if the loop goes on.
            isOver = true
            request.turn(to: &cursor)
            if let problem = cursor.problem { throw error(problem) }
            let (response, fingerprint) = try await client.send(request, region: region, itemsAt: cursor.items)
            let content = Request.page(of: response)
            let hasPage: Bool
            do throws(PagingError.Reason) {
                hasPage = try cursor.move(behind: content, fingerprint: fingerprint)
            } catch {
                throw self.error(error, after: response)
            }
            isOver = cursor.isAtEnd
            guard hasPage else { return nil }
            count += 1
            return Page(request: request, response: response, items: content.items, total: content.total)
        }

        private func error(
            _ reason: PagingError.Reason, after response: Request.Response? = nil
        ) -> TencentCloudError {
            .paging(
                PagingError(
                    reason: reason, action: Request.action.name, pages: count, requestId: response?.requestId))
        }
    }
}

/// The items of a list, page by page. See ``APIClient/items(of:region:)``.
public struct PagedItems<Request: PagedRequest>: AsyncSequence, Sendable {
    public typealias Element = Request.Item
    public typealias Failure = TencentCloudError

    let pages: Pages<Request>

    /// Returns an iterator that begins with the first item of the request's page.
    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(pages: pages.makeAsyncIterator()) }

    /// Delivers one item after the other, and reads a page when the items of the one before are used up.
    public struct AsyncIterator: AsyncIteratorProtocol {
        private var pages: Pages<Request>.AsyncIterator
        private var items: [Request.Item] = []
        private var index = 0

        init(pages: Pages<Request>.AsyncIterator) { self.pages = pages }

        /// Returns the next item, or `nil` after the last one and after an error.
        ///
        /// - Throws: ``TencentCloudError``, and at the end of a page at once if the task is cancelled.
        public mutating func next() async throws(TencentCloudError) -> Request.Item? {
            try await next(isolation: nil)
        }

        /// Returns the next item, or `nil` after the last one and after an error.
        ///
        /// - Throws: ``TencentCloudError``, and at the end of a page at once if the task is cancelled.
        public mutating func next(
            isolation actor: isolated (any Actor)?
        ) async throws(TencentCloudError) -> Request.Item? {
            while index == items.count {
                guard let page = try await pages.next(isolation: actor) else { return nil }
                (items, index) = (page.items, 0)
            }
            defer { index += 1 }
            return items[index]
        }
    }
}

extension APIClient {
    /// Returns the pages of a list, beginning with that of the request.
    /// ```swift
    /// for try await page in api.pages(of: CVM.DescribeInstancesRequest()) { print(page.items.count, page.total ?? 0) }
    /// ```
    /// Each page is one call, made when the loop asks for it, with the retries, the rate limit and the time limit of the
    /// client. The sequence writes the position into copies of the request. A request without a page size asks for the
    /// largest one, if the specification states it.
    ///
    /// The list ends with the response that says so: by its total, its token, or its member for the end. A response without
    /// any of these ends the list if the page is empty, or has fewer items than a full one. If the server returns a page or a
    /// token again, the sequence throws ``TencentCloudError/paging(_:)`` instead of an endless loop.
    ///
    /// - Parameters:
    ///   - request: The request. Its own position is that of the first page.
    ///   - region: The region to call; `nil` for the client's.
    public func pages<Request: PagedRequest>(of request: Request, region: Region? = nil) -> Pages<Request> {
        Pages(client: self, request: request, region: region)
    }

    /// Returns the items of a list, which are read as ``pages(of:region:)`` does.
    /// ```swift
    /// for try await instance in api.items(of: CVM.DescribeInstancesRequest()) { print(instance.instanceId ?? "") }
    /// ```
    ///
    /// - Parameters:
    ///   - request: The request. Its own position is that of the first page.
    ///   - region: The region to call; `nil` for the client's.
    public func items<Request: PagedRequest>(of request: Request, region: Region? = nil) -> PagedItems<Request> {
        PagedItems(pages: pages(of: request, region: region))
    }
}

extension ServiceClient {
    /// Returns the pages of a list, beginning with that of the request. See ``APIClient/pages(of:region:)``.
    /// ```swift
    /// for try await page in cvm.pages(of: CVM.DescribeInstancesRequest()) { print(page.items.count, page.total ?? 0) }
    /// ```
    ///
    /// - Parameters:
    ///   - request: The request. Its own position is that of the first page.
    ///   - region: The region to call; `nil` for the client's.
    public func pages<Request: PagedRequest>(of request: Request, region: Region? = nil) -> Pages<Request> {
        api.pages(of: request, region: region)
    }

    /// Returns the items of a list. See ``APIClient/items(of:region:)``.
    /// ```swift
    /// for try await instance in cvm.items(of: CVM.DescribeInstancesRequest()) { print(instance.instanceId ?? "") }
    /// ```
    ///
    /// - Parameters:
    ///   - request: The request. Its own position is that of the first page.
    ///   - region: The region to call; `nil` for the client's.
    public func items<Request: PagedRequest>(of request: Request, region: Region? = nil) -> PagedItems<Request> {
        api.items(of: request, region: region)
    }
}
