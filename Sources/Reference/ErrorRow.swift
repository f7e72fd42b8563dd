import APIModel

/// An error code with its description and advice.
package struct ErrorRow: Sendable, Equatable {
    package var code: String
    package var description: [Block]
    /// Advice, or `nil` if there is none for the code. A service that is not the vendor's defines its own codes, so it has
    /// none either.
    package var whatToDo: String?

    /// - Parameter links: The links from the page of the row.
    init(_ error: ErrorCode, of service: Service, in language: Language, _ links: ActionLinks) {
        code = error.code
        description = language.pick(error.description, error.chineseDescription).map(links.blocks) ?? []
        whatToDo =
            service.isOfVendor
            ? ErrorFamily.of(error.code).map { language.pick($0.englishAdvice, $0.chineseAdvice) } : nil
    }

    init(_ family: ErrorFamily, in language: Language) {
        code = family.code
        description = [.paragraph([.text(language.pick(family.english, family.chinese))])]
        whatToDo = language.pick(family.englishAdvice, family.chineseAdvice)
    }
}

extension ErrorCode {
    /// Returns `true` if both error codes have the same texts.
    func saysTheSame(as other: ErrorCode) -> Bool {
        description == other.description && chineseDescription == other.chineseDescription
    }
}
