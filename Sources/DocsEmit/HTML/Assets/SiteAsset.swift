/// A file that is shared by all pages and the same for every site.
struct SiteAsset: Sendable {
    /// The file name in the folder `assets`.
    let name: String
    let text: String

    static let all = [frameStyle, contentStyle, themeScript, searchScript, pageScript, searchBoxScript, icon]
}
