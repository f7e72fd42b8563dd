/// Prints descriptions as HTML.
extension Markup {
    mutating func append(_ blocks: [Block]) {
        for block in blocks { append(block) }
    }

    private mutating func append(_ block: Block) {
        switch block {
        case .paragraph(let inlines):
            self += "<p>"
            append(inlines)
            self += "</p>\n"
        case .list(nil, let items):
            self += "<ul>\n"
            append(items: items)
            self += "</ul>\n"
        case .list(let first?, let items):
            self += first == 1 ? "<ol>\n" : "<ol start=\"\(first)\">\n"
            append(items: items)
            self += "</ol>\n"
        case .code(let code):
            append(code: code, language: nil)
        }
    }

    /// Appends list items. A single paragraph, the usual case, is written without `<p>`.
    private mutating func append(items: [[Block]]) {
        for item in items {
            self += "<li>"
            if item.count == 1, case .paragraph(let inlines)? = item.first {
                append(inlines)
            } else {
                append(item)
            }
            self += "</li>\n"
        }
    }

    mutating func append(_ inlines: [Inline]) {
        for inline in inlines {
            switch inline {
            case .text(let text): self += "\(text)"
            case .code(let code): self += "<code>\(code)</code>"
            case .strong(let parts):
                self += "<strong>"
                append(parts)
                self += "</strong>"
            case .emphasis(let parts):
                self += "<em>"
                append(parts)
                self += "</em>"
            case .link(let parts, let address):
                self += "<a href=\"\(address)\" rel=\"noreferrer\">"
                append(parts)
                self += "</a>"
            case .action(let parts, let fileStem):
                self += "<a href=\"\(fileStem).html\">"
                append(parts)
                self += "</a>"
            case .lineBreak: self += "<br>"
            }
        }
    }

    /// Appends a block of code. It can be focused, so that it can be scrolled with the keyboard.
    ///
    /// - Parameter language: A language known to the script that colours code: `json`, `swift` or `sh`.
    mutating func append(code: String, language: String?) {
        self += "<div class=\"code\"><pre tabindex=\"0\">"
        if let language {
            self += "<code class=\"language-\(language)\">\(code)</code>"
        } else {
            self += "<code>\(code)</code>"
        }
        self += "</pre></div>\n"
    }

    /// Appends a name. A long name may be broken before the capitals that begin its words.
    mutating func append(name: String) {
        guard name.utf8.count > 20 else { return self += "<code>\(name)</code>" }
        self += "<code>"
        var part: [UInt8] = []
        for byte in name.utf8 {
            if UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte, let last = part.last, last > UInt8(ascii: "Z"),
                part.count > 3
            {
                self += "\(String(decoding: part, as: UTF8.self))<wbr>"
                part.removeAll(keepingCapacity: true)
            }
            part.append(byte)
        }
        self += "\(String(decoding: part, as: UTF8.self))</code>"
    }
}
