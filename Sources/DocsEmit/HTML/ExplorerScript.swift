/// The script of the explorer, which a page loads when a reader first uses it. It is one file, since twenty would take longer to
/// load, and be larger when they are compressed.
package enum ExplorerScript {
    /// The assets that it is made of, each after those that it uses.
    package static let parts = [
        "explorer-data.js", "explorer-checks.js", "explorer-share.js", "explorer-answer.js", "explorer-files.js",
        "explorer-send.js",
        "explorer-controls.js", "explorer-drop.js", "explorer-fields.js", "explorer-frame.js", "explorer-hashes.js",
        "explorer-text.js", "explorer-shell.js", "explorer-swift.js", "explorer-languages.js", "explorer-cpp.js",
        "explorer-samples.js", "explorer-code.js", "explorer-signing.js", "explorer-diagnosis.js",
        "explorer-signature.js",
        "explorer.js",
    ]

    /// Returns the script made of the parts among some assets.
    static func joined(_ assets: [SiteAsset]) -> SiteAsset {
        let texts = parts.compactMap { part in assets.first { $0.name == part }?.text }
        return SiteAsset(name: "explorer.js", text: texts.map(withoutComments).joined())
    }

    /// Returns a script without the comment at its beginning, and without indented lines that are comments. Programs that
    /// the explorer shows have comments too, which are not indented.
    private static func withoutComments(_ script: String) -> String {
        var isHead = true
        var lines = ""
        for line in script.dropLast().split(separator: "\n", omittingEmptySubsequences: false) {
            isHead = isHead && line.hasPrefix("//")
            let isComment = isHead || line.hasPrefix("  ") && line.drop { $0 == " " }.hasPrefix("//")
            if !isComment { lines += line + "\n" }
        }
        return lines
    }
}
