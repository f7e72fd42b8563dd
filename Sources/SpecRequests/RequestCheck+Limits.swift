internal import APIModel
internal import TencentCloudCore

// The rules are those of the runtime's preflight for generated requests, with the same words.
extension RequestCheck {
    /// Checks a limit of a member: the numbers of items on a list itself, and every other limit on each element.
    mutating func check(_ value: JSONValue, _ type: MemberType, _ limit: APIModel.Limit, _ path: String) {
        guard case .array(let values) = value, case .array(let element) = type else {
            return check(element: value, type, limit, path)
        }
        switch limit {
        case .minItems(let least): if values.count < least { add(path, "needs at least \(counted(least, "item"))") }
        case .maxItems(let most): if values.count > most { add(path, "must have at most \(counted(most, "item"))") }
        case .minimum, .maximum, .minLength, .maxLength, .maxSize, .recommendedPixels, .pattern:
            for (index, value) in values.enumerated() where !isFull {
                check(value, element, limit, "\(path)[\(index)]")
            }
        }
    }

    private mutating func check(element value: JSONValue, _ type: MemberType, _ limit: APIModel.Limit, _ path: String) {
        switch limit {
        case .minimum(let least):
            if Self.isLess(value, than: least) { add(path, "must be at least \(least.displayText)") }
        case .maximum(let most):
            if Self.isGreater(value, than: most) { add(path, "must be at most \(most.displayText)") }
        case .minLength(let least):
            guard let text = value.stringValue, text.unicodeScalars.count < least else { return }
            add(path, "must be at least \(counted(least, "character")) long")
        case .maxLength(let most):
            guard let text = value.stringValue, text.unicodeScalars.count > most else { return }
            add(path, "must be at most \(counted(most, "character")) long")
        case .maxSize(let most, written: _):
            guard let text = value.stringValue, text.utf8.count > most else { return }
            guard type == .base64 else { return add(path, "must be at most \(counted(most, "byte")) long") }
            let isPicture = author == .person && Self.isPicture(base64: text)
            let advice = isPicture ? "; --fit makes a picture in a file small enough" : ""
            add(
                path,
                "must be at most \(most) bytes of base64 text, that is a file of \(most / 4 * 3) bytes" + advice)
        case .pattern(let pattern, isChecked: true):
            guard let text = value.stringValue, let regex = regex(pattern), (try? regex.firstMatch(in: text)) == nil
            else { return }
            add(path, "must match \(pattern)")
        case .pattern(_, isChecked: false), .minItems, .maxItems, .recommendedPixels: break
        }
    }

    /// Returns `true` if a Base64 text begins like a PNG, JPEG or BMP file.
    package static func isPicture(base64 text: String) -> Bool {
        ["iVBORw", "/9j/", "Qk0", "Qk1", "Qk2", "Qk3"].contains { text.hasPrefix($0) }
    }

    /// Checks the size of a file.
    mutating func check(_ content: Binary, _ name: String) {
        guard let member = action.request.members.first(where: { $0.wireName == name }) else { return }
        for case .maxSize(let most, written: _) in member.limits where content.data.count > most {
            add(name, "must be at most \(counted(most, "byte")) long")
        }
    }

    /// Checks a rule about several parameters.
    mutating func check(_ requirement: APIModel.Requirement, _ given: JSONValue.Object, _ files: [String]) {
        let members = requirement.members
        let count = members.count { given[$0].map { !$0.isNull } ?? files.contains($0) }
        let names = members.joined(separator: ", ")
        switch requirement.kind {
        case .anyOf where count == 0: add("", "needs at least one of \(names)", .missing)
        case .oneOf where count != 1: add("", "needs exactly one of \(names)", count == 0 ? .missing : .value)
        case .together where count != 0 && count != members.count:
            add("", "needs all of \(names), or none of them", .missing)
        case .anyOf, .oneOf, .together: break
        }
    }

    private mutating func add(_ path: String, _ rule: String, _ kind: RequestProblem.Kind = .value) {
        report(kind, path, rule)
    }

    private func counted(_ count: Int, _ thing: String) -> String { count == 1 ? "1 \(thing)" : "\(count) \(thing)s" }

    /// Integers are compared as such, since a `Double` cannot hold each of them.
    private static func isLess(_ value: JSONValue, than limit: Value) -> Bool {
        if case .int(let number) = value, case .integer(let least) = limit { return number < least }
        // A number beyond `Int` is less than any limit if it is negative.
        if case .longInt(let number) = value { return number.description.hasPrefix("-") }
        guard let number = value.doubleValue, let least = limit.double else { return false }
        return number < least
    }

    private static func isGreater(_ value: JSONValue, than limit: Value) -> Bool {
        if case .int(let number) = value, case .integer(let most) = limit { return number > most }
        if case .longInt(let number) = value { return !number.description.hasPrefix("-") }
        guard let number = value.doubleValue, let most = limit.double else { return false }
        return number > most
    }
}

extension Value {
    fileprivate var double: Double? {
        switch self {
        case .integer(let number): Double(number)
        case .float(let number): number
        case .null, .boolean, .string, .array, .object: nil
        }
    }
}
