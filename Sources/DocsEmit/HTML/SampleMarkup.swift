import Reference

/// Prints the examples of an action. Every program has its title as a heading; a script turns the headings into tabs, and shows
/// one example at a time.
struct SampleMarkup {
    let language: Language

    func append(_ examples: [ExampleSection], to body: inout Markup) {
        if examples.isEmpty { return }
        body += """
            <section class="samples" aria-labelledby="examples">
            <button class="try needs-script" type="button">\(language.tryIt)<kbd aria-hidden="true">t</kbd></button>

            """
        body.appendHeading("examples", language.examples)
        for example in examples { append(example, to: &body) }
        body.raw("</section>\n")
    }

    private func append(_ example: ExampleSection, to body: inout Markup) {
        let anchor = example.anchor
        body += "<div class=\"example\" id=\"\(anchor)\">\n<h3><a href=\"#\(anchor)\">"
        body.append(example.title)
        body += "</a></h3>\n<div class=\"panels\" role=\"group\" aria-label=\"\(language.request)\">\n"
        for sample in example.samples {
            append(sample.title, code: sample.code, language: sample.language, anchor, to: &body)
        }
        append("JSON", code: example.request, language: "json", anchor, to: &body)
        body.raw("</div>\n")
        if let response = example.response {
            body += "<div class=\"response\"><h4>\(language.response)</h4>\n"
            body.append(code: response, language: "json")
            body.raw("</div>\n")
        }
        body.raw("</div>\n")
    }

    /// Appends a panel with its title as a heading.
    private func append(
        _ title: String, code: String, language: String, _ anchor: String, to body: inout Markup
    ) {
        body += "<div class=\"panel\" id=\"\(anchor).\(title)\"><h4>\(title)</h4>\n"
        body.append(code: code, language: language)
        body += "</div>\n"
    }
}
