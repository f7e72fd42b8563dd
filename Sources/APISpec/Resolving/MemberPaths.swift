import APIModel

/// Finds the members that `pagination`, `poll` and `encryption` name, and reports those that do not exist or have an
/// unsuitable type.
struct MemberPaths {
    let objects: [ObjectDraft]
    let typeIndex: [String: Int]
    var diagnostics: [Diagnostic] = []

    init(objects: [ObjectDraft], typeIndex: [String: Int]) {
        self.objects = objects
        self.typeIndex = typeIndex
    }

    /// Types that a member may have. The raw value is the words for them in a message.
    enum Suitable: String {
        case number = "an Integer, or a String that holds one"
        case text = "a String or an Integer, without 'enum'"
        /// The id of a job, or those of several.
        case id = "a String or an Integer, without 'enum', or an array of them"
        case status = "a String or an Integer"
        case total = "an Integer, without 'enum'"
        case flag = "a Boolean"
        case list = "an array, without 'enum'"
        /// A parameter whose place an encrypted text can take.
        case encryptable = "a String or Base64"

        func contains(_ member: MemberDraft) -> Bool {
            let type = member.type
            let isOpen = member.enumeration != nil
            switch self {
            case .number: return type.isInteger || (type == .string && !isOpen)
            case .text: return (type.isInteger || type == .string) && !isOpen
            case .id: return (type.element.isInteger || type.element == .string) && !isOpen
            case .status: return type.isInteger || type == .string
            case .total: return type.isInteger && !isOpen
            case .flag: return type == .boolean
            case .encryptable: return type == .string || type == .base64
            case .list:
                if case .array = type { return !isOpen }
                return false
            }
        }
    }

    /// Returns the parameter, or `nil` if there is none. Reports it if its type is not suitable.
    @discardableResult
    mutating func parameter(
        _ name: Located<String>, key: String, of request: ObjectDraft, _ suitable: Suitable
    ) -> MemberDraft? {
        guard let member = request.members.first(where: { $0.wireName.isExactly(name.value) }) else {
            diagnostics.append(.namesUnknownParameter(name, key: key, known: request.members.map(\.wireName)))
            return nil
        }
        check(member, name, key: key, suitable)
        return member
    }

    /// Returns the member at the end of a path, or `nil` if the path leads nowhere. Reports it if its type is not
    /// suitable.
    @discardableResult
    mutating func member(_ spec: PathSpec, of start: ObjectDraft, _ suitable: Suitable) -> MemberDraft? {
        var object = start
        var owner = "the response"
        let names = spec.path.value.split(separator: ".").map(String.init)
        for (index, name) in names.enumerated() {
            guard let member = object.members.first(where: { $0.wireName.isExactly(name) }) else {
                diagnostics.append(
                    .pathLeadsNowhere(spec, at: name, in: owner, known: object.members.map(\.wireName)))
                return nil
            }
            if index == names.count - 1 {
                check(member, Located(name, spec.path.location), key: spec.key, suitable)
                return member
            }
            if member.spec.deprecated != nil {
                diagnostics.append(.namesDeprecated(Located(name, spec.path.location), key: spec.key))
            }
            guard case .object(let type) = member.type, let next = typeIndex[type.wire] else {
                // A type that does not exist has been reported, and counts as `Any`.
                if member.type != .any {
                    diagnostics.append(.pathThroughNoObject(spec, at: name, type: member.type.text))
                }
                return nil
            }
            object = objects[next]
            owner = "type '\(type.wire)'"
        }
        return nil
    }

    private mutating func check(_ member: MemberDraft, _ name: Located<String>, key: String, _ suitable: Suitable) {
        if !suitable.contains(member) {
            diagnostics.append(.unsuitable(name, key: key, type: member.type.text, expected: suitable.rawValue))
        }
        if member.spec.deprecated != nil { diagnostics.append(.namesDeprecated(name, key: key)) }
    }
}

extension MemberType {
    var isInteger: Bool {
        if case .integer = self { true } else { false }
    }
}

extension PathSpec {
    var resolved: MemberPath { MemberPath(path.value.split(separator: ".").map(String.init)) }
}
