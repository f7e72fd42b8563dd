import APIModel

/// Prints the doc comment of an action's method.
struct ActionDocs {
    let action: Action
    let service: Service

    func write(to doc: inout DocComment) {
        writeSummary(to: &doc)
        doc.text(action.texts.shownDescription)
        if action.encryption == nil { writeExamples(to: &doc) }
        if action.isEventStream {
            doc.fact(
                "Returns a stream of events as soon as the response begins. Leaving the loop over it closes the connection."
            )
        }
        doc.fact(encryption)
        doc.fact(pages)
        doc.fact(job)
        doc.fact(titles)
        doc.fact("Action: \(DocText.code(action.wireName))\(groupTitle).")
        doc.fact(regions.map { "Regions: \($0)." })
        doc.fact(action.rateLimit.map { "Rate limit: \($0) requests per second by default." })
        if action.isIdempotent {
            doc.fact("Idempotent: a repeated request has no further effect, but may be charged again.")
        }
        if action.hasClientToken {
            doc.fact("The client adds a `ClientToken` to a request without one, so that it can be repeated safely.")
        }
        if !action.isSigned { doc.fact("Sent without a signature.") }
        doc.fact(errors)
        doc.fact("Spec: \(DocText.code(action.origin.file)), \(DocText.code(action.origin.element)).")
    }

    /// Writes the comment of the method that encrypts. The other one has everything that holds for both.
    func writeEncrypted(_ encryption: Encryption, to doc: inout DocComment) {
        writeSummary(to: &doc)
        doc.text(encryption.words)
        writeExamples(to: &doc)
        doc.fact(
            "Throws: `TencentCloudError.encryption` if the key cannot be used or the response cannot be decrypted.")
    }

    private func writeSummary(to doc: inout DocComment) {
        doc.text(action.texts.shownSummary ?? "Calls the action \(DocText.code(action.wireName)).")
    }

    private func writeExamples(to doc: inout DocComment) {
        for example in action.examples {
            let snippet = ExampleSnippet(action: action, service: service).call(example, width: CodePrinter.width - 8)
            guard !snippet.isEmpty else { continue }
            doc.text(DocText.singleLine(example.title) + ":")
            doc.code(snippet)
        }
    }

    /// The names that people use, in each language: somebody may search the code for them.
    private var titles: String? {
        let titles = [action.texts.title, action.texts.chineseTitle].compactMap(\.self).map(DocText.literal)
        return titles.isEmpty ? nil : "Also called \(titles.joined(separator: ", "))."
    }

    private var groupTitle: String {
        guard let group = service.groups.first(where: { $0.key == action.group }) else { return "" }
        return ", in “\(DocText.singleLine(group.title))”"
    }

    private var pages: String? {
        guard action.pagination != nil else { return nil }
        return "Returns a page of a list: `client.items(of: request)` is a sequence of the items of all pages."
    }

    private var encryption: String? {
        guard action.encryption != nil else { return nil }
        return "Sends the request as it is. The method with the parameter `encryption` encrypts it."
    }

    private var job: String? {
        guard let poll = action.poll else { return nil }
        let query = DocText.code(poll.query)
        if service.jobQuery(of: action) != nil {
            return "Starts a job: `client.wait(for: response)` waits for it with \(query)."
        }
        return "Starts a job, whose status \(query) returns."
    }

    private var regions: String? {
        switch action.regions {
        case .service: nil
        case .none: "none"
        case .only(let regions): regions.map(DocText.code).joined(separator: ", ")
        }
    }

    private var errors: String? {
        guard !action.errors.isEmpty else { return nil }
        let codes = action.errors.map { DocText.code($0.code) }
        return "Error codes: \(codes.joined(separator: ", "))."
    }
}

extension Encryption {
    /// The sentences about what happens to a call.
    fileprivate var words: String {
        let sent: String? =
            switch request {
            case .none: nil
            case .body: "The parameters are encrypted as a whole and sent as \(DocText.code(Name.body))."
            case .fields(let names):
                "These parameters are encrypted before they are sent: \(names.map(DocText.code).joined(separator: ", "))."
            }
        let returned: String? =
            switch response {
            case .none: nil
            case .body, .fields: "The response comes encrypted, and is returned in clear."
            }
        let filled = "Leave out \(parameters.map(DocText.code).joined(separator: ", ")), which the call fills in."
        return [sent, returned, filled].compactMap(\.self).joined(separator: " ")
    }
}
