/// An error code of the catalogue, or a group of codes with the same beginning or ending.
struct ErrorFamily: Sendable {
    /// The code, the part of the codes before their first dot, or (in `endings`) their ending.
    let code: String
    let english: String
    let englishAdvice: String
    let chinese: String
    let chineseAdvice: String
    /// A Boolean value that indicates whether the advice is true of each code that begins with this one and a dot.
    let coversSubcodes: Bool

    init(
        code: String, english: String, englishAdvice: String, chinese: String, chineseAdvice: String,
        coversSubcodes: Bool = false
    ) {
        self.code = code
        self.english = english
        self.englishAdvice = englishAdvice
        self.chinese = chinese
        self.chineseAdvice = chineseAdvice
        self.coversSubcodes = coversSubcodes
    }

    /// Returns the entry that describes a code, if its service does not: that of the code, of its ending, or of its part
    /// before the first dot.
    static func of(_ code: String) -> ErrorFamily? { byCode[code] ?? ending(of: code) ?? byCode[firstPart(of: code)] }

    /// Returns the entry whose advice is true of a code.
    ///
    /// - Parameter isAdvisedByService: `true` if the service gives advice of its own on any code. General advice on the
    ///   part before the first dot then says less than nothing would.
    static func advising(on code: String, isAdvisedByService: Bool) -> ErrorFamily? {
        if let exact = byCode[code] { return exact.englishAdvice.isEmpty ? nil : exact }
        if let ending = ending(of: code) { return ending }
        guard !isAdvisedByService, let first = byCode[firstPart(of: code)], first.coversSubcodes else { return nil }
        return first
    }

    private static func ending(of code: String) -> ErrorFamily? { endings.first { code.hasSuffix($0.code) } }

    private static func firstPart(of code: String) -> String {
        String(Substring(code.utf8.prefix { $0 != UInt8(ascii: ".") }))
    }

    private static let byCode = Dictionary(
        (common + further).map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
}
