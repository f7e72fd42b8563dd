package import APIModel

/// Prints an example of a spec as a Swift program that can be run, for the reference. It is part of this module so that
/// names, literals and line breaks are those of the generated client.
package enum SwiftSample {
    /// The width of a code block on a page, in columns.
    private static let width = 64

    /// Returns the lines of the program.
    ///
    /// - Parameters:
    ///   - example: An example of the action, or one that fits the action likewise.
    ///   - region: The region to name; `nil` if the action takes none.
    package static func lines(_ example: Example, of action: Action, in service: Service, region: String?) -> [String] {
        let regions = region.map { ["region: \(RegionConstant.expression($0))"] } ?? []
        let arguments = ["credential: .environment"] + regions
        let client = SourceExpression.call("let client = \(service.swiftName).Client", arguments.map { .text($0) })
        return ["import TencentCloud\(service.swiftName)", ""] + client.lines(width: width)
            + call(example, of: action, in: service)
            + ExampleSnippet(action: action, service: service).reading
    }

    /// Returns the lines of the call alone: `try await client.idCardOCR(.init(imageUrl: "…", cardSide: .front))`.
    package static func call(_ example: Example, of action: Action, in service: Service) -> [String] {
        ExampleSnippet(action: action, service: service).lines(example, width: width)
    }
}
