package import APIModel

/// A form in which the reference of a service is printed: Markdown, HTML.
package protocol ReferenceForm: Emitter {
    /// - Parameter reference: Of the service whose files it prints.
    func printer(of reference: Reference) -> any ReferencePrinter
}

/// Prints the pages of one service, which it is given action by action.
package protocol ReferencePrinter {
    /// - Parameters:
    ///   - pages: What `Reference.pages(ofAction:)` made.
    ///   - number: The place of the action in the service.
    mutating func add(_ pages: [ActionPage], ofAction number: Int)

    /// The service's files, once all actions are added.
    func files() -> [OutputFile]
}

extension ReferenceForm {
    package func files(for service: Service, in api: API) -> [OutputFile] {
        ReferenceEmitter([self]).files(for: service, in: api)
    }
}

/// Prints the reference in several forms. What it says of a service is found once for all of them, which costs as much as
/// printing one.
package struct ReferenceEmitter: Emitter {
    private let forms: [any ReferenceForm]

    package init(_ forms: [any ReferenceForm]) {
        self.forms = forms
    }

    /// The files of the first form, then those of the next.
    package func files(for service: Service, in api: API) -> [OutputFile] {
        let reference = Reference(service)
        var printers = forms.map { $0.printer(of: reference) }
        for number in 0..<reference.actionCount {
            let pages = reference.pages(ofAction: number)
            for form in printers.indices { printers[form].add(pages, ofAction: number) }
        }
        return printers.flatMap { $0.files() }
    }

    package func sharedFiles(for api: API) -> [OutputFile] { forms.flatMap { $0.sharedFiles(for: api) } }

    package func pathPrefixes(of service: Service) -> [String] { forms.flatMap { $0.pathPrefixes(of: service) } }

    package func sharedPathPrefixes(for api: API) -> [String] { forms.flatMap { $0.sharedPathPrefixes(for: api) } }
}
