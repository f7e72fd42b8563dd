/// Regions as Swift source.
package enum RegionConstant {
    /// Returns `.apBeijing` if the runtime has a constant, otherwise a literal, since any region can be named.
    static func expression(_ region: String) -> String {
        isKnown(region) ? "." + name(of: region) : SwiftLiteral.string(region)
    }

    /// Returns `true` if the runtime has a constant of the region.
    package static func isKnown(_ region: String) -> Bool { known.contains(region) }

    /// Returns `[.apBeijing, .apGuangzhou]`, broken into lines if it does not fit on one after an argument's label.
    static func list(_ regions: [String], after label: String) -> String {
        SourceExpression.filledArray(regions.map(expression), room: CodePrinter.width - 16 - label.columns - 2)
    }

    /// Returns the name of a constant: `ap-shanghai-fsi` becomes `apShanghaiFsi`.
    package static func name(of region: String) -> String {
        let words = region.split(separator: "-")
        return words.prefix(1).joined() + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }
}
