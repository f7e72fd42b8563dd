package import APIModel
internal import APISpec
package import TencentCloudCore

/// Checks the values of a request against the spec, and gives them the form in which they are sent.
package struct RequestCheck {
    /// The one who wrote the request.
    package enum Author: Sendable {
        /// A person, at a command line: JSON text may be given as the value itself, and problems name options.
        case person
        /// A program that has sent the request.
        case program
    }

    private let service: APIModel.Service
    let action: APIModel.Action
    let author: Author
    /// The problems in the order of the request, at most 100 for which any service would refuse it, and 100 others.
    package private(set) var problems: [RequestProblem] = []
    private static let maximumProblems = 100
    private var (graveProblems, lightProblems) = (0, 0)
    /// The patterns of the limits, compiled; `nil` for one that is not valid.
    private var patterns: [String: Regex<AnyRegexOutput>?] = [:]
    /// Members that are sent as bytes, but were given as text in JSON.
    package private(set) var files: [(name: String, content: Binary)] = []

    package init(service: APIModel.Service, action: APIModel.Action, author: Author) {
        self.service = service
        self.action = action
        self.author = author
    }

    /// Returns the parameters as they are sent.
    /// - Parameter bytes: The parameters that are given as files.
    package mutating func parameters(
        _ value: JSONValue, files bytes: [(name: String, content: Binary)]
    ) -> JSONValue.Object {
        var value = value
        let given = bytes.map(\.name)
        for name in given { value[name] = nil }
        for member in action.request.members where member.type == .binary {
            guard case .string(let text)? = value[member.wireName] else { continue }
            files.append((member.wireName, Binary(Array(text.utf8))))
            value[member.wireName] = nil
        }
        let names = given + files.map(\.name)
        for (name, content) in bytes + files { check(content, name) }
        let object = object(value, of: action.request, path: "", given: names)
        for requirement in action.requirements { check(requirement, object.objectValue ?? [:], names) }
        return object.objectValue ?? [:]
    }

    mutating func report(_ kind: RequestProblem.Kind, _ path: String, _ rule: String) {
        switch kind {
        case .missing, .type, .value: graveProblems += 1
        case .unknown, .null: lightProblems += 1
        }
        let isLight = kind == .unknown || kind == .null
        guard (isLight ? lightProblems : graveProblems) <= Self.maximumProblems else { return }
        problems.append(RequestProblem(kind: kind, path: path, rule: rule))
    }

    /// A Boolean value that indicates whether a further value need not be checked.
    var isFull: Bool { graveProblems >= Self.maximumProblems }

    /// Returns a pattern of a limit; `nil` if it is not valid. A list is checked with one for all its elements.
    mutating func regex(_ pattern: String) -> Regex<AnyRegexOutput>? {
        if let known = patterns[pattern] { return known }
        let regex = (try? Regex(pattern))?.matchingSemantics(.unicodeScalar)
        patterns[pattern] = .some(regex)
        return regex
    }

    // MARK: - Rules as text

    /// The rule that a value of another type breaks.
    package static func rule(for type: MemberType) -> String {
        switch type {
        case .string, .base64, .json, .binary: "must be text"
        case .integer: "must be an integer"
        case .float: "must be a number"
        case .boolean: "must be true or false"
        case .timestamp(.iso8601): "must be a time such as 2026-01-01T00:00:00+08:00"
        case .timestamp(.datetime): "must be a time such as '2026-01-01 00:00:00'"
        case .timestamp(.date): "must be a date such as 2026-01-01"
        case .any: "must be a value"
        case .object: "must be an object"
        case .array: "must be a list"
        }
    }

    /// The rule that a name breaks which is not among the members.
    /// - Parameters:
    ///   - action: The action whose parameters the members are; `nil` for those of an object in it.
    ///   - author: The one who reads the rule.
    package static func unknown(
        _ name: String, in members: [Member], of action: APIModel.Action?, for author: Author
    ) -> String {
        let options = ["Region": "--region", "Version": "--version", "Language": "--language"]
        guard let action else {
            return "is not known" + NearestName.advice(on: name, among: members.map(\.wireName))
        }
        if author == .person, let option = options[name] {
            return "is no parameter of \(action.wireName); use the option \(option)"
        }
        return "is no parameter of \(action.wireName)"
            + NearestName.advice(on: name, among: members.map(\.wireName))
    }

    // MARK: - Values

    private mutating func object(
        _ value: JSONValue, of type: APIModel.ObjectType, path: String, given: [String] = []
    ) -> JSONValue {
        guard case .object(let object) = value else {
            report(.type, path, Self.rule(for: .object(type.name)))
            return value
        }
        func joined(_ name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }
        var members: [(String, JSONValue)] = []
        for (name, value) in object {
            guard let member = type.members.first(where: { $0.wireName == name }) else {
                guard lightProblems < Self.maximumProblems else { continue }
                let rule = Self.unknown(name, in: type.members, of: path.isEmpty ? action : nil, for: author)
                report(.unknown, joined(name), rule)
                continue
            }
            members.append((name, self.value(value, of: member, path: joined(name))))
        }
        for member in type.members where member.isRequiredInRequests {
            if object[member.wireName] == nil, !given.contains(member.wireName) {
                report(.missing, joined(member.wireName), "is required")
            }
        }
        return .object(JSONValue.Object(members))
    }

    private mutating func value(_ value: JSONValue, of member: Member, path: String) -> JSONValue {
        guard !isFull else { return value }
        if value.isNull, member.type != .any {
            if !member.isNullable { report(.null, path, "must not be null; leave it out instead") }
            return value
        }
        let sent = self.value(value, as: member.type, path: path)
        // A limit says nothing about a value of another kind, which has been reported.
        for limit in member.allLimits { check(value, member.type, limit, path) }
        return sent
    }

    private mutating func value(_ value: JSONValue, as type: MemberType, path: String) -> JSONValue {
        guard !isFull else { return value }
        switch (type, value) {
        case (.any, _), (.integer, .int), (.integer, .longInt), (.float, .int), (.float, .double), (.float, .longInt),
            (.boolean, .bool), (.string, .string):
            return value
        case (.timestamp(let format), .string(let text)):
            let fits =
                switch format {
                case .iso8601: CalendarDate.isISO8601(text.utf8)
                case .datetime: CalendarDate.isDateTime(text.utf8)
                case .date: CalendarDate.isDate(text.utf8)
                }
            if !fits { report(.value, path, Self.rule(for: type)) }
        case (.base64, .string(let text)): check(base64: text, path)
        case (.json(let content), _): return json(value, of: content, path: path)
        case (.object(let name), _): return service.type(name).map { object(value, of: $0, path: path) } ?? value
        case (.array(let element), .array(let values)):
            return .array(
                values.enumerated().map { index, value in self.value(value, as: element, path: "\(path)[\(index)]") })
        default: report(.type, path, Self.rule(for: type))
        }
        return value
    }

    /// Returns the text of a member that holds JSON. It is given as that text, or as the value itself.
    private mutating func json(_ value: JSONValue, of content: MemberType, path: String) -> JSONValue {
        guard case .string(let text) = value else {
            if author == .program { report(.type, path, Self.rule(for: .json(content))) }
            return .string(self.value(value, as: content, path: path).jsonText)
        }
        switch content {
        case .object, .array, .any:
            do throws(JSONError) {
                _ = self.value(try JSONValue(json: text), as: content, path: path)
            } catch {
                report(.value, path, "must be JSON: \(error.reason)")
            }
            return value
        default: return .string(self.value(value, as: content, path: path).jsonText)
        }
    }

    private mutating func check(base64 text: String, _ path: String) {
        if text.hasPrefix("data:") {
            return report(.value, path, "must be base64 text without the prefix 'data:…,'")
        }
        let isBase64 = text.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2F, 0x3D: true
            default: false
            }
        }
        if !isBase64 {
            let advice = author == .person ? "; for a file, write \(path)=@file" : ""
            report(.value, path, "must be base64 text without spaces and line breaks" + advice)
        }
    }
}
