import APISpec

/// Reads `api.json` of a version of a service.
///
/// Unknown keys are ignored, since a newer package may contain more of them. Malformed values that no client needs are left
/// out.
struct OfficialReader {
    let tree: JSONTree
    private let leftOut: LeftOut
    private var objectIndex: [String: Int] = [:]
    /// The errors of objects that cannot be read, by index.
    private var errors: [Int: ShapeError] = [:]

    init(_ tree: JSONTree, leftOut: LeftOut) {
        self.tree = tree
        self.leftOut = leftOut
    }

    mutating func read() throws(ShapeError) -> OfficialService {
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
        guard let metadata else { throw ShapeError(node: 0, message: "'metadata' is missing") }
        guard let actions else { throw ShapeError(node: 0, message: "'actions' is missing") }
        guard let objects else { throw ShapeError(node: 0, message: "'objects' is missing") }
        var service = try readMetadata(metadata)
        try indexObjects(objects)
        service.objects = readObjects(objects)
        service.actions = try readActions(actions)
        service.markUse()
        try leaveOutUnused(of: &service)
        return service
    }

    /// The keys of the description. There are about a million, so they are compared as bytes.
    private enum Key {
        case metadata, actions, objects
        case apiVersion, serviceShortName, serviceNameCN, brief
        case name, document, input, output, status, skipSign
        case members, type, member, disabled, example, required, outputRequired, allowedNull
        case unknown

        init(_ text: Bytes) {
            self =
                switch text.count {
                case 4 where text.equals("name"): .name
                case 4 where text.equals("type"): .type
                case 5 where text.equals("input"): .input
                case 6 where text.equals("member"): .member
                case 6 where text.equals("output"): .output
                case 6 where text.equals("status"): .status
                case 7 where text.equals("example"): .example
                case 7 where text.equals("members"): .members
                case 7 where text.equals("actions"): .actions
                case 7 where text.equals("objects"): .objects
                case 8 where text.equals("document"): .document
                case 8 where text.equals("disabled"): .disabled
                case 8 where text.equals("required"): .required
                case 8 where text.equals("metadata"): .metadata
                case 9 where text.equals("skip_sign"): .skipSign
                case 9 where text.equals("api_brief"): .brief
                case 10 where text.equals("apiVersion"): .apiVersion
                case 13 where text.equals("serviceNameCN"): .serviceNameCN
                case 15 where text.equals("output_required"): .outputRequired
                case 16 where text.equals("serviceShortName"): .serviceShortName
                case 18 where text.equals("value_allowed_null"): .allowedNull
                default: .unknown
                }
        }
    }

    // MARK: Kinds

    private func object(_ node: Int, _ subject: StaticString) throws(ShapeError) {
        guard tree.kind(node) == .object else { throw misfit(node, "\(subject) must be an object") }
    }

    private func misfit(_ node: Int, _ rule: String) -> ShapeError {
        ShapeError(node: node, message: "\(rule), not \(tree.kind(node).words)")
    }

    /// Returns a text that no client needs, or an empty text for null and malformed values.
    private func prose(_ node: Int, else count: WritableKeyPath<ImportCounts, Int> = \.valuesLeftOut) -> Bytes {
        switch tree.kind(node) {
        case .string, .escapedString: return tree.string(node)
        case .null: break
        default: leftOut.add(count, misfit(node, "must be a string"))
        }
        return Bytes(start: nil, count: 0)
    }

    private func text(_ node: Int) throws(ShapeError) -> Bytes {
        switch tree.kind(node) {
        case .string, .escapedString: return tree.string(node)
        default: throw misfit(node, "must be a string")
        }
    }

    private func boolean(_ node: Int) throws(ShapeError) -> Bool {
        switch tree.kind(node) {
        case .true: return true
        case .false, .null: return false
        case .integer where Corrections.numberIsBoolean(tree.raw(node)): return tree.raw(node)[0] == UInt8(ascii: "1")
        default: throw misfit(node, "must be true or false")
        }
    }

    private func name(_ node: Int) throws(ShapeError) -> String {
        String(decoding: try nameBytes(node), as: UTF8.self)
    }

    private func nameBytes(_ node: Int) throws(ShapeError) -> Bytes {
        let name = try text(node)
        guard isName(name) else {
            let shown = String(decoding: name.prefix(80), as: UTF8.self)
            throw ShapeError(
                node: node, message: "must be a name of letters, digits and underscores, not '\(shown)'")
        }
        return name
    }

    // MARK: Service

    private func readMetadata(_ node: Int) throws(ShapeError) -> OfficialService {
        try object(node, "'metadata'")
        var service = OfficialService(
            shortName: "", version: "", title: Bytes(start: nil, count: 0), brief: Bytes(start: nil, count: 0),
            actions: [], objects: [])
        try tree.forEachMember(of: node) { key, value throws(ShapeError) in
            switch Key(tree.string(key)) {
            case .apiVersion:
                service.version = String(decoding: try text(value), as: UTF8.self)
                guard CalendarDate.isDate(service.version.utf8) else {
                    throw ShapeError(node: value, message: "must be a date such as 2018-11-19")
                }
            case .serviceShortName:
                service.shortName = String(decoding: try text(value), as: UTF8.self)
                guard isServiceName(service.shortName) else {
                    throw ShapeError(node: value, message: "must be lowercase letters and digits")
                }
            case .serviceNameCN: service.title = prose(value)
            case .brief: service.brief = prose(value)
            default: break
            }
        }
        guard !service.shortName.isEmpty else {
            throw ShapeError(node: node, message: "'serviceShortName' is missing")
        }
        guard !service.version.isEmpty else { throw ShapeError(node: node, message: "'apiVersion' is missing") }
        return service
    }

    // MARK: Actions

    private func readActions(_ node: Int) throws(ShapeError) -> [OfficialAction] {
        try object(node, "'actions'")
        var actions: [OfficialAction] = []
        var names: Set<String> = []
        try tree.forEachMember(of: node) { key, value throws(ShapeError) in
            let name = try name(key)
            guard names.insert(name).inserted else {
                throw ShapeError(node: key, message: "duplicate action")
            }
            actions.append(try readAction(value, name: name))
        }
        return actions
    }

    private func readAction(_ node: Int, name: String) throws(ShapeError) -> OfficialAction {
        try object(node, "an action")
        var (input, output): (Int?, Int?)
        var action = OfficialAction(
            name: name, title: Bytes(start: nil, count: 0), document: Bytes(start: nil, count: 0), status: .online,
            isSigned: true, input: 0, output: 0)
        try tree.forEachMember(of: node) { key, value throws(ShapeError) in
            switch Key(tree.string(key)) {
            case .name: action.title = prose(value)
            case .document: action.document = prose(value)
            case .input: input = try objectNamed(value)
            case .output: output = try objectNamed(value)
            case .skipSign: action.isSigned = !(try boolean(value))
            case .status: action.status = status(value)
            default: break
            }
        }
        guard let input else { throw ShapeError(node: node, message: "'input' is missing") }
        guard let output else { throw ShapeError(node: node, message: "'output' is missing") }
        (action.input, action.output) = (input, output)
        return action
    }

    /// Returns the status of an action. An unknown status, such as one of a newer package, counts as online.
    private func status(_ node: Int) -> OfficialAction.Status {
        let word = prose(node)
        if let status = OfficialAction.Status(rawValue: String(decoding: word, as: UTF8.self)) { return status }
        if !word.isEmpty {
            let error = ShapeError(node: node, message: "must be online, deprecated or offline")
            leftOut.add(\.valuesLeftOut, error)
        }
        return .online
    }

    private func objectNamed(_ node: Int) throws(ShapeError) -> Int {
        let name = String(decoding: try text(node), as: UTF8.self)
        guard let index = objectIndex[name] else {
            throw ShapeError(node: node, message: "unknown object '\(name.prefix(80))'")
        }
        return index
    }

    // MARK: Objects

    private mutating func indexObjects(_ node: Int) throws(ShapeError) {
        try object(node, "'objects'")
        try tree.forEachMember(of: node) { key, _ throws(ShapeError) in
            let name = try name(key)
            guard objectIndex.updateValue(objectIndex.count, forKey: name) == nil else {
                throw ShapeError(node: key, message: "duplicate object")
            }
        }
    }

    private mutating func readObjects(_ node: Int) -> [OfficialObject] {
        var objects: [OfficialObject] = []
        objects.reserveCapacity(objectIndex.count)
        tree.forEachMember(of: node) { key, value in
            let name = String(decoding: tree.string(key), as: UTF8.self)
            do throws(ShapeError) {
                objects.append(try readObject(value, name: name))
            } catch {
                errors[objects.count] = error
                objects.append(OfficialObject(name: name, document: Bytes(start: nil, count: 0), members: []))
            }
        }
        return objects
    }

    /// Leaves out malformed objects, and objects that contain them, if no action uses them.
    private func leaveOutUnused(of service: inout OfficialService) throws(ShapeError) {
        for (index, error) in errors.sorted(by: { $0.key < $1.key }) {
            let object = service.objects[index]
            if object.isUsedInRequests || object.isUsedInResponses { throw error }
            leftOut.add(\.valuesLeftOut, error)
            service.objects[index].isLeftOut = true
        }
        var isChanged = !errors.isEmpty
        while isChanged {
            isChanged = false
            for index in service.objects.indices where !service.objects[index].isLeftOut {
                let holdsLeftOut = service.objects[index].members.contains { member in
                    if case .object(let held) = member.kind { service.objects[held].isLeftOut } else { false }
                }
                guard holdsLeftOut else { continue }
                service.objects[index].isLeftOut = true
                isChanged = true
            }
        }
    }

    private func readObject(_ node: Int, name: String) throws(ShapeError) -> OfficialObject {
        try object(node, "an object")
        var result = OfficialObject(name: name, document: Bytes(start: nil, count: 0), members: [])
        var members: Int?
        try tree.forEachMember(of: node) { key, value throws(ShapeError) in
            switch Key(tree.string(key)) {
            case .document: result.document = prose(value)
            case .members: members = value
            default: break
            }
        }
        guard let members else { throw ShapeError(node: node, message: "'members' is missing") }
        guard tree.kind(members) == .array else { throw misfit(members, "must be an array") }
        try tree.forEachElement(of: members) { element throws(ShapeError) in
            result.members.append(try readMember(element, of: name))
        }
        if let name = firstTwin(of: result.members) {
            throw ShapeError(node: members, message: "duplicate member '\(name)'")
        }
        return result
    }

    private func firstTwin(of members: [OfficialMember]) -> String? {
        // Comparing is faster than hashing, except for a few very large objects.
        guard members.count > 64 else {
            for (index, member) in members.enumerated() where index > 0 {
                let isTwin = members[..<index].contains {
                    $0.wireName.count == member.wireName.count && $0.wireName.elementsEqual(member.wireName)
                }
                if isTwin { return member.name }
            }
            return nil
        }
        var names: Set<String> = []
        return members.first { !names.insert($0.name).inserted }?.name
    }

    private func readMember(_ node: Int, of owner: String) throws(ShapeError) -> OfficialMember {
        try object(node, "a member")
        let nothing = Bytes(start: nil, count: 0)
        var member = OfficialMember(
            wireName: nothing, kind: .string, isList: false, document: nothing, example: nothing,
            isRequired: false, isAlwaysReturned: false, isNullable: false, isDisabled: false)
        var (type, element): (Int?, Int?)
        try tree.forEachMember(of: node) { key, value throws(ShapeError) in
            switch Key(tree.string(key)) {
            case .name: member.wireName = try nameBytes(value)
            case .type: type = value
            case .member: element = value
            case .document: member.document = prose(value)
            case .example: member.example = prose(value, else: \.memberExamplesLeftOut)
            case .required: member.isRequired = try boolean(value)
            case .outputRequired: member.isAlwaysReturned = try boolean(value)
            case .allowedNull: member.isNullable = try boolean(value)
            case .disabled: member.isDisabled = try boolean(value)
            default: break
            }
        }
        guard !member.wireName.isEmpty else { throw ShapeError(node: node, message: "'name' is missing") }
        guard let type else { throw ShapeError(node: node, message: "'type' is missing") }
        guard let element else { throw ShapeError(node: node, message: "'member' is missing") }
        member.isList = try text(type).equals("list")
        member.kind = try kind(element, container: type)
        if member.kind == .string, Corrections.isBase64(member.wireName, of: owner) { member.kind = .base64 }
        return member
    }

    /// Returns the type of a member. `container` is its `type`: list, object or the basic type. `node` is its
    /// `member`: the element type of a list, or the basic type with its width or format.
    private func kind(_ node: Int, container: Int) throws(ShapeError) -> OfficialMember.Kind {
        let (word, type) = (try text(node), try text(container))
        let kind: (kind: OfficialMember.Kind, type: StaticString)? =
            switch word.count {
            case 4 where word.equals("bool"): (.boolean, "bool")
            case 4 where word.equals("date"): (.date, "string")
            case 5 where word.equals("int64"): (.integer, "int")
            case 5 where word.equals("float"): (.float, "float")
            case 6 where word.equals("string"): (.string, "string")
            case 6 where word.equals("uint64"): (.unsigned, "int")
            case 6 where word.equals("binary"): (.binary, "binary")
            case 8 where word.equals("datetime"): (.datetime, "string")
            case 12 where word.equals("datetime_iso"): (.iso8601, "string")
            default: nil
            }
        guard let kind else {
            let name = String(decoding: word, as: UTF8.self)
            guard let index = objectIndex[name], type.equals("object") || type.equals("list") else {
                throw ShapeError(node: node, message: "unknown type or object '\(name.prefix(80))'")
            }
            return .object(index)
        }
        guard type.equals(kind.type) || type.equals("list") else {
            let (type, word) = (String(decoding: type.prefix(80), as: UTF8.self), String(decoding: word, as: UTF8.self))
            throw ShapeError(node: container, message: "'\(type)' does not match '\(word)'")
        }
        return kind.kind
    }
}
