/// A table that scrolls in its place.
struct Table {
    struct Column {
        let title: String
        let isNumber: Bool

        init(_ title: String, isNumber: Bool = false) { (self.title, self.isNumber) = (title, isNumber) }
    }

    /// The name for those who do not see the table.
    let label: String
    let columns: [Column]
    /// The cells of each row, the first of which names it.
    let rows: [[HTML]]
    var total: [HTML]?
    /// A Boolean value that indicates whether the table is not beside a plot, whose height it keeps to otherwise.
    var isWhole = false

    var html: HTML {
        let head = columns.map { column -> HTML in
            column.isNumber
                ? "<th scope=\"col\" class=\"number\">\(column.title)</th>" : "<th scope=\"col\">\(column.title)</th>"
        }
        let kind: HTML = isWhole ? "table whole" : "table"
        let foot: HTML = total.map { "<tfoot>\n\(row($0))</tfoot>\n" } ?? ""
        // The focus is what lets a keyboard scroll.
        return """
            <div class="\(kind)" role="region" aria-label="\(label)" tabindex="0"><table>
            <thead><tr>\(HTML(head))</tr></thead>
            <tbody>
            \(HTML(rows.map(row)))</tbody>
            \(foot)</table></div>

            """
    }

    private func row(_ cells: [HTML]) -> HTML {
        let cells = zip(columns, cells).enumerated().map { number, cell -> HTML in
            let (column, content) = cell
            if number == 0 { return "<th scope=\"row\">\(content)</th>" }
            return column.isNumber ? "<td class=\"number\">\(content)</td>" : "<td>\(content)</td>"
        }
        return "<tr>\(HTML(cells))</tr>\n"
    }
}
