/// A request whose response is a page of a list. ``APIClient/pages(of:region:)`` reads the others as well.
///
/// Generated requests conform to it where the specification describes the pages (`pagination`).
public protocol PagedRequest: ActionRequest {
    /// The type of the list's items.
    associatedtype Item: Sendable
    /// Writes the position of the page to read next into the request.
    mutating func turn(to page: inout PageCursor)
    /// Returns the facts about a page.
    static func page(of response: Response) -> PageContent<Item>
}

/// A page, as a response describes it.
public struct PageContent<Item: Sendable>: Sendable {
    let items: [Item]
    let total: Int?
    let nextToken: String?
    /// `true` if the response says that this is the last page, `false` if it says that there are more, `nil` if it says
    /// neither.
    let isLast: Bool?

    /// Creates the description of a page. A missing member counts as one that says nothing.
    ///
    /// - Parameters:
    ///   - items: The items of the page.
    ///   - total: The number of items of all pages.
    ///   - end: `true` if this is the last page.
    ///   - more: `true` if there are more pages.
    public init(_ items: [Item]?, total: Int? = nil, end: Bool? = nil, more: Bool? = nil) {
        self.items = items ?? []
        self.total = total
        nextToken = nil
        isLast = end ?? more.map { !$0 }
    }

    /// Creates the description of a page whose response contains the token of the next one.
    ///
    /// - Parameters:
    ///   - items: The items of the page.
    ///   - next: The token of the next page; missing or empty in the last page.
    ///   - total: The number of items of all pages.
    ///   - end: `true` if this is the last page.
    ///   - more: `true` if there are more pages.
    public init(
        _ items: [Item]?, next: some PageToken, total: Int? = nil, end: Bool? = nil, more: Bool? = nil
    ) {
        self.items = items ?? []
        self.total = total
        nextToken = next.pageToken
        isLast = end ?? more.map { !$0 }
    }
}

/// A page of a list.
public struct Page<Request: PagedRequest>: Sendable {
    /// The request that asked for the page. It begins a sequence with this page, for example after a pause.
    public let request: Request
    /// The response, with all its members.
    public let response: Request.Response
    /// The items of the page.
    public let items: [Request.Item]
    /// The number of items of all pages, as this response says; `nil` if it says nothing.
    public let total: Int?
}
