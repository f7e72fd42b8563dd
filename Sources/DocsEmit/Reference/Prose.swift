/// A block of a description, as far as the reference knows blocks.
///
/// Descriptions are CommonMark. What is kept of it, in Markdown and in HTML alike: paragraphs, line breaks, lists, code
/// spans, code blocks, `**strong**` and `*emphasis*`, and links to `http` and `https`. Everything else that CommonMark or
/// HTML would take for markup is text and is shown as it was written: headings, which would break the outline of a page,
/// pictures, quotations, HTML, entities, and links to anything else. An underscore is never markup, since names hold it.
package enum Block: Sendable, Equatable {
    case paragraph([Inline])
    /// `first` is the number of the first item, `nil` where the list has bullets.
    case list(first: Int?, items: [[Block]])
    /// Lines of code, without the last line break.
    case code(String)
}

/// What stands inside a paragraph. No text holds a line break, a control character or a mark that cannot be seen.
package indirect enum Inline: Sendable, Equatable {
    /// To be shown as it is: whatever looks like markup in it is none.
    case text(String)
    /// Likewise, as code.
    case code(String)
    case strong([Inline])
    case emphasis([Inline])
    /// The address begins with `http://` or `https://` and holds printable ASCII only: no space, quote, angle bracket,
    /// round bracket or backslash.
    case link([Inline], address: String)
    /// The way to the page of another action of the service.
    case action([Inline], fileStem: String)
    case lineBreak
}

extension [Inline] {
    /// What a reader sees, without markup: for titles and search.
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
