/// Extracts facts about pages that the official description states only in prose.
enum PageProse {
    private static func has(_ text: Bytes, oneOf words: [String]) -> Bool { words.contains { text.after($0) != nil } }

    /// Returns `true` if the prose about an `Offset` may mean that it is the number of a page, as in `页码，从0开始`. A formula
    /// with pages, or an example such as `Limit=100，则Offset=100表示第二页`, explains an offset.
    static func isPageNumber(_ document: Bytes) -> Bool {
        has(document, oneOf: ["页码", "第几页", "第多少页", "页数", "当前页", "页号", "第二页", "步长"])
            && !has(document, oneOf: ["*", "×", "第二页为10", "Offset=100", "offset=100"])
    }

    /// Returns the number of the first page, if the prose states it and nothing else: `页码，从1开始`.
    static func firstPage(_ document: Bytes) -> Int? {
        guard !has(document, oneOf: ["偏移"]) else { return nil }
        func mentions(_ number: String) -> Bool {
            let starts = ["从", "从 ", "起始为", "起始值为", "起始页为", "起始页码为", "首页为", "第一页为"]
            let defaults = ["默认", "默认为", "默认值", "默认值为", "默认值：", "默认值:", "默认是", "默认：", "默认:", "默认第"]
            let isDefault = (starts + defaults).contains { word in
                document.after(word + number)?.first.map { !isDigit($0) } ?? (document.after(word + number) != nil)
            }
            return isDefault
                || has(document, oneOf: ["\(number)开始", "\(number)表示第一页", "\(number)为第一页", "\(number)代表第一页"])
        }
        switch (mentions("0"), mentions("1")) {
        case (true, false): return 0
        case (false, true): return 1
        default: return nil
        }
    }

    /// The largest page that a request without a size should ask for. The items of some lists are large.
    private static let largestPage = 1_000

    /// Returns the maximum number of items in a page: `默认值为20，最大值为100`.
    static func maximum(_ document: Bytes) -> Int? {
        guard let found = document.after("最大") else { return nil }
        let words = ["值", "支持", "可", "取", "限制", "不超过", "为", "是", "：", ":", " ", "*", "`", "=", "查询", "返回"]
        let rest = found.dropping { rest in
            for word in words { if let shorter = rest.skip(word) { return shorter } }
            return nil
        }
        let digits = rest.prefix(while: isDigit)
        guard let maximum = Int(String(decoding: digits, as: UTF8.self)), (1...largestPage).contains(maximum) else {
            return nil
        }
        // A second maximum may be true of other requests.
        let after = Bytes(rebasing: rest.dropFirst(digits.count))
        return after.after("最大") == nil ? maximum : nil
    }

    /// Returns `true` if the prose does not say that a total may count the items of one page.
    static func countsAll(_ document: Bytes) -> Bool {
        saysTotal(document) || !has(document, oneOf: ["返回", "显示", "本次", "当前", "本页", "长度", "包含"])
    }

    /// Returns `true` if the prose says that a number counts the items of all pages.
    static func saysTotal(_ document: Bytes) -> Bool {
        has(document, oneOf: ["总", "全部", "所有", "符合", "满足", "Total", "total"])
            && !has(document, oneOf: ["总页数", "当前页", "本页"])
    }

    /// Returns `true` if the prose about an array of texts or numbers names a list of things.
    static func isList(_ document: Bytes) -> Bool { has(document, oneOf: ["列表", "信息", "详情"]) }
}
