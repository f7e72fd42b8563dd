import APIModel
internal import Files

/// Writes the specs of a version of a service: a service document with types and errors, and a file for each action.
struct SpecWriter {
    let service: OfficialService
    let names: SpecNames
    let errors: [ErrorCodeText]
    let hasDescriptions: Bool
    /// The name of the source, for the first line of each file.
    let origin: String
    var yaml = YAMLPrinter()
    var prose = CommonMark()
    private let titles = PrintableText()
    private let jobs: JobQueries
    var counts = ImportCounts()

    init(_ service: OfficialService, errors: [ErrorCodeText], options: ImportOptions, origin: String) {
        self.service = service
        names = SpecNames(service)
        jobs = JobQueries(service)
        self.errors = errors
        hasDescriptions = options.hasDescriptions
        self.origin = origin
    }

    /// The path relative to the output folder, with a trailing `/`.
    var folder: String { "\(service.shortName)/\(service.version)/" }

    /// - Parameter examples: The examples by action.
    mutating func files(examples: OfficialExamples) -> [OutputFile] {
        writeService()
        var files = [OutputFile(path: "\(folder)service.yaml", bytes: yaml.file)]
        files.reserveCapacity(service.actions.count + 1)
        for (index, action) in service.actions.enumerated() {
            writeAction(action, at: index, examples: examples)
            files.append(OutputFile(path: "\(folder)\(names.files[index]).yaml", bytes: yaml.file))
        }
        counts.actions = service.actions.count
        return files
    }

    private mutating func writeHeader() {
        yaml.removeAll()
        yaml.raw("# Imported from ")
        yaml.raw(origin.onOneLine)
        yaml.raw(" by 'tcgen import tccli'. Import again rather than edit.\n")
    }

    // MARK: Service

    private mutating func writeService() {
        writeHeader()
        yaml.word("Service", service.shortName)
        yaml.word("Version", service.version)
        if hasDescriptions { writeChinese(service.title, service.brief) }
        // Without the endpoint, a document with only types would count as an addition to another service document.
        yaml.word("endpoint", "\(service.shortName).tencentcloudapi.com")
        if !errors.isEmpty {
            yaml.key("errors")
            for error in errors {
                yaml.raw("  ")
                yaml.raw(error.code)
                yaml.byte(UInt8(ascii: ":"))
                let text = error.text.map { titles.of($0).trimmed }
                if let text, !text.isEmpty { yaml.value(text) } else { yaml.endLine() }
            }
        }
        let types = service.objects.indices.filter {
            service.objects[$0].role == .type && !service.objects[$0].isLeftOut
        }
        guard !types.isEmpty else { return }
        yaml.key("types")
        for index in types { writeType(at: index) }
    }

    private mutating func writeType(at index: Int) {
        let object = service.objects[index]
        yaml.indentation = 2
        yaml.indent()
        yaml.raw(names.types[index])
        yaml.raw(":\n")
        yaml.indentation = 4
        if let name = names.swiftNameOfType[index] { yaml.word("name", name) }
        if hasDescriptions { writeDescription(object.document) }
        writeMembers("members", ofObjectAt: index, isNeeded: true)
        yaml.indentation = 0
    }

    // MARK: Texts

    /// Writes `zh:` with the texts that are not empty.
    private mutating func writeChinese(_ title: Bytes, _ description: Bytes) {
        let name = titles.line(of: title)
        let text = prose.convert(description)
        guard !name.isEmpty || text != nil else { return }
        yaml.key("zh")
        yaml.indentation += 2
        if !name.isEmpty { yaml.text("title", name) }
        if let text { yaml.text("description", text) }
        yaml.indentation -= 2
    }

    private mutating func writeDescription(_ document: Bytes) {
        guard let text = prose.convert(document) else { return }
        yaml.key("zh")
        yaml.indentation += 2
        yaml.text("description", text)
        yaml.indentation -= 2
    }

    // MARK: Actions

    private mutating func writeAction(_ action: OfficialAction, at index: Int, examples: OfficialExamples) {
        writeHeader()
        yaml.word("Action", action.name)
        yaml.word("Version", service.version)
        if let name = names.swiftNameOfAction[index] { yaml.word("name", name) }
        if hasDescriptions { writeChinese(action.title, action.document) }
        if action.status != .online { yaml.word("status", action.status.rawValue) }
        if let limit = ProseFacts.rateLimit(action.document) { yaml.word("rateLimit", String(limit)) }
        if !action.isSigned { yaml.word("signature", "none") }
        let body = Corrections.body(of: action.name, service: service.shortName)
        if let form = body?.form ?? formOfBody(action) { yaml.word("body", form) }
        if Corrections.isStream(action.name, service: service.shortName) { yaml.word("stream", "sse") }
        writeMembers("parameters", ofObjectAt: action.input, isNeeded: body != nil)
        if let body {
            yaml.raw("  ")
            yaml.raw(body.parameter)
            yaml.raw(": {type: Binary, required: true}\n")
        }
        writeMembers("response", ofObjectAt: action.output, isNeeded: false)
        if body == nil, !Corrections.isStream(action.name, service: service.shortName) {
            if let pages = ListPagesFinder(action, of: service)?.find() { write(pages) }
        }
        if let query = jobs.query(ofJobOf: action) { write(query) }
        if let parts = EncryptedParts(action, of: service) { write(parts) }
        var printer = ExamplePrinter(service: service, yaml: yaml)
        printer.write(examples.of(action.name), of: action)
        yaml = printer.yaml
        counts.add(printer.counts)
    }

    /// Returns `multipart` if a parameter is binary, or `nil` for JSON.
    private func formOfBody(_ action: OfficialAction) -> String? {
        service.objects[action.input].members.contains { $0.kind == .binary } ? "multipart" : nil
    }
}
