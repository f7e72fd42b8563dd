import APIModel
import Reference

/// The collection of one service in one language: a folder of requests to begin with, a folder for each group, and a request
/// for each action.
struct PostmanCollection {
    private let service: Service
    private let texts: PostmanTexts
    private let language: Language
    private let index: IndexPage
    /// The beginning of the names from which IDs are derived. It differs between the languages.
    private let idPrefix: String
    private let start: [StartRequest]
    private let takesFiles: Bool
    private var items: PostmanItems
    /// The printed item of each action, in the order of the specs.
    private var printed: [[UInt8]] = []

    init(_ reference: Reference, _ texts: PostmanTexts, takesFiles: Bool) {
        service = reference.service
        self.texts = texts
        self.takesFiles = takesFiles
        language = texts.language
        index = reference.index(in: language)
        idPrefix = "\(service.shortName)/\(service.version)" + language.pick("", "/zh-CN")
        start = service.startRequests(in: language)
        items = PostmanItems(reference, idPrefix: idPrefix, errors: index.errors, in: language)
    }

    mutating func add(_ number: Int, _ action: PostmanAction, _ page: ActionPage) {
        printed.append(items.item(number, action, page))
    }

    /// Returns the file. All actions must have been added.
    func file() -> OutputFile {
        var json = JSONPrinter(.lines)
        json.object { json in
            json.member("info")
            writeInfo(to: &json)
            json.member("item")
            json.array { json in
                writeStart(to: &json)
                for group in service.groups { writeFolder(of: group, to: &json) }
                writeItems(to: &json) { !service.isGrouped($0) }
            }
            // The authorization helpers of Postman would add a second Authorization header.
            json.member("auth")
            json.object(.line) { $0.member("type", "noauth") }
            json.member("event")
            json.array { json in
                json.element()
                json.script("prerequest", texts.preRequest)
                json.element()
                json.script("test", texts.test(advisingOn: index.commonErrors + index.errors))
            }
            json.member("variable")
            writeVariables(to: &json)
        }
        json.literal("\n")
        return OutputFile(path: PostmanEmitter.path(service.fileName, in: language), bytes: json.bytes)
    }

    private func writeInfo(to json: inout JSONPrinter) {
        let title = language.pick(service.texts.title, service.texts.chineseTitle) ?? service.swiftName
        json.object { json in
            json.member("_postman_id", StableID.make(idPrefix))
            json.member("name", "\(title) (\(service.shortName) \(service.version))")
            var text = MarkdownText(.postman)
            text.blocks(index.description)
            text.raw(texts.howTo)
            if takesFiles { text.raw("\n\(texts.files)") }
            if !index.commonErrors.isEmpty {
                text.raw("\n")
                text.heading(language.commonErrors, level: 3)
                MarkdownErrors([], in: language, hasAdvice: true, .postman).print(index.commonErrors, to: &text)
            }
            json.member("description")
            json.string(text.file())
            json.member("schema", "https://schema.getpostman.com/json/collection/v2.1.0/collection.json")
        }
    }

    // MARK: Folders

    private func writeStart(to json: inout JSONPrinter) {
        guard !start.isEmpty else { return }
        json.element()
        json.object { json in
            json.member("name", Language.startFolder)
            json.member("description", language.aboutStartFolder)
            json.member("item")
            json.array { json in
                var counts: [String: Int] = [:]
                for request in start {
                    guard let action = service.actions.first(where: { $0.wireName == request.action }) else { continue }
                    counts[request.action, default: 0] += 1
                    items.write(request, of: action, number: counts[request.action] ?? 1, to: &json)
                }
            }
        }
    }

    private func writeFolder(of group: Group, to json: inout JSONPrinter) {
        guard service.actions.contains(where: { $0.group == group.key }) else { return }
        json.element()
        json.object { json in
            json.member("name", language.pick(group.title, group.chineseTitle) ?? group.key)
            json.member("item")
            json.array { json in
                writeItems(to: &json) { $0.group == group.key }
            }
        }
    }

    private func writeItems(to json: inout JSONPrinter, where isIncluded: (Action) -> Bool) {
        for (action, item) in zip(service.actions, printed) where isIncluded(action) {
            json.element()
            json.literal(item)
        }
    }

    /// Writes the variables of the collection. Variables of an environment take precedence.
    private func writeVariables(to json: inout JSONPrinter) {
        var variables = [("service", service.shortName), ("baseUrl", service.baseURL)]
        if service.isOfVendor { variables.append(("domain", Service.vendorDomain)) }
        variables += [
            ("region", PostmanEnvironment.region(of: service)),
            ("language", service.isOfVendor ? language.ofMessages : ""),
        ]
        // The script does not send these in clear.
        let encrypted = service.actions.filter(\.isRefusedInClear).map(\.wireName)
        if !encrypted.isEmpty { variables.append(("encryptedActions", encrypted.joined(separator: " "))) }
        json.array { json in
            for (key, value) in variables {
                json.element()
                json.object(.line) { json in
                    json.member("key", key)
                    json.member("value", value)
                }
            }
        }
    }
}

extension Action {
    /// A Boolean value that indicates whether the service accepts the parameters only as one encrypted text, which
    /// Postman cannot make.
    fileprivate var isRefusedInClear: Bool {
        encryption.map { $0.request == .body && $0.isRequired } ?? false
    }
}

extension Service {
    /// A Boolean value that indicates whether the action has a folder.
    func isGrouped(_ action: Action) -> Bool { groups.contains { $0.key == action.group } }

    /// The address of the service with a variable for the domain, which differs between the vendor's sites.
    fileprivate var baseURL: String {
        nameBelowVendorDomain.map { "https://\($0).{{domain}}" } ?? "https://\(endpoint)"
    }

    /// Returns the requests to begin with: those of the spec, or else the action that probably costs least.
    fileprivate func startRequests(in language: Language) -> [StartRequest] {
        if !start.isEmpty { return start }
        let checksKeys = actions.first { action in
            action.status == .online && action.isSigned && action.isIdempotent && action.body == .json
                && !action.isEventStream && !action.isRefusedInClear
                && action.requirements.allSatisfy { $0.kind == .together }
                && action.request.members.allSatisfy { !$0.isRequiredInRequests }
        }
        guard let checksKeys else { return [] }
        let texts = Texts(title: language.checkKeys, description: language.aboutCheckingKeys)
        return [
            StartRequest(action: checksKeys.wireName, texts: texts, request: .object([]), response: nil, error: nil)
        ]
    }
}
