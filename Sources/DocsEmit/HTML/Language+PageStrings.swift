import Reference

/// The fixed texts of HTML pages in addition to those of the reference. Texts that only scripts show are in the
/// scripts.
extension Language {
    var skip: String { pick("Skip to the content", "跳到正文") }
    var menu: String { pick("Menu", "目录") }
    var search: String { pick("Search", "搜索") }
    var searchHint: String { pick("Search actions, parameters, error codes", "搜索接口、参数、错误码") }
    var searchResults: String { pick("Search results", "搜索结果") }
    var theme: String { pick("Switch between light and dark", "切换浅色与深色") }
    var tryIt: String { pick("Try it", "试一试") }
    var onThisPage: String { pick("On this page", "本页内容") }
    var whereThisIs: String { pick("Breadcrumb", "当前位置") }
    var reference: String { pick("API reference", "接口文档") }
    var allActions: String { pick("All actions", "全部接口") }
    var aboutGuides: String {
        pick("What every service has in common, from the first key to the last error.", "从创建密钥到处理错误，所有产品通用的内容。")
    }
    var aboutErrors: String { pick("What each code means and what to do. See also ", "每个错误码的含义与处理方法。另见") }
    var howErrorsLook: String { pick("how errors look", "错误的形式") }
    var fullStop: String { pick(".", "。") }
    var previousGuide: String { pick("Previous: ", "上一篇：") }
    var nextGuide: String { pick("Next: ", "下一篇：") }
    var services: String { pick("Services", "产品") }
    var moreErrors: String { pick("More error codes", "更多错误码") }
    /// Returns the name of a page with error codes, of which the first has the index 0.
    func errorCodes(page: Int) -> String {
        page == 0 ? errorCodes : pick("Error codes, page \(page + 1)", "错误码（第 \(page + 1) 页）")
    }
    var moreTypes: String { pick("More types", "更多数据结构") }
    var previous: String { pick("Previous", "上一页") }
    var next: String { pick("Next", "下一页") }
    func moreValues(_ count: Int) -> String {
        pick(count == 1 ? "1 more value" : "\(count) more values", "展开其余 \(count) 个取值")
    }
    /// Returns the name of a page with more types: its first and its last type.
    func types(from first: String, to last: String) -> String {
        first == last
            ? pick("Type \(first)", "数据结构 \(first)") : pick("Types \(first) to \(last)", "数据结构 \(first) 至 \(last)")
    }
    func count(ofActions count: Int) -> String { pick(count == 1 ? "1 action" : "\(count) actions", "\(count) 个接口") }

    /// The introduction on the front page.
    var welcome: String {
        pick(
            "All actions with their parameters, types, examples and error codes. The site works offline: open it from disk.",
            "每个接口的参数、数据结构、示例与错误码。无需联网，直接从磁盘打开即可。")
    }

    func footer(isOfVendor: Bool) -> String {
        isOfVendor
            ? pick(
                "Generated from specs by tcgen. Unofficial: not made or endorsed by Tencent.",
                "由 tcgen 根据接口描述文件生成。非官方文档，未经腾讯制作或认可。")
            : pick("Generated from specs by tcgen.", "由 tcgen 根据接口描述文件生成。")
    }

    /// The folder of the pages in this language.
    var folder: String { pick("en", "zh") }

    /// The label of the switch to this language, short enough for a button.
    var switchName: String { pick("English", "中文") }
}
