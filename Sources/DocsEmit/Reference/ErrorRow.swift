import APIModel

/// An error code with its meaning and advice.
package struct ErrorRow: Sendable, Equatable {
    package var code: String
    package var meaning: [Block]
    /// Advice on the error, or `nil` if none is known for the code.
    package var whatToDo: String?

    init(_ error: ErrorCode, in language: Language) {
        code = error.code
        meaning = language.pick(error.description, error.chineseDescription).map(ProseParser.blocks) ?? []
        whatToDo = ErrorFamily.of(error.code).map { language.pick($0.englishAdvice, $0.chineseAdvice) }
    }

    init(_ family: ErrorFamily, in language: Language) {
        code = family.code
        meaning = [.paragraph([.text(language.pick(family.english, family.chinese))])]
        whatToDo = language.pick(family.englishAdvice, family.chineseAdvice)
    }
}

/// A family of error codes with a common meaning and advice.
struct ErrorFamily: Sendable {
    /// The code, the part of the codes before their first dot, or (in `endings`) their suffix.
    let code: String
    let english: String
    let englishAdvice: String
    let chinese: String
    let chineseAdvice: String

    static func of(_ code: String) -> ErrorFamily? {
        if let exact = byCode[code] { return exact }
        if let ending = endings.first(where: { code.hasSuffix($0.code) }) { return ending }
        return byCode[String(Substring(code.utf8.prefix { $0 != UInt8(ascii: ".") }))]
    }

    private static let byCode = Dictionary(
        (common + further).map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
}
