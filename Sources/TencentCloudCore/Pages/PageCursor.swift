/// The position in a list that is read page by page. It writes the position of the next page into a request, and learns
/// from each page whether there is another one.
///
/// Generated code calls one of ``offset(_:items:)`` and its like, once before each request.
public struct PageCursor: Sendable {
    private enum Position {
        /// The number of items before the next page.
        case offset(Int)
        case page(Int)
        case token(String?)
    }

    /// Nothing is known before the first request.
    private var position: Position?
    /// The number of items before the next page; `nil` if it is not known.
    private var before: Int?
    /// The number of items that the request asks for; `nil` if it leaves that to the server.
    private var limit: Int?
    /// A Boolean value that indicates whether the server is known to accept the limit.
    private var isLimitKnown = false
    /// The number of items in a full page.
    private var fullPage: Int?
    /// The last total; `nil` before the first one.
    private var total: Int?
    /// `false` after a total that was less than the one before: such a total may count what is left.
    private var isTotalReliable = true
    private var isFirst = true
    private var emptyPages = 0
    private var tokens: Set<String> = []
    /// The fingerprints of the pages so far.
    private var pages: Set<Int> = []

    /// The path of the items in the response.
    private(set) var items: StaticString = ""
    /// A Boolean value that indicates whether the last page has been read.
    package private(set) var isAtEnd = false
    /// The reason for which the list cannot be read; `nil` while it can.
    package private(set) var problem: PagingError.Reason?

    /// The number of pages without items after which a list of tokens counts as endless.
    static let mostEmptyPages = 1_000

    package init() {}

    // MARK: - The next request

    /// Writes the position as the number of items before the page.
    ///
    /// - Parameters:
    ///   - offset: The parameter for the position.
    ///   - items: The path of the items in the response.
    public mutating func offset(_ offset: inout some PageNumber, items: StaticString) {
        self.items = items
        if case .offset(let number) = position {
            offset = .init(pageNumber: number)
            return
        }
        guard let start = start(offset, default: 0) else { return }
        position = .offset(start)
        before = start
    }

    /// Writes the position as the number of items before the page, and the size of the page if the request has none.
    ///
    /// - Parameters:
    ///   - offset: The parameter for the position.
    ///   - limit: The parameter for the size of the page.
    ///   - maximum: The largest size; 0 if it is not known, which leaves the size to the server.
    ///   - items: The path of the items in the response.
    public mutating func offset(
        _ offset: inout some PageNumber, limit: inout some PageNumber, maximum: Int, items: StaticString
    ) {
        size(&limit, maximum)
        self.offset(&offset, items: items)
    }

    /// Writes the position as the number of the page.
    ///
    /// - Parameters:
    ///   - page: The parameter for the position.
    ///   - first: The number of the first page.
    ///   - items: The path of the items in the response.
    public mutating func page(_ page: inout some PageNumber, first: Int, items: StaticString) {
        self.items = items
        if case .page(let number) = position {
            page = .init(pageNumber: number)
            return
        }
        guard let start = start(page, default: first) else { return }
        // A server may count from 1 and take 0 for the first page as well: a request without a number begins there.
        page = .init(pageNumber: start)
        position = .page(start)
        before = start == first ? 0 : limit.map { (start - first).multipliedReportingOverflow(by: $0).partialValue }
    }

    /// Writes the position as the number of the page, and the size of the page if the request has none.
    ///
    /// - Parameters:
    ///   - page: The parameter for the position.
    ///   - first: The number of the first page.
    ///   - limit: The parameter for the size of the page.
    ///   - maximum: The largest size; 0 if it is not known, which leaves the size to the server.
    ///   - items: The path of the items in the response.
    public mutating func page(
        _ page: inout some PageNumber, first: Int, limit: inout some PageNumber, maximum: Int, items: StaticString
    ) {
        size(&limit, maximum)
        self.page(&page, first: first, items: items)
    }

    /// Writes the token that the last page contained.
    ///
    /// - Parameters:
    ///   - token: The parameter for the token.
    ///   - items: The path of the items in the response.
    public mutating func token<Token: PageToken>(_ token: inout Token, items: StaticString) {
        self.items = items
        guard case .token(let next) = position else {
            position = .token(token.pageToken)
            if let start = token.pageToken { tokens.insert(start) }
            return
        }
        guard let next, let parameter = Token(pageToken: next) else {
            problem = .unreadableToken
            return
        }
        token = parameter
    }

    /// Writes the token that the last page contained, and the size of the page if the request has none.
    ///
    /// - Parameters:
    ///   - token: The parameter for the token.
    ///   - limit: The parameter for the size of the page.
    ///   - maximum: The largest size; 0 if it is not known, which leaves the size to the server.
    ///   - items: The path of the items in the response.
    public mutating func token(
        _ token: inout some PageToken, limit: inout some PageNumber, maximum: Int, items: StaticString
    ) {
        size(&limit, maximum)
        self.token(&token, items: items)
    }

    private mutating func size(_ limit: inout some PageNumber, _ maximum: Int) {
        guard position == nil else { return }
        if !limit.isGiven, maximum > 0 { limit = .init(pageNumber: maximum) }
        self.limit = limit.pageNumber.flatMap { $0 > 0 ? $0 : nil }
        isLimitKnown = self.limit.map { $0 <= maximum } ?? false
    }

    private mutating func start(_ parameter: some PageNumber, default number: Int) -> Int? {
        guard parameter.isGiven else { return number }
        if let start = parameter.pageNumber, start >= 0 { return start }
        problem = .unreadablePosition
        return nil
    }

    // MARK: - The page that came

    /// Moves on behind a page. Returns `false` if the page says nothing but that the list has ended before it.
    ///
    /// - Parameter fingerprint: A number that is the same for the same items; `nil` if the response has no list.
    package mutating func move(
        behind page: PageContent<some Sendable>, fingerprint: Int?
    ) throws(PagingError.Reason) -> Bool {
        let wasFirst = isFirst
        isFirst = false
        let count = page.items.count
        if count > 0, let fingerprint, !pages.insert(fingerprint).inserted { throw .repeatedPage }
        if case .token = position {
            try moveToToken(of: page)
            return true
        }
        move(by: count)
        isAtEnd = count == 0 || page.isLast == true || isLast(page, isFirst: wasFirst)
        return count > 0 || wasFirst
    }

    private mutating func moveToToken(of page: PageContent<some Sendable>) throws(PagingError.Reason) {
        position = .token(page.nextToken)
        guard let next = page.nextToken, page.isLast != true else {
            isAtEnd = true
            return
        }
        if !tokens.insert(next).inserted { throw .repeatedToken }
        emptyPages = page.items.isEmpty ? emptyPages + 1 : 0
        if emptyPages == Self.mostEmptyPages { throw .onlyEmptyPages }
    }

    private mutating func move(by count: Int) {
        if let number = before { before = number &+ count }
        switch position {
        case .offset(let number): position = .offset(number &+ count)
        case .page(let number): position = .page(number &+ 1)
        case .token, nil: break
        }
    }

    /// Returns `true` if the total, or else the size of the page, shows that a page with items is the last one.
    private mutating func isLast(_ page: PageContent<some Sendable>, isFirst: Bool) -> Bool {
        // A total of 0 beside items is a missing one.
        if let total = page.total, total > 0 {
            if let last = self.total, total < last { isTotalReliable = false }
            self.total = total
            guard isTotalReliable, let before else { return false }
            return before >= total
        }
        if page.isLast != nil || total != nil { return false }
        let count = page.items.count
        if isFirst {
            let asked = limit ?? count
            // A server may return fewer items than it was asked for in each page. Then only the next page tells.
            fullPage = isLimitKnown ? asked : min(asked, count)
        }
        return count < fullPage ?? 0
    }
}
