import APIModel

/// Emits the method that encrypts a call of an action, beside the one that sends a request as it is.
struct EncryptionEmitter {
    let action: Action
    let encryption: Encryption
    let service: Service
    let access: AccessLevel
    /// The scope outside the service's namespace.
    let scope: NameScope

    func emit(to code: inout CodePrinter) {
        let signature = MethodSignature(of: action, own: scope.member, foreign: scope.name, isEncrypted: true)
        code.blank()
        code.doc { ActionDocs(action: action, service: service).writeEncrypted(encryption, to: &$0) }
        if let attribute = action.status.attribute { code.print(attribute) }
        code.list("\(access.modifier)func \(signature.name)(", signature.parameters, ") \(signature.effects) {")
        let region = action.regions == .none ? [] : [SourceExpression.text("region: region")]
        let arguments = [.text("request"), .text("encryption: encryption"), encryption.rule.prefixed("by: ")] + region
        let call = SourceExpression.call("try await api.send", arguments)
        code.indent { code in call.lines(width: code.room).forEach { code.print($0) } }
        code.print("}")
    }
}

extension Encryption {
    /// The value of the runtime that says the same.
    fileprivate var rule: SourceExpression {
        let flag = flag.map { [SourceExpression.text("flag: \(SwiftLiteral.string($0))")] } ?? []
        return .call(".init", [part.prefixed("request: "), .text("response: .\(response.rawValue)")] + flag)
    }

    private var part: SourceExpression {
        switch request {
        case .none: .text(".none")
        case .body: .text(".body")
        case .fields(let names):
            .call(isFlat ? ".flatFields" : ".fields", [.array("", names.map { .text(SwiftLiteral.string($0)) })])
        }
    }
}

extension Action.Status {
    /// The attribute of a method of the action, or `nil` if it needs none.
    var attribute: String? {
        switch self {
        case .online: nil
        case .deprecated: "@available(*, deprecated, message: \"The service has deprecated this action.\")"
        case .offline: "@available(*, unavailable, message: \"The service has taken this action offline.\")"
        }
    }
}
