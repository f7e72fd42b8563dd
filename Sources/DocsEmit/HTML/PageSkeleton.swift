package import Templates

/// The holes in the outline of an HTML page.
package enum PageHole: String, CaseIterable, Sendable {
    /// `en`, `zh-CN`.
    case language
    case title
    /// The page in one sentence, for `<meta name="description">`.
    case summary
    /// The way up to the folder with `assets`: `../../`, or nothing.
    case root
    /// Whose page this is, as the scripts want it: `ocr/IDCardOCR`, or nothing.
    case page
    /// The script with the actions that the navigation shows.
    case indexes
    /// Bar with search and switches.
    case bar
    /// Navigation and text.
    case content
}

extension Skeleton<PageHole> {
    /// Name of the file that replaces the skeleton, in the folder of `--templates`.
    package static let pageFileName = "page.html.template"

    /// The policy lets a page load nothing but the site's own files, and run no script that stands in it.
    package static let page = Skeleton(
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
