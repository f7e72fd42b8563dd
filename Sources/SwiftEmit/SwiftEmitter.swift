package import APIModel

/// Generates the Swift client of an API: one file for each YAML file, so that a changed spec recompiles one small file.
package struct SwiftEmitter: Emitter {
    let access: AccessLevel
    let template: Template<SwiftFilePlaceholder>
    /// The modules that each file imports in addition to the runtime.
    let imports: [String]

    package init(access: AccessLevel, template: Template<SwiftFilePlaceholder> = .swiftFile, imports: [String] = []) {
        self.access = access
        self.template = template
        self.imports = imports
    }

    /// Returns `Swift/OCR/IDCardOCR.swift` for each of the service's YAML files: its own first, then the others by
    /// path.
    ///
    /// Internal code is compiled in the target of its callers, next to that of other services, and a target cannot have
    /// two files with the same name. There the file is `Swift/OCR/OCR+IDCardOCR.swift`.
    package func files(for service: Service, in api: API) -> [OutputFile] {
        let emitter = emitter(of: service)
        let specs = emitter.specs
        let start = folder(of: service) + "/" + (access == .internal ? "\(service.swiftName)+" : "")
        return zip(SwiftFileNames.unique(for: specs), files(of: [emitter], in: specs)).map { name, bytes in
            OutputFile(path: "\(start)\(name).swift", bytes: bytes)
        }
    }

    package func pathPrefixes(of service: Service) -> [String] { [folder(of: service) + "/"] }

    private func folder(of service: Service) -> String { "Swift/\(service.swiftName)" }

    /// Returns one file for each of the YAML files, with its declarations for all services, as the build plugin needs
    /// it.
    /// - Parameter names: The YAML files, named as in `Origin.file`.
    package func files(forSpecs names: [String], in api: API) -> [[UInt8]] {
        files(of: api.services.map(emitter), in: names)
    }

    private func emitter(of service: Service) -> ServiceEmitter {
        ServiceEmitter(service: service, access: access, scope: NameScope(service))
    }

    /// Returns the files. A namespace is the first declaration in its file, but it is emitted last, since it has aliases of
    /// names that all files use.
    private func files(of emitters: [ServiceEmitter], in specs: [String]) -> [[UInt8]] {
        var code = CodePrinter()
        let bodies = specs.map { spec in
            code.separately { code in for emitter in emitters { emitter.emit(spec, to: &code) } }
        }
        let namespaces = specs.map { spec in
            code.separately { code in for emitter in emitters { emitter.emitNamespace(of: spec, to: &code) } }
        }
        return specs.indices.map { index in
            let (namespace, body) = (namespaces[index], bodies[index])
            return file(
                specs[index], declaresService: !namespace.isEmpty, [namespace, body].filter { !$0.isEmpty }, of: code)
        }
    }

    /// - Parameter parts: The ranges of the file's declarations in `code`.
    private func file(
        _ spec: String, declaresService: Bool, _ parts: [Range<Int>], of code: CodePrinter
    ) -> [UInt8] {
        template.fill(reserving: parts.reduce(512) { $0 + $1.count }) { placeholder, file in
            switch placeholder {
            case .source: file += DocText.singleLine(spec).utf8
            case .imports: if !parts.isEmpty { file += importLines(declaresService: declaresService).utf8 }
            case .body:
                for (index, part) in parts.enumerated() {
                    if index > 0 { file.append(UInt8(ascii: "\n")) }
                    file += code.bytes[part]
                }
            }
        }
    }

    /// Returns the imports. A public client re-exports the runtime, since requests consist of its types.
    private func importLines(declaresService: Bool) -> String {
        let runtime =
            (declaresService && access == .public ? "@_exported " : "") + "\(access.modifier)import TencentCloudCore"
        return ([runtime] + imports.map { "import \($0)" }).joined(separator: "\n")
    }
}
