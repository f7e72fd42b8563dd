/// A `pattern` that values are checked against: those in specs, and those of requests in preflight.
struct Pattern {
    /// The reason why values are not checked against a text.
    enum Failure: Error {
        /// It is not a regular expression, for the reason that Swift gives.
        case notRegular(String)
        case notProven(LinearPattern.Doubt)
    }

    private let regex: Regex<AnyRegexOutput>

    init(_ text: String) throws(Failure) {
        do {
            regex = try Regex(text).matchingSemantics(.unicodeScalar)
        } catch {
            throw .notRegular("\(error)")
        }
        do throws(LinearPattern.Doubt) {
            try LinearPattern.prove(text)
        } catch {
            throw .notProven(error)
        }
    }

    /// Returns `true` if the pattern is found in the text, as in JSON Schema and in preflight: `^` and `$` anchor it to the
    /// whole text.
    func isFound(in text: String) -> Bool {
        (try? regex.firstMatch(in: text)) != nil
    }
}
