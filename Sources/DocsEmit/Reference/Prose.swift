/// A block of a description, in the subset of CommonMark that the reference supports.
///
/// Supported in all outputs are paragraphs, line breaks, lists, code spans, code blocks, `**strong**` and `*emphasis*`,
/// and links to `http` and `https`. All other markup of CommonMark or HTML is text and shown as written: headings,
/// which would break the structure of a page, images, block quotes, HTML, entities, and links to other schemes. An
/// underscore is never markup, since names contain it.
package enum Block: Sendable, Equatable {
    case paragraph([Inline])
    /// A list. `first` is the number of the first item, or `nil` for bullets.
    case list(first: Int?, items: [[Block]])
    /// Lines of code without a final line break.
    case code(String)
}

/// Content of a paragraph. The texts contain no line breaks, control characters or invisible marks.
package indirect enum Inline: Sendable, Equatable {
    /// Literal text, in which nothing is markup.
    case text(String)
    /// Literal text, shown as code.
    case code(String)
    case strong([Inline])
    case emphasis([Inline])
    /// A link. The address begins with `http://` or `https://` and contains only printable ASCII without spaces,
    /// quotes, angle brackets, parentheses or backslashes.
    case link([Inline], address: String)
    /// A link to the page of another action of the service.
    case action([Inline], fileStem: String)
    case lineBreak
}

extension [Inline] {
    /// The text without markup, for titles and search.
    package var plainText: String {
        // As most are.
        if count == 1, case .text(let text) = self[0] { return text }
        var text = ""
        for inline in self { inline.append(to: &text) }
        return text
    }
}

extension Inline {
    fileprivate func append(to text: inout String) {
        switch self {
        case .text(let part), .code(let part): text += part
        case .strong(let parts), .emphasis(let parts), .link(let parts, _), .action(let parts, _):
            for part in parts { part.append(to: &text) }
        case .lineBreak: text += " "
        }
    }
}
