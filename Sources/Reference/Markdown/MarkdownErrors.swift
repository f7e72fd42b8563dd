/// Prints tables of error codes. The actions of a service share most codes, so most rows are printed once.
package struct MarkdownErrors {
    private let language: Language
    /// A Boolean value that indicates whether the tables have a column with advice.
    private let hasAdvice: Bool
    /// The printed row of each error code of the service.
    private let known: [String: (error: ErrorRow, row: [UInt8])]

    /// - Parameter errors: The error codes of the service.
    package init(_ errors: [ErrorRow], in language: Language, hasAdvice: Bool, _ policy: MarkdownPolicy) {
        self.language = language
        self.hasAdvice = hasAdvice
        known = Dictionary(
            errors.map { error in
                var text = MarkdownText(policy)
                Self.print(error, hasAdvice: hasAdvice, to: &text)
                return (error.code, (error, text.bytes))
            }, uniquingKeysWith: { first, _ in first })
    }

    package func print(_ errors: [ErrorRow], to text: inout MarkdownText) {
        text.tableHead([language.code, language.description] + (hasAdvice ? [language.whatToDo] : []))
        for error in errors {
            if let known = known[error.code], known.error == error {
                text.raw(known.row)
            } else {
                Self.print(error, hasAdvice: hasAdvice, to: &text)
            }
        }
        text.mark("\n")
    }

    private static func print(_ error: ErrorRow, hasAdvice: Bool, to text: inout MarkdownText) {
        text.row { text in
            text.cell { $0.code(error.code) }
            text.cell { $0.cell(error.description) }
            if hasAdvice { text.cell { $0.cell(error.whatToDo) } }
        }
    }
}
