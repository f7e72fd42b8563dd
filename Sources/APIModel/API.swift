/// The meaning of all specs of one run: every Swift name is chosen, every reference resolved, and every rule of the
/// format checked.
///
/// Emitters take an `API` and cannot fail. All lists are in source order, and no collection that emitters iterate is a
/// dictionary, so the output is the same on every machine.
package struct API: Sendable {
    package let services: [Service]

    package init(services: [Service]) {
        self.services = services
    }
}

/// Texts about one element, in English and in Chinese. A service has a title and a description; a type or a member has
/// only a description. Those of an action are `ActionTexts`.
package struct Texts: Sendable, Equatable {
    package let title: String?
    package let description: String?
    package let chineseTitle: String?
    package let chineseDescription: String?

    package init(
        title: String? = nil, description: String? = nil, chineseTitle: String? = nil, chineseDescription: String? = nil
    ) {
        self.title = title
        self.description = description
        self.chineseTitle = chineseTitle
        self.chineseDescription = chineseDescription
    }
}

/// Texts about an action, in English and in Chinese.
package struct ActionTexts: Sendable, Equatable {
    /// The name that people use: `ID Card OCR`. Like keywords it is one line of plain text, in which nothing is markup.
    package let title: String?
    /// A sentence in CommonMark about what the action does.
    package let summary: String?
    package let description: String?
    /// Further words by which people look for the action, such as `identity card`.
    package let keywords: [String]
    package let chineseTitle: String?
    package let chineseSummary: String?
    package let chineseDescription: String?
    package let chineseKeywords: [String]

    package init(
        title: String? = nil, summary: String? = nil, description: String? = nil, keywords: [String] = [],
        chineseTitle: String? = nil, chineseSummary: String? = nil, chineseDescription: String? = nil,
        chineseKeywords: [String] = []
    ) {
        self.title = title
        self.summary = summary
        self.description = description
        self.keywords = keywords
        self.chineseTitle = chineseTitle
        self.chineseSummary = chineseSummary
        self.chineseDescription = chineseDescription
        self.chineseKeywords = chineseKeywords
    }
}

/// A heading under which docs list actions: an entry of `groups` in the service document.
package struct Group: Sendable, Equatable {
    package let key: String
    package let title: String
    package let chineseTitle: String?

    package init(key: String, title: String, chineseTitle: String? = nil) {
        self.key = key
        self.title = title
        self.chineseTitle = chineseTitle
    }
}

/// An error code that the service can return.
package struct ErrorCode: Sendable, Equatable {
    /// The code as the server sends it: `FailedOperation.ImageBlur`.
    package let code: String
    /// The constant in `<Service>.ErrorCode`, with backticks where Swift needs them: `failedOperationImageBlur`.
    package let swiftName: String
    package let description: String?
    package let chineseDescription: String?
    /// The text about what the caller does next.
    package let advice: String?
    package let chineseAdvice: String?
    package let origin: Origin

    package init(
        code: String, swiftName: String, description: String?, chineseDescription: String? = nil,
        advice: String? = nil, chineseAdvice: String? = nil, origin: Origin
    ) {
        self.code = code
        self.swiftName = swiftName
        self.description = description
        self.chineseDescription = chineseDescription
        self.advice = advice
        self.chineseAdvice = chineseAdvice
        self.origin = origin
    }
}

/// The file and the element in it that a declaration comes from. It has no line number, so an edit above a declaration
/// does not change the code that is generated for it.
package struct Origin: Sendable, Equatable {
    /// The path of the YAML file, relative to the folder of its package: `specs/ocr/IDCardOCR.yaml`.
    package let file: String
    /// The start of the element's path, which the members of an object share.
    private let owner: String
    private let name: String

    /// The dotted path of the element: `IDCardOCR.parameters.ImageUrl`.
    package var element: String { owner.isEmpty ? name : owner + name }

    /// - Parameter owner: The start of the element's path, up to its own name.
    package init(file: String, owner: String = "", element: String) {
        self.file = file
        self.owner = owner
        name = element
    }

    package static func == (left: Origin, right: Origin) -> Bool {
        left.file == right.file && left.element == right.element
    }
}
