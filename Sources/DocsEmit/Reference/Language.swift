/// A language of the reference. The raw value is its tag (BCP 47).
package enum Language: String, CaseIterable, Sendable {
    case english = "en"
    case chinese = "zh-CN"

    package var other: Language { self == .english ? .chinese : .english }

    /// How the language calls itself.
    package var ownName: String { pick("English", "简体中文") }

    /// One of two wordings of the same.
    func pick(_ english: String, _ chinese: String) -> String {
        switch self {
        case .english: english
        case .chinese: chinese
        }
    }
}
