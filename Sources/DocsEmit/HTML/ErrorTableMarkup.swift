import Reference

/// Prints tables of error codes. The actions of a service share most codes, so most rows are printed once.
struct ErrorTableMarkup {
    private let language: Language
    /// A Boolean value that indicates whether the tables have a column with advice.
    private let hasAdvice: Bool
    /// The row of each code, and its markup on the pages of actions.
    private let known: [String: (row: ErrorRow, markup: Markup)]

    /// The codes that any action can return, folded away, or `nil` if there are none.
    private(set) var folded: Markup?

    /// The anchor of the heading of an action's error codes.
    static let heading = "errors"

    /// - Parameters:
    ///   - errors: The error codes of the service.
    ///   - common: The error codes that any action can return.
    init(_ errors: [ErrorRow], common: [ErrorRow] = [], in language: Language, hasAdvice: Bool) {
        self.language = language
        self.hasAdvice = hasAdvice
        known = Dictionary(
            errors.map { ($0.code, ($0, Self.row(of: $0, below: Self.heading, hasAdvice: hasAdvice))) },
            uniquingKeysWith: { first, _ in first })
        folded = nil
        if !common.isEmpty { folded = fold(common) }
    }

    /// Returns a table that a click shows, for the pages of actions.
    private func fold(_ common: [ErrorRow]) -> Markup {
        var details: Markup = """
            <details class="common" id="common-errors"><summary id="common-errors.summary">\
            \(language.commonErrors(common.count))</summary>

            """
        append(common, below: "common-errors", labelledBy: "common-errors.summary", to: &details)
        details += "<p><a href=\"\(Reference.errorsPage).html\">\(language.allErrors)</a></p>\n</details>\n"
        return details
    }

    /// - Parameters:
    ///   - heading: The beginning of the anchors of rows, which a dot and the code follow.
    ///   - label: The anchor of the table's heading, if it is another one.
    func append(
        _ errors: [ErrorRow], below heading: String = heading, labelledBy label: String? = nil, to page: inout Markup
    ) {
        page += """
            <table class="members errors" aria-labelledby="\(label ?? heading)">
            <thead><tr><th scope="col">\(language.code)</th><th scope="col">\(language.description)</th>
            """
        if hasAdvice { page += "<th scope=\"col\">\(language.whatToDo)</th>" }
        page.raw("</tr></thead>\n<tbody>\n")
        for error in errors { page += row(of: error, below: heading) }
        page.raw("</tbody>\n</table>\n")
    }

    /// - Parameter heading: The beginning of the anchor.
    func row(of error: ErrorRow, below heading: String) -> Markup {
        if heading == Self.heading, let known = known[error.code], known.row == error { return known.markup }
        return Self.row(of: error, below: heading, hasAdvice: hasAdvice)
    }

    private static func row(of error: ErrorRow, below heading: String, hasAdvice: Bool) -> Markup {
        var row: Markup = "<tr id=\"\(heading).\(error.code)\"><th scope=\"row\"><a href=\"#\(heading).\(error.code)\">"
        row.append(name: error.code)
        row.raw("</a></th><td>")
        row.append(error.description)
        row.raw("</td>")
        if hasAdvice {
            row.raw("<td>")
            row.append(error.whatToDo)
            row.raw("</td>")
        }
        row.raw("</tr>\n")
        return row
    }
}
