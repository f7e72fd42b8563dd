import APIModel

/// The stored property of a member, and the code that uses it.
struct Property {
    let coding: MemberCoding
    /// A Boolean value that indicates whether the property is a `var`, because its object can be part of a request.
    let isVariable: Bool
    let scope: NameScope

    var member: Member { coding.member }

    /// The name of the property and of the initializer's parameter, with backticks where needed.
    var name: String { member.needsBackticks ? "`\(member.swiftName)`" : member.swiftName }

    var parameter: String { "\(name): \(coding.type)\(member.isOptional ? " = nil" : "")" }

    /// The expression of the stored value. A deprecated member is a computed property over a stored one, so that the
    /// struct's own code causes no warnings. A member named `json` needs `self`, since `write` and `init` have such a
    /// parameter.
    var storage: String {
        if member.deprecation != nil { return "_" + member.swiftName }
        return member.swiftName == "json" ? "self.json" : name
    }

    var storageAfterSelf: String {
        if member.deprecation != nil { return "_" + member.swiftName }
        return member.swiftName == "init" ? name : member.swiftName
    }

    var writeArguments: [String] {
        var arguments = [SwiftLiteral.string(member.wireName), storage]
        if let format = coding.timestampFormat { arguments.append(".\(format.rawValue)") }
        return arguments + member.limitArguments
    }

    var readCall: String {
        "\(coding.readCall)\(member.isOptional ? "IfPresent" : "")(\(SwiftLiteral.string(member.wireName)))"
    }

    func declare(in code: inout CodePrinter, access: AccessLevel, docs: MemberDocs) {
        code.blank()
        if let deprecation = member.deprecation {
            code.print(stored(modifier: "private ", name: storage))
            code.blank()
            code.doc { docs.write(to: &$0) }
            let message = SwiftLiteral.escapedString(DocText.singleLine(deprecation.reason))
            code.print("@available(*, deprecated, message: \(message))")
            emitComputed(to: &code, access: access)
        } else {
            code.doc { docs.write(to: &$0) }
            code.print(stored(modifier: access.modifier, name: name))
        }
    }

    private func stored(modifier: String, name: String) -> String {
        guard member.isIndirect else { return "\(modifier)\(isVariable ? "var" : "let") \(name): \(coding.type)" }
        let setter = isVariable || modifier == "private " ? "" : "private(set) "
        return "@\(scope.name(.indirect)) \(modifier)\(setter)var \(name): \(coding.type)"
    }

    private func emitComputed(to code: inout CodePrinter, access: AccessLevel) {
        let head = "\(access.modifier)var \(name): \(coding.type)"
        guard isVariable else {
            code.computed(head, storage)
            return
        }
        code.block(head) { code in
            code.print("get { \(storage) }")
            code.print("set { \(storage) = newValue }")
        }
    }
}
