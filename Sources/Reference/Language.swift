/// A language of the reference. The raw value is its BCP 47 tag.
package enum Language: String, CaseIterable, Sendable {
    case english = "en"
    case chinese = "zh-CN"

    package var other: Language { self == .english ? .chinese : .english }

    /// The name of the language in that language.
    package var ownName: String { pick("English", "简体中文") }

    /// Returns the text in this language.
    package func pick(_ english: String, _ chinese: String) -> String {
        switch self {
        case .english: english
        case .chinese: chinese
        }
    }
}
