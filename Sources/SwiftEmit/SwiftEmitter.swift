package import APIModel
package import Templates

/// Generates the Swift client of an API: one file for each YAML file, so that a changed spec recompiles one small file.
package struct SwiftEmitter: Emitter {
    let access: AccessLevel
    let skeleton: Skeleton<SwiftFileHole>
    /// The modules that each file imports in addition to the runtime.
    let imports: [String]

    package init(access: AccessLevel, skeleton: Skeleton<SwiftFileHole> = .swiftFile, imports: [String] = []) {
        self.access = access
        self.skeleton = skeleton
        self.imports = imports
    }

    /// Returns `Swift/OCR/IDCardOCR.swift` for each of the service's YAML files: its own first, then the others by
    /// path.
    ///
    /// Internal code is compiled in the target of its callers, next to that of other services, and a target cannot have
    /// two files with the same name. There the file is `Swift/OCR/OCR+IDCardOCR.swift`.
    package func files(for service: Service, in api: API) -> [OutputFile] {
        let emitter = ServiceEmitter(service: service, access: access, scope: NameScope(service, of: api))
        let specs = emitter.specs
        // One printer for all files, since it keeps its storage.
        var code = CodePrinter()
        let start = folder(of: service) + "/" + (access == .internal ? "\(service.swiftName)+" : "")
        return zip(specs, OutputNames.unique(for: specs)).map { spec, name in
            code.removeAll()
            return OutputFile(path: "\(start)\(name).swift", bytes: file(of: [emitter], in: spec, with: &code))
        }
    }

    package func pathPrefixes(of service: Service) -> [String] { [folder(of: service) + "/"] }

    private func folder(of service: Service) -> String { "Swift/\(service.swiftName)" }

    /// Returns one file for each of the YAML files, with its declarations for all services, as the build plugin needs
    /// it.
    /// - Parameter names: The YAML files, named as in `Origin.file`.
    package func files(forSpecs names: [String], in api: API) -> [[UInt8]] {
        let emitters = api.services.map { ServiceEmitter(service: $0, access: access, scope: NameScope($0, of: api)) }
        var code = CodePrinter()
        return names.map { name in
            code.removeAll()
            return file(of: emitters, in: name, with: &code)
        }
    }

    private func file(of emitters: [ServiceEmitter], in spec: String, with code: inout CodePrinter) -> [UInt8] {
        for emitter in emitters { emitter.emit(spec, to: &code) }
        let declaresService = emitters.contains { $0.service.origin.file == spec }
        let body = code.bytes
        return skeleton.fill(reserving: body.count + 512) { hole, file in
            switch hole {
            case .source: file += DocText.singleLine(spec).utf8
            case .imports: if !body.isEmpty { file += importLines(declaresService: declaresService).utf8 }
            case .body: file += body
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
