/// A page about the API as a whole, such as the one on signatures, in one language.
package struct Guide: Sendable, Equatable {
    /// The name of the file without extension and language: `first-call`. Links in guides use it.
    package var id: String
    package var title: String
    /// One sentence about the content, for lists of guides.
    package var summary: String
    /// The content before the first section.
    package var introduction: [GuideBlock]
    package var sections: [Section]

    package struct Section: Sendable, Equatable {
        /// The anchor, which is the same in each language.
        package var anchor: String
        package var title: String
        package var content: [GuideBlock]
    }

    /// Returns the anchor of a row of a table that begins with a name as code, such as `request.X-TC-Action`, or `nil` if the
    /// row begins with something else.
    ///
    /// - Parameter heading: The anchor of the heading above the table.
    package static func anchor(ofRow row: [[Inline]], below heading: String) -> String? {
        guard let cell = row.first, cell.count == 1, case .code(let name) = cell[0] else { return nil }
        return "\(heading).\(name)"
    }
}

/// A part of a guide.
package enum GuideBlock: Sendable, Equatable {
    case prose([Block])
    /// Lines of code without a final line break. The language is that of the fence, such as `swift`, or empty.
    case code(String, language: String)
    case table(head: [[Inline]], rows: [[[Inline]]])
    /// The error codes that any action can return, with advice.
    case errors([ErrorRow])
}

/// The guides, in the order in which they are read.
package enum Guides {
    /// The names of the guides. Each is a file `Templates/guides/<language>/<name>.md` in every language.
    package static let ids = [
        "keys",
        "package",
        "first-call",
        "postman",
        "regions",
        "signing",
        "headers",
        "limits",
        "errors",
    ]

    /// The name of the folder of guides in each form of the reference. No service can have it, since the name of a service
    /// holds no dash.
    package static let folder = "start-here"

    /// The names of the guides whose tables list things that readers look for, and what these are.
    package static let kindsOfRows = ["headers": "header", "regions": "region"]

    package static func all(in language: Language) -> [Guide] { known[language] }

    /// Reading the files costs more than a lookup, and services share them.
    private static let known = Localized(english: read(.english), chinese: read(.chinese))

    private static func read(_ language: Language) -> [Guide] {
        let folder = language.pick("en", "zh")
        let files = Dictionary(EmbeddedGuides.all, uniquingKeysWith: { first, _ in first })
        return ids.compactMap { id in
            files["\(folder)/\(id).md"].map { GuideReader.guide(id, $0, in: language) }
        }
    }
}
