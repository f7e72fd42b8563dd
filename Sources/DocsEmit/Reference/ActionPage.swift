import APIModel

/// A fact under the title of a page: `Rate: at most 20 a second by default`.
package struct Fact: Sendable, Equatable {
    package var label: String
    package var content: [Inline]
}

/// Everything that the reference says about one action in one language, in the order in which readers look for it.
package struct ActionPage: Sendable {
    /// `IDCardOCR`.
    package var name: String
    /// Name of the page's file without ending and language; unique in its service on a disk that knows no case too.
    package var fileStem: String
    /// What it does, in a sentence.
    package var title: [Inline]
    /// That it is deprecated or offline; `nil` for most.
    package var warning: String?
    package var description: [Block]
    /// Rate, size, regions, endpoint, whether it may be repeated.
    package var limits: [Fact]
    /// `Action`, `Version` and `Region` first.
    package var input: MemberTable
    /// `RequestId` last.
    package var output: MemberTable
    /// What input and output are made of, each type once, in the order in which a reader meets them.
    package var types: [MemberTable]
    package var examples: [ExampleSection]
    package var errors: [ErrorRow]
    /// What a sub-account needs; `nil` for a service of one's own.
    package var permission: Permission?

    package struct Permission: Sendable {
        /// Names the action as access management (CAM) does, `ocr:IDCardOCR`.
        package var text: [Block]
        /// JSON of a policy that allows the action and no other.
        package var policy: String
    }
}

/// A request, the answer to it, and the same request as programs.
package struct ExampleSection: Sendable, Equatable {
    package var title: [Inline]
    /// JSON.
    package var request: String
    /// JSON as it comes: the members inside `Response`; `nil` where the spec has no answer.
    package var response: String?
    package var samples: [Sample]
}

/// The request of an example as a program that can be run.
package struct Sample: Sendable, Equatable {
    /// `Swift`, `curl`, `tccli`.
    package var title: String
    /// What a code block calls its language: `swift`, `sh`.
    package var language: String
    /// Without the last line break.
    package var code: String
}
