import APIModel

/// An error code with its description and advice.
package struct ErrorRow: Sendable, Equatable {
    package var code: String
    package var description: [Block]
    /// The advice. Empty if there is none.
    package var whatToDo: [Block]

    /// - Parameter links: The links from the page of the row.
    init(_ error: ErrorCode, of service: Service, in language: Language, _ links: ActionLinks) {
        code = error.code
        description = language.pick(error.description, error.chineseDescription).map(links.blocks) ?? []
        whatToDo =
            language.pick(error.advice, error.chineseAdvice).map(links.blocks)
            ?? Self.generalAdvice(on: error.code, of: service, in: language)
    }

    /// Returns the catalogue's advice. A service that is not the vendor's defines all of its codes, so there is none.
    private static func generalAdvice(on code: String, of service: Service, in language: Language) -> [Block] {
        guard service.isOfVendor else { return [] }
        return ErrorFamily.advising(on: code, isAdvisedByService: service.givesErrorAdvice)
            .map { $0.advice(in: language) } ?? []
    }

    init(_ family: ErrorFamily, in language: Language) {
        code = family.code
        description = [.paragraph([.text(language.pick(family.english, family.chinese))])]
        whatToDo = family.advice(in: language)
    }
}

extension ErrorFamily {
    fileprivate func advice(in language: Language) -> [Block] {
        ProseParser.blocks(language.pick(englishAdvice, chineseAdvice))
    }
}

extension ErrorCode {
    /// Returns `true` if both error codes have the same texts.
    func saysTheSame(as other: ErrorCode) -> Bool {
        description == other.description && chineseDescription == other.chineseDescription
            && advice == other.advice && chineseAdvice == other.chineseAdvice
    }
}
