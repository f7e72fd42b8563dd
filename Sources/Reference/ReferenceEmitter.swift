package import APIModel

/// A form in which the reference of a service is printed: Postman, Markdown, HTML.
package protocol ReferenceForm: Emitter {
    /// - Parameter reference: The reference of the service whose files the printer makes.
    func printer(of reference: Reference) -> any ReferencePrinter

    /// A Boolean value that indicates whether the form shows requests as programs, which are expensive to make. The default
    /// is `true`.
    var showsSamples: Bool { get }
}

/// Prints the pages of one service, one action at a time.
package protocol ReferencePrinter {
    /// - Parameters:
    ///   - pages: The result of `Reference.pages(ofAction:)`.
    ///   - number: The index of the action in the service.
    mutating func add(_ pages: [ActionPage], ofAction number: Int)

    /// Returns the service's files. All actions must have been added.
    func files() -> [OutputFile]
}

extension ReferenceForm {
    package var showsSamples: Bool { true }

    package func files(for service: Service, in api: API) -> [OutputFile] {
        ReferenceEmitter([self]).files(for: service, in: api)
    }
}

/// Prints the reference in several forms. It builds the content once for all of them, since building costs as much as
/// printing one form.
package struct ReferenceEmitter: Emitter {
    private let forms: [any ReferenceForm]

    package init(_ forms: [any ReferenceForm]) {
        self.forms = forms
    }

    /// Returns the files of all forms, in the order of the forms.
    package func files(for service: Service, in api: API) -> [OutputFile] {
        let reference = Reference(service)
        let showsSamples = forms.contains(where: \.showsSamples)
        var printers = forms.map { $0.printer(of: reference) }
        for number in 0..<reference.actionCount {
            let pages = reference.pages(ofAction: number, withSamples: showsSamples)
            for form in printers.indices { printers[form].add(pages, ofAction: number) }
        }
        return printers.flatMap { $0.files() }
    }

    package func sharedFiles(for api: API) -> [OutputFile] { forms.flatMap { $0.sharedFiles(for: api) } }

    package func pathPrefixes(of service: Service) -> [String] { forms.flatMap { $0.pathPrefixes(of: service) } }

    package func sharedPathPrefixes(for api: API) -> [String] { forms.flatMap { $0.sharedPathPrefixes(for: api) } }
}
