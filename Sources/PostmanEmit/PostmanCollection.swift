import APIModel
import Reference

/// The collection of one service: a folder for each group, and a request for each action.
struct PostmanCollection: ReferencePrinter {
    private let service: Service
    private let fixed: Fixed
    private let isOfVendor: Bool
    private let english: IndexPage
    private let chinese: IndexPage
    private var items: PostmanItems
    /// The printed item of each action, in the order of the specs.
    private var printed: [[UInt8]] = []

    /// The parts that are the same in all collections of the vendor's services, and in all others.
    struct Fixed {
        let howTo: String
        /// The scripts as JSON for the second level of a collection.
        let events: [UInt8]

        init(_ texts: PostmanTexts) {
            howTo = texts.howTo
            events = Self.events(texts)
        }

        private static func events(_ texts: PostmanTexts) -> [UInt8] {
            var json = JSONPrinter(.lines, depth: 1)
            json.array { json in
                for (listen, text) in [("prerequest", texts.preRequest), ("test", texts.test)] {
                    json.element()
                    json.object { json in
                        json.member("listen", listen)
                        json.member("script")
                        json.object { json in
                            json.member("type", "text/javascript")
                            json.member("exec")
                            json.array { json in
                                for line in PostmanTexts.lines(of: text) {
                                    json.element()
                                    json.string(Array(line.utf8))
                                }
                            }
                        }
                    }
                }
            }
            return json.bytes
        }
    }

    init(_ reference: Reference, _ fixed: Fixed) {
        service = reference.service
        self.fixed = fixed
        isOfVendor = service.isOfVendor
        english = reference.index(in: .english)
        chinese = reference.index(in: .chinese)
        items = PostmanItems(reference, errors: english.errors)
    }

    mutating func add(_ pages: [ActionPage], ofAction number: Int) {
        // An item in a folder is two levels deeper than one at the top.
        printed.append(items.item(ofAction: number, pages, depth: isGrouped(service.actions[number]) ? 4 : 2))
    }

    func files() -> [OutputFile] {
        let file = OutputFile(path: PostmanEmitter.path(service.fileName), bytes: collection)
        if isOfVendor { return [file] }
        let path = PostmanEmitter.environmentPath(service.fileName)
        return [file, PostmanEnvironment.output(for: service, path: path)]
    }

    private var collection: [UInt8] {
        var json = JSONPrinter(.lines)
        json.object { json in
            json.member("info")
            writeInfo(to: &json)
            json.member("item")
            json.array { json in
                for group in service.groups { writeFolder(of: group, to: &json) }
                writeItems(to: &json) { !isGrouped($0) }
            }
            // The authorization helpers of Postman would add a second Authorization header.
            json.member("auth")
            json.object(.line) { $0.member("type", "noauth") }
            json.member("event")
            json.literal(fixed.events)
            json.member("variable")
            writeVariables(to: &json)
        }
        json.literal("\n")
        return json.bytes
    }

    private func writeInfo(to json: inout JSONPrinter) {
        json.object { json in
            json.member("_postman_id", StableID.make("\(service.shortName)/\(service.version)"))
            json.member(
                "name",
                "\(service.texts.title ?? service.texts.chineseTitle ?? service.swiftName) (\(service.shortName) \(service.version))"
            )
            var text = MarkdownText(.postman)
            text.blocks(english.description)
            if chinese.title != english.title { text.paragraph(chinese.title) }
            if chinese.description != english.description { text.blocks(chinese.description) }
            text.raw(fixed.howTo)
            json.member("description")
            json.string(text.bytes)
            json.member("schema", "https://schema.getpostman.com/json/collection/v2.1.0/collection.json")
        }
    }

    private func isGrouped(_ action: Action) -> Bool {
        service.groups.contains { $0.key == action.group }
    }

    private func writeFolder(of group: Group, to json: inout JSONPrinter) {
        guard service.actions.contains(where: { $0.group == group.key }) else { return }
        json.element()
        json.object { json in
            json.member("name", group.title)
            if let title = group.chineseTitle {
                var text = MarkdownText(.postman)
                text.paragraph(ProseParser.inlines(title))
                json.member("description")
                json.string(text.file())
            }
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
        let ending = "." + PostmanEnvironment.domain
        let isUsual = service.endpoint.hasSuffix(ending)
        let endpoint = isUsual ? service.endpoint.dropLast(ending.utf8.count) + ".{{domain}}" : service.endpoint[...]
        var variables = [("service", service.shortName), ("endpoint", String(endpoint))]
        if isOfVendor { variables.append(("domain", PostmanEnvironment.domain)) }
        variables += [("region", PostmanEnvironment.region(of: service)), ("language", "")]
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
