import APIModel
import APISpec
import DocsEmit
import OpenAPIEmit
import PostmanEmit
import Reference
import Testing

/// Only the docs of the vendor's services mention what only the vendor has.
@Suite("Services of the vendor and of one's own")
struct VendorTests {
    private func service(at endpoint: String, permissions: ServicePermissions? = nil) -> Service {
        let nothing = { (name: String) in
            ObjectType(
                name: TypeName(wire: name, swift: name), texts: Texts(), isUsedInRequests: true,
                isUsedInResponses: true,
                members: [], origin: Origin(file: "a.yaml", element: "Pay"))
        }
        let action = Action(
            wireName: "Pay", swiftName: "pay", texts: ActionTexts(summary: "Pays."), group: nil, regions: .service,
            status: .online, rateLimit: nil, isIdempotent: false, isSigned: true, body: .json, isEventStream: false,
            request: nothing("PayRequest"), response: nothing("PayResponse"), requirements: [], pagination: nil,
            poll: nil, encryption: nil, errors: [],
            examples: [],
            origin: Origin(file: "a.yaml", element: "Pay"))
        return Service(
            shortName: "bills", version: "2024-01-01", swiftName: "Bills", isNewest: true, texts: Texts(title: "Bills"),
            endpoint: endpoint, regions: nil, maxRequestBody: 1024, groups: [], errors: [], types: [],
            actions: [action], permissions: permissions, origin: Origin(file: "a.yaml", element: "bills"))
    }

    /// Returns the text of all docs, without the files that all sites share.
    private func docs(of services: Service...) -> [String: String] {
        let api = API(services: services)
        let files =
            (PostmanEmitter().files(for: api) + MarkdownEmitter().files(for: api) + HTMLEmitter().files(for: api)
            + OpenAPIEmitter().files(for: api))
            .filter { !$0.path.contains("/assets/") }
        return Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.text) })
    }

    @Test(arguments: [
        "ocr.tencentcloudapi.com", "ocr.ap-shanghai-fsi.tencentcloudapi.com", "ocr.intl.tencentcloudapi.com",
        "ocr.internal.tencentcloudapi.com", "cls.ai.tencentcloudapi.com", "file.ess.tencent.cn",
        "OCR.TencentCloudAPI.com", "ocr.tencentcloudapi.com:8443",
    ])
    func `a host below the vendors domains is the vendors`(host: String) throws {
        #expect(service(at: host).isOfVendor)
        let docs = docs(of: service(at: host))
        #expect(try #require(docs["Docs/markdown/bills/Pay.md"]).contains("tccli bills Pay"))
        #expect(docs.keys.filter { $0.contains("environment") }.count == 4)
    }

    /// Pages, the search and Postman show the name by which policies allow an action.
    @Test func `a service of the vendor may have another name in policies`() throws {
        let permissions = ServicePermissions(
            prefix: "finance", consoleActions: [], resources: [.init(action: "Pay", names: ["qcs::finance:::bill/*"])],
            presets: [])
        let docs = docs(of: service(at: "bills.tencentcloudapi.com", permissions: permissions))
        let markdown = try #require(docs["Docs/markdown/bills/Pay.md"])
        #expect(markdown.contains(#""action": ["finance:Pay"], "resource": ["qcs::finance:::bill/*"]"#))
        #expect(try #require(docs["Docs/markdown/bills/README.md"]).contains("finance:*"))
        #expect(docs.contains { $0.key.hasPrefix("Docs/html/search/") && $0.value.contains(#"permission:"finance""#) })
        #expect(docs.values.allSatisfy { !$0.contains("bills:Pay") && !$0.contains("bills:*") })
    }

    @Test(arguments: [
        "bills.example.com", "nottencentcloudapi.com", "tencentcloudapi.com.example.com", "tencent.cn",
        "bills.example.com:8443", "127.0.0.1:8080", "localhost",
    ])
    func `another host is not`(host: String) {
        #expect(!service(at: host).isOfVendor)
        let docs = docs(of: service(at: host))
        for (path, text) in docs {
            for word in [
                "tccli ", "CAM", "vendor", "厂商", "made or endorsed", "onsole", "控制台", "guangzhou", "Guangzhou",
            ] {
                #expect(!text.contains(word), "\(path)")
            }
        }
        #expect(
            docs.keys.filter { $0.hasPrefix("Postman/") }.sorted() == [
                "Postman/bills.postman_collection.json", "Postman/bills.postman_environment.json",
                "Postman/bills.zh-CN.postman_collection.json",
            ])
    }

    @Test func `the vendors environments are there for its services alone`() {
        let (own, ofVendor) = (service(at: "bills.example.com"), service(at: "bills.tencentcloudapi.com"))
        let emitter = PostmanEmitter()
        #expect(emitter.sharedPathPrefixes(for: API(services: [own])).isEmpty)
        #expect(emitter.sharedPathPrefixes(for: API(services: [own, ofVendor])) == ["Postman/environments/"])
        #expect(emitter.sharedFiles(for: API(services: [own, ofVendor])).count == 4)
    }

    @Test func `a port stands wherever the host does`() throws {
        let docs = docs(of: service(at: "bills.example.com:8443"))
        let curl = try #require(docs["Docs/markdown/bills/Pay.md"])
        #expect(curl.contains("endpoint=${ENDPOINT:-https://bills.example.com:8443}\n"))
        #expect(curl.contains("- **Endpoint**: `bills.example.com:8443`\n"))
        let environment = try #require(docs["Postman/bills.postman_environment.json"])
        #expect(environment.contains(#"{"key": "baseUrl", "value": "https://bills.example.com:8443""#))
        let collection = try #require(docs["Postman/bills.postman_collection.json"])
        #expect(collection.contains(#"{"key": "baseUrl", "value": "https://bills.example.com:8443"}"#))
        let page = try #require(docs["Docs/html/en/bills/Pay.html"])
        #expect(page.contains("<code>bills.example.com:8443</code>"))
    }
}
