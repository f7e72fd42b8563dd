/// The access level of generated declarations.
package enum AccessLevel: String, CaseIterable, Sendable {
    case `public`, package, `internal`

    /// The modifier in front of a declaration, with its space: `public `. Empty for `internal`, Swift's default level.
    package var modifier: String { self == .internal ? "" : rawValue + " " }
}
