import APIModel

/// Decides how a name is written at one location of the generated source. The source is compiled in a user's module, whose
/// types may have the names of Swift and of the runtime, as types of the spec may.
///
/// Swift looks names up from the inside out. In `extension OCR { struct Coord { } }` a name is first one that is nested
/// in `Coord`, then one of `OCR`, then one of the module, and only then a name of Swift or of the runtime. So `OCR` has
/// aliases of the names that generated code uses in it, and no type of the module hides them. If the spec owns a name, or
/// the aliases are not visible, the name is written with its module.
struct NameScope {
    /// The namespace of the service.
    let namespace: String
    private let inNamespace: Set<String>
    private let inStruct: Set<String>
    /// A Boolean value that indicates whether the aliases of the namespace are out of scope.
    private let isOutside: Bool
    private let uses: NameUses

    /// Creates the scope inside `extension OCR { }`.
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

    /// The scope inside `extension OCR.Client { }`, where Swift does not find the names of `OCR`.
    var outsideNamespace: NameScope { NameScope(self, isOutside: true) }

    /// Returns the scope inside the struct of an object.
    func inside(_ object: ObjectType, alsoNaming names: [String] = []) -> NameScope {
        var nested = Set<String>(minimumCapacity: names.count + object.members.count)
        nested.formUnion(names)
        for member in object.members {
            nested.insert(member.swiftName)
            if let enumeration = member.enumeration { nested.formUnion([enumeration.swiftName, enumeration.swiftTag]) }
        }
        return NameScope(self, inStruct: nested)
    }

    /// Returns the name of a type of Swift or of the runtime.
    func name(_ name: ForeignName) -> String {
        let text = name.rawValue
        if isOutside || inStruct.contains(text) || inNamespace.contains(text) { return name.qualified }
        uses.names.insert(name)
        return text
    }

    /// Returns the name of a type of the service, for use inside its namespace.
    func own(_ name: String) -> String { inStruct.contains(name) ? member(name) : name }

    /// Returns the full name of a type of the service, `OCR.Client`, or the short one if a type hides the namespace.
    func member(_ name: String) -> String {
        inNamespace.contains(namespace) || inStruct.contains(namespace) ? name : namespace + "." + name
    }

    /// The names used so far in the namespace, which it must declare as aliases.
    var aliases: [ForeignName] { ForeignName.allCases.filter(uses.names.contains) }
}

/// Collects the names that generated code uses without their module: one set for all scopes of a namespace.
private final class NameUses {
    var names: Set<ForeignName> = []
}
