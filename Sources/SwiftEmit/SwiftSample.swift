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
        let isEncrypted = action.encryption != nil
        return (isEncrypted ? encryptionImports : []) + ["import TencentCloud\(service.swiftName)", ""]
            + (isEncrypted ? publicKey : []) + client.lines(width: width)
            + call(example, of: action, in: service)
            + ExampleSnippet(action: action, service: service).reading
    }

    /// The further imports of a program that encrypts calls.
    package static let encryptionImports = ["import Foundation", "import TencentCloudEncryption"]

    /// The statement of a program that reads the public key of a service.
    package static var publicKey: [String] {
        let text = SourceExpression.text("String(contentsOfFile: \"public-key.pem\", encoding: .utf8)")
        return SourceExpression.call("let publicKey = try RSAPublicKey", [text]).lines(width: width)
    }

    /// The argument of a call that encrypts it with that key.
    package static let encryptionArgument = "encryption: .aes(publicKey)"

    /// Returns the lines of the call alone: `try await client.idCardOCR(.init(imageUrl: "…", cardSide: .front))`.
    package static func call(_ example: Example, of action: Action, in service: Service) -> [String] {
        ExampleSnippet(action: action, service: service).lines(example, width: width)
    }
}
