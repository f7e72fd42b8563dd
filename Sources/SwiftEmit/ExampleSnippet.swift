import APIModel

/// Prints an example of a spec as Swift code that a reader can copy.
struct ExampleSnippet {
    let action: Action
    let service: Service

    /// The longest request that a doc comment shows, in columns of JSON. A longer one is of little use there.
    private static let longest = 800

    /// Returns the call `client.idCardOCR(.init(imageUrl: "…", cardSide: .front))`, and for a stream also the loop
    /// over its events. Returns no lines if the request is too long.
    func call(_ example: Example, width: Int) -> [String] {
        guard example.request.json.columns <= Self.longest else { return [] }
        return lines(example, width: width) + (action.isEventStream ? reading : [])
    }

    /// Returns the call, however long it is.
    func lines(_ example: Example, width: Int) -> [String] {
        let request = SourceExpression.call(".init", arguments(of: action.request, from: example.request))
        let call = "let \(resultName) = try await client.\(action.swiftName)"
        let encryption = action.encryption.map { _ in SourceExpression.text(SwiftSample.encryptionArgument) }
        return SourceExpression.call(call, [request] + [encryption].compactMap(\.self)).lines(width: width)
    }

    /// The lines that print the response.
    var reading: [String] {
        action.isEventStream
            ? ["for try await event in \(resultName) {", "    print(event)", "}"] : ["print(\(resultName))"]
    }

    private var resultName: String { action.isEventStream ? "events" : "response" }

    /// Returns the request alone, as an expression of a known type.
    func request(_ example: Example) -> SourceExpression {
        .call("\(service.swiftName).\(action.request.name.swift)", arguments(of: action.request, from: example.request))
    }

    private func arguments(of object: ObjectType, from value: Value) -> [SourceExpression] {
        guard case .object(let given) = value else { return [] }
        return object.members.compactMap { member in
            guard let value = given.first(where: { $0.name == member.wireName })?.value else { return nil }
            return expression(value, of: member.type, in: member).prefixed("\(member.swiftName): ")
        }
    }

    private func expression(_ value: Value, of type: MemberType, in member: Member) -> SourceExpression {
        switch (type, value) {
        case (.any, _): anyExpression(value)
        case (.array(let element), .array(let values)):
            .array("", values.map { self.element($0, of: element, in: member) })
        case (.object(let name), .object):
            service.type(name).map { .call(".init", arguments(of: $0, from: value)) }
                ?? .text("nil")
        case (.json(let inner), .string(let text)):
            Value(jsonText: text).map { expression($0, of: inner, in: member) } ?? .text("nil")
        case (.json(let inner), _): expression(value, of: inner, in: member)
        default: .text(scalar(value, of: type, in: member))
        }
    }

    private func scalar(_ value: Value, of type: MemberType, in member: Member) -> String {
        switch type {
        case _ where value == .null: "nil"
        case .string: enumerationCase(value, in: member) ?? SwiftLiteral.string(value.displayText)
        case .integer: enumerationCase(value, in: member) ?? value.number ?? "nil"
        case .float, .boolean: value.number ?? value.displayText
        case .timestamp: SwiftLiteral.string(value.displayText)
        case .base64: ".init(text: \(SwiftLiteral.string(value.displayText)))"
        case .binary: ".init(Array(\(SwiftLiteral.string(value.displayText)).utf8))"
        case .any, .object, .array, .json: "nil"
        }
    }

    private func element(_ value: Value, of type: MemberType, in member: Member) -> SourceExpression {
        let expression = expression(value, of: type, in: member)
        if case .json = type { return .call(".init", [expression]) }
        return expression
    }

    private func enumerationCase(_ value: Value, in member: Member) -> String? {
        guard let known = member.enumeration?.values.first(where: { $0.value == value }) else { return nil }
        guard let name = known.swiftName else { return nil }
        return "." + name
    }

    /// Returns the literal of an `Any` value: `["a": [1, 2.5, true, nil]]`.
    private func anyExpression(_ value: Value) -> SourceExpression {
        switch value {
        case .null: .text("nil")
        case .boolean(let value): .text("\(value)")
        case .integer(let value): .text(SwiftLiteral.integer(value))
        case .float(let value): .text(SwiftLiteral.float(value))
        case .string(let text): .text(SwiftLiteral.string(text))
        case .array(let values): .array("", values.map(anyExpression))
        case .object(let members) where members.isEmpty: .text("[:]")
        case .object(let members):
            .array("", members.map { anyExpression($0.value).prefixed("\(SwiftLiteral.string($0.name)): ") })
        }
    }
}
