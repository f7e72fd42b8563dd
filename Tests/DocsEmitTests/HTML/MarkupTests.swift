import Reference
import Testing

@testable import DocsEmit

@Suite("Markup")
struct MarkupTests {
    @Test func `what is interpolated is text and the rest is markup`() {
        let text = #"<script>"&'</script>"#
        let markup: Markup = "<p title=\"\(text)\">\(text)</p>"
        let shown = "&lt;script&gt;&quot;&amp;&#39;&lt;/script&gt;"
        #expect(markup.html == "<p title=\"\(shown)\">\(shown)</p>")
    }

    @Test func `markup in markup is not escaped again`() {
        let inner: Markup = "<b>\("a & b")</b>"
        let outer: Markup = "<p>\(inner) \(7)</p>"
        #expect(outer.html == "<p><b>a &amp; b</b> 7</p>")
    }

    @Test(arguments: [
        ("", ""), ("plain", "plain"), ("&", "&amp;"), ("a&", "a&amp;"), ("&a", "&amp;a"), ("&&", "&amp;&amp;"),
        ("中<文>", "中&lt;文&gt;"), ("#", "#"), ("a longer text # without any", "a longer text # without any"),
        ("0123456&'89\"abcdefg>", "0123456&amp;&#39;89&quot;abcdefg&gt;"),
        ("<%!#$%&'(=>;?", "&lt;%!#$%&amp;&#39;(=&gt;;?"), ("e\u{301}>", "e\u{301}&gt;"), ("&amp;", "&amp;amp;"),
        ("👨‍👩‍👧<", "👨‍👩‍👧&lt;"),
    ])
    func `text is escaped byte by byte`(text: String, shown: String) {
        let markup: Markup = "\(text)"
        #expect(Array(markup.html.utf8) == Array(shown.utf8))
    }

    @Test func `a link with nothing below it has no list`() {
        var contents = Contents(language: .english, guides: GuideMarkup(language: .english, guides: []))
        contents.add("types", "Types", inner: [])
        #expect(contents.markup.html.contains("<ul>\n<li><a href=\"#types\">Types</a></li>\n</ul></details></nav>"))
    }

    @Test func `links and code of descriptions stay what they are`() {
        var markup = Markup()
        markup.append([
            .paragraph([.text("<b>"), .code("a<b"), .link([.text("x")], address: "https://example.com/?a=1&b=2")]),
            .list(first: nil, items: [[.paragraph([.strong([.text("s")])])]]),
            .list(first: 3, items: [[.paragraph([.text("one")]), .code("</code>")]]),
        ])
        #expect(
            markup.html == """
                <p>&lt;b&gt;<code>a&lt;b</code><a href="https://example.com/?a=1&amp;b=2" rel="noreferrer">x</a></p>
                <ul>
                <li><strong>s</strong></li>
                </ul>
                <ol start="3">
                <li><p>one</p>
                <div class="code"><pre tabindex="0"><code>&lt;/code&gt;</code></pre></div>
                </li>
                </ol>

                """)
    }

    @Test(arguments: [
        ("ImageUrl", "<code>ImageUrl</code>"),
        ("EnableRecognitionRectify", "<code>Enable<wbr>Recognition<wbr>Rectify</code>"),
        ("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "<code>ABCDEFGHIJKLMNOPQRSTUVWXYZ</code>"),
        ("FailedOperation.ImageBlur", "<code>Failed<wbr>Operation.Image<wbr>Blur</code>"),
    ])
    func `long names may break between their words`(name: String, shown: String) {
        var markup = Markup()
        markup.append(name: name)
        #expect(markup.html == shown)
    }
}

extension Markup {
    var html: String { String(decoding: bytes, as: UTF8.self) }
}
