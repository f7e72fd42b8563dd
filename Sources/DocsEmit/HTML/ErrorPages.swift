import Reference

/// The pages with the error codes of a service: `errors.html` and, if there are too many for one page, `errors.2.html` and so
/// on. The division is the same in both languages, so that a link to a code is valid in both.
struct ErrorPages {
    /// The maximum size of the rows on a page in bytes, without the frame.
    private static let room = 80_000

    /// For each page, the index of its first code among those of the service, in the order of the sections.
    let starts: [Int]

    /// - Parameter languages: The service in each language.
    init(_ languages: [(page: IndexPage, table: ErrorTableMarkup)]) {
        var sizes: [Int] = []
        var common = 0
        for (page, table) in languages {
            let sections = page.errorSections
            func measured(where isIncluded: (ErrorSection) -> Bool) -> [Int] {
                sections.filter(isIncluded).flatMap { section in
                    section.rows.map { table.row(of: $0, below: section.rowAnchor).size }
                }
            }
            let own = measured { !$0.isCommon }
            sizes = sizes.isEmpty ? own : zip(sizes, own).map(max)
            common = max(common, measured(where: \.isCommon).reduce(0, +))
        }
        var starts = [0]
        var room = Self.room - common
        for (index, size) in sizes.enumerated() {
            if size > room, index > starts[starts.count - 1] {
                starts.append(index)
                room = Self.room
            }
            room -= size
        }
        self.starts = starts
    }

    /// Returns the file stem of a page. No action has it, since a dot is in the name of none.
    static func fileStem(_ page: Int) -> String {
        page == 0 ? Reference.errorsPage : "\(Reference.errorsPage).\(page + 1)"
    }

    /// Returns the sections on each page. A section may go on on the next one. The first page also has the codes that any
    /// action can return.
    func divided(_ sections: [ErrorSection]) -> [[ErrorSection]] {
        var pages = Array(repeating: [ErrorSection](), count: starts.count)
        var page = 0
        var index = 0
        for section in sections where !section.isCommon {
            for row in section.rows {
                if page + 1 < starts.count, index == starts[page + 1] { page += 1 }
                if pages[page].last?.anchor == section.anchor {
                    pages[page][pages[page].count - 1].rows.append(row)
                } else {
                    var part = section
                    part.rows = [row]
                    pages[page].append(part)
                }
                index += 1
            }
        }
        pages[0] += sections.filter(\.isCommon)
        return pages
    }
}
