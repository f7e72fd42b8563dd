import APIModel

/// Emits an action: the client's method, the request and the response.
struct ActionEmitter {
    let action: Action
    let service: Service
    /// The poll whose query the action is; `nil` if there is none, or if the values of the status are not known.
    let statusPoll: Poll?
    let access: AccessLevel
    /// The scope inside the service's namespace.
    let scope: NameScope

    func emit(to code: inout CodePrinter) {
        code.block("extension \(service.swiftName).Client") { emitMethods(to: &$0) }
        code.blank()
        let paging = PagingEmitter(action: action, service: service, statusPoll: statusPoll)
        let request = object(action.request, .request(paging))
        let response = object(action.response, .response(paging))
        code.block("extension \(service.swiftName)") { code in
            request.emit(to: &code)
            code.blank()
            response.emit(to: &code)
        }
        request.emitConstants(to: &code)
        response.emitConstants(to: &code)
    }

    private func object(_ object: ObjectType, _ role: ObjectEmitter.Role) -> ObjectEmitter {
        ObjectEmitter(object: object, role: role, service: service, access: access, scope: scope)
    }

    private func emitMethods(to code: inout CodePrinter) {
        let scope = scope.outsideNamespace
        let signature = MethodSignature(of: action, own: scope.member, foreign: scope.name)
        code.doc { ActionDocs(action: action, service: service).write(to: &$0) }
        if let attribute = action.status.attribute { code.print(attribute) }
        code.list("\(access.modifier)func \(signature.name)(", signature.parameters, ") \(signature.effects) {")
        let send = action.isEventStream ? "stream" : "send"
        let region = action.regions == .none ? "" : ", region: region"
        code.indent { $0.print("try await api.\(send)(request\(region))") }
        code.print("}")
        guard let encryption = action.encryption else { return }
        EncryptionEmitter(action: action, encryption: encryption, service: service, access: access, scope: scope)
            .emit(to: &code)
    }
}
