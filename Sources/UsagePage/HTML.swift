/// HTML in which literals of the source code are markup, and all other text is escaped: names of actions and codes come
/// from files.
struct HTML: ExpressibleByStringInterpolation {
    private(set) var text = ""

    init(_ parts: some Sequence<HTML> = []) {
        for part in parts { text += part.text }
    }

    init(stringLiteral markup: StaticString) { text = "\(markup)" }

    init(stringInterpolation: StringInterpolation) { text = stringInterpolation.text }

    static func += (html: inout HTML, part: HTML) { html.text += part.text }

    struct StringInterpolation: StringInterpolationProtocol {
        var text = ""

        init(literalCapacity: Int, interpolationCount: Int) { text.reserveCapacity(literalCapacity * 2) }

        mutating func appendLiteral(_ markup: StaticString) { text += "\(markup)" }

        mutating func appendInterpolation(_ html: HTML) { text += html.text }

        mutating func appendInterpolation(_ number: Int) { text += String(number) }

        /// Appends a coordinate, with one decimal.
        mutating func appendInterpolation(_ coordinate: Double) { text += coordinate.coordinate }

        mutating func appendInterpolation(_ content: String) {
            for scalar in content.unicodeScalars {
                switch scalar {
                case "&": text += "&amp;"
                case "<": text += "&lt;"
                case ">": text += "&gt;"
                case "\"": text += "&quot;"
                case "'": text += "&#39;"
                case "\n", "\t": text += " "
                // Characters that HTML does not allow, or that turn the direction of the text around.
                case "\0"..<" ", "\u{7F}"..<"\u{A0}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": text += "?"
                default: text.unicodeScalars.append(scalar)
                }
            }
        }
    }
}

extension Double {
    /// The number with one decimal at most, the same in each language.
    var coordinate: String {
        let tenths = Int((self * 10).rounded())
        let sign = tenths < 0 ? "-" : ""
        let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
        return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
    }
}
