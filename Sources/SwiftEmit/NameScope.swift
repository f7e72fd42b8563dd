import APIModel

/// Decides how a name is written at one location of the generated source, where the spec's own names may hide those of
/// Swift and of the runtime.
///
/// Swift looks names up from the inside out. In `extension OCR { struct Coord { } }` a name is first one that is nested
/// in `Coord`, then one of `OCR`, then a namespace of the module, and only then a name of Swift or of the runtime.
struct NameScope {
    /// The namespace of the service.
    let namespace: String
    private let inModule: Set<String>
    private let inNamespace: Set<String>
    private let inStruct: Set<String>

    /// Creates the scope inside `extension OCR { }`.
    init(_ service: Service, of api: API) {
        namespace = service.swiftName
        inModule = Set(api.services.map(\.swiftName))
        var names: Set = ["Client", "ErrorCode"]
        for type in service.types { names.insert(type.name.swift) }
        for action in service.actions {
            names.insert(action.request.name.swift)
            names.insert(action.response.name.swift)
        }
        inNamespace = names
        inStruct = []
    }

    private init(_ outer: NameScope, inNamespace: Set<String>, inStruct: Set<String>) {
        namespace = outer.namespace
        inModule = outer.inModule
        self.inNamespace = inNamespace
        self.inStruct = inStruct
    }

    /// The scope inside `extension OCR.Client { }`, where Swift does not find the names of `OCR`.
    var outsideNamespace: NameScope { NameScope(self, inNamespace: [], inStruct: []) }

    /// Returns the scope inside the struct of an object.
    func inside(_ object: ObjectType, alsoNaming names: [String] = []) -> NameScope {
        var nested = Set<String>(minimumCapacity: names.count + object.members.count)
        nested.formUnion(names)
        for member in object.members {
            nested.insert(member.swiftName)
            if let enumeration = member.enumeration { nested.insert(enumeration.swiftName) }
        }
        return NameScope(self, inNamespace: inNamespace, inStruct: nested)
    }

    /// Returns the name of a type of the standard library.
    func swift(_ name: String) -> String { isHidden(name) ? "Swift." + name : name }

    /// Returns the name of a type of the runtime.
    func core(_ name: String) -> String { isHidden(name) ? "TencentCloudCore." + name : name }

    /// Returns the name of a type of the service, for use inside its namespace.
    func own(_ name: String) -> String { inStruct.contains(name) ? member(name) : name }

    /// Returns the full name of a type of the service, `OCR.Client`, or the short one if a type hides the namespace.
    func member(_ name: String) -> String {
        inNamespace.contains(namespace) || inStruct.contains(namespace) ? name : namespace + "." + name
    }

    private func isHidden(_ name: String) -> Bool {
        inStruct.contains(name) || inNamespace.contains(name) || inModule.contains(name)
    }
}
