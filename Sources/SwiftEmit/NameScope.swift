import APIModel

/// How a name is written at one place of the generated source, which stands in somebody else's module: types of the spec and of
/// the module may have the names of Swift's and of the runtime's.
///
/// Looked up from inside out, a name in `extension OCR { struct Coord { } }` is first one nested in `Coord`, then one of
/// `OCR`, then one of the module, and only then Swift's or the runtime's. So `OCR` has aliases of those that generated code
/// says in it, and no type of the module hides them. Where the spec owns the name, or the aliases are not seen, it is
/// written with its module.
struct NameScope {
    /// The namespace of the service.
    let namespace: String
    private let inNamespace: Set<String>
    private let inStruct: Set<String>
    /// Where the aliases of the namespace are not seen.
    private let isOutside: Bool
    private let uses: NameUses

    /// Inside `extension OCR { }`.
    init(_ service: Service) {
        namespace = service.swiftName
        var names: Set = ["Client", "ErrorCode"]
        for type in service.types { names.insert(type.name.swift) }
        for action in service.actions {
            names.insert(action.request.name.swift)
            names.insert(action.response.name.swift)
        }
        inNamespace = names
        inStruct = []
        isOutside = false
        uses = NameUses()
    }

    private init(_ outer: NameScope, inStruct: Set<String> = [], isOutside: Bool = false) {
        namespace = outer.namespace
        inNamespace = isOutside ? [] : outer.inNamespace
        self.inStruct = inStruct
        self.isOutside = isOutside
        uses = outer.uses
    }

    /// Inside `extension OCR.Client { }`, from where Swift does not see the names of `OCR`.
    var outsideNamespace: NameScope { NameScope(self, isOutside: true) }

    /// Inside the struct of an object.
    func inside(_ object: ObjectType, alsoNaming names: [String] = []) -> NameScope {
        var nested = Set<String>(minimumCapacity: names.count + object.members.count)
        nested.formUnion(names)
        for member in object.members {
            nested.insert(member.swiftName)
            if let enumeration = member.enumeration { nested.insert(enumeration.swiftName) }
        }
        return NameScope(self, inStruct: nested)
    }

    /// A type of Swift or of the runtime.
    func name(_ name: ForeignName) -> String {
        let text = name.rawValue
        if isOutside || inStruct.contains(text) || inNamespace.contains(text) { return name.qualified }
        uses.names.insert(name)
        return text
    }

    /// A type of the service, used within its namespace.
    func own(_ name: String) -> String { inStruct.contains(name) ? member(name) : name }

    /// A type of the service in full: `OCR.Client`. Shorter where the service has a type named like its namespace.
    func member(_ name: String) -> String {
        inNamespace.contains(namespace) || inStruct.contains(namespace) ? name : namespace + "." + name
    }

    /// The names that the namespace must have aliases of, of all that was written in it so far.
    var aliases: [ForeignName] { ForeignName.allCases.filter(uses.names.contains) }
}

/// Collects the names that generated code says without their module: one set for all scopes of a namespace.
private final class NameUses {
    var names: Set<ForeignName> = []
}
