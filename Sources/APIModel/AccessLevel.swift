/// Who may use what is generated.
package enum AccessLevel: String, CaseIterable, Sendable {
    case `public`, package, `internal`

    /// What stands before a declaration: `public `, or nothing where the level is Swift's own default.
    package var modifier: String { self == .internal ? "" : rawValue + " " }
}
