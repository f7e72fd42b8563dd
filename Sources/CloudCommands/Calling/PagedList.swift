import APIModel
import TencentCloudCore

/// A list that is read page by page, in the way that the key `pagination` of its action says.
///
/// `PageCursor` decides where the next page begins and which page is the last one, as it does for generated code.
struct PagedList {
    private let pagination: Pagination
    /// The wire names of the parameters whose numbers are sent as such, and not as texts.
    private let numbers: Set<String>
    private var cursor = PageCursor()
    /// The request for the next page.
    private(set) var request: UntypedRequest
    /// The number of pages that have been read. A page that only says that the list has ended before it does not count.
    private(set) var pageCount = 0
    /// The number of items that have been read.
    private(set) var itemCount = 0
    /// The first response; `nil` before it.
    private var first: JSONValue?
    private var last: JSONValue = .null

    /// - Throws: `CommandFailure` if the spec does not say how the pages follow each other.
    init(_ request: UntypedRequest, of action: APIModel.Action) throws(CommandFailure) {
        guard let pagination = action.pagination else {
            throw .usedWrongly(
                "the spec of \(action.wireName) does not say how its pages follow each other; leave --all-pages out, or add "
                    + "the key 'pagination' to the spec")
        }
        self.pagination = pagination
        self.request = request
        numbers = Set(action.request.members.filter { $0.type.isWhole }.map(\.wireName))
    }

    /// A Boolean value that indicates whether the last page has been read.
    var isAtEnd: Bool { cursor.isAtEnd }

    /// Writes the position of the next page into the request.
    mutating func turn() throws(TencentCloudError) {
        let parameter = pagination.position.parameter
        var position = text(of: parameter)
        var limit = pagination.limit.flatMap { text(of: $0) }
        let maximum = pagination.maximum ?? 0
        switch (pagination.position, pagination.limit) {
        case (.offset, nil): cursor.offset(&position, items: "")
        case (.offset, _?): cursor.offset(&position, limit: &limit, maximum: maximum, items: "")
        case (.page(_, let first), nil): cursor.page(&position, first: first, items: "")
        case (.page(_, let first), _?):
            cursor.page(&position, first: first, limit: &limit, maximum: maximum, items: "")
        case (.token, nil): cursor.token(&position, items: "")
        case (.token, _?): cursor.token(&position, limit: &limit, maximum: maximum, items: "")
        }
        if let problem = cursor.problem { throw error(problem, requestId: nil) }
        try write(position, to: parameter)
        if let name = pagination.limit { try write(limit, to: name) }
    }

    /// Takes the response to the request, and returns its items.
    mutating func read(_ response: JSONValue) throws(TencentCloudError) -> [JSONValue] {
        let list = response[pagination.items]
        let items = list?.arrayValue ?? []
        let total = pagination.total.flatMap { response[$0] }.flatMap(Self.number)
        var end: Bool?
        var more: Bool?
        switch pagination.flag {
        case .end(let path): end = response[path]?.boolValue
        case .more(let path): more = response[path]?.boolValue
        case nil: break
        }
        let content: PageContent<JSONValue>
        if case .token(_, let path) = pagination.position {
            content = PageContent(items, next: response[path]?.parameterText, total: total, end: end, more: more)
        } else {
            content = PageContent(items, total: total, end: end, more: more)
        }
        do throws(PagingError.Reason) {
            if try cursor.move(behind: content, fingerprint: list.map(\.jsonText.hashValue)) { pageCount += 1 }
        } catch {
            throw self.error(error, requestId: response["RequestId"]?.stringValue)
        }
        itemCount += items.count
        if first == nil { first = response }
        last = response
        return items
    }

    /// Returns the first response with the items of all pages. The token, and the member that tells the end, are those of
    /// the last page. A list without items stays as the server sent it.
    func response(with items: [JSONValue]) -> JSONValue {
        var response = first ?? .null
        if !items.isEmpty { response[pagination.items] = .array(items) }
        if case .token(_, let path) = pagination.position { response[path] = last[path] }
        if let path = pagination.flag?.path { response[path] = last[path] }
        return response
    }

    private func text(of parameter: String) -> String? { request.parameters[parameter]?.parameterText }

    private mutating func write(_ text: String?, to parameter: String) throws(TencentCloudError) {
        guard let text else { return }
        guard numbers.contains(parameter) else { return request.parameters[parameter] = .string(text) }
        guard let number = Int(text) else { throw error(.unreadableToken, requestId: nil) }
        request.parameters[parameter] = .int(number)
    }

    private func error(_ reason: PagingError.Reason, requestId: String?) -> TencentCloudError {
        .paging(PagingError(reason: reason, action: request.action.name, pages: pageCount, requestId: requestId))
    }

    /// Returns the number of a total, which a few services send as text.
    private static func number(_ value: JSONValue) -> Int? { value.intValue ?? value.stringValue.flatMap { Int($0) } }
}

extension MemberType {
    fileprivate var isWhole: Bool { if case .integer = self { true } else { false } }
}

extension JSONValue {
    /// The text of a string, or the digits of an integer.
    fileprivate var parameterText: String? { stringValue ?? intValue.map { String($0) } }

    /// The value at the end of a path through objects. Setting it to `nil` removes the member.
    fileprivate subscript(path: MemberPath) -> JSONValue? {
        get {
            path.names.reduce(self as JSONValue?) { value, name in value?[name] }
        }
        set { set(path.names[...], to: newValue) }
    }

    private mutating func set(_ names: ArraySlice<String>, to value: JSONValue?) {
        guard let name = names.first else { return }
        guard names.count > 1 else {
            self[name] = value
            return
        }
        // An object on the way that is missing has nothing to remove.
        guard value != nil || self[name]?.objectValue != nil else { return }
        var inner = self[name] ?? .object([:])
        inner.set(names.dropFirst(), to: value)
        self[name] = inner
    }
}
