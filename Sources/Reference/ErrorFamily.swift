/// A group of error codes with the same prefix or suffix, which share their advice.
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
