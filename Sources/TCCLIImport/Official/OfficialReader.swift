import APISpec

/// Reads `api.json` of one version of a service.
///
/// Keys that it does not know are passed over: a newer package says more about the same things.
struct OfficialReader {
    let tree: JSONTree
    private var objectIndex: [String: Int] = [:]

    init(_ tree: JSONTree) {
        self.tree = tree
    }

    mutating func read() throws(ShapeFailure) -> OfficialService {
        var (metadata, actions, objects): (Int?, Int?, Int?)
        try object(0, "the description")
        tree.forEachMember(of: 0) { key, value in
            switch Key(tree.string(key)) {
            case .metadata: metadata = value
            case .actions: actions = value
            case .objects: objects = value
            default: break
            }
        }
        guard let metadata else { throw ShapeFailure(place: 0, message: "'metadata' is missing") }
        guard let actions else { throw ShapeFailure(place: 0, message: "'actions' is missing") }
        guard let objects else { throw ShapeFailure(place: 0, message: "'objects' is missing") }
        var service = try readMetadata(metadata)
        try indexObjects(objects)
        service.objects = try readObjects(objects)
        service.actions = try readActions(actions)
        service.markUse()
        return service
    }

    /// The keys of the description, by their bytes: a switch over texts would compare them one after the other.
    private enum Key: String {
        case metadata, actions, objects
        case apiVersion, serviceShortName, serviceNameCN, brief = "api_brief"
        case name, document, input, output, status, skipSign = "skip_sign"
        case members, type, member, disabled, example, required
        case outputRequired = "output_required"
        case allowedNull = "value_allowed_null"

        init?(_ text: Bytes) {
            self.init(rawValue: String(decoding: text, as: UTF8.self))
        }
    }

    // MARK: Kinds

    private func object(_ place: Int, _ what: StaticString) throws(ShapeFailure) {
        guard tree.kind(place) == .object else { throw misfit(place, "\(what) must be an object") }
    }

    private func misfit(_ place: Int, _ rule: String) -> ShapeFailure {
        ShapeFailure(place: place, message: "\(rule), not \(tree.kind(place).words)")
    }

    /// Prose, of which null is none.
    private func prose(_ place: Int) throws(ShapeFailure) -> Bytes {
        tree.kind(place) == .null ? Bytes(start: nil, count: 0) : try text(place)
    }

    private func text(_ place: Int) throws(ShapeFailure) -> Bytes {
        switch tree.kind(place) {
        case .string, .escapedString: return tree.string(place)
        default: throw misfit(place, "must be a text")
        }
    }

    private func boolean(_ place: Int) throws(ShapeFailure) -> Bool {
        switch tree.kind(place) {
        case .true: return true
        case .false, .null: return false
        case .integer where Repairs.numberIsBoolean(tree.raw(place)): return tree.raw(place)[0] == UInt8(ascii: "1")
        default: throw misfit(place, "must be true or false")
        }
    }

    private func name(_ place: Int) throws(ShapeFailure) -> String {
        let name = String(decoding: try text(place), as: UTF8.self)
        guard isName(name) else {
            throw ShapeFailure(
                place: place, message: "must be a name of letters, digits and underscores, not '\(name.prefix(80))'")
        }
        return name
    }

    // MARK: Service

    private func readMetadata(_ place: Int) throws(ShapeFailure) -> OfficialService {
        try object(place, "'metadata'")
        var service = OfficialService(
            shortName: "", version: "", title: Bytes(start: nil, count: 0), brief: Bytes(start: nil, count: 0),
            actions: [], objects: [])
        try tree.forEachMember(of: place) { key, value throws(ShapeFailure) in
            switch Key(tree.string(key)) {
            case .apiVersion:
                service.version = String(decoding: try text(value), as: UTF8.self)
                guard CalendarDate.isDate(service.version.utf8) else {
                    throw ShapeFailure(place: value, message: "must be a date such as 2018-11-19")
                }
            case .serviceShortName:
                service.shortName = String(decoding: try text(value), as: UTF8.self)
                guard isServiceName(service.shortName) else {
                    throw ShapeFailure(place: value, message: "must be small letters and digits")
                }
            case .serviceNameCN: service.title = try prose(value)
            case .brief: service.brief = try prose(value)
            default: break
            }
        }
        guard !service.shortName.isEmpty else {
            throw ShapeFailure(place: place, message: "'serviceShortName' is missing")
        }
        guard !service.version.isEmpty else { throw ShapeFailure(place: place, message: "'apiVersion' is missing") }
        return service
    }

    // MARK: Actions

    private func readActions(_ place: Int) throws(ShapeFailure) -> [OfficialAction] {
        try object(place, "'actions'")
        var actions: [OfficialAction] = []
        var names: Set<String> = []
        try tree.forEachMember(of: place) { key, value throws(ShapeFailure) in
            let name = try name(key)
            guard names.insert(name).inserted else {
                throw ShapeFailure(place: key, message: "the action stands here a second time")
            }
            actions.append(try readAction(value, name: name))
        }
        return actions
    }

    private func readAction(_ place: Int, name: String) throws(ShapeFailure) -> OfficialAction {
        try object(place, "an action")
        var (input, output): (Int?, Int?)
        var action = OfficialAction(
            name: name, title: Bytes(start: nil, count: 0), document: Bytes(start: nil, count: 0), status: .online,
            isSigned: true, input: 0, output: 0)
        try tree.forEachMember(of: place) { key, value throws(ShapeFailure) in
            switch Key(tree.string(key)) {
            case .name: action.title = try prose(value)
            case .document: action.document = try prose(value)
            case .input: input = try objectNamed(value)
            case .output: output = try objectNamed(value)
            case .skipSign: action.isSigned = !(try boolean(value))
            case .status:
                guard let status = OfficialAction.Status(rawValue: String(decoding: try text(value), as: UTF8.self))
                else { throw ShapeFailure(place: value, message: "must be online, deprecated or offline") }
                action.status = status
            default: break
            }
        }
        guard let input else { throw ShapeFailure(place: place, message: "'input' is missing") }
        guard let output else { throw ShapeFailure(place: place, message: "'output' is missing") }
        (action.input, action.output) = (input, output)
        return action
    }

    private func objectNamed(_ place: Int) throws(ShapeFailure) -> Int {
        let name = String(decoding: try text(place), as: UTF8.self)
        guard let index = objectIndex[name] else {
            throw ShapeFailure(place: place, message: "there is no object '\(name.prefix(80))'")
        }
        return index
    }

    // MARK: Objects

    private mutating func indexObjects(_ place: Int) throws(ShapeFailure) {
        try object(place, "'objects'")
        try tree.forEachMember(of: place) { key, _ throws(ShapeFailure) in
            let name = try name(key)
            guard objectIndex.updateValue(objectIndex.count, forKey: name) == nil else {
                throw ShapeFailure(place: key, message: "the object stands here a second time")
            }
        }
    }

    private func readObjects(_ place: Int) throws(ShapeFailure) -> [OfficialObject] {
        var objects: [OfficialObject] = []
        objects.reserveCapacity(objectIndex.count)
        try tree.forEachMember(of: place) { key, value throws(ShapeFailure) in
            objects.append(try readObject(value, name: String(decoding: tree.string(key), as: UTF8.self)))
        }
        return objects
    }

    private func readObject(_ place: Int, name: String) throws(ShapeFailure) -> OfficialObject {
        try object(place, "an object")
        var result = OfficialObject(name: name, document: Bytes(start: nil, count: 0), members: [])
        var members: Int?
        try tree.forEachMember(of: place) { key, value throws(ShapeFailure) in
            switch Key(tree.string(key)) {
            case .document: result.document = try prose(value)
            case .members: members = value
            default: break
            }
        }
        guard let members else { throw ShapeFailure(place: place, message: "'members' is missing") }
        guard tree.kind(members) == .array else { throw misfit(members, "must be a list") }
        var names: Set<String> = []
        try tree.forEachElement(of: members) { element throws(ShapeFailure) in
            let member = try readMember(element, of: name)
            guard names.insert(member.name).inserted else {
                throw ShapeFailure(place: element, message: "the member '\(member.name)' stands here a second time")
            }
            result.members.append(member)
        }
        return result
    }

    private func readMember(_ place: Int, of owner: String) throws(ShapeFailure) -> OfficialMember {
        try object(place, "a member")
        let nothing = Bytes(start: nil, count: 0)
        var member = OfficialMember(
            name: "", wireName: nothing, kind: .string, isList: false, document: nothing, example: nothing,
            isRequired: false, isAlwaysAnswered: false, isNullable: false, isDisabled: false)
        var (type, element): (Int?, Int?)
        try tree.forEachMember(of: place) { key, value throws(ShapeFailure) in
            switch Key(tree.string(key)) {
            case .name:
                member.name = try name(value)
                member.wireName = tree.string(value)
            case .type: type = value
            case .member: element = value
            case .document: member.document = try prose(value)
            case .example: member.example = try prose(value)
            case .required: member.isRequired = try boolean(value)
            case .outputRequired: member.isAlwaysAnswered = try boolean(value)
            case .allowedNull: member.isNullable = try boolean(value)
            case .disabled: member.isDisabled = try boolean(value)
            default: break
            }
        }
        guard !member.name.isEmpty else { throw ShapeFailure(place: place, message: "'name' is missing") }
        guard let type else { throw ShapeFailure(place: place, message: "'type' is missing") }
        guard let element else { throw ShapeFailure(place: place, message: "'member' is missing") }
        member.isList = try text(type).elementsEqual("list".utf8)
        member.kind = try kind(element, container: type)
        if member.kind == .string, Repairs.isBase64(member.name, of: owner) { member.kind = .base64 }
        return member
    }

    /// `type` says list, object or the plain kind; `member` what a list holds, or the kind with its width or format.
    private func kind(_ place: Int, container: Int) throws(ShapeFailure) -> OfficialMember.Kind {
        let word = String(decoding: try text(place), as: UTF8.self)
        let type = String(decoding: try text(container), as: UTF8.self)
        if type == "object" || type == "list", let index = objectIndex[word] { return .object(index) }
        let kind: (kind: OfficialMember.Kind, type: String)? =
            switch word {
            case "string": (.string, "string")
            case "int64": (.integer, "int")
            case "uint64": (.unsigned, "int")
            case "float": (.float, "float")
            case "bool": (.boolean, "bool")
            case "datetime_iso": (.iso8601, "string")
            case "datetime": (.datetime, "string")
            case "date": (.date, "string")
            case "binary": (.binary, "binary")
            default: nil
            }
        guard let kind else {
            throw ShapeFailure(place: place, message: "there is no type or object '\(word.prefix(80))'")
        }
        guard type == kind.type || type == "list" else {
            throw ShapeFailure(place: container, message: "'\(type.prefix(80))' does not go with '\(word)'")
        }
        return kind.kind
    }
}
