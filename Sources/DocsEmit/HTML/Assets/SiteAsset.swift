/// A file that all pages share, the same for every site.
struct SiteAsset: Sendable {
    /// In the folder `assets`.
    let name: String
    let text: String

    static let all = [frameStyle, contentStyle, themeScript, searchScript, pageScript, searchBoxScript, icon]
}
