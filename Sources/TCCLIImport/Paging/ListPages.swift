/// The form in which an action returns a list in pages, found by the names, types and prose of its members.
///
/// It is found only where it is plain: one list in the response, and parameters whose meaning is known. Otherwise the author
/// of a spec writes `pagination`.
struct ListPages {
    enum Position {
        case offset
        /// The number of the first page is known.
        case page(first: Int)
        case token
    }

    var position: Position
    /// The parameter for the position.
    var parameter: String
    var limit: String?
    var maximum: Int?
    /// The paths in the response.
    var items: String
    var total: String?
    var next: String?
    var end: String?
}

/// Finds the pages of one action.
struct ListPagesFinder {
    private let request: OfficialObject
    private let list: ListInResponse

    /// - Returns: `nil` if the response has no list, or more than one.
    init?(_ action: OfficialAction, of service: OfficialService) {
        request = service.objects[action.input]
        guard let list = ListInResponse(of: service.objects[action.output], in: service) else { return nil }
        self.list = list
    }

    func find() -> ListPages? { byOffset() ?? byPageNumber() ?? byToken() ?? byContext() }

    private func parameter(_ name: StaticString) -> OfficialMember? {
        request.members.first { $0.wireName.equals(name) && !$0.isDisabled && !$0.isList }
    }

    // MARK: Numbers

    private func byOffset() -> ListPages? {
        guard let offset = parameter("Offset"), offset.isInteger, let limit = parameter("Limit"), limit.isInteger,
            let total = list.total, !PageProse.isPageNumber(offset.document)
        else { return nil }
        return ListPages(
            position: .offset, parameter: offset.name, limit: limit.name, maximum: PageProse.maximum(limit.document),
            items: list.items, total: total.isReliable ? total.path : nil)
    }

    private static let pageNames: [(page: StaticString, size: StaticString)] = [
        ("PageNumber", "PageSize"), ("Page", "PageSize"), ("PageNum", "PageSize"), ("PageNo", "PageSize"),
        ("PageIndex", "PageSize"), ("Page", "Limit"),
    ]

    private func byPageNumber() -> ListPages? {
        for names in Self.pageNames {
            guard let page = parameter(names.page), page.isInteger, let size = parameter(names.size), size.isInteger,
                let total = list.total, let first = PageProse.firstPage(page.document)
            else { continue }
            return ListPages(
                position: .page(first: first), parameter: page.name, limit: size.name,
                maximum: PageProse.maximum(size.document), items: list.items, total: total.isReliable ? total.path : nil
            )
        }
        return nil
    }

    // MARK: Tokens

    /// Another parameter for the position excludes the token, or the other way round.
    private var hasNumberedPosition: Bool {
        ["Offset", "Page", "PageNumber", "PageNum", "PageNo", "PageIndex"].contains { parameter($0) != nil }
    }

    private func byToken() -> ListPages? {
        guard !hasNumberedPosition, let token = parameter("NextToken"), token.kind == .string,
            let size = parameter("MaxResults"), size.isInteger, let next = list.member("NextToken"),
            next.kind == .string, list.hasNoOtherText(than: next)
        else { return nil }
        return ListPages(
            position: .token, parameter: token.name, limit: size.name, maximum: PageProse.maximum(size.document),
            items: list.items, next: list.path(of: next))
    }

    /// The logs of some services: a context leads on until `ListOver` is true.
    private func byContext() -> ListPages? {
        guard !hasNumberedPosition, let token = parameter("Context"), token.kind == .string,
            let next = list.member("Context"), next.kind == .string, list.hasNoOtherText(than: next),
            let end = list.member("ListOver") ?? list.member("Listover"), end.kind == .boolean
        else { return nil }
        let limit = parameter("Limit").flatMap { $0.isInteger ? $0 : nil }
        return ListPages(
            position: .token, parameter: token.name, limit: limit?.name,
            maximum: limit.flatMap { PageProse.maximum($0.document) }, items: list.items, next: list.path(of: next),
            end: list.path(of: end))
    }
}

/// The only list of a response, directly in it or in its only object.
struct ListInResponse {
    /// The object that contains the list.
    private let object: OfficialObject
    /// The path of the object, with a dot at its end; empty for the response itself.
    private let prefix: String
    private let list: OfficialMember

    var items: String { prefix + list.name }

    init?(of response: OfficialObject, in service: OfficialService) {
        func lists(_ object: OfficialObject) -> [OfficialMember] {
            object.members.filter(\.isList)
        }
        var (object, prefix) = (response, "")
        var found = lists(response)
        if found.isEmpty {
            guard let only = response.onlyObject(in: service) else { return nil }
            (object, prefix) = only
            found = lists(object)
        }
        // Beside a list that is no longer filled there is often a new one, but not always.
        guard found.count == 1, let list = found.first, !list.isDisabled else { return nil }
        // A list of names may be a detail of what is listed elsewhere.
        guard list.kind.isObject || PageProse.isList(list.document) else { return nil }
        (self.object, self.prefix, self.list) = (object, prefix, list)
    }

    func member(_ name: StaticString) -> OfficialMember? {
        object.members.first { $0.wireName.equals(name) && !$0.isDisabled && !$0.isList }
    }

    func path(of member: OfficialMember) -> String { prefix + member.name }

    /// Returns `true` if there is no other text beside the list, which could be what the pages consist of.
    func hasNoOtherText(than member: OfficialMember) -> Bool {
        object.members.allSatisfy { other in
            other.kind != .string || other.isList || other.isRequestId || other.wireName.elementsEqual(member.wireName)
        }
    }

    /// The number that counts the items, and whether it counts those of all pages for certain.
    var total: (path: String, isReliable: Bool)? {
        let names: [StaticString] = ["TotalCount", "Total", "TotalNum", "TotalNumber", "TotalCnt", "RecordNum"]
        for name in names {
            guard let total = member(name), total.isInteger else { continue }
            return (path(of: total), PageProse.countsAll(total.document))
        }
        let counts = object.members.filter { $0.isInteger && !$0.isDisabled && $0.countsSomething }
        guard counts.count == 1, let count = counts.first else { return nil }
        return (path(of: count), PageProse.saysTotal(count.document))
    }
}

extension OfficialMember {
    var isInteger: Bool { !isList && (kind == .integer || kind == .unsigned) }

    /// A Boolean value that indicates whether the name is that of a number of things.
    fileprivate var countsSomething: Bool {
        ["Count", "Num", "Cnt", "Total"].contains { wireName.suffix($0.utf8.count).elementsEqual($0.utf8) }
    }
}
