/// A section of the page with all error codes of a service: the codes that begin with the same word.
package struct ErrorSection: Sendable, Equatable {
    /// The anchor of the heading, which is the same in each language.
    package var anchor: String
    /// The beginning of the anchors of rows, which a dot and the code follow.
    package var rowAnchor: String
    package var title: Inline
    package var rows: [ErrorRow]

    /// A Boolean value that indicates whether any action can return the codes.
    package var isCommon: Bool { rowAnchor == Self.common }

    fileprivate static let common = "common-errors"
}

extension IndexPage {
    /// The error codes by the part before their first dot, in the order of the first code of each, followed by those that
    /// any action can return.
    package var errorSections: [ErrorSection] {
        var sections: [ErrorSection] = []
        var indices: [String: Int] = [:]
        for row in errors {
            let family = String(Substring(row.code.utf8.prefix { $0 != UInt8(ascii: ".") }))
            if let index = indices[family] {
                sections[index].rows.append(row)
            } else {
                indices[family] = sections.count
                sections.append(
                    ErrorSection(anchor: "family-\(family)", rowAnchor: "errors", title: .code(family), rows: [row]))
            }
        }
        if !commonErrors.isEmpty {
            sections.append(
                ErrorSection(
                    anchor: ErrorSection.common, rowAnchor: ErrorSection.common, title: .text(commonErrorsTitle),
                    rows: commonErrors))
        }
        return sections
    }
}
