import APIModel

/// The facts about the pages of a list and about jobs, under the title of an action's page.
struct PagingFacts {
    let language: Language
    /// The links from the action's page.
    let links: ActionLinks

    func facts(of action: Action, statusPoll: Poll?) -> [Fact] {
        var facts: [Fact] = []
        if let pagination = action.pagination {
            facts.append(Fact(label: language.pages, content: joined(parts(of: pagination))))
        }
        if let poll = action.poll {
            var parts = [[link(to: poll.query), .text(language.takesId), .code(poll.parameter)]]
            if poll.parameter != poll.id.text { parts[0] += [.text(language.from), .code(poll.id.text)] }
            parts += self.parts(ofStatus: poll)
            if !poll.done.isEmpty { parts.append(swift("client.wait(for: response)")) }
            facts.append(Fact(label: language.job, content: joined(parts)))
        }
        if let poll = statusPoll {
            let parts = self.parts(ofStatus: poll) + [swift("client.wait(for: request)")]
            facts.append(Fact(label: language.job, content: joined(parts)))
        }
        return facts
    }

    private func parts(of pagination: Pagination) -> [[Inline]] {
        var parts: [[Inline]] = []
        switch pagination.position {
        case .offset(let name): parts.append([.code(name), .text(language.countsItems)])
        case .page(let name, let first): parts.append([.code(name), .text(language.countsPages(from: first))])
        case .token(let name, let next): parts.append([.code(name), .text(language.isToken), .code(next.text)])
        }
        if let limit = pagination.limit {
            parts.append([.code(limit), .text(language.itemsInPage(atMost: pagination.maximum))])
        }
        parts.append([.text(language.listIs), .code(pagination.items.text)])
        if let total = pagination.total { parts.append([.text(language.totalIs), .code(total.text)]) }
        switch pagination.flag {
        case .end(let path): parts.append([.code(path.text), .text(language.isTrueAtEnd)])
        case .more(let path): parts.append([.code(path.text), .text(language.isTrueBeforeEnd)])
        case nil: break
        }
        return parts + [swift("client.items(of: request)")]
    }

    private func parts(ofStatus poll: Poll) -> [[Inline]] {
        var parts: [[Inline]] = [[.text(language.statusIs), .code(poll.status.text)]]
        if !poll.done.isEmpty { parts.append([.text(language.doneWith)] + Inline.list(poll.done, in: language)) }
        if !poll.failed.isEmpty { parts.append([.text(language.failedWith)] + Inline.list(poll.failed, in: language)) }
        return parts
    }

    private func swift(_ code: String) -> [Inline] { [.text("Swift\(language.colon)"), .code(code)] }

    private func link(to action: String) -> Inline { links.linked([.code(action)]).first ?? .code(action) }

    private func joined(_ parts: [[Inline]]) -> [Inline] {
        Array(parts.joined(separator: [.text(language.partEnd)]))
    }
}

extension Language {
    fileprivate var pages: String { pick("Pages", "分页") }
    fileprivate var job: String { pick("Job", "异步任务") }
    fileprivate var partEnd: String { pick("; ", "；") }

    fileprivate var countsItems: String { pick(" is the number of items to skip", " 为跳过的条数") }
    fileprivate func countsPages(from first: Int) -> String {
        pick(" is the number of the page, from \(first) on", " 为页码，从 \(first) 开始")
    }
    fileprivate var isToken: String { pick(" is, after the first page, the previous ", " 自第二页起取上一页返回的 ") }
    fileprivate func itemsInPage(atMost maximum: Int?) -> String {
        let most = maximum.map { pick(", at most \($0)", "，最多 \($0)") } ?? ""
        return pick(" is the number of items in a page", " 为每页条数") + most
    }
    fileprivate var listIs: String { pick("the list is ", "列表为 ") }
    fileprivate var totalIs: String { pick("the number of all items is ", "总数为 ") }
    fileprivate var isTrueAtEnd: String { pick(" is true in the last page", " 为 true 表示最后一页") }
    fileprivate var isTrueBeforeEnd: String { pick(" is true while there are more pages", " 为 true 表示还有下一页") }

    fileprivate var takesId: String { pick(" returns the result of the job by its ", " 查询任务结果，传入 ") }
    fileprivate var from: String { pick(", which is here ", "，取自 ") }
    fileprivate var statusIs: String { pick("the status is ", "状态为 ") }
    fileprivate var doneWith: String { pick("finished with ", "成功：") }
    fileprivate var failedWith: String { pick("failed with ", "失败：") }
}
