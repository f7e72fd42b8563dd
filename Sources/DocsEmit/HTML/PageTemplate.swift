package import SwiftEmit

/// The placeholders in the template of an HTML page.
package enum PagePlaceholder: String, CaseIterable, Sendable {
    /// The language tag: `en` or `zh-CN`.
    case language
    case title
    /// A one-sentence summary of the page, for `<meta name="description">`.
    case summary
    /// The relative path to the top folder of the site, such as `../../`, or an empty text.
    case root
    /// The page as the scripts identify it, such as `ocr/IDCardOCR`, or an empty text.
    case page
    /// The scripts with the actions that the navigation lists.
    case indexes
    /// The bar with the search box and the switches for language and theme.
    case bar
    /// The navigation and the content of the page.
    case content
}

extension Template<PagePlaceholder> {
    /// The name of the file that replaces the built-in template, in the folder given with `--templates`.
    package static let pageFileName = "page.html.template"

    /// The built-in template. Its content security policy allows only the site's own files and no inline scripts.
    package static let page = Template(
        builtIn: """
            <!DOCTYPE html>
            <html lang="{{language}}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; \
            img-src 'self'; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="no-referrer">
            <meta name="description" content="{{summary}}">
            <title>{{title}}</title>
            <link rel="icon" href="{{root}}assets/icon.svg">
            <link rel="stylesheet" href="{{root}}assets/frame.css">
            <link rel="stylesheet" href="{{root}}assets/content.css">
            <script src="{{root}}assets/theme.js"></script>
            <script defer src="{{root}}assets/search.js"></script>
            {{indexes}}<script defer src="{{root}}assets/page.js"></script>
            <script defer src="{{root}}assets/searchbox.js"></script>
            </head>
            <body data-root="{{root}}" data-page="{{page}}">
            {{bar}}{{content}}</body>
            </html>

            """)
}
