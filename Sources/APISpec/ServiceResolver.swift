import APIModel

/// Resolves one service: its types, interfaces and error codes.
struct ServiceResolver {
    let scope: ServiceScope
    let namespace: String
    let brokenFiles: [SourceFile]
    var diagnostics: [Diagnostic] = []

    /// Types first, then request and response of each interface.
    var objects: [ObjectType] = []
    /// What `objects` were written as.
    var objectSpecs: [ObjectSpec] = []
    /// Index into `objects` by the name in specs.
    var typeIndex: [String: Int] = [:]
    /// Swift names of `objects`, with the names and places they came from.
    var typeNames: [String: NameUse] = [:]
    var errors: [ErrorCode] = []
    var errorIndex: [String: Int] = [:]

    /// Where a Swift name was first used, and for what.
    struct NameUse {
        var wire: String
        var location: Location
    }

    init(scope: ServiceScope, namespace: String, brokenFiles: [SourceFile]) {
        self.scope = scope
        self.namespace = namespace
        self.brokenFiles = brokenFiles
    }

    mutating func resolve() -> Service {
        let spec = scope.service
        resolveErrors()
        let actionNames = nameActions()
        nameTypes()
        let typeCount = objects.count
        for (action, name) in zip(scope.actions, actionNames) { addObjects(of: action, named: name) }
        resolveMembers()
        findUse(requestsFrom: typeCount)
        markCycles()
        checkMemberExamples()
        var actions: [Action] = []
        for (index, action) in scope.actions.enumerated() {
            let request = typeCount + 2 * index
            actions.append(resolve(action, method: actionNames[index].method, request: request, response: request + 1))
        }
        return Service(
            shortName: spec.shortName.value, version: spec.version?.value ?? "", swiftName: namespace,
            texts: spec.texts.resolved, endpoint: spec.endpoint ?? "\(spec.shortName.value).tencentcloudapi.com",
            regions: spec.regions, maxRequestBody: spec.maxRequestBody ?? Self.largestSignedBody,
            groups: resolveGroups(), errors: errors, types: Array(objects[..<typeCount]), actions: actions,
            origin: Origin(file: spec.key.file.name, element: spec.shortName.value))
    }

    /// Bytes: what the server takes when a request is signed with TC3.
    private static let largestSignedBody = 10 << 20

    // MARK: Groups and error codes

    private mutating func resolveGroups() -> [Group] {
        let spec = scope.service
        for chinese in spec.chineseGroups where !spec.groups.contains(where: { $0.key.value == chinese.key.value }) {
            diagnostics.append(.unknownGroup(chinese.key, known: spec.groups.map(\.key.value)))
        }
        return spec.groups.map { group in
            let chinese = spec.chineseGroups.first { $0.key.value == group.key.value }
            return Group(key: group.key.value, title: group.title, chineseTitle: chinese?.title)
        }
    }

    /// The service's codes, then those that only interfaces name.
    private mutating func resolveErrors() {
        var names: Set<String> = []
        let element = scope.service.shortName.value + ".errors."
        for spec in scope.service.errors {
            addError(spec.code, description: spec.description, element: element + spec.code.value, names: &names)
        }
        for action in scope.actions {
            for code in action.errors where errorIndex[code.value] == nil {
                addError(code, description: nil, element: action.name.value + ".errors." + code.value, names: &names)
            }
        }
    }

    private mutating func addError(
        _ code: Located<String>, description: String?, element: String, names: inout Set<String>
    ) {
        var name = SwiftNames.errorConstant(code.value)
        if SwiftKeywords.constantMustRename.contains(name) { name += "Error" }
        // Codes cannot be given another name, so the later one keeps its dots as underscores.
        if names.contains(name) { name = SwiftNames.literalErrorConstant(code.value) }
        if !names.insert(name).inserted { diagnostics.append(.errorConstantClash(code, swift: name)) }
        errorIndex[code.value] = errors.count
        errors.append(
            ErrorCode(
                code: code.value, swiftName: SwiftKeywords.quotedIfNeeded(name), description: description,
                origin: Origin(file: code.location.file.name, element: element)))
    }

    // MARK: Names of types and interfaces

    struct ActionName {
        /// Without backticks.
        var method: String
        /// What `Request` and `Response` are put behind.
        var type: String
    }

    private mutating func nameActions() -> [ActionName] {
        var methods: [String: NameUse] = [:]
        var wireNames: [String: Location] = [:]
        var names: [ActionName] = []
        for action in scope.actions {
            let wire = action.name.value
            let place = action.swiftName?.location ?? action.name.location
            let use = NameUse(wire: wire, location: place)
            let base = action.swiftName?.value ?? wire
            var method = action.swiftName?.value ?? SwiftNames.lowered(wire)
            if SwiftKeywords.methodMustRename.contains(method) {
                if let written = action.swiftName { diagnostics.append(.unusableName(written, of: "an interface")) }
                method += "Action"
            }
            let name = ActionName(method: method, type: SwiftNames.capitalized(base))
            names.append(name)
            if let first = wireNames[wire] {
                diagnostics.append(.duplicateAction(action.name, first: first))
                continue
            }
            wireNames[wire] = action.name.location
            if let first = methods[method] ?? typeNames[name.type + "Request"] ?? typeNames[name.type + "Response"] {
                diagnostics.append(
                    .nameClash(wire, swift: method, at: place, other: first.wire, first: first.location))
            }
            methods[method] = use
            typeNames[name.type + "Request"] = use
            typeNames[name.type + "Response"] = use
        }
        return names
    }

    private mutating func nameTypes() {
        let documents = ([scope.service] + scope.additions).sorted { $0.key.isBefore($1.key) }
        for (document, type) in documents.flatMap({ document in document.types.map { (document, $0) } }) {
            let wire = type.name.value
            if let first = typeIndex[wire] {
                diagnostics.append(.duplicateType(type.name, first: objectSpecs[first].name.location))
                continue
            }
            if BuiltinType(rawValue: wire) != nil || wire == "Array" || wire == "JSON" {
                diagnostics.append(.builtinTypeName(type.name))
            }
            let swift = swiftName(ofType: type)
            let place = type.swiftName?.location ?? type.name.location
            if let first = typeNames[swift] {
                diagnostics.append(.nameClash(wire, swift: swift, at: place, other: first.wire, first: first.location))
            }
            typeNames[swift] = NameUse(wire: wire, location: place)
            typeIndex[wire] = objects.count
            objectSpecs.append(type)
            objects.append(
                ObjectType(
                    name: TypeName(wire: wire, swift: swift), texts: type.texts.resolved, isUsedInRequests: false,
                    isUsedInResponses: false, members: [],
                    origin: Origin(
                        file: type.name.location.file.name, element: "\(document.shortName.value).types.\(wire)")))
        }
    }

    /// Inside its namespace a type may shadow Swift's names, but not those that generated code must say.
    private mutating func swiftName(ofType type: ObjectSpec) -> String {
        let name = type.swiftName?.value ?? SwiftNames.capitalized(type.name.value)
        guard SwiftKeywords.typeMustRename.contains(name) || name == namespace || SwiftKeywords.quotable.contains(name)
        else { return name }
        if let written = type.swiftName { diagnostics.append(.unusableName(written, of: "a type")) }
        return name + "Object"
    }

    private mutating func addObjects(of action: ActionSpec, named name: ActionName) {
        let file = action.key.file.name
        for (spec, suffix, element) in [
            (action.parameters, "Request", "parameters"), (action.response, "Response", "response"),
        ] {
            objectSpecs.append(spec)
            objects.append(
                ObjectType(
                    name: TypeName(wire: action.name.value, swift: name.type + suffix), texts: Texts(),
                    isUsedInRequests: suffix == "Request", isUsedInResponses: suffix == "Response", members: [],
                    origin: Origin(file: file, element: "\(action.name.value).\(element)")))
        }
    }
}

extension TextsSpec {
    var resolved: Texts {
        Texts(
            title: title, description: description, chineseTitle: chineseTitle, chineseDescription: chineseDescription)
    }
}
