/// A region of the catalogue, with its name in both languages.
struct KnownRegion: Sendable {
    /// The region as it is sent: `ap-guangzhou`.
    let code: String
    let english: String
    let chinese: String
}
