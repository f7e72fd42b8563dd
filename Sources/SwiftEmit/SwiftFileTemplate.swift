/// The placeholders in the template of a Swift file.
package enum SwiftFilePlaceholder: String, TemplatePlaceholder {
    /// The path of the spec that the file is generated from.
    case source
    /// The imports; empty if the file declares nothing.
    case imports
    /// The declarations.
    case body
}

extension Template where Placeholder == SwiftFilePlaceholder {
    /// The template of every generated Swift file.
    package static var swiftFile: Template { Template(builtIn: EmbeddedSwift.`file.swift.template`) }
}
