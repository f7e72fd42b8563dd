import APIModel

/// What one YAML file declares of one service.
struct ServiceEmitter {
    let service: Service
    let access: AccessLevel
    /// Inside the service's namespace.
    let scope: NameScope

    func emit(_ spec: String, to code: inout CodePrinter) {
        if service.origin.file == spec { emitNamespace(to: &code) }
        let types = service.types.filter { $0.origin.file == spec && $0.isUsed }
        if !types.isEmpty {
            code.blank()
            code.block("extension \(service.swiftName)") { code in
                for type in types {
                    code.blank()
                    ObjectEmitter(object: type, role: .type, service: service, access: access, scope: scope).emit(
                        to: &code)
                }
            }
        }
        for action in service.actions where action.origin.file == spec {
            code.blank()
            ActionEmitter(action: action, service: service, access: access, scope: scope).emit(to: &code)
        }
    }

    private func emitNamespace(to code: inout CodePrinter) {
        code.blank()
        code.doc { doc in
            doc.text("\(service.texts.shownTitle ?? service.swiftName), version \(service.version).")
            doc.text(service.texts.shownDescription)
            doc.text("Spec: \(DocText.code(service.origin.file)), \(DocText.code(service.origin.element)).")
        }
        code.block("\(access.modifier)enum \(service.swiftName)") { code in
            emitClient(to: &code)
            if !service.errors.isEmpty { emitErrorCodes(to: &code) }
        }
    }

    private func emitClient(to code: inout CodePrinter) {
        let access = access.modifier
        code.doc { doc in
            doc.text("Calls the actions of the service.")
            doc.code(["let client = \(service.swiftName).Client(credential: .environment\(exampleRegion))"])
        }
        code.block("\(access)struct Client: \(scope.core("ServiceClient"))") { code in
            code.block("\(access)static var service: \(scope.core("Service"))") { code in
                code.list("\(scope.core("Service"))(", serviceArguments, ")", closing: .afterLastItem)
            }
            code.blank()
            code.print("\(access)let api: \(scope.core("APIClient"))")
            code.blank()
            code.print("\(access)init(api: \(scope.core("APIClient"))) { self.api = api }")
        }
    }

    private var exampleRegion: String {
        guard let first = service.regions?.first else { return "" }
        return ", region: \(RegionConstant.expression(first))"
    }

    private var serviceArguments: [String] {
        var arguments = [
            "name: \(SwiftLiteral.string(service.shortName))",
            "version: \(SwiftLiteral.string(service.version))",
            "endpoint: \(SwiftLiteral.string(service.endpoint))",
            "maxRequestBody: \(SwiftLiteral.integer(service.maxRequestBody))",
        ]
        if let regions = service.regions {
            arguments.append("regions: \(RegionConstant.list(regions, behind: "regions: "))")
        }
        return arguments
    }

    private func emitErrorCodes(to code: inout CodePrinter) {
        let access = access.modifier
        code.blank()
        code.doc {
            $0.text("Error codes that the service can answer with. The list is open: new codes come without notice.")
        }
        code.block("\(access)enum ErrorCode") { code in
            for error in service.errors {
                code.blank()
                code.doc { doc in
                    doc.text(DocText.code(error.code) + (error.description.map { ": " + $0 } ?? "."))
                }
                let literal = SwiftLiteral.string(error.code)
                code.computed("\(access)static var \(error.swiftName): TencentCloudCore.ErrorCode", literal)
            }
        }
    }
}
