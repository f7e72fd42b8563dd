package import APIModel
package import SwiftTemplates

/// Makes the Swift client of an API: one file for each YAML file, so that a changed spec recompiles one small file.
///
/// Pure and total: what it is given has been checked, and the same API gives the same bytes on every machine.
package struct SwiftEmitter: Sendable {
    let access: AccessLevel
    let skeleton: Skeleton<SwiftFileHole>

    package init(access: AccessLevel, skeleton: Skeleton<SwiftFileHole> = .swiftFile) {
        self.access = access
        self.skeleton = skeleton
    }

    /// `Swift/OCR/IDCardOCR.swift` for each service and each of its YAML files, in source order.
    package func files(for api: API) -> [OutputFile] {
        api.services.flatMap { service in
            let specs = service.specs
            return zip(specs, OutputNames.unique(for: specs)).map { spec, name in
                OutputFile(
                    path: "Swift/\(service.swiftName)/\(name).swift", text: text(of: [service], in: spec, of: api))
            }
        }
    }

    /// What one YAML file declares, of whatever service, in one text: the build plugin's form.
    /// - Parameter name: The file as `Origin.file` has it.
    package func file(forSpec name: String, in api: API) -> String {
        text(of: api.services, in: name, of: api)
    }

    private func text(of services: [Service], in spec: String, of api: API) -> String {
        var code = CodePrinter()
        for service in services {
            ServiceEmitter(service: service, access: access, scope: NameScope(service, of: api)).emit(spec, to: &code)
        }
        return skeleton.fill { hole in
            switch hole {
            case .source: DocText.singleLine(spec)
            case .imports:
                code.text.isEmpty ? "" : importLine(declaresService: services.contains { $0.origin.file == spec })
            case .body: code.text
            }
        }
    }

    /// Whoever imports a public client gets the runtime with it: requests are made of its types.
    private func importLine(declaresService: Bool) -> String {
        (declaresService && access == .public ? "@_exported " : "") + "\(access.modifier)import TencentCloudCore"
    }
}
