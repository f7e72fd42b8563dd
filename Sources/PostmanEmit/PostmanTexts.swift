import APIModel
import Reference
import SwiftEmit

/// The texts of collections that come from templates, in one language: the same in all collections of the vendor's
/// services, and in all others.
struct PostmanTexts: Sendable {
    let language: Language
    let howTo: String
    let files: String
    /// The script that runs before each request.
    let preRequest: String
    private let messages: String
    private let test: Template<TestPlaceholder>

    /// - Parameter isOfVendor: A Boolean value that indicates whether the services are the vendor's.
    init(_ templates: PostmanTemplates, in language: Language, isOfVendor: Bool) {
        let own = templates.texts(in: language)
        let builtIn = BuiltIn(language)
        self.language = language
        howTo = isOfVendor ? own.howTo ?? builtIn.howTo : own.howToForOwnService ?? builtIn.howToForOwnService
        files = own.files ?? builtIn.files
        let messages = String(
            decoding: (own.messages ?? Template(builtIn: builtIn.messages)).fill { placeholder, script in
                script += language.words(for: placeholder, isOfVendor: isOfVendor).utf8
            }, as: UTF8.self)
        self.messages = messages
        let hashes = templates.hashes ?? EmbeddedPostman.`hashes.js`
        let body = templates.body ?? EmbeddedPostman.`body.js`
        preRequest = String(
            decoding: (templates.preRequest ?? Template(builtIn: EmbeddedPostman.`prerequest.js`)).fill {
                placeholder, script in
                switch placeholder {
                case .messages: Self.append(messages, to: &script)
                case .hashes: Self.append(hashes, to: &script)
                case .body: Self.append(body, to: &script)
                }
            }, as: UTF8.self)
        test = templates.test ?? Template(builtIn: EmbeddedPostman.`test.js`)
    }

    private struct BuiltIn {
        let messages: String
        let howTo: String
        let howToForOwnService: String
        let files: String

        init(_ language: Language) {
            switch language {
            case .english:
                messages = EmbeddedPostman.`messages.js`
                howTo = EmbeddedPostman.`how-to.md`
                howToForOwnService = EmbeddedPostman.`how-to-own-service.md`
                files = EmbeddedPostman.`files.md`
            case .chinese:
                messages = EmbeddedPostman.`messages.zh-CN.js`
                howTo = EmbeddedPostman.`how-to.zh-CN.md`
                howToForOwnService = EmbeddedPostman.`how-to-own-service.zh-CN.md`
                files = EmbeddedPostman.`files.zh-CN.md`
            }
        }
    }

    /// Returns the script that runs after each request.
    ///
    /// - Parameter errors: The error codes to advise on.
    func test(advisingOn errors: [ErrorRow]) -> String {
        String(
            decoding: test.fill { placeholder, script in
                switch placeholder {
                case .messages: Self.append(messages, to: &script)
                case .advice: Self.append(Self.advice(on: errors), to: &script)
                }
            }, as: UTF8.self)
    }

    /// Returns a statement of JavaScript. JSON is ECMAScript 5, since `JSONPrinter` escapes line separators.
    private static func advice(on errors: [ErrorRow]) -> String {
        var json = JSONPrinter(.lines)
        json.literal("// The advice on each error code.\nvar advice = ")
        json.object { json in
            for error in errors { if let advice = error.advice { json.member(error.code, advice) } }
        }
        json.literal(";\n")
        return json.text
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

extension ErrorRow {
    /// The advice, or else the description, in which services of a user's own have it.
    fileprivate var advice: String? {
        [whatToDo.plainText, description.plainText].first { !$0.isEmpty }
    }
}

extension [Block] {
    /// The text of the paragraphs, without markup.
    var plainText: String {
        compactMap { block in if case .paragraph(let inlines) = block { inlines.plainText } else { nil } }
            .joined(separator: " ")
    }
}

extension JSONPrinter {
    /// Appends a script of a collection or of a request.
    ///
    /// - Parameter listen: The event that runs the script: `prerequest` or `test`.
    mutating func script(_ listen: String, _ text: String) {
        object { json in
            json.member("listen", listen)
            json.member("script")
            json.object { json in
                json.member("type", "text/javascript")
                json.member("exec")
                json.array { json in
                    for line in PostmanTexts.lines(of: text) {
                        json.element()
                        json.string(Array(line.utf8))
                    }
                }
            }
        }
    }
}
