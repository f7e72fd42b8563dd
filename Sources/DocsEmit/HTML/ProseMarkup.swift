import Reference

/// Prints descriptions as HTML.
extension Markup {
    mutating func append(_ blocks: [Block]) {
        for block in blocks { append(block) }
    }

    private mutating func append(_ block: Block) {
        switch block {
        case .paragraph(let inlines):
            raw("<p>")
            append(inlines)
            raw("</p>\n")
        case .list(nil, let items):
            raw("<ul>\n")
            append(items: items)
            raw("</ul>\n")
        case .list(let first?, let items):
            self += first == 1 ? "<ol>\n" : "<ol start=\"\(first)\">\n"
            append(items: items)
            raw("</ol>\n")
        case .code(let code):
            append(code: code, language: nil)
        }
    }

    /// Appends list items. A single paragraph, the usual case, is written without `<p>`.
    private mutating func append(items: [[Block]]) {
        for item in items {
            raw("<li>")
            if item.count == 1, case .paragraph(let inlines)? = item.first {
                append(inlines)
            } else {
                append(item)
            }
            raw("</li>\n")
        }
    }

    mutating func append(_ inlines: [Inline]) {
        for inline in inlines {
            switch inline {
            case .text(let text): self.text(text)
            case .code(let code): append(inlineCode: code)
            case .strong(let parts):
                raw("<strong>")
                append(parts)
                raw("</strong>")
            case .emphasis(let parts):
                raw("<em>")
                append(parts)
                raw("</em>")
            case .link(let parts, let address):
                raw("<a href=\"")
                text(address)
                raw("\" rel=\"noreferrer\">")
                append(parts)
                raw("</a>")
            case .action(let parts, let fileStem):
                raw("<a href=\"")
                text(fileStem)
                raw(".html\">")
                append(parts)
                raw("</a>")
            case .guide(let parts, let guide):
                raw("<a href=\"")
                text(GuideMarkup.address(of: guide))
                raw("\">")
                append(parts)
                raw("</a>")
            case .lineBreak: raw("<br>")
            }
        }
    }

    mutating func append(inlineCode code: String) {
        raw("<code>")
        text(code)
        raw("</code>")
    }

    /// Appends a block of code. It can have the focus, so that the keyboard can scroll it.
    /// - Parameter language: A language that the script for syntax colouring knows: `json`, `swift` or `sh`.
    mutating func append(code: String, language: String?) {
        raw("<div class=\"code\"><pre tabindex=\"0\">")
        if let language {
            raw("<code class=\"language-")
            text(language)
            raw("\">")
            text(code)
            raw("</code>")
        } else {
            append(inlineCode: code)
        }
        raw("</pre></div>\n")
    }

    /// Appends a name as code. A long name may be broken before the capitals that begin its words.
    mutating func append(name: String) {
        guard name.utf8.count > 20 else { return append(inlineCode: name) }
        raw("<code>")
        append(breakable: name)
        raw("</code>")
    }

    /// Appends a name that may be broken before the capitals that begin its words.
    mutating func append(breakable name: String) {
        var last: UInt8 = 0
        var length = 0
        for byte in name.utf8 {
            if UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte, last > UInt8(ascii: "Z"), length > 3 {
                raw("<wbr>")
                length = 0
            }
            text(byte)
            last = byte
            length += 1
        }
    }
}
