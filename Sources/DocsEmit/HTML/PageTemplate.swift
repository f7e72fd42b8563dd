package import SwiftEmit

/// The placeholders in the template of an HTML page.
package enum PagePlaceholder: String, TemplatePlaceholder {
    /// The language tag: `en` or `zh-CN`.
    case language
    /// The content security policy. A template may have its own instead.
    case contentSecurityPolicy
    case title
    /// A one-sentence summary of the page, for `<meta name="description">`.
    case summary
    /// The relative path to the top folder of the site, such as `../../`, or an empty text.
    case root
    /// The page as the scripts identify it, such as `ocr/IDCardOCR`, or an empty text.
    case page
    /// The link to the same content in Markdown, for programs. Empty if no Markdown is generated.
    case alternate
    /// The scripts with the actions that the navigation lists.
    case indexes
    /// The bar with the search box and the switches for language and theme, which has its own template.
    case bar
    /// The navigation and the content of the page.
    case content

    package var isRequired: Bool { self != .contentSecurityPolicy && self != .alternate }
}

/// The placeholders in the template of the bar at the top of an HTML page.
package enum BarPlaceholder: String, TemplatePlaceholder {
    /// The text of the link to the content, for users of a keyboard.
    case skip
    /// The button that shows the navigation on a small screen. Empty on the front page, which has no navigation.
    case menu
    /// The address that the name links to.
    case home
    /// The name of the service or of the site.
    case name
    /// The folders of the services that the search covers, separated by spaces.
    case folders
    /// The folder of the guides that the search covers, or an empty text. Without it, the search does not find them.
    case guides
    /// The texts of the search.
    case search, searchHint, searchResults
    /// The same page in the other language: its address, the tag of the language, and the text of the link.
    case otherAddress, otherLanguage, otherName
    /// The text of the button that switches between light and dark.
    case theme

    package var isRequired: Bool { self != .guides }
}

extension Template<PagePlaceholder> {
    /// The built-in template of pages.
    package static let page = Template(builtIn: EmbeddedHTML.`page.html.template`)
}

extension Template<BarPlaceholder> {
    /// The built-in template of the bar.
    package static let bar = Template(builtIn: EmbeddedHTML.`bar.html.template`)
}
