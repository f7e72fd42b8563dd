import APIModel

/// Emits the type of a member with known values: one of the runtime's two generic structs, with an empty enum as its tag.
/// A struct for each member would cost users more time to compile.
struct EnumerationEmitter {
    let enumeration: Enumeration
    let member: Member
    let access: AccessLevel
    /// The scope inside the object's struct.
    let scope: NameScope

    /// Emits the type and its tag, which are nested in the object's struct.
    func emitType(to code: inout CodePrinter) {
        let access = access.modifier
        let (name, tag) = (enumeration.swiftName, enumeration.swiftTag)
        let generic = scope.name(member.type.innermost.isInteger ? .openInteger : .openString)
        code.doc { doc in
            doc.text("Known values of \(DocText.code(member.wireName)). Any other value is kept as received.")
            // The documentation of a generic struct mixes the constants of all its types. Here are those of this one.
            for value in enumeration.values { doc.fact(constant(of: value) + text(of: value)) }
        }
        let (alias, type) = ("\(access)typealias \(name) =", "\(generic)<\(tag)>")
        if "\(alias) \(type)".columns <= code.room {
            code.print("\(alias) \(type)")
        } else {
            code.print(alias)
            code.indent { $0.print(type) }
        }
        code.blank()
        code.doc { $0.text("Distinguishes \(DocText.code(name)) from other types.") }
        code.print("\(access)enum \(tag) {}")
    }

    /// Emits the constants, which are outside of all types.
    /// - Parameter object: The full name of the object's struct.
    func emitConstants(of object: String, to code: inout CodePrinter) {
        let constants = enumeration.values.filter { $0.swiftName != nil }
        guard !constants.isEmpty else { return }
        code.blank()
        code.block("extension \(object).\(enumeration.swiftName)") { code in
            for value in constants {
                guard let name = value.swiftName else { continue }
                code.blank()
                code.doc { $0.text(text(of: value)) }
                code.computed(
                    "\(access.modifier)static var \(name): Self", "Self(rawValue: \(literal(value.value)))")
            }
        }
    }

    private func constant(of value: Enumeration.Case) -> String {
        value.swiftName.map { "`.\($0.filter { $0 != "`" })`, " } ?? ""
    }

    private func text(of value: Enumeration.Case) -> String {
        DocText.code(value.value.displayText) + ((value.meaning ?? value.chineseMeaning).map { ": " + $0 } ?? ".")
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
