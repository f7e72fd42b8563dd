import APIModel

/// An error code with its description and advice.
package struct ErrorRow: Sendable, Equatable {
    package var code: String
    package var description: [Block]
    /// `nil` where the code's name tells nothing, and for a service of one's own, whose codes mean what it says.
    package var whatToDo: String?

    /// - Parameter links: Those from the page of the row.
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
    /// Whether both have the same texts, wherever they come from.
    func saysTheSame(as other: ErrorCode) -> Bool {
        description == other.description && chineseDescription == other.chineseDescription
    }
}

/// The rows of a service's error codes in one language. Most are the same on all pages, and are made once.
struct ErrorRows {
    private let service: Service
    private let language: Language
    private let links: ActionLinks
    private let known: [String: Known]

    private struct Known {
        let error: ErrorCode
        let row: ErrorRow
        /// The row names an action, on whose page it is another.
        let leads: Bool
    }

    init(of service: Service, in language: Language, _ links: ActionLinks) {
        self.service = service
        self.language = language
        self.links = links
        let known = service.errors.map { error in
            let row = ErrorRow(error, of: service, in: language, links)
            let plain = ErrorRow(error, of: service, in: language, ActionLinks([], fileStems: []))
            return Known(error: error, row: row, leads: row != plain)
        }
        self.known = Dictionary(known.map { ($0.error.code, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// On the page of an action.
    func row(_ error: ErrorCode, of action: Action) -> ErrorRow {
        if let known = known[error.code], !known.leads, known.error.saysTheSame(as: error) { return known.row }
        return ErrorRow(error, of: service, in: language, links.from(action))
    }
}

/// Codes that begin alike mean alike.
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
