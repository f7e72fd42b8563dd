import APIModel

/// An example of a spec as Swift that a reader can copy.
struct ExampleSnippet {
    let action: Action
    let service: Service

    /// A request longer than this says little in a doc comment.
    private static let longest = 800

    /// `try await client.idCardOCR(.init(imageUrl: "…", cardSide: .front))`, broken where it is wider than `width`.
    func call(_ example: Example, width: Int) -> [String] {
        guard !action.isEventStream, example.request.json.columns <= Self.longest else { return [] }
        let method = "let answer = try await client.\(action.swiftName)"
        let arguments = arguments(of: action.request, from: example.request)
        let line = "\(method)(.init(\(arguments.joined(separator: ", "))))"
        if line.columns <= width { return [line] }
        return ["\(method)("] + ["    .init("]
            + arguments.enumerated().map { index, argument in
                "        " + argument + (index + 1 < arguments.count ? "," : "))")
            }
    }

    /// The request by itself, as an expression whose type is known.
    func request(_ example: Example) -> String {
        "\(service.swiftName).\(action.request.name.swift)("
            + arguments(of: action.request, from: example.request).joined(separator: ", ") + ")"
    }

    private func arguments(of object: ObjectType, from value: Value) -> [String] {
        guard case .object(let given) = value else { return [] }
        return object.members.compactMap { member in
            guard let value = given.first(where: { $0.name == member.wireName })?.value else { return nil }
            return "\(member.swiftName): \(expression(value, of: member.type, in: member))"
        }
    }

    private func expression(_ value: Value, of type: MemberType, in member: Member) -> String {
        switch (type, value) {
        case (_, .null):
            type == .any ? ".null" : "nil"
        case (.string, _), (.integer, _):
            enumerationCase(value, in: member) ?? value.number ?? SwiftLiteral.string(value.shown)
        case (.float, _), (.boolean, _):
            value.number ?? value.shown
        case (.timestamp, _), (.base64, _):
            ".init(text: \(SwiftLiteral.string(value.shown)))"
        case (.binary, _):
            ".init(bytes: Array(\(SwiftLiteral.string(value.shown)).utf8))"
        case (.any, _):
            anyExpression(value)
        case (.array(let element), .array(let values)):
            "[" + values.map { self.element($0, of: element, in: member) }.joined(separator: ", ") + "]"
        case (.object(let name), _):
            service.types.first { $0.name == name }.map {
                ".init(" + arguments(of: $0, from: value).joined(separator: ", ") + ")"
            } ?? "nil"
        case (.json(let inner), _):
            expression(value, of: inner, in: member)
        default:
            "nil"
        }
    }

    private func element(_ value: Value, of type: MemberType, in member: Member) -> String {
        let expression = expression(value, of: type, in: member)
        if case .json = type { return ".init(\(expression))" }
        return expression
    }

    private func enumerationCase(_ value: Value, in member: Member) -> String? {
        guard let enumeration = member.enumeration else { return nil }
        return enumeration.values.first { $0.value == value }?.swiftName.map { "." + $0 }
    }

    private func anyExpression(_ value: Value) -> String {
        switch value {
        case .null: ".null"
        case .boolean(let value): ".bool(\(value))"
        case .integer(let value): ".int(\(value))"
        case .float(let value): ".double(\(SwiftLiteral.float(value)))"
        case .string(let text): ".string(\(SwiftLiteral.string(text)))"
        case .array(let values): ".array([\(values.map(anyExpression).joined(separator: ", "))])"
        case .object(let members):
            ".object(["
                + members.map { "(\(SwiftLiteral.string($0.name)), \(anyExpression($0.value)))" }.joined(
                    separator: ", ")
                + "])"
        }
    }
}
