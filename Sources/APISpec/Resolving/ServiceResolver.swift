import APIModel

/// Resolves one service: its types, actions and error codes.
struct ServiceResolver {
    let scope: ServiceScope
    let namespace: String
    let isNewest: Bool
    let brokenFiles: [SourceFile]
    var diagnostics: [Diagnostic] = []

    /// The types, followed by the request and the response of each action.
    var objects: [ObjectDraft] = []
    /// The index in `objects` of each type, by its name in the specs.
    var typeIndex: [String: Int] = [:]
    /// The Swift names of `objects`, each with the name and location it was made from.
    var typeNames: [String: NameUse] = [:]
    var errors: [ErrorCode] = []
    var errorIndex: [String: Int] = [:]
    /// The first poll with each query, and the location of the query's name in it.
    var queries: [String: (poll: Poll, location: Location)] = [:]

    init(scope: ServiceScope, namespace: String, isNewest: Bool, brokenFiles: [SourceFile]) {
        self.scope = scope
        self.namespace = namespace
        self.isNewest = isNewest
        self.brokenFiles = brokenFiles
    }

    mutating func resolve() -> Service {
        let spec = scope.service
        resolveErrors()
        let actionNames = nameActions()
        nameTypes()
        refuseTypeClashes(actionNames)
        let typeCount = objects.count
        for (action, name) in zip(scope.actions, actionNames) { addObjects(of: action, named: name) }
        resolveMembers()
        for type in objects[..<typeCount] { refuseBinary(in: type) }
        let encryptions = resolveEncryptions(typeCount: typeCount)
        let links = links
        markUse(links, typeCount: typeCount)
        markCycles(links)
        for object in objects { markOptionals(of: object) }
        checkMemberExamples()
        var actions: [Action] = []
        for (index, action) in scope.actions.enumerated() {
            let request = typeCount + 2 * index
            actions.append(
                resolve(
                    action, method: actionNames[index].method, request: objects[request],
                    response: objects[request + 1], encryption: encryptions[index]))
        }
        return Service(
            shortName: spec.shortName.value, version: spec.version?.value ?? "", swiftName: namespace,
            isNewest: isNewest, texts: spec.texts.resolved,
            endpoint: spec.endpoint ?? "\(spec.shortName.value).tencentcloudapi.com",
            regions: spec.regions.list, maxRequestBody: spec.maxRequestBody ?? Self.largestSignedBody,
            groups: resolveGroups(), errors: errors,
            types: objects[..<typeCount].map { $0.resolved(membersBelow: $0.origin.element + ".members.") },
            actions: actions, start: resolveStart(firstAction: typeCount), permissions: resolvePermissions(),
            origin: Origin(file: spec.key.file.name, element: spec.shortName.value))
    }

    /// The default of `maxRequestBody`: the maximum size of a request signed with TC3-HMAC-SHA256, in bytes.
    private static let largestSignedBody = 10 << 20

    // MARK: Groups and error codes

    private mutating func resolveGroups() -> [Group] {
        let spec = scope.service
        let chinese = chinese(spec.texts.chineseGroups, of: .group, spec.groups.map(\.key.value))
        return zip(spec.groups, chinese).map { Group(key: $0.key.value, title: $0.text, chineseTitle: $1) }
    }

    /// Returns the Chinese texts of the listed keys, in the order of the list. Reports texts for keys that are not
    /// listed.
    mutating func chinese<Text>(
        _ texts: [Named<Text>], of listed: Diagnostic.ListedKey, _ keys: [String]
    ) -> [Text?] {
        var unused = texts.byKey()
        let found = keys.map { unused.removeValue(forKey: ExactText($0)) }
        for (number, text) in texts.lazy.filter({ unused[ExactText($0.key.value)] != nil }).enumerated() {
            // Comparing many names with many others is slow, and nobody reads that many suggestions.
            diagnostics.append(.unknown(listed, text.key, known: number < 20 ? keys : []))
        }
        return found
    }

    /// Adds the codes of the service, then those that only actions name.
    private mutating func resolveErrors() {
        var names: [String: Location] = [:]
        let element = scope.service.shortName.value + ".errors."
        let listed = scope.service.errors.map(\.key.value)
        let all = listed + scope.actions.flatMap { $0.errors.map(\.value) }
        let undotted = Set(all.filter { !$0.contains(".") }.map { Self.constant(ofError: $0) })
        let chinese = chinese(scope.service.texts.chineseErrors, of: .error, listed)
        for (spec, chinese) in zip(scope.service.errors, chinese) {
            addError(
                spec.key, spec.text, chinese ?? ErrorTexts(), element: element + spec.key.value, excluding: undotted,
                names: &names)
        }
        for action in scope.actions {
            for code in action.errors where errorIndex[code.value] == nil {
                if let near = NearestName.of(code.value, among: listed, within: 2) {
                    diagnostics.append(.nearlyListedError(code, listed: near))
                }
                addError(
                    code, ErrorTexts(), ErrorTexts(), element: action.name.value + ".errors." + code.value,
                    excluding: undotted, names: &names)
            }
        }
    }

    private static func constant(ofError code: String) -> String {
        let name = SwiftNames.errorConstant(code)
        return SwiftKeywords.constantMustRename.contains(name) ? name + "Error" : name
    }

    /// - Parameter undotted: The constants of the codes without dots.
    private mutating func addError(
        _ code: Located<String>, _ english: ErrorTexts, _ chinese: ErrorTexts, element: String,
        excluding undotted: Set<String>, names: inout [String: Location]
    ) {
        var name = Self.constant(ofError: code.value)
        // The format has no way to rename a code, so a dotted code keeps its dots as underscores if its constant
        // belongs to an earlier code or to a code without dots.
        if names[name] != nil || (undotted.contains(name) && code.value.contains(".")) {
            name = SwiftNames.literalErrorConstant(code.value)
        }
        if let first = names[name] {
            diagnostics.append(.errorConstantClash(code, swift: name, first: first))
        } else {
            names[name] = code.location
        }
        errorIndex[code.value] = errors.count
        errors.append(
            ErrorCode(
                code: code.value, swiftName: SwiftKeywords.quotedIfNeeded(name), description: english.meaning,
                chineseDescription: chinese.meaning, advice: english.advice, chineseAdvice: chinese.advice,
                origin: Origin(file: code.location.file.name, element: element)))
    }

    // MARK: Names of types and actions

    struct ActionName {
        /// The name of the method, without backticks.
        var method: String
        /// The common prefix of the names of the request and response types.
        var type: String
    }

    private mutating func nameActions() -> [ActionName] {
        var methods: [String: NameUse] = [:]
        var wireNames: [String: Location] = [:]
        return scope.actions.map { action in
            let wire = action.name.value
            let method = action.swiftName?.value ?? SwiftNames.method(wire)
            if let written = action.swiftName, SwiftKeywords.methodMustRename.contains(written.value) {
                diagnostics.append(.unusableName(written, of: "an action"))
            }
            let use = NameUse(wire: wire, location: action.swiftName?.location ?? action.name.location)
            if let first = wireNames[wire] {
                diagnostics.append(.duplicateAction(action.name, first: first))
            } else if let first = methods[method] {
                diagnostics.append(.nameClash(use, first: first, swift: method))
            } else {
                methods[method] = use
            }
            wireNames[wire] = wireNames[wire] ?? action.name.location
            return ActionName(method: method, type: SwiftNames.capitalized(action.swiftName?.value ?? wire))
        }
    }

    private mutating func nameTypes() {
        let documents = ([scope.service] + scope.additions).sorted { $0.key.isBefore($1.key) }
        for document in documents {
            for type in document.types {
                let wire = type.name.value
                if let first = typeIndex[wire] {
                    diagnostics.append(.duplicateType(type.name, first: objects[first].spec.name.location))
                    continue
                }
                if BuiltinType.takes(wire) {
                    diagnostics.append(.builtinTypeName(type.name))
                }
                typeIndex[wire] = objects.count
                objects.append(
                    ObjectDraft(
                        type, name: TypeName(wire: wire, swift: swiftName(ofType: type)),
                        isUsedInRequests: false, isUsedInResponses: false,
                        origin: Origin(
                            file: type.name.location.file.name, element: "\(document.shortName.value).types.\(wire)")))
            }
        }
    }

    /// Reports clashes among the names of types, requests and responses, which share one namespace.
    private mutating func refuseTypeClashes(_ actionNames: [ActionName]) {
        var uses: [(swift: String, use: NameUse)] = objects.map { object in
            let location = object.spec.swiftName?.location ?? object.spec.name.location
            return (object.name.swift, NameUse(wire: object.name.wire, location: location))
        }
        var wireNames: Set<String> = []
        for (action, name) in zip(scope.actions, actionNames) where wireNames.insert(action.name.value).inserted {
            let location = action.swiftName?.location ?? action.name.location
            for suffix in ["Request", "Response"] {
                let what = "the \(suffix.lowercased()) of \(action.name.value)"
                uses.append((name.type + suffix, NameUse(wire: what, location: location)))
            }
        }
        uses.sort { $0.use.location.isBefore($1.use.location) }
        // Report two clashing actions only once, although both request and response clash, and not at all if their
        // methods clash.
        var refused = Set(diagnostics.map(\.location))
        for (swift, use) in uses {
            if let first = typeNames[swift] {
                guard refused.insert(use.location).inserted else { continue }
                diagnostics.append(.nameClash(use, first: first, swift: swift))
            } else {
                typeNames[swift] = use
            }
        }
    }

    /// Returns the Swift name of a type. Inside its namespace it may shadow names of Swift, except those that generated
    /// code refers to.
    private mutating func swiftName(ofType type: ObjectSpec) -> String {
        guard let written = type.swiftName else { return SwiftNames.type(type.name.value, in: namespace) }
        if SwiftNames.isTypeTaken(written.value, in: namespace) {
            diagnostics.append(.unusableName(written, of: "a type"))
        }
        return written.value
    }

    private mutating func addObjects(of action: ActionSpec, named name: ActionName) {
        let file = action.key.file.name
        for (spec, suffix, element) in [
            (action.parameters, "Request", "parameters"), (action.response, "Response", "response"),
        ] {
            objects.append(
                ObjectDraft(
                    spec, name: TypeName(wire: action.name.value, swift: name.type + suffix),
                    isUsedInRequests: suffix == "Request", isUsedInResponses: suffix == "Response",
                    origin: Origin(file: file, element: "\(action.name.value).\(element)")))
        }
    }
}
