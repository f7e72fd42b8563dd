import TencentCloudCore

/// A path to a part of a response: `TextDetections.0.DetectedText`, `TextDetections.*.DetectedText`.
struct ResponseQuery {
    private let steps: [String]

    /// - Throws: `CommandFailure` if a step is empty.
    init(_ text: String) throws(CommandFailure) {
        steps = text.replacing("[", with: ".").replacing("]", with: "")
            .split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard steps.allSatisfy({ !$0.isEmpty }) else {
            throw .usedWrongly("the query '\(text)' is no path; write one such as TextDetections.0.DetectedText")
        }
    }

    /// Returns the part of a value.
    /// - Throws: `CommandFailure` if there is none.
    func part(of value: JSONValue) throws(CommandFailure) -> JSONValue { try part(of: value, from: 0) }

    private func part(of value: JSONValue, from depth: Int) throws(CommandFailure) -> JSONValue {
        guard depth < steps.count else { return value }
        let step = steps[depth]
        switch value {
        case .array(let elements) where step == "*":
            var parts: [JSONValue] = []
            for element in elements { parts.append(try part(of: element, from: depth + 1)) }
            return .array(parts)
        case .array(let elements):
            guard let index = Int(step), elements.indices.contains(index) else {
                throw missing(depth, "it has \(elements.count) elements; write the number of one, from 0 on, or '*'")
            }
            return try part(of: elements[index], from: depth + 1)
        case .object(let object):
            guard let member = object[step] else {
                throw missing(depth, "known here: \(object.map(\.key).joined(separator: ", "))")
            }
            return try part(of: member, from: depth + 1)
        case .null, .bool, .int, .longInt, .double, .string: throw missing(depth, "the value before it has no parts")
        }
    }

    private func missing(_ depth: Int, _ reason: String) -> CommandFailure {
        .usedWrongly("the response has no '\(steps[...depth].joined(separator: "."))': \(reason)")
    }
}
