import Foundation
import Testing

@testable import TencentCloudCore

/// The addresses that rules make, without a network.
@Suite struct EndpointRuleTests {
    private static func service(_ endpoint: Endpoint) -> Service {
        Service(name: "ocr", version: "2018-11-19", endpoint: endpoint)
    }

    private static let usual: Endpoint = "ocr.tencentcloudapi.com"

    private static let accepted: [(EndpointRule, Endpoint, Region?, String)] = [
        (.nearest, usual, nil, "ocr.tencentcloudapi.com"),
        (.nearest, usual, .apGuangzhou, "ocr.tencentcloudapi.com"),
        (.nearest, usual, .apShanghaiFsi, "ocr.ap-shanghai-fsi.tencentcloudapi.com"),
        (.nearest, usual, "ap-somewhere-fsi", "ocr.ap-somewhere-fsi.tencentcloudapi.com"),
        (.nearest, "ocr.ap-beijing-fsi.tencentcloudapi.com", .apBeijingFsi, "ocr.ap-beijing-fsi.tencentcloudapi.com"),
        (.regional, usual, .apGuangzhou, "ocr.ap-guangzhou.tencentcloudapi.com"),
        (.regional, usual, .apShenzhenFsi, "ocr.ap-shenzhen-fsi.tencentcloudapi.com"),
        (.regional, usual, "xx-any", "ocr.xx-any.tencentcloudapi.com"),
        (.international, usual, .apSingapore, "ocr.intl.tencentcloudapi.com"),
        (.international, usual, nil, "ocr.intl.tencentcloudapi.com"),
        (.internal, usual, .apGuangzhou, "ocr.internal.tencentcloudapi.com"),
        (.root("cloud.example"), usual, .apGuangzhou, "ocr.cloud.example"),
        (.root("https://Cloud.Example:8443/"), usual, nil, "ocr.cloud.example:8443"),
        (.root("cloud.example"), usual, .apShanghaiFsi, "ocr.cloud.example"),
        (
            .root("ap-shanghai-fsi.tencentcloudapi.com"), usual, .apShanghaiFsi,
            "ocr.ap-shanghai-fsi.tencentcloudapi.com"
        ),
        (.fixed("gateway.example:8443"), usual, .apShanghaiFsi, "gateway.example:8443"),
        (.fixed("http://127.0.0.1:8080"), usual, .apShanghaiFsi, "127.0.0.1:8080"),
        (
            .fixed("ocr.ap-shanghai-fsi.tencentcloudapi.com"), usual, .apShanghaiFsi,
            "ocr.ap-shanghai-fsi.tencentcloudapi.com"
        ),
        // An action without a region may well be called in a zone.
        (.fixed("ocr.ap-shanghai-fsi.tencentcloudapi.com"), usual, nil, "ocr.ap-shanghai-fsi.tencentcloudapi.com"),
        // Special endpoints of the vendor.
        (.regional, "cls.ai.tencentcloudapi.com", .apGuangzhou, "cls.ai.tencentcloudapi.com"),
        (.regional, "file.ess.tencent.cn", .apGuangzhou, "file.ess.tencent.cn"),
    ]

    @Test(arguments: accepted)
    func `the address`(_ rule: EndpointRule, _ own: Endpoint, _ region: Region?, _ host: String) throws {
        let address = try rule.address(of: Self.service(own), in: region)
        #expect(address.hostHeader == host)
        #expect(address.url.absoluteString == (host.hasPrefix("127.") ? "http" : "https") + "://\(host)/")
    }

    private static let hosts: [Endpoint] = [
        "api.billing.example.com", "parcels.example.com:8443", "http://127.0.0.1:8080", "10.0.0.1",
        "ocr.tencentcloudapi.com.example", "nottencentcloudapi.com",
    ]
    private static let rules: [EndpointRule] = [
        .nearest, .regional, .international, .internal, .root("cloud.example"),
    ]

    @Test(arguments: hosts, rules)
    func `a service at a host of its own stays there`(_ host: Endpoint, _ rule: EndpointRule) throws {
        for region in [nil, Region.apGuangzhou, .apShanghaiFsi] {
            #expect(try rule.address(of: Self.service(host), in: region) == host.address())
        }
        #expect(try EndpointRule.fixed("a.example").address(of: Self.service(host), in: nil).host == "a.example")
    }

    private static let zone = "which has its own endpoint, but the endpoint of the call is"
    private static let refused: [(EndpointRule, Endpoint, Region?, String)] = [
        (.fixed(usual), usual, .apShanghaiFsi, "ap-shanghai-fsi is a finance zone, \(zone) 'ocr.tencentcloudapi.com'"),
        (.international, usual, .apShanghaiFsi, zone), (.internal, usual, .apShanghaiFsi, zone),
        (.root("ap-guangzhou.tencentcloudapi.com"), usual, .apShanghaiFsi, zone),
        (.nearest, "cls.ai.tencentcloudapi.com", .apShanghaiFsi, "Set the configuration's 'endpoints' to .nearest"),
        (
            .fixed("ocr.ap-shanghai-fsi.tencentcloudapi.com"), usual, .apGuangzhou,
            "serves only the finance zone ap-shanghai-fsi, but the call is for the region ap-guangzhou. Name the region "
                + "ap-shanghai-fsi"
        ),
        (.fixed("ocr.ap-shanghai-fsi.tencentcloudapi.com"), usual, .apBeijingFsi, "serves only the finance zone"),
        (.root("ap-shanghai-fsi.tencentcloudapi.com"), usual, .apGuangzhou, "serves only the finance zone"),
        (.regional, usual, nil, "The endpoint depends on the region, and the call has none. Name one"),
        (.regional, usual, "-x", "does not name a host"), (.regional, usual, "a..b", "does not name a host"),
        (.root("http://localhost"), usual, nil, "The root 'http://localhost' of endpoints is not a domain"),
        (.root("10.0.0.1"), usual, nil, "is not a domain"), (.root("[2001:db8::1]"), usual, nil, "is not a domain"),
        (.root("cloud.example/v3"), usual, nil, "contains a path"), (.root(""), usual, nil, "does not name a host"),
        (.fixed("http://a.example"), usual, nil, "plain http"), (.nearest, "http://a.example", nil, "plain http"),
    ]

    @Test(arguments: refused)
    func `the error`(_ rule: EndpointRule, _ own: Endpoint, _ region: Region?, _ text: String) {
        let error = #expect(throws: TencentCloudError.self) { try rule.address(of: Self.service(own), in: region) }
        guard case .configuration(let configuration)? = error else { return unexpected(error) }
        #expect(configuration.description.contains(text), "\(configuration)")
    }

    // MARK: - Calls

    private func call(
        regions: Action.Regions = .service, region: Region? = nil, default client: Region? = nil,
        _ change: (inout ClientConfiguration) -> Void = { _ in }
    ) throws -> Call {
        var configuration = ClientConfiguration()
        change(&configuration)
        return try Call(
            Action("Echo", of: Self.service(Self.usual), regions: regions), body: JSONWriter.body(of: EchoRequest()),
            region: region, default: client, configuration)
    }

    @Test func `the region of the call is that of the host, and else the client's`() throws {
        let call = try call(region: .apShanghai, default: .apShanghaiFsi) { $0.endpoints = .regional }
        #expect(call.address.host == "ocr.ap-shanghai.tencentcloudapi.com" && call.region == .apShanghai)
        #expect(try self.call(default: .apShanghaiFsi).address.host == "ocr.ap-shanghai-fsi.tencentcloudapi.com")
        // The account of such a zone is there as well for an action that is sent no region.
        let none = try self.call(regions: .none, default: .apShanghaiFsi)
        #expect(none.address.host == "ocr.ap-shanghai-fsi.tencentcloudapi.com" && none.region == nil)
    }

    @Test func `a request is signed for the host that it is sent to`() throws {
        let key = Behaviour.credential
        func signature(_ call: Call) -> String? {
            let request = call.request(
                signedBy: Signer(), with: key, at: Date(timeIntervalSince1970: 1_700_000_000), deadline: .now,
                ClientConfiguration())
            #expect(request.url == call.address.url)
            return request.headers.first { $0.name == "Authorization" }?.value
        }
        let call = try call(region: .apGuangzhou) { $0.backupEndpoint = BackupEndpoint(.regional) }
        let backup = try #require(call.backup?.address)
        #expect(call.address.host == "ocr.tencentcloudapi.com" && backup.host == "ocr.ap-guangzhou.tencentcloudapi.com")
        let there = call.calling(backup)
        #expect(try signature(there) == signature(self.call(region: .apGuangzhou) { $0.endpoints = .regional }))
        #expect(signature(there) != signature(call))
    }

    @Test func `there is no backup at the same host`() throws {
        #expect(try call(region: .apGuangzhou).backup == nil)
        let zone = try call(region: .apShanghaiFsi) { $0.backupEndpoint = BackupEndpoint(.regional) }
        #expect(zone.backup == nil)
        #expect(throws: TencentCloudError.self) { try call { $0.backupEndpoint = BackupEndpoint(.regional) } }
        #expect(throws: TencentCloudError.self) {
            try call(region: .apShanghaiFsi) { $0.backupEndpoint = BackupEndpoint(.international) }
        }
    }

    @Test func `one endpoint is a rule`() {
        var configuration = ClientConfiguration()
        #expect(configuration.endpoint == nil && configuration.endpoints == .nearest)
        configuration.endpoints = .regional
        configuration.endpoint = nil
        #expect(configuration.endpoints == .regional)
        configuration.endpoint = "a.example"
        #expect(configuration.endpoints == .fixed("a.example") && configuration.endpoint == "a.example")
        let client = APIClient(credential: Behaviour.credential, configuration: configuration)
        #expect(client.configuration.endpoint == "a.example")
        configuration.endpoint = nil
        #expect(configuration.endpoints == .nearest)
    }
}
