/// HTML that is safe to put into a page: literals in the source are markup, and interpolated text is escaped.
///
/// There is no other way to create markup, so a spec cannot inject any into a page.
struct Markup: ExpressibleByStringInterpolation {
    private(set) var html: String

    init() {
        html = ""
    }

    init(stringLiteral markup: String) {
        html = markup
    }

    init(stringInterpolation: StringInterpolation) {
        html = stringInterpolation.html
    }

    /// The size in bytes.
    var size: Int { html.utf8.count }

    static func += (page: inout Markup, part: Markup) {
        page.html += part.html
    }

    mutating func reserveCapacity(_ bytes: Int) {
        html.reserveCapacity(bytes)
    }

    struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var html = ""

        init(literalCapacity: Int, interpolationCount: Int) {
            html.reserveCapacity(literalCapacity + interpolationCount * 16)
        }

        mutating func appendLiteral(_ markup: String) {
            html += markup
        }

        mutating func appendInterpolation(_ text: String) {
            HTMLText.append(text, to: &html)
        }

        mutating func appendInterpolation(_ number: Int) {
            html += String(number)
        }

        mutating func appendInterpolation(_ part: Markup) {
            html += part.html
        }
    }
}

/// Escapes text for HTML elements and for attributes in quotes of either kind.
enum HTMLText {
    static func append(_ text: String, to html: inout String) {
        html.append(text, escapedBy: entity)
    }

    private static func entity(_ byte: UInt8) -> String? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: nil
        }
    }
}

extension String {
    /// Appends a text, replacing bytes by the result of `escape`. Bytes for which it returns `nil` are kept; all others
    /// must be ASCII.
    @inline(__always)
    mutating func append(_ text: String, escapedBy escape: (UInt8) -> String?) {
        let bytes = text.utf8
        // Most texts need no escape, and appending a whole text is fastest.
        let isPlain = bytes.withContiguousStorageIfAvailable { bytes in !bytes.contains { escape($0) != nil } }
        if isPlain == true { return self += text }
        var start = bytes.startIndex
        var index = start
        while index < bytes.endIndex {
            if let escaped = escape(bytes[index]) {
                self += text[start..<index]
                self += escaped
                start = bytes.index(after: index)
            }
            index = bytes.index(after: index)
        }
        self += text[start...]
    }
}
