import APIModel

/// Emits the declarations that one YAML file makes for a service.
struct ServiceEmitter {
    let service: Service
    let access: AccessLevel
    /// The scope inside the service's namespace.
    let scope: NameScope
    /// Indices of the types and of the actions that a YAML file declares. A service may have thousands of both.
    private let typesOfFile: [String: [Int]]
    private let actionsOfFile: [String: [Int]]
    private let pollsByQuery: [String: Poll]

    init(service: Service, access: AccessLevel, scope: NameScope) {
        self.service = service
        self.access = access
        self.scope = scope
        let used = service.types.indices.filter { service.types[$0].isUsed }
        typesOfFile = Dictionary(grouping: used) { service.types[$0].origin.file }
        pollsByQuery = service.pollsByQuery
        actionsOfFile = Dictionary(grouping: service.actions.indices) { service.actions[$0].origin.file }
    }

    /// The YAML files that declare something for the service: its own first, then the others by path.
    var specs: [String] {
        let files = Set(typesOfFile.keys).union(actionsOfFile.keys).subtracting([service.origin.file])
        return [service.origin.file] + files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Emits the types and actions of a YAML file.
    func emit(_ spec: String, to code: inout CodePrinter) {
        if let types = typesOfFile[spec] {
            let objects = types.map { index in
                ObjectEmitter(
                    object: service.types[index], role: .type, service: service, access: access, scope: scope)
            }
            code.blank()
            code.block("extension \(service.swiftName)") { code in
                for object in objects {
                    code.blank()
                    object.emit(to: &code)
                }
            }
            for object in objects { object.emitConstants(to: &code) }
        }
        for index in actionsOfFile[spec] ?? [] {
            code.blank()
            let action = service.actions[index]
            ActionEmitter(
                action: action, service: service, statusPoll: pollsByQuery[action.wireName], access: access,
                scope: scope
            ).emit(to: &code)
        }
    }

    /// Emits the namespace if the YAML file declares it. It has aliases of names that all files of the service use, so it
    /// must be emitted after them.
    func emitNamespace(of spec: String, to code: inout CodePrinter) {
        guard service.origin.file == spec else { return }
        code.blank()
        code.doc { doc in
            doc.text("\(service.texts.shownTitle ?? service.swiftName), version \(service.version).")
            doc.text(service.texts.shownDescription)
            doc.text("Spec: \(DocText.code(service.origin.file)), \(DocText.code(service.origin.element)).")
        }
        code.block("\(access.modifier)enum \(service.swiftName)") { code in
            emitClient(to: &code)
            emitAliases(to: &code)
            if !service.errors.isEmpty { emitErrorCodes(to: &code) }
        }
    }

    private func emitClient(to code: inout CodePrinter) {
        let access = access.modifier
        code.doc { doc in
            doc.text("Calls the actions of the service.")
            doc.code(["let client = \(service.swiftName).Client(credential: .environment\(exampleRegion))"])
        }
        code.block("\(access)struct Client: \(scope.name(.serviceClient))") { code in
            // A constant, so that a call does not read the endpoint anew.
            code.list(
                "\(access)static let service = \(scope.name(.service))(", serviceArguments(room: code.room), ")",
                closing: .afterLastItem)
            code.blank()
            code.print("\(access)let api: \(scope.name(.apiClient))")
            code.blank()
            code.print("\(access)init(api: \(scope.name(.apiClient))) { self.api = api }")
        }
    }

    private func emitAliases(to code: inout CodePrinter) {
        code.blank()
        code.print(
            "// Generated code uses these names, which mean these types even if the module declares others with the same names."
        )
        for name in scope.aliases {
            code.print("\(access.modifier)typealias \(name.rawValue) = \(name.qualified)")
        }
    }

    private var exampleRegion: String {
        guard let first = service.regions?.first else { return "" }
        return ", region: \(RegionConstant.expression(first))"
    }

    /// - Parameter room: The number of columns for the call that they are the arguments of.
    private func serviceArguments(room: Int) -> [String] {
        var arguments = [
            "name: \(SwiftLiteral.string(service.shortName))",
            "version: \(SwiftLiteral.string(service.version))",
            "endpoint: \(SwiftLiteral.string(service.endpoint))",
            "maxRequestBody: \(SwiftLiteral.integer(service.maxRequestBody))",
        ]
        if let regions = service.regions {
            arguments.append("regions: \(RegionConstant.list(regions, after: "regions: "))")
        }
        if service.givesErrorAdvice { arguments.append("errorAdvice: \(errorAdvice(room: room - 4))") }
        return arguments
    }

    /// The advice on all codes as one literal, with a code and its advice on each line. The runtime searches it when it is
    /// asked for the next step after an error; a dictionary would cost the compiler far more.
    ///
    /// - Parameter room: The number of columns for a line.
    private func errorAdvice(room: Int) -> String {
        var text = "\"\"\"\n"
        for error in service.errors {
            guard let words = error.wordsOfAdvice else { continue }
            var line = "    " + error.code
            for word in words.map(SwiftLiteral.lineOfString) {
                if line.columns + word.columns + 3 > room {
                    // The backslash continues the line of the text on the next one of the source.
                    text += line + " \\\n"
                    line = "    " + word
                } else {
                    line += " " + word
                }
            }
            text += line + "\n"
        }
        return text + "    \"\"\""
    }

    private func emitErrorCodes(to code: inout CodePrinter) {
        let access = access.modifier
        let type = scope.name(.errorCode)
        code.blank()
        code.doc {
            $0.text("Error codes that the service can return. The list is open: new codes appear without notice.")
        }
        // In a module whose code belongs to the main actor by default, the constants would. Other declarations need no
        // word for it: they conform to protocols of the runtime.
        code.block("\(access)nonisolated enum ErrorCode") { code in
            for error in service.errors {
                code.blank()
                code.doc { doc in
                    doc.text(
                        DocText.code(error.code)
                            + ((error.description ?? error.chineseDescription).map { ": " + $0 } ?? "."))
                    doc.text(error.advice ?? error.chineseAdvice)
                }
                let literal = SwiftLiteral.string(error.code)
                code.computed("\(access)static var \(error.swiftName): \(type)", literal)
            }
        }
    }
}

extension ErrorCode {
    /// The words of the advice, which generated code gives on one line, or `nil` if there is none.
    fileprivate var wordsOfAdvice: [String]? {
        guard let advice = advice ?? chineseAdvice else { return nil }
        let words = PlainText.cleaned(advice).split(whereSeparator: \.isWhitespace)
        return words.isEmpty ? nil : words.map(String.init)
    }
}
