import APIModel
import Reference

/// The JSON body of a request, in two parts: the parameters that are sent, and a comment for each other one. The script
/// removes comments, and commas that separate nothing, so that a user sends a parameter by removing two slashes.
struct PostmanBody {
    private let members: [UInt8]
    private let comments: [UInt8]
    /// A Boolean value that indicates whether the service refuses the body until it is encrypted.
    private let isRefusedInClear: Bool

    /// The maximum length of a comment's value in bytes. A longer one is replaced by the smallest of its type.
    private static let longestValue = 400

    /// - Parameter examples: The examples of the action. The first one is sent.
    init(of action: Action, _ examples: [Example], _ files: FileParameters, _ reference: Reference) {
        let sent = examples.first?.request.members ?? []
        let isFileSent =
            sent.contains { files.variables[$0.name] != nil }
            || action.requirements.contains { $0.kind != .together && $0.members.contains(where: files.names.contains) }
        var names: Set<String> = []
        var json = JSONPrinter(.lines, depth: 1)
        func add(_ name: String, _ value: (inout JSONPrinter) -> Void) {
            guard names.insert(name).inserted else { return }
            json.member(name)
            value(&json)
        }
        func addFile() {
            guard isFileSent else { return }
            for member in action.request.members {
                if let text = files.json(of: member) { add(member.wireName) { $0.literal(text) } }
            }
        }
        if !sent.contains(where: { files.variables[$0.name] != nil }) { addFile() }
        for member in sent {
            if files.variables[member.name] != nil { addFile() }
            add(member.name) { $0.literal(Self.literal(member.value, .lines, depth: 1)) }
        }
        members = json.bytes
        var comments: [UInt8] = []
        names.formUnion(action.encryption?.parameters ?? [])
        for member in action.request.members where names.insert(member.wireName).inserted {
            comments.append(literal: members.isEmpty && comments.isEmpty ? "\n  // " : "\n  // , ")
            var line = JSONPrinter(.line)
            line.string(member.wireName)
            line.literal(": ")
            comments += line.bytes
            if let text = files.json(of: member) {
                comments += text.utf8
            } else {
                comments += Self.value(of: member, examples, reference)
            }
            if member.deprecation != nil { comments.append(literal: " // deprecated") }
        }
        self.comments = comments
        isRefusedInClear = action.encryption?.isRequired ?? false
    }

    /// Returns the whole body.
    ///
    /// - Parameter language: The language of the comments that are sentences.
    func text(in language: Language) -> [UInt8] {
        if members.isEmpty, comments.isEmpty { return Array("{}".utf8) }
        var text = Array("{".utf8)
        if isRefusedInClear {
            text.append(literal: "\n  // ")
            text += language.refusedInClear.utf8
        }
        text += members
        if !comments.isEmpty {
            text.append(literal: "\n  // ")
            text += language.optionalParameters.utf8
            text += comments
        }
        text.append(literal: "\n}")
        return text
    }

    /// Returns the value to suggest: what the server assumes, or else an example.
    private static func value(of member: Member, _ examples: [Example], _ reference: Reference) -> [UInt8] {
        let given = examples.lazy.compactMap { $0.request.members.first { $0.name == member.wireName }?.value }.first
        let value = member.defaultValue ?? member.example ?? given
        let text = literal(value ?? reference.sample(of: member, isComplete: true), .line)
        return text.count <= longestValue ? text : literal(reference.sample(of: member, isComplete: false), .line)
    }

    private static func literal(_ value: Value, _ layout: JSONPrinter.Layout, depth: Int = 0) -> [UInt8] {
        var json = JSONPrinter(layout, depth: depth)
        json.value(value)
        return json.withoutVariables
    }
}
