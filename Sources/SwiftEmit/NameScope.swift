import APIModel

/// How a name is written at one place of the generated source, where the spec's own names may hide those of Swift and
/// of the runtime.
///
/// Looked up from inside out, a name in `extension OCR { struct Coord { } }` is first one nested in `Coord`, then one of
/// `OCR`, then a namespace of the module, and only then Swift's or the runtime's.
struct NameScope {
    /// The namespace of the service.
    let namespace: String
    private let inModule: Set<String>
    private let inNamespace: Set<String>
    private let inStruct: Set<String>

    /// Inside `extension OCR { }`.
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

    /// Inside `extension OCR.Client { }`, from where Swift does not see the names of `OCR`.
    var outsideNamespace: NameScope { NameScope(self, inNamespace: [], inStruct: []) }

    /// Inside the struct of an object.
    func inside(_ object: ObjectType, alsoNaming names: [String] = []) -> NameScope {
        var nested = Set<String>(minimumCapacity: names.count + object.members.count)
        nested.formUnion(names)
        for member in object.members {
            nested.insert(member.swiftName)
            if let enumeration = member.enumeration { nested.insert(enumeration.swiftName) }
        }
        return NameScope(self, inNamespace: inNamespace, inStruct: nested)
    }

    /// A type of the standard library.
    func swift(_ name: String) -> String { isHidden(name) ? "Swift." + name : name }

    /// A type of the runtime.
    func core(_ name: String) -> String { isHidden(name) ? "TencentCloudCore." + name : name }

    /// A type of the service, used within its namespace.
    func own(_ name: String) -> String { inStruct.contains(name) ? member(name) : name }

    /// A type of the service in full: `OCR.Client`. Shorter where the service has a type named like its namespace.
    func member(_ name: String) -> String {
        inNamespace.contains(namespace) || inStruct.contains(namespace) ? name : namespace + "." + name
    }

    private func isHidden(_ name: String) -> Bool {
        inStruct.contains(name) || inNamespace.contains(name) || inModule.contains(name)
    }
}
