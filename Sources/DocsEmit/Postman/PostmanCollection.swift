import APIModel

/// The collection of one service: a folder for each group, and a request for each action.
struct PostmanCollection {
    let service: Service
    private let isOfVendor: Bool
    private var items: PostmanItems

    init(service: Service) {
        self.service = service
        isOfVendor = service.isOfVendor
        items = PostmanItems(service: service)
    }

    private static let eventsOfVendor = makeEvents(isOfVendor: true)
    private static let eventsOfOthers = makeEvents(isOfVendor: false)

    /// Returns the scripts as JSON for the second level of a collection. There is one version for the services of the
    /// vendor and one for all others.
    static func events(isOfVendor: Bool) -> [UInt8] { isOfVendor ? eventsOfVendor : eventsOfOthers }

    private static func makeEvents(isOfVendor: Bool) -> [UInt8] {
        var json = JSONPrinter(depth: 1)
        json.array { json in
            for (listen, text) in [
                ("prerequest", PreRequestScript.text(isOfVendor: isOfVendor)), ("test", TestScript.text),
            ] {
                json.element()
                json.object { json in
                    json.member("listen", listen)
                    json.member("script")
                    json.object { json in
                        json.member("type", "text/javascript")
                        json.member("exec")
                        json.array { json in
                            for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
                            {
                                json.element()
                                json.string(Array(line))
                            }
                        }
                    }
                }
            }
        }
        return json.bytes
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
            json.literal(Self.events(isOfVendor: isOfVendor))
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
            text.markdown(isOfVendor ? Self.howTo : Self.howToForOthers)
            json.member("description")
            json.string(text.bytes)
            json.member("schema", "https://schema.getpostman.com/json/collection/v2.1.0/collection.json")
        }
    }

    private static let howTo = """
        ### Before the first call

        1. Import one of the four Tencent Cloud environments that were generated with this collection, and choose it.
        2. Set its variables `secretId` and `secretKey` to your keys (console: Access Management, API keys). Use current values, \
        which Postman keeps on this machine. For temporary keys, also set `token`.
        3. Send a request. The pre-request script of the collection signs it, including all your changes.

        The environment also contains `region`, `language` and `domain`. Add a variable `endpoint` to it to send all calls to one host.
        To send two braces as text, write the second as `\\u007b`, as the examples do.

        """

    private static let howToForOthers = """
        ### Before the first call

        1. Import the environment that was generated with this collection, and choose it.
        2. Set its variables `secretId` and `secretKey` to your keys. Use current values, which Postman keeps on this machine. \
        For temporary keys, also set `token`.
        3. Send a request. The pre-request script of the collection signs it, including all your changes.

        The environment also contains `endpoint`, `region` and `language`. To call another host, copy the environment and change
        its `endpoint`.
        To send two braces as text, write the second as `\\u007b`, as the examples do.

        """

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
