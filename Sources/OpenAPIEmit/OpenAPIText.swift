import APIModel
import Reference

extension MarkdownPolicy {
    /// The policy for descriptions in OpenAPI, which are CommonMark without names of other pages.
    static let openAPI = MarkdownPolicy(usesHTML: false, replacesVariables: false) { _ in nil }
}

extension MarkdownText {
    static func openAPI(_ blocks: [Block]) -> [UInt8] {
        var text = MarkdownText(.openAPI)
        text.blocks(blocks)
        return text.bytes.trimmed
    }

    static func openAPI(_ inlines: [Inline]) -> [UInt8] { openAPI([.paragraph(inlines)]) }
}

extension [UInt8] {
    /// The bytes without line breaks at the end.
    fileprivate var trimmed: [UInt8] {
        Array(prefix((lastIndex { $0 != UInt8(ascii: "\n") } ?? -1) + 1))
    }
}

extension JSONPrinter {
    /// Appends the member `description`, if there is one.
    mutating func description(_ blocks: [Block]) {
        guard !blocks.isEmpty else { return }
        member("description")
        string(MarkdownText.openAPI(blocks))
    }
}
