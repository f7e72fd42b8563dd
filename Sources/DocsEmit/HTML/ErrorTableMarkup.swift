import Reference

/// Prints tables of error codes. The actions of a service share most codes, so most rows are printed once.
struct ErrorTableMarkup {
    private let language: Language
    /// A Boolean value that indicates whether the tables have a column with advice.
    private let hasAdvice: Bool
    /// The row of each code, and its beginning on the pages of actions.
    private let known: [String: (row: ErrorRow, beginning: Markup)]

    /// The anchor of the heading of an action's error codes.
    static let heading = "errors"

    /// - Parameter errors: The error codes of the service.
    init(_ errors: [ErrorRow], in language: Language, hasAdvice: Bool) {
        self.language = language
        self.hasAdvice = hasAdvice
        known = Dictionary(
            errors.map { ($0.code, ($0, Self.beginning(of: $0, below: Self.heading))) },
            uniquingKeysWith: { first, _ in first })
    }

    /// - Parameter heading: The anchor of the table's heading.
    func append(_ errors: [ErrorRow], below heading: String = heading, to page: inout Markup) {
        page += """
            <table class="members errors" aria-labelledby="\(heading)">
            <thead><tr><th scope="col">\(language.code)</th><th scope="col">\(language.description)</th>
            """
        if hasAdvice { page += "<th scope=\"col\">\(language.whatToDo)</th>" }
        page.raw("</tr></thead>\n<tbody>\n")
        for error in errors {
            if heading == Self.heading, let known = known[error.code], known.row == error {
                page += known.beginning
            } else {
                page += Self.beginning(of: error, below: heading)
            }
            if hasAdvice { page += "<td>\(error.whatToDo ?? "")</td>" }
            page.raw("</tr>\n")
        }
        page.raw("</tbody>\n</table>\n")
    }

    /// Returns the cells with the code and the description.
    private static func beginning(of error: ErrorRow, below heading: String) -> Markup {
        var row: Markup = "<tr id=\"\(heading).\(error.code)\"><th scope=\"row\"><a href=\"#\(heading).\(error.code)\">"
        row.append(name: error.code)
        row.raw("</a></th><td>")
        row.append(error.description)
        row.raw("</td>")
        return row
    }
}
