import APIModel

/// The collection of one service: a folder for each group, and a request for each action.
struct PostmanCollection {
    let service: Service
    private let fixed: Fixed
    private let isOfVendor: Bool
    private var items: PostmanItems

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
            var json = JSONPrinter(depth: 1)
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

    init(service: Service, _ fixed: Fixed) {
        self.service = service
        self.fixed = fixed
        isOfVendor = service.isOfVendor
        items = PostmanItems(service: service)
    }

    mutating func file() -> [UInt8] {
        var json = JSONPrinter()
        json.object { json in
            json.member("info")
            writeInfo(to: &json)
            json.member("item")
            json.array { json in
                for group in service.groups { writeFolder(of: group, to: &json) }
                for action in service.actions where !isGrouped(action) { items.write(action, to: &json) }
            }
            // The authorization helpers of Postman would add a second Authorization header.
            json.member("auth")
            json.object(.line) { $0.member("type", "noauth") }
            json.member("event")
            json.literal(fixed.events)
            json.member("variable")
            writeVariables(to: &json)
        }
        return json.file()
    }

    private func writeInfo(to json: inout JSONPrinter) {
        json.object { json in
            json.member("_postman_id", StableID.make("\(service.shortName)/\(service.version)"))
            json.member(
                "name",
                "\(service.texts.title ?? service.texts.chineseTitle ?? service.swiftName) (\(service.shortName) \(service.version))"
            )
            var text = DescriptionPrinter()
            text.paragraphs(service.texts.description)
            text.paragraphs(service.texts.chineseTitle)
            text.paragraphs(service.texts.chineseDescription)
            text.markdown(text.bytes.isEmpty ? "" : "\n")
            text.markdown(fixed.howTo)
            json.member("description")
            json.string(text.bytes)
            json.member("schema", "https://schema.getpostman.com/json/collection/v2.1.0/collection.json")
        }
    }

    private func isGrouped(_ action: Action) -> Bool {
        service.groups.contains { $0.key == action.group }
    }

    private mutating func writeFolder(of group: Group, to json: inout JSONPrinter) {
        let actions = service.actions.filter { $0.group == group.key }
        guard !actions.isEmpty else { return }
        json.element()
        json.object { json in
            json.member("name", group.title)
            if let title = group.chineseTitle {
                var text = DescriptionPrinter()
                text.paragraphs(title)
                json.member("description")
                json.string(text.bytes)
            }
            json.member("item")
            json.array { json in
                for action in actions { items.write(action, to: &json) }
            }
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
