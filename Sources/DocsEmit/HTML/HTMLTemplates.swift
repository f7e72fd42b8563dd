package import SwiftEmit

/// The templates and assets of the HTML reference: the built-in ones, or a user's.
package struct HTMLTemplates: Hashable, Sendable {
    package var page = Template<PagePlaceholder>.page
    package var bar = Template<BarPlaceholder>.bar
    /// The assets that replace built-in ones.
    private var replacements: [SiteAsset] = []

    /// Creates the built-in templates.
    package init() {}

    /// The names of all assets, such as `frame.css`.
    package static var assetNames: [String] { SiteAsset.builtIn.map(\.name) }

    /// Replaces a built-in asset. Other names have no effect.
    package mutating func replaceAsset(_ name: String, with text: String) {
        replacements.removeAll { $0.name == name }
        replacements.append(SiteAsset(name: name, text: text))
    }

    /// The files of the site. The parts of the explorer are one file.
    var assets: [SiteAsset] {
        let all = SiteAsset.builtIn.map { asset in replacements.first { $0.name == asset.name } ?? asset }
        return all.filter { !ExplorerScript.parts.contains($0.name) } + [ExplorerScript.joined(all)]
    }
}

/// A file that is shared by all pages and the same for every site.
struct SiteAsset: Hashable, Sendable {
    /// The file name in the folder `assets`.
    let name: String
    let text: String

    private static let folder = "assets/"

    static let builtIn = EmbeddedHTML.all.filter { $0.path.hasPrefix(folder) }.map {
        SiteAsset(name: String($0.path.dropFirst(folder.count)), text: $0.text)
    }
}
