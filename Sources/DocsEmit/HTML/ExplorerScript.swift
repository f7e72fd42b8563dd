/// The script of the explorer, which a page loads when a reader first uses it. It is one file, since twenty would take longer to
/// load, and be larger when they are compressed.
package enum ExplorerScript {
    /// The assets that it is made of, each after those that it uses.
    package static let parts = [
        "explorer-data.js", "explorer-checks.js", "explorer-share.js", "explorer-answer.js", "explorer-files.js",
        "explorer-send.js", "explorer-controls.js", "explorer-drop.js", "explorer-fields.js", "explorer-frame.js",
        "explorer-hashes.js", "explorer-text.js", "explorer-shell.js", "explorer-swift.js",
        "explorer-languages.js", "explorer-cpp.js", "explorer-samples.js", "explorer-code.js",
        "explorer-signing.js", "explorer-diagnosis.js", "explorer-signature.js", "explorer.js",
    ]

    /// Returns the script made of the parts among some assets.
    static func joined(_ assets: [SiteAsset]) -> SiteAsset {
        let texts = parts.compactMap { part in assets.first { $0.name == part }?.text }
        return SiteAsset(name: "explorer.js", text: texts.map(withoutComments).joined())
    }

    /// Returns a script without the comment at its beginning, and without lines that are comments or empty, and without
    /// indentation.
    ///
    /// A text may go on over several lines if some line has a single backtick. Then only indented comments are left out: the
    /// programs that the explorer shows have comments and empty lines too, which are not indented.
    private static func withoutComments(_ script: String) -> String {
        let lines = script.dropLast().split(separator: "\n", omittingEmptySubsequences: false)
        let isIndented = lines.contains { $0.count { $0 == "`" } % 2 == 1 }
        var isHead = true
        var kept = ""
        for line in lines {
            isHead = isHead && line.hasPrefix("//")
            let content = line.drop { $0 == " " }
            if isHead || content.hasPrefix("//") && (line.hasPrefix("  ") || !isIndented) { continue }
            if content.isEmpty, !isIndented { continue }
            kept += (isIndented ? line : content) + "\n"
        }
        return kept
    }
}
