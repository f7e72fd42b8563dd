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
    /// A link to a guide.
    case guide([Inline], GuideLink)
    case lineBreak
}

extension [Inline] {
    /// The text without markup, for titles and search.
    package var plainText: String {
        // Most texts have no markup.
        if count == 1, case .text(let text) = self[0] { return text }
        var text = ""
        for inline in self { inline.append(to: &text) }
        return text
    }
}

extension Inline {
    /// Returns names as code, separated by commas.
    static func list(_ names: [String], in language: Language) -> [Inline] {
        var list: [Inline] = []
        for name in names {
            if !list.isEmpty { list.append(.text(language.listComma)) }
            list.append(.code(name))
        }
        return list
    }

    fileprivate func append(to text: inout String) {
        switch self {
        case .text(let part), .code(let part): text += part
        case .strong(let parts), .emphasis(let parts), .link(let parts, _), .action(let parts, _),
            .guide(let parts, _):
            for part in parts { part.append(to: &text) }
        case .lineBreak: text += " "
        }
    }
}
