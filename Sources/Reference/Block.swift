/// A block of a description, in the subset of CommonMark that the reference supports.
///
/// Supported in all outputs are paragraphs, line breaks, lists, code spans, code blocks, `**strong**` and `*emphasis*`,
/// and links to `http` and `https`. All other markup of CommonMark or HTML is text and shown as written: headings,
/// which would break the structure of a page, images, block quotes, HTML, entities, and links to other schemes. An
/// underscore is never markup, since names contain it.
package enum Block: Sendable, Equatable {
    case paragraph([Inline])
    /// A list. `first` is the number of the first item, or `nil` for bullets.
    case list(first: Int?, items: [[Block]])
    /// Lines of code without a final line break.
    case code(String)
}
