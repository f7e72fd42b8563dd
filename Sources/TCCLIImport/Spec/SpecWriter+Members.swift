extension SpecWriter {
    /// Writes `members:`, `parameters:` or `response:` with the members that belong to the object's side.
    mutating func writeMembers(_ key: StaticString, ofObjectAt node: Int, isNeeded: Bool) {
        let object = service.objects[node]
        var isOpen = false
        for (index, member) in object.members.enumerated() {
            if member.isLeftOut(of: object) { continue }
            if object.role == .response && member.isRequestId { continue }
            if !isOpen { yaml.key(key) }
            isOpen = true
            let name =
                names.swiftNameOfMember.isEmpty
                ? nil : names.swiftNameOfMember[.init(object: node, member: index)]
            yaml.indentation += 2
            write(member, of: object, name: name)
            yaml.indentation -= 2
        }
        if !isOpen && isNeeded {
            yaml.indent()
            yaml.raw(key)
            yaml.raw(": {}\n")
        }
    }

    private mutating func write(_ member: OfficialMember, of object: OfficialObject, name: String?) {
        let facts = MemberFacts(member, of: object, name: name, typeNames: names.types)
        let text = hasDescriptions ? prose.convert(member.document) : nil
        let textTraits = text.map { ScalarTraits($0) } ?? []
        let example = MemberExample(member, of: object, service: service)
        counts.memberExamplesLeftOut += example.isMisfit ? 1 : 0
        if textTraits.isDisjoint(with: [.lineFeed, .unprintable]), (text?.count ?? 0) < 3 * YAMLPrinter.width,
            writeFlow(member, facts, text, textTraits, example)
        {
            return
        }
        writeBlock(member, facts, text, example)
    }

    /// - Returns: `true` if the member fits on a line. Otherwise nothing is written.
    private mutating func writeFlow(
        _ member: OfficialMember, _ facts: MemberFacts, _ text: Bytes?, _ textTraits: ScalarTraits,
        _ example: MemberExample
    ) -> Bool {
        let mark = yaml.mark
        yaml.indent()
        yaml.raw(member.wireName)
        yaml.raw(": {type: ")
        yaml.raw(facts.type)
        facts.forEach { key, value in
            yaml.raw(", ")
            yaml.raw(key)
            yaml.raw(": ")
            yaml.raw(value)
        }
        if let text {
            yaml.raw(", zh: {description: ")
            yaml.scalar(text, textTraits, inFlow: true)
            yaml.byte(UInt8(ascii: "}"))
        }
        if example.isThere {
            yaml.raw(", example: ")
            example.write(to: &yaml)
        }
        yaml.byte(UInt8(ascii: "}"))
        guard yaml.columns(since: mark) <= YAMLPrinter.width else {
            yaml.goBack(to: mark)
            return false
        }
        yaml.endLine()
        return true
    }

    private mutating func writeBlock(
        _ member: OfficialMember, _ facts: MemberFacts, _ text: Bytes?, _ example: MemberExample
    ) {
        yaml.indent()
        yaml.raw(member.wireName)
        yaml.raw(":\n")
        yaml.indentation += 2
        yaml.indent()
        yaml.raw("type: ")
        yaml.raw(facts.type)
        yaml.endLine()
        facts.forEach { key, value in
            yaml.indent()
            yaml.raw(key)
            yaml.raw(": ")
            yaml.raw(value)
            yaml.endLine()
        }
        if let text {
            yaml.key("zh")
            yaml.indentation += 2
            yaml.text("description", text)
            yaml.indentation -= 2
        }
        if example.isThere {
            yaml.indent()
            yaml.raw("example: ")
            example.write(to: &yaml)
            yaml.endLine()
        }
        yaml.indentation -= 2
    }
}

/// The facts about a member other than texts, in the notation of the format.
struct MemberFacts {
    let type: String
    let required: StaticString?
    let isNullable: Bool
    let format: StaticString?
    let maxSize: String?
    let recommendedPixels: String?
    let name: String?

    init(_ member: OfficialMember, of object: OfficialObject, name: String?, typeNames: [String]) {
        let word: String
        var format: StaticString?
        switch member.kind {
        case .string: word = "String"
        case .integer: word = "Integer"
        case .unsigned:
            word = "Integer"
            format = "uint64"
        case .float: word = "Float"
        case .boolean: word = "Boolean"
        case .iso8601: word = "Timestamp"
        case .datetime:
            word = "Timestamp"
            format = "datetime"
        case .date:
            word = "Timestamp"
            format = "date"
        case .base64: word = "Base64"
        case .binary: word = "Binary"
        case .object(let index): word = typeNames[index]
        }
        type = member.isList ? "Array of \(word)" : word
        self.format = format
        required = RequiredSides(member, of: object).word
        isNullable = member.isNullable
        let isSentFile = member.kind == .base64 && object.isUsedInRequests
        maxSize = isSentFile && !member.isList ? ProseFacts.base64Limit(member.document) : nil
        recommendedPixels = isSentFile ? ProseFacts.recommendedPixels(member.document) : nil
        self.name = name
    }

    func forEach(_ body: (StaticString, String) -> Void) {
        if let format { body("format", "\(format)") }
        if let required { body("required", "\(required)") }
        if isNullable { body("nullable", "true") }
        if let maxSize { body("maxSize", maxSize) }
        if let recommendedPixels { body("recommendedPixels", recommendedPixels) }
        if let name { body("name", name) }
    }
}
