package import SwiftEmit

/// The placeholders in the template of the script that runs before each request. Their prefix tells them from variables of
/// Postman, which are text to a template.
package enum PreRequestPlaceholder: String, TemplatePlaceholder {
    /// The hash functions, which are the content of `hashes.js`.
    case hashes = "tcgen.hashes"
    /// The environment that a user must choose, in two parts that a line break may separate: `one of the Tencent Cloud` and
    /// `environments`.
    case environment = "tcgen.environment"
    case environmentEnd = "tcgen.environmentEnd"
    /// The page of the console that shows the keys, in parentheses after a space. Empty for a service that is not the
    /// vendor's.
    case console = "tcgen.console"
    /// The name of the API, which begins a sentence.
    case api = "tcgen.api"

    package static var prefix: String { "tcgen." }

    /// A script of a user's own may sign in another way.
    package var isRequired: Bool { false }
}

/// The templates of Postman collections: the built-in ones, or a user's. Where a property is `nil`, the file is built in.
package struct PostmanTemplates: Hashable, Sendable {
    /// The script that runs before each request, once in each collection. The built-in one is ECMAScript 5, so that runners
    /// other than Postman can execute it.
    package var preRequest: Template<PreRequestPlaceholder>?
    /// The hash functions that the script contains for runners without CryptoJS.
    package var hashes: String?
    /// The script that runs after each request, once in each collection. The checks of the built-in one throw errors
    /// directly, since not every runner supports the assertions of Postman.
    package var test: String?
    /// The end of a collection's description, in Markdown: how to make the first call.
    package var howTo: String?
    /// The same for a service that is not the vendor's.
    package var howToForOwnService: String?

    /// Creates the built-in templates.
    package init() {}
}

/// The texts of a collection that come from templates.
struct PostmanTexts {
    let preRequest: String
    let test: String
    let howTo: String

    /// - Parameter isOfVendor: A Boolean value that indicates whether the service is one of the vendor's.
    init(_ templates: PostmanTemplates, isOfVendor: Bool) {
        let preRequest = templates.preRequest ?? Template(builtIn: EmbeddedPostman.`prerequest.js`)
        let hashes = templates.hashes ?? EmbeddedPostman.`hashes.js`
        self.preRequest = String(
            decoding: preRequest.fill { placeholder, script in
                switch placeholder {
                case .hashes: Self.append(hashes, to: &script)
                case .environment:
                    script += (isOfVendor ? "one of the Tencent Cloud" : "the environment generated").utf8
                case .environmentEnd: script += (isOfVendor ? "environments" : "with this collection").utf8
                case .console: if isOfVendor { script += " (console: Access Management, API keys)".utf8 }
                case .api: script += (isOfVendor ? "Tencent Cloud API 3.0" : "The service").utf8
                }
            }, as: UTF8.self)
        test = templates.test ?? EmbeddedPostman.`test.js`
        howTo =
            isOfVendor
            ? templates.howTo ?? EmbeddedPostman.`how-to.md`
            : templates.howToForOwnService ?? EmbeddedPostman.`how-to-own-service.md`
    }

    /// Appends lines with the indentation of the line that the script ends with, and without the last line break.
    private static func append(_ text: String, to script: inout [UInt8]) {
        let indentation = script.reversed().prefix { $0 == UInt8(ascii: " ") }
        for (index, line) in lines(of: text).enumerated() {
            if index > 0 { script.append(UInt8(ascii: "\n")) }
            if index > 0, !line.isEmpty { script += indentation }
            script += line.utf8
        }
    }

    /// Returns the lines of a script or of a text, without an empty one at the end.
    static func lines(of text: String) -> [Substring] {
        var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }
}
