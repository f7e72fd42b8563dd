/// A fact under the title of a page, such as `Rate: at most 20 a second by default`.
package struct Fact: Sendable, Equatable {
    package var label: String
    package var content: [Inline]

    package init(label: String, content: [Inline]) {
        self.label = label
        self.content = content
    }
}

/// Everything that the reference says about one action in one language, in the order in which readers look for it.
package struct ActionPage: Sendable {
    /// `IDCardOCR`.
    package var name: String
    /// The file name of the page without extension and language. It is unique in the service, even if case is ignored.
    package var fileStem: String
    /// The name that people use, as plain text: `ID Card OCR`. `nil` if the spec has none.
    package var title: String?
    /// A one-sentence summary of the action. Empty if the spec has a title and no summary.
    package var summary: [Inline]
    /// The lines of the declaration of the client's method.
    package var signature: [String]
    /// A warning that the action is deprecated or offline, or `nil`.
    package var warning: String?
    package var description: [Block]
    /// The version, endpoint, rate, size and regions, and whether the action is safe to repeat.
    package var limits: [Fact]
    /// The input parameters. `Action`, `Version` and `Region` come first.
    package var input: MemberTable
    /// The output parameters. `RequestId` comes last.
    package var output: MemberTable
    /// The types used by input and output, each once, in the order in which they are first referred to.
    package var types: [MemberTable]
    package var examples: [ExampleSection]
    package var errors: [ErrorRow]
    /// The permission that a sub-account needs; `nil` for a service that is not the vendor's.
    package var permission: Permission?

    /// The title with the name, `ID Card OCR · IDCardOCR`, or the name alone.
    package var heading: String { title.map { "\($0) · \(name)" } ?? name }

    package struct Permission: Sendable {
        /// The name of the action in access management (CAM): `ocr:IDCardOCR`.
        package var action: String
        /// A sentence with that name.
        package var text: [Block]
        /// The JSON of a policy that allows only this action.
        package var policy: String
    }
}

/// An example: a request, its response, and the same request as programs.
package struct ExampleSection: Sendable, Equatable {
    /// The anchor, such as `example-front-side`. It is unique on the page, the same in both languages, and depends on nothing
    /// but the English title, or the number if that has no Latin letter or digit.
    package var anchor: String
    package var title: [Inline]
    /// The request as JSON.
    package var request: String
    /// The response as JSON, including the enclosing `Response`, or `nil` if the spec has none.
    package var response: String?
    package var samples: [Sample]
}

/// The request of an example as a program that can be executed.
package struct Sample: Sendable, Equatable {
    /// The name of the tool: `Swift`, `curl` or `tccli`.
    package var title: String
    /// The language of the code block: `swift` or `sh`.
    package var language: String
    /// The program without a final line break.
    package var code: String
}
