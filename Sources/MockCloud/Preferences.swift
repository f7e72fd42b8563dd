internal import LocalServer

/// The wishes of a request about its response: the header `Prefer` (RFC 7240), with `example`, `code`, `dynamic` and `fault`.
struct Preferences {
    /// The title of an example, or its number from 1 on.
    private(set) var example: String?
    /// An error code.
    private(set) var code: String?
    /// A Boolean value that indicates whether the response is made of the types alone.
    private(set) var isDynamic = false
    private(set) var fault: MockFault?
    /// The wishes that are known, as sent, for the header `Preference-Applied`.
    private(set) var applied: [String] = []

    /// Reads the wishes of a request. Unknown ones are ignored, as the standard asks.
    /// - Throws: `MockError` if the value of a known one is not possible.
    init(_ request: LocalRequest) throws(MockError) {
        for header in request.headers where header.name.lowercased() == "prefer" {
            for part in Self.parts(of: header.value) { try read(part) }
        }
    }

    private mutating func read(_ part: (name: String, value: String)) throws(MockError) {
        switch part.name {
        case "example": example = part.value
        case "code":
            guard MockError.isCode(part.value) else {
                throw MockError("InvalidRequest", "The wish 'code' of the header Prefer must be an error code.")
            }
            code = part.value
        case "dynamic": isDynamic = part.value == "true" || part.value.isEmpty
        case "fault":
            guard let fault = MockFault(rawValue: part.value) else {
                let known = MockFault.allCases.map(\.rawValue).joined(separator: ", ")
                throw MockError("InvalidRequest", "The wish 'fault' of the header Prefer must be one of \(known).")
            }
            self.fault = fault
        default: return
        }
        applied.append(part.name)
    }

    /// Splits `a=b, c="d, e"` at commas outside of quotes.
    private static func parts(of text: String) -> [(name: String, value: String)] {
        var parts: [String] = [""]
        var isQuoted = false
        for character in text {
            if character == "\"" { isQuoted.toggle() }
            if !isQuoted, character == "," || character == ";" {
                parts.append("")
            } else {
                parts[parts.count - 1].append(character)
            }
        }
        return parts.map { part in
            let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = sides[0].filter { $0 != " " && $0 != "\t" }.lowercased()
            var value = sides.count > 1 ? sides[1].drop { $0 == " " } : ""
            while value.last == " " { value.removeLast() }
            let isQuoted = value.count > 1 && value.hasPrefix("\"") && value.hasSuffix("\"")
            return (name, String(isQuoted ? value.dropFirst().dropLast() : value))
        }
    }
}
