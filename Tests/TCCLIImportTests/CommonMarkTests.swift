import SeededRandom
import Testing

@testable import TCCLIImport

@Suite struct CommonMarkTests {
    @Test(arguments: [
        ("  Plain text. ", "Plain text."),
        ("", nil), ("<p></p>", nil), ("<p> &nbsp; </p>", nil),
        ("<p>One.</p><p>Two.</p>", "One.\n\nTwo.\n"),
        ("One<br>Two<br/>Three", "One\n\nTwo\n\nThree\n"),
        ("<p>Kinds:</p><ul><li>A: one</li><li>B: two</li></ul><p>End</p>", "Kinds:\n\n- A: one\n- B: two\n\nEnd\n"),
        ("<ul><li>A<ul><li>A1</li></ul></li><li>B</li></ul>", "- A\n  - A1\n- B\n"),
        ("<ol><li><p>A</p><p>more</p></li><li>B</li></ol>", "1. A\n\n   more\n\n2. B\n"),
        ("<li>A</li><li>B</li>", "- A\n- B\n"),
        ("- a\n  - b\n\n1. c", "- a\n  - b\n\n1. c\n"),
        ("Say <code>a &lt; b</code> and <b>mind</b> it", "Say `a < b` and **mind** it"),
        ("<b></b>x", "x"), ("<strong>open", "**open**"),
        ("<code>a`b</code>", "``a`b``"),
        ("<a href=\"https://example.com/a (b)\">here</a>.", "[here](https://example.com/a%20%28b%29)."),
        ("<a href=\"javascript:alert(1)\">here</a>", "here"), ("<a>here</a>", "here"),
        ("<img src='https://example.com/a.png' alt='x'>", "![](https://example.com/a.png)"),
        (
            "a &lt;zone&gt; &amp; &quot;b&quot; &#39;c&#x27; &unknown; 1 &lt; 2",
            "a \\<zone> & \"b\" 'c' &unknown; 1 < 2"
        ),
        ("in <zone> or < 2 </node>", "in \\<zone> or < 2 \\</node>"),
        (
            "<table><tr><th>K</th><th>V</th></tr><tr><td>a|b</td><td>1<br>2</td></tr></table>after",
            "| K | V |\n| --- | --- |\n| a\\|b | 1 2 |\n\nafter\n"
        ),
        ("<pre>x = 1\n  y &gt; 2</pre>", "```\nx = 1\n  y > 2\n```\n"),
        ("a<!-- no -->b", "ab"), ("a\u{1}\u{7F}b", "ab"), ("a\r\nb", "a\nb\n"), ("a   \nb", "a\nb\n"),
        ("<font color=\"red\">a</font><span>b</span>", "ab"), ("<", "<"), ("<p", "\\<p"), ("&", "&"), ("&#0;a", "a"),
        ("<h3>Head</h3>text", "### Head\n\ntext\n"),
    ])
    func `HTML becomes CommonMark`(_ html: String, _ expected: String?) {
        var converter = CommonMark()
        var text = html
        let converted = text.withUTF8 { bytes in converter.convert(bytes).map { String(decoding: $0, as: UTF8.self) } }
        #expect(converted == expected)
    }

    /// Whatever it is given, it ends, and what it returns holds nothing invisible at its ends.
    @Test func `broken HTML is text again`() {
        var random = SplitMix64(seed: 7)
        let pieces = [
            "<p>", "</p>", "<ul>", "</ul>", "<ol>", "</ol>", "<li>", "</li>", "<table>", "</table>", "<tr>", "</tr>",
            "<td>",
            "</td>", "<b>", "</b>", "<a href=\"https://x\">", "</a>", "<code>", "</code>", "<pre>", "</pre>", "<!--",
            "-->",
            "<", ">", "&lt;", "&", ";", "|", "`", "x", " ", "\n", "中", "<br>", "<h2>", "</h2>", "\"", "'", "=",
        ]
        var converter = CommonMark()
        for _ in 0..<20_000 {
            var text = (0..<Int.random(in: 1...16, using: &random)).map { _ in
                pieces.randomElement(using: &random) ?? ""
            }.joined()
            text.withUTF8 { bytes in
                guard let converted = converter.convert(bytes) else { return }
                let lines = String(decoding: converted, as: UTF8.self)
                #expect(lines.utf8.contains(0x0A) == lines.hasSuffix("\n"), "\(lines)")
                #expect(lines.utf8.first.map { $0 > 0x20 } == true, "\(lines)")
            }
        }
    }

    @Test(arguments: [
        ("默认接口请求频率限制：20次/秒。", 20), ("默认接口请求频率限制：**5次/秒**。", 5), ("接口调用频率限制为：20次/秒，500次/分钟。", 20),
        ("默认接口请求频率限制：2 页并发", nil), ("默认接口请求频率限制：20次/分钟", nil), ("新增CC频率限制策略", nil), ("频率限制：0次/秒", nil),
        ("除频率限制外。默认接口请求频率限制：10次/秒", 10), ("频率限制：99999999999999999999次/秒", nil),
    ])
    func `rate limits are read from the prose`(_ text: String, _ limit: Int?) {
        withBytes(of: text) { #expect(ProseFacts.rateLimit($0) == limit) }
    }

    @Test(arguments: [
        ("经Base64编码后不超过 10M，", "10 MiB"), ("图片经 Base64 编码后不超过 7M", "7 MiB"), ("大小不超过5MB", "5 MiB"),
        ("不超过 10 张", nil), ("大小不超过500KB", nil),
    ])
    func `sizes of base64 are read from the prose`(_ text: String, _ size: String?) {
        withBytes(of: text) { #expect(ProseFacts.base64Limit($0) == size) }
    }

    @Test(arguments: [
        ("不超过 10M，分辨率建议500*800以上，支持PNG", "500 x 800"), ("分辨率建议600*800以上", "600 x 800"),
        ("分辨率建议500\\*800以上", "500 x 800"), ("分辨率建议500以上", nil),
        ("分辨率建议500*800", nil), ("视频分辨率建议为480x640", nil), ("分辨率建议0*800以上", nil), ("分辨率建议99999999999999999999*1以上", nil),
        ("分辨率建议", nil), ("分辨率建议500*", nil),
    ])
    func `recommended sizes of pictures are read from the prose`(_ text: String, _ size: String?) {
        withBytes(of: text) { #expect(ProseFacts.recommendedPixels($0) == size) }
    }
}
