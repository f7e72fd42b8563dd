package import Reference
package import SwiftEmit

/// The placeholders in the template of the script that runs before each request. Their prefix tells them from variables of
/// Postman, which are text to a template.
package enum PreRequestPlaceholder: String, TemplatePlaceholder {
    /// The sentences of the script, which are the content of `messages.js` or `messages.zh-CN.js`.
    case messages = "tcgen.messages"
    /// The hash functions, which are the content of `hashes.js`.
    case hashes = "tcgen.hashes"
    /// The functions that prepare a body, which are the content of `body.js`.
    case body = "tcgen.body"

    package static var prefix: String { "tcgen." }

    /// A script of a user's own may sign in another way.
    package var isRequired: Bool { false }
}

/// The placeholders in the template of the script that runs after each request.
package enum TestPlaceholder: String, TemplatePlaceholder {
    /// The sentences of the script and the names of its tests.
    case messages = "tcgen.messages"
    /// A variable `advice` with what to do about each error code of the service, by code.
    case advice = "tcgen.advice"

    package static var prefix: String { "tcgen." }
    package var isRequired: Bool { false }
}

/// The placeholders in the sentences of the scripts.
package enum MessagePlaceholder: String, TemplatePlaceholder {
    /// The environment that a user must choose: `one of the Tencent Cloud environments`.
    case environment = "tcgen.environment"
    /// The page of the console that shows the keys, in parentheses. Empty for a service that is not the vendor's.
    case console = "tcgen.console"
    /// The name of the API, which begins a sentence.
    case api = "tcgen.api"
    /// A host name, as an example.
    case host = "tcgen.host"

    package static var prefix: String { "tcgen." }
    package var isRequired: Bool { false }
}

/// The templates of Postman collections: the built-in ones, or a user's. Where a property is `nil`, the file is built in.
package struct PostmanTemplates: Hashable, Sendable {
    /// The script that runs before each request, once in each collection. The built-in one is ECMAScript 5, so that runners
    /// other than Postman can execute it.
    package var preRequest: Template<PreRequestPlaceholder>?
    /// The hash functions that the script contains.
    package var hashes: String?
    /// The functions of the script that prepare the body of a request.
    package var body: String?
    /// The script that runs after each request, once in each collection. The checks of the built-in one throw errors
    /// directly, since not every runner supports the assertions of Postman.
    package var test: Template<TestPlaceholder>?
    package var english = Texts()
    package var chinese = Texts()

    /// Creates the built-in templates.
    package init() {}

    /// The texts in one language.
    package struct Texts: Hashable, Sendable {
        /// The sentences of both scripts, as an object of JavaScript.
        package var messages: Template<MessagePlaceholder>?
        /// A part of a collection's description, in Markdown: how to make the first call.
        package var howTo: String?
        /// The same for a service that is not the vendor's.
        package var howToForOwnService: String?
        /// A part of the description of a collection whose requests take files: how to send a file of one's own.
        package var files: String?
    }

    package func texts(in language: Language) -> Texts {
        switch language {
        case .english: english
        case .chinese: chinese
        }
    }
}
