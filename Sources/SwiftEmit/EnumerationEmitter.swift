import APIModel

/// Emits the known values of a member: an open enum, nested in the object's struct.
struct EnumerationEmitter {
    let enumeration: Enumeration
    let member: Member
    let access: AccessLevel
    /// The scope inside the object's struct.
    let scope: NameScope

    func emit(to code: inout CodePrinter) {
        let access = access.modifier
        let isInteger = member.type.innermost.isInteger
        let raw = scope.name(isInteger ? .int : .string)
        code.doc { doc in
            doc.text("Known values of \(DocText.code(member.wireName)). Any other value is kept as received.")
            let unnamed = enumeration.values.filter { $0.swiftName == nil }
            for value in unnamed { doc.fact("\(DocText.code(value.value.displayText))\(meaning(value))") }
        }
        code.block("\(access)struct \(enumeration.swiftName): \(scope.name(isInteger ? .integerEnum : .stringEnum))") {
            code in
            code.print("\(access)let rawValue: \(raw)")
            code.blank()
            code.print("\(access)init(rawValue: \(raw)) { self.rawValue = rawValue }")
            for value in enumeration.values {
                guard let name = value.swiftName else { continue }
                code.blank()
                code.doc { $0.text("\(DocText.code(value.value.displayText))\(meaning(value))") }
                code.computed("\(access)static var \(name): Self", "Self(rawValue: \(literal(value.value)))")
            }
        }
    }

    private func meaning(_ value: Enumeration.Case) -> String {
        (value.meaning ?? value.chineseMeaning).map { ": " + $0 } ?? "."
    }

    private func literal(_ value: Value) -> String {
        value.number ?? SwiftLiteral.string(value.displayText)
    }
}

extension MemberType {
    fileprivate var isInteger: Bool {
        if case .integer = self { return true }
        return false
    }
}
