import APISpec

/// Checks values of official examples against the types of the future spec, by the rules of the spec's reader: values
/// accepted here are accepted there.
struct ExampleFit {
    /// The error of a value that does not fit its type.
    struct Misfit: Error {
        /// The path of the value, preceded by a space. Empty for the root.
        var path: String
        var message: String
    }

    let tree: JSONTree
    let service: OfficialService
    /// A Boolean value that indicates whether the value is part of a request. Otherwise it is part of a response.
    let isRequest: Bool

    /// The maximum nesting of an example. The parser of specs accepts 64 levels, some of which the document itself
    /// needs.
    private static let maximumDepth = 48

    /// Checks the object at an index of the tree against a type. A response may also contain `RequestId`.
    func check(_ node: Int, object: Int, depth: Int = 0) throws(Misfit) {
        let type = service.objects[object]
        guard tree.kind(node) == .object else { throw misfit(node, type.name) }
        guard depth < Self.maximumDepth else { throw misfit(at: node, "nested too deep") }
        var found = 0
        var seen: Set<Int> = []
        var guess = 0
        try tree.forEachMember(of: node) { key, value throws(Misfit) in
            let name = tree.string(key)
            if type.role == .response, name.equals("RequestId") {
                guard isText(value) else { throw misfit(value, "String") }
                return
            }
            guard let index = memberIndex(name, in: type, guess: guess) else {
                let shown = String(decoding: name.prefix(80), as: UTF8.self)
                throw misfit(at: key, "\(type.name) has no member '\(shown)'")
            }
            guess = index + 1
            guard seen.insert(index).inserted else { throw misfit(at: key, "duplicate member") }
            if isRequired(type.members[index], of: type) {
                found += 1
                if isRequest, tree.kind(value) == .null { throw misfit(at: value, "is null, but required in requests") }
            }
            try check(value, member: type.members[index], depth: depth + 1)
        }
        guard found < requiredCount(type) else { return }
        for (index, member) in type.members.enumerated() where isRequired(member, of: type) && !seen.contains(index) {
            throw misfit(at: node, "missing required member '\(member.name)'")
        }
    }

    private func memberIndex(_ name: Bytes, in type: OfficialObject, guess: Int) -> Int? {
        func matches(_ index: Int) -> Bool {
            let member = type.members[index]
            return member.wireName.count == name.count && member.wireName.elementsEqual(name)
                && !member.isLeftOut(of: type)
        }
        if guess < type.members.count, matches(guess) { return guess }
        return type.members.indices.first(where: matches)
    }

    private func requiredCount(_ type: OfficialObject) -> Int {
        type.members.count { isRequired($0, of: type) }
    }

    /// Returns `true` if the spec requires the member; see `RequiredSides`.
    private func isRequired(_ member: OfficialMember, of type: OfficialObject) -> Bool {
        if type.role == .response && member.isRequestId { return false }
        let required = RequiredSides(member, of: type)
        return isRequest ? required.inRequests : required.inResponses
    }

    func check(_ node: Int, member: OfficialMember, depth: Int = 0) throws(Misfit) {
        if tree.kind(node) == .null {
            guard member.isNullable else { throw misfit(at: node, "is null, but the member is not nullable") }
            return
        }
        guard member.isList else { return try check(node, kind: member.kind, depth: depth) }
        guard tree.kind(node) == .array else { throw misfit(node, "an array") }
        try tree.forEachElement(of: node) { element throws(Misfit) in
            try check(element, kind: member.kind, depth: depth + 1)
        }
    }

    private func check(_ node: Int, kind: OfficialMember.Kind, depth: Int) throws(Misfit) {
        let fits =
            switch kind {
            case .object(let object):
                try { () throws(Misfit) in
                    try check(node, object: object, depth: depth)
                    return true
                }()
            case .string, .binary: isText(node)
            case .integer: integer(node) != nil
            case .unsigned: integer(node).map { $0 >= 0 } ?? false
            case .float: isFloat(node)
            case .boolean: tree.kind(node) == .true || tree.kind(node) == .false
            case .iso8601: isText(node) && CalendarDate.isISO8601(tree.string(node))
            case .datetime: isText(node) && CalendarDate.isDateTime(tree.string(node))
            case .date: isText(node) && CalendarDate.isDate(tree.string(node))
            case .base64: isText(node) && PlainScalar.isBase64(tree.string(node))
            }
        if !fits { throw misfit(node, kind.words) }
    }

    private func isText(_ node: Int) -> Bool {
        tree.kind(node) == .string || tree.kind(node) == .escapedString
    }

    /// Returns the value of an integer that fits into 64 bits.
    private func integer(_ node: Int) -> Int? {
        tree.kind(node) == .integer ? Int(String(decoding: tree.raw(node), as: UTF8.self)) : nil
    }

    private func isFloat(_ node: Int) -> Bool {
        guard tree.kind(node) == .integer || tree.kind(node) == .number else { return false }
        return Double(String(decoding: tree.raw(node), as: UTF8.self))?.isFinite ?? false
    }

    private func misfit(at node: Int, _ message: String) -> Misfit {
        let path = tree.path(to: node)
        return Misfit(path: path.isEmpty ? "" : " " + path, message: message)
    }

    private func misfit(_ node: Int, _ expected: String) -> Misfit {
        let found: String
        switch tree.kind(node) {
        case .string, .escapedString:
            let text = String(decoding: tree.string(node), as: UTF8.self)
            found = "the string '\(text.prefix(40))\(text.unicodeScalars.count > 40 ? "…" : "")'"
        case .integer, .number, .true, .false:
            found = String(decoding: tree.raw(node).prefix(40), as: UTF8.self)
        default: found = tree.kind(node).words
        }
        return misfit(at: node, "must be \(expected), not \(found)")
    }
}

extension OfficialMember.Kind {
    /// The name of the type in the reasons of misfits.
    var words: String {
        switch self {
        case .string: "a string"
        case .integer: "an integer"
        case .unsigned: "an integer of at least 0"
        case .float: "a number"
        case .boolean: "true or false"
        case .iso8601: "a time such as 2020-01-01T08:00:00+08:00"
        case .datetime: "a time such as 2020-01-01 08:00:00"
        case .date: "a date such as 2020-01-01"
        case .base64: "base64"
        case .binary: "bytes"
        case .object: "an object"
        }
    }
}
