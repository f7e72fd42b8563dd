/// The rules for Markdown that depend on the program that shows it.
package struct MarkdownPolicy: Sendable {
    /// A Boolean value that indicates whether HTML elements may be used where Markdown has no markup of its own: `<br>`
    /// between the lines of a table cell, `<code>` for code with a pipe in a cell or with doubled braces.
    package var usesHTML: Bool
    /// A Boolean value that indicates whether the program replaces `{{name}}` wherever it finds it, as Postman does. Code
    /// has no escapes, so an invisible word joiner (U+2060) separates doubled braces in it.
    package var replacesVariables: Bool
    /// Returns the address of the page of an action, or `nil` if names of actions are not links.
    package var actionPage: @Sendable (_ fileStem: String) -> String?

    /// Returns the address of a guide, or `nil` if guides are no links.
    package var guidePage: @Sendable (GuideLink) -> String?

    package init(
        usesHTML: Bool, replacesVariables: Bool, guidePage: @escaping @Sendable (GuideLink) -> String? = { _ in nil },
        actionPage: @escaping @Sendable (_ fileStem: String) -> String?
    ) {
        self.usesHTML = usesHTML
        self.replacesVariables = replacesVariables
        self.guidePage = guidePage
        self.actionPage = actionPage
    }
}
