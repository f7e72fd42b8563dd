import APIModel
import Reference

/// The OpenAPI document of one service.
struct OpenAPIDocument: ReferencePrinter {
    private let reference: Reference
    private let index: IndexPage
    /// The operations that have been added, each with its path.
    private var paths = JSONPrinter(.lines, depth: 1)

    private var service: Service { reference.service }

    init(_ reference: Reference) {
        self.reference = reference
        index = reference.index(in: .english)
        paths.begin("{")
    }

    mutating func add(_ pages: [ActionPage], ofAction number: Int) {
        guard let page = pages.first else { return }
        let operation = OpenAPIOperation(
            action: service.actions[number], service: service, page: page,
            examples: reference.examples(ofAction: number))
        // Two actions may differ only in case, as their paths then do.
        paths.member("/#\(page.name)")
        paths.object { json in
            json.member("post")
            operation.write(to: &json)
        }
    }

    func files() -> [OutputFile] {
        var json = JSONPrinter(.lines)
        json.object { json in
            json.member("openapi", "3.1.0")
            json.member("info")
            writeInfo(to: &json)
            json.member("servers")
            writeServers(to: &json)
            json.member("tags")
            writeTags(to: &json)
            json.member("paths")
            var paths = paths
            paths.end("}")
            json.literal(paths.bytes)
            json.member("components")
            writeComponents(to: &json)
        }
        json.literal("\n")
        return [OutputFile(path: OpenAPIEmitter.path(service.fileName), bytes: json.bytes)]
    }

    private func writeInfo(to json: inout JSONPrinter) {
        json.object { json in
            json.member("title", index.title.plainText)
            json.member("version", service.version)
            json.description(index.description)
        }
    }

    // MARK: Servers

    /// Writes the endpoint of the service, and the pattern of its regional ones.
    private func writeServers(to json: inout JSONPrinter) {
        let regions = service.regions ?? []
        json.array { json in
            json.element()
            json.object(.line) { $0.member("url", "https://\(service.endpoint)") }
            guard let name = service.nameBelowVendorDomain, let usual = service.usualRegion(of: service.regions) else {
                return
            }
            json.element()
            json.object { json in
                json.member("url", "https://\(name).{region}.\(Service.vendorDomain)")
                json.member("description", "The endpoint of a region")
                json.member("variables")
                json.object { json in
                    json.member("region")
                    json.object(.line) { json in
                        json.member("default", usual)
                        guard !regions.isEmpty else { return }
                        json.member("enum")
                        json.array { json in for region in regions { json.element(region) } }
                    }
                }
            }
        }
    }

    private func writeTags(to json: inout JSONPrinter) {
        json.array { json in
            for group in service.groups where service.actions.contains(where: { $0.group == group.key }) {
                json.element()
                json.object(.line) { json in
                    json.member("name", group.key)
                    json.member("description")
                    json.string(MarkdownText.openAPI(ProseParser.inlines(group.title)))
                }
            }
        }
    }

    // MARK: Components

    private func writeComponents(to json: inout JSONPrinter) {
        json.object { json in
            json.member("securitySchemes")
            json.object { json in
                json.member(OpenAPIOperation.securityScheme)
                json.object { json in
                    json.member("type", "apiKey")
                    json.member("in", "header")
                    json.member("name", "Authorization")
                    json.member(
                        "description",
                        "The signature of the request by TC3-HMAC-SHA256, which a client computes from the secret key, the "
                            + "headers and the body.")
                }
            }
            json.member("schemas")
            json.object { json in
                for type in service.types where type.isUsed { write(OpenAPISchema(type), to: &json) }
                for action in service.actions {
                    if action.body == .json || action.body == .multipart {
                        write(OpenAPISchema(action.request, requirements: action.requirements), to: &json)
                    }
                    write(OpenAPISchema(action.response, isResponse: true), to: &json)
                }
                OpenAPISchema.writeError(to: &json)
            }
        }
    }

    private func write(_ schema: OpenAPISchema, to json: inout JSONPrinter) {
        json.member(schema.name)
        schema.write(to: &json)
    }
}
