import APIDiff
import Testing

/// Changes of lists that come in pages, and of jobs.
@Suite struct PagingChangeTests {
    private static func list(_ pagination: String) -> String {
        """
        types: {Row: {members: {A: {type: String}}}}
        ---
        Action: Look
        parameters: {Offset: {type: Integer}, Limit: {type: Integer}, Cursor: {type: String}}
        response:
          Rows: {type: Array of Row}
          Names: {type: Array of String}
          Total: {type: Integer}
          Next: {type: String}
          Over: {type: Boolean}
        \(pagination)

        """
    }

    private static let pages = list("pagination: {offset: Offset, items: Rows}")

    @Test(arguments: [
        DiffCase(
            "pages come", list(""), pages, "+ Look: its pages can be read with items(of:) now"),
        DiffCase(
            "pages go", pages, list(""), "! Look: its pages can no longer be read with items(of:) and pages(of:)"),
        DiffCase(
            "another list", pages, list("pagination: {offset: Offset, items: Names}"),
            "! Look: pagination changed: items from Rows to Names"),
        DiffCase(
            "more facts", pages,
            list("pagination: {offset: Offset, limit: Limit, maximum: 9, items: Rows, total: Total, end: Over}"),
            "+ Look: pagination changed: limit from none to Limit, maximum from none to 9, total from none to Total, end from none to Over"
        ),
        DiffCase(
            "another position", pages, list("pagination: {token: Cursor, next: Next, items: Rows}"),
            "+ Look: pagination changed: position from offset Offset to token Cursor, next from none to Next"),
        DiffCase(
            "a page for an offset", pages, list("pagination: {page: Offset, first: 0, items: Rows, more: Over}"),
            "+ Look: pagination changed: position from offset Offset to page Offset, first from none to 0, more from none to Over"
        ),
        DiffCase("the same", pages, pages),
    ])
    func `of pages`(_ example: DiffCase) throws { try example.check() }

    private static func job(_ poll: String) -> String {
        """
        ---
        Action: Start
        response: {Id: {type: String}, Job: {type: String}}
        \(poll)
        ---
        Action: Ask
        parameters: {Id: {type: String}}
        response: {S: {type: String}, T: {type: String}}
        ---
        Action: AskMore
        parameters: {Id: {type: String}}
        response: {S: {type: String}}

        """
    }

    private static let unknown = job("poll: {with: Ask, id: Id, status: S}")
    private static let known = job("poll: {with: Ask, id: Id, status: S, done: [OK]}")

    @Test(arguments: [
        DiffCase(
            "a job that can be waited for", job(""), known, "+ Start: its job can be waited for with wait(for:) now"),
        DiffCase("its end becomes known", unknown, known, "+ Start: its job can be waited for with wait(for:) now"),
        DiffCase(
            "its end is no longer known", known, unknown, "! Start: its job can no longer be waited for with wait(for:)"
        ),
        DiffCase("it goes", known, job(""), "! Start: its job can no longer be waited for with wait(for:)"),
        DiffCase("nobody waited", unknown, job(""), "+ Start: the description of its job changed"),
        DiffCase(
            "another query", known, job("poll: {with: AskMore, id: Id, status: S, done: [OK]}"),
            "! Start: the description of its job changed: with from Ask to AskMore"),
        DiffCase(
            "other values", known,
            job("poll: {with: Ask, id: Job, parameter: Id, status: T, done: [OK, FINE], failed: [NO], every: 5 s}"),
            "+ Start: the description of its job changed: id from Id to Job, status from S to T, done from OK to OK FINE, failed from none to NO, every from none to 5000 ms"
        ),
    ])
    func `of jobs`(_ example: DiffCase) throws { try example.check() }
}
