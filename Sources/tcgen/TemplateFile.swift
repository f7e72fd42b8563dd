import DocsEmit
import PostmanEmit
import SwiftEmit

/// The templates of generated files: the built-in ones, or a user's. It differs from another value if any file of the user
/// does, since the record of a run contains a hash of it.
struct TemplateSet: Hashable {
    var swiftFile = Template<SwiftFilePlaceholder>.swiftFile
    var html = HTMLTemplates()
    var postman = PostmanTemplates()
}

/// A file of the folder `Templates`, which a file at the same path in the folder of `--templates` replaces.
struct TemplateFile {
    /// The path in the folder, such as `html/page.html.template`.
    let path: String
    /// The names of the placeholders. Empty for a file that is copied unchanged.
    let placeholders: [String]
    /// Replaces the built-in file by a text. Returns the diagnostics about the text.
    let replace: (_ text: String, _ templates: inout TemplateSet) -> [TemplateDiagnostic]

    /// All files that tcgen knows, in the order of their folders.
    static var known: [TemplateFile] {
        [
            template("swift/file.swift.template", \.swiftFile),
            template("html/page.html.template", \.html.page),
            template("html/bar.html.template", \.html.bar),
        ]
            + HTMLTemplates.assetNames.map { name in
                TemplateFile(path: "html/assets/\(name)", placeholders: []) { text, templates in
                    templates.html.replaceAsset(name, with: text)
                    return []
                }
            } + [
                template("postman/prerequest.js", \.postman.preRequest),
                text("postman/hashes.js", \.postman.hashes),
                text("postman/body.js", \.postman.body),
                template("postman/test.js", \.postman.test),
                template("postman/messages.js", \.postman.english.messages),
                text("postman/how-to.md", \.postman.english.howTo),
                text("postman/how-to-own-service.md", \.postman.english.howToForOwnService),
                text("postman/files.md", \.postman.english.files),
                template("postman/messages.zh-CN.js", \.postman.chinese.messages),
                text("postman/how-to.zh-CN.md", \.postman.chinese.howTo),
                text("postman/how-to-own-service.zh-CN.md", \.postman.chinese.howToForOwnService),
                text("postman/files.zh-CN.md", \.postman.chinese.files),
            ]
    }

    private static func template<Placeholder>(
        _ path: String, _ property: WritableKeyPath<TemplateSet, Template<Placeholder>>
    ) -> TemplateFile {
        template(path) { $1[keyPath: property] = $0 }
    }

    private static func template<Placeholder>(
        _ path: String, _ property: WritableKeyPath<TemplateSet, Template<Placeholder>?>
    ) -> TemplateFile {
        template(path) { $1[keyPath: property] = $0 }
    }

    private static func template<Placeholder>(
        _ path: String, _ set: @escaping (Template<Placeholder>, inout TemplateSet) -> Void
    ) -> TemplateFile {
        TemplateFile(path: path, placeholders: Placeholder.allCases.map(\.rawValue)) { text, templates in
            switch Template<Placeholder>.load(text) {
            case .success(let own):
                set(own, &templates)
                return []
            case .failure(let found): return found.all
            }
        }
    }

    private static func text(_ path: String, _ property: WritableKeyPath<TemplateSet, String?>) -> TemplateFile {
        TemplateFile(path: path, placeholders: []) { text, templates in
            templates[keyPath: property] = text
            return []
        }
    }
}
