import DocsEmit
import Foundation
import Testing

/// The styles and scripts of the pages have to work in browsers of the year 2022, such as that of iOS 16.
@Suite("Assets of HTML") struct AssetsTests {
    private func text(_ name: String) throws -> String {
        try #require(EmbeddedHTML.all.first { $0.path == "assets/\(name)" }).text
    }

    /// Returns the custom properties of the block that begins with a selector.
    private func properties(_ selector: String, in style: String) throws -> [String] {
        let block = try #require(style.components(separatedBy: selector + " {\n").dropFirst().first)
        return block.prefix { $0 != "}" }.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
            .filter { $0.hasPrefix("--") }
    }

    @Test func `use nothing that older browsers lack`() throws {
        let assets = EmbeddedHTML.all.filter { $0.path.hasPrefix("assets/") }
        #expect(assets.count > 8)
        for (path, text) in assets {
            // `light-dark()` came in 2024. Without it, a whole declaration is lost.
            #expect(!text.contains("light-dark("), "\(path)")
            // A look-behind came in Safari 16.4. Without it, the whole script is an error.
            #expect(!text.contains("(?<=") && !text.contains("(?<!"), "\(path)")
        }
    }

    @Test func `of the explorer are all part of its script, or loaded alone`() {
        let alone = ["explorer-start.js", "explorer-words.en.js", "explorer-words.zh.js"]
        let names = EmbeddedHTML.all.map { String($0.path.dropFirst("assets/".count)) }
            .filter { $0.hasPrefix("explorer") && $0.hasSuffix(".js") }
        #expect(Set(names) == Set(ExplorerScript.parts + alone))
    }

    @Test func `have the same dark colours for the system's theme and for the chosen one`() throws {
        let style = try text("colors.css")
        let light = try properties("\n:root", in: style)
        let dark = try properties(":root[data-theme=\"dark\"]", in: style)
        #expect(try properties("  :root:not([data-theme=\"light\"])", in: style) == dark)
        let names = { (properties: [String]) in properties.map { $0.prefix { $0 != ":" } } }
        #expect(names(light) == names(dark))
        #expect(light.count == 17)
    }

    @Test func `have colours for every use of one`() throws {
        let known = try properties("\n:root", in: try text("colors.css")).map { $0.prefix { $0 != ":" } }
        let others = ["--bar", "--frame", "--sans", "--mono"]
        for (path, text) in EmbeddedHTML.all where path.hasSuffix(".css") {
            for use in text.components(separatedBy: "var(").dropFirst() {
                let name = use.prefix { $0 != ")" }
                #expect(known.contains(name) || others.contains(String(name)), "\(path): \(name)")
            }
        }
    }
}
