package import APIModel

/// An example of a spec as a Swift program that can be run: what the reference shows. It is made here, where names, literals
/// and the breaking of lines are those of the generated client.
package enum SwiftSample {
    /// Columns of a code block in a page.
    private static let width = 100

    /// Lines of the program.
    ///
    /// - Parameters:
    ///   - example: One of the action's, or one that fits it likewise.
    ///   - region: The region to name; `nil` where the action takes none.
    package static func lines(_ example: Example, of action: Action, in service: Service, region: String?) -> [String] {
        let argument = region.map { ", region: \(RegionConstant.expression($0))" } ?? ""
        return ["import TencentCloud\(service.swiftName)", ""]
            + ["let client = \(service.swiftName).Client(credential: .environment\(argument))"]
            + call(example, of: action, in: service)
            + ExampleSnippet(action: action, service: service).reading
    }

    /// `let answer = try await client.idCardOCR(.init(imageUrl: "…", cardSide: .front))`
    package static func call(_ example: Example, of action: Action, in service: Service) -> [String] {
        ExampleSnippet(action: action, service: service).lines(example, width: width)
    }
}
