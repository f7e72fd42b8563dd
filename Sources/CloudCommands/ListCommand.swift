import APIModel
import ArgumentParser
import TencentCloudCore

struct ListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Lists services, the actions of a service, or the parameters of an action.",
        discussion: "Example: tcapi list ocr IDCardOCR")

    @Argument(
        help: "The service, such as ocr.", completion: .custom { words, _, _ in Completion.services(words) })
    var service: String?

    @Argument(
        help: "The action, such as IDCardOCR.", completion: .custom { words, _, _ in Completion.actions(words) })
    var action: String?

    @OptionGroup var specs: SpecOptions

    @Flag(help: "Print the result as JSON.")
    var json = false

    func run() async throws {
        let table = TableText(width: Terminal.width)
        let library = specs.library
        guard let service else {
            let services = try library.serviceNames().map { name throws(CommandFailure) in
                try Self.row(of: library.service(name))
            }
            return try Terminal.print(json ? JSONValue.array(services).indentedText : table.text(of: .array(services)))
        }
        guard let action else {
            let actions = try library.service(service, version: specs.version).actions.map(Self.row)
            return try Terminal.print(json ? JSONValue.array(actions).indentedText : table.text(of: .array(actions)))
        }
        let listing = ActionListing(try library.action(action, of: service, version: specs.version))
        try Terminal.print(json ? listing.json.indentedText : listing.text(table))
    }

    private static func row(of service: APIModel.Service) -> JSONValue {
        [
            "Service": .string(service.shortName), "Version": .string(service.version),
            "Title": .string(titles(service.texts.title, service.texts.chineseTitle)),
            "Actions": .int(service.actions.count),
        ]
    }

    private static func row(of action: APIModel.Action) -> JSONValue {
        [
            "Action": .string(action.wireName),
            "Title": .string(titles(action.texts.title, action.texts.chineseTitle)),
        ]
    }

    /// The English title, followed by the Chinese one.
    static func titles(_ english: String?, _ chinese: String?) -> String {
        [english, chinese].compactMap { $0 }.joined(separator: " · ")
    }
}

/// An action with its parameters, and the types that they lead to.
private struct ActionListing {
    private let found: SpecLibrary.Found
    /// The names of the objects in requests, in the order in which members lead to them.
    private let types: [APIModel.ObjectType]

    init(_ found: SpecLibrary.Found) {
        self.found = found
        var types: [APIModel.ObjectType] = []
        var open = [found.action.request]
        while let object = open.popLast() {
            for name in object.members.compactMap(\.type.objectName) {
                guard !types.contains(where: { $0.name == name }), let type = found.service.type(name) else { continue }
                types.append(type)
                open.append(type)
            }
        }
        self.types = types
    }

    var json: JSONValue {
        var json: JSONValue = head
        let filled = found.action.encryption?.parameters ?? []
        let members = found.action.request.members
        json["Parameters"] = .array(
            members.filter { !filled.contains($0.wireName) }.map { Self.row(of: $0) }
                + members.filter { filled.contains($0.wireName) }.map { Self.row(of: $0, isFilled: true) })
        for type in types { json[type.name.wire] = .array(type.members.map { Self.row(of: $0) }) }
        return json
    }

    func text(_ table: TableText) -> String { table.text(of: json) }

    private var head: JSONValue {
        let action = found.action
        var head: JSONValue = [
            "Action": .string(action.wireName),
            "Title": .string(ListCommand.titles(action.texts.title, action.texts.chineseTitle)),
        ]
        if let summary = action.texts.summary { head["Summary"] = .string(summary) }
        if let rate = action.rateLimit { head["RateLimit"] = .string("\(rate) per second") }
        if case .only(let regions) = action.regions { head["Regions"] = .string(regions.joined(separator: ", ")) }
        let rules = action.requirements.map { requirement in
            let names = requirement.members.joined(separator: ", ")
            return switch requirement.kind {
            case .anyOf: "at least one of \(names)"
            case .oneOf: "exactly one of \(names)"
            case .together: "all of \(names), or none"
            }
        }
        if !rules.isEmpty { head["Needs"] = .string(rules.joined(separator: "; ")) }
        if let encryption = action.encryption {
            let option = "--encrypt aes --public-key FILE, or --encrypt sm"
            head["EncryptedCalls"] = .string(encryption.isRequired ? "required: \(option)" : option)
        }
        return head
    }

    /// - Parameter isFilled: A Boolean value that indicates whether the encryption of a call fills in the parameter.
    private static func row(of member: Member, isFilled: Bool = false) -> JSONValue {
        var facts: [String] = []
        if let enumeration = member.enumeration {
            facts.append(enumeration.values.map(\.value.displayText).joined(separator: " | "))
        }
        for phrase in member.limitPhrases {
            if case .pattern(let pattern) = phrase {
                facts.append("matches \(pattern)")
            } else {
                facts.append(phrase.english)
            }
        }
        if let value = member.defaultValue { facts.append("default \(value.displayText)") }
        if member.deprecation != nil { facts.append("deprecated") }
        return [
            "Name": .string(member.wireName), "Type": .string(member.type.textWithFormat),
            "Required": .string(isFilled ? "by --encrypt" : member.isRequiredInRequests ? "yes" : ""),
            "Limits": .string(facts.joined(separator: ", ")),
            "Description": .string(member.texts.description.map(firstSentence) ?? ""),
        ]
    }

    /// The first sentence of a text in CommonMark.
    private static func firstSentence(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        guard let end = line.firstRange(of: ". ") else { return line }
        return String(line[..<end.lowerBound]) + "."
    }
}
