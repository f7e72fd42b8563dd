import Testing

@testable import Reference
@testable import TencentCloudCore
@testable import catalogue

/// The facts in the guides are those of the runtime and of the catalogue.
@Suite struct GuideFactsTests {
    private func texts(_ id: String) -> [String] {
        ["en", "zh"].compactMap { folder in EmbeddedGuides.all.first { $0.path == "\(folder)/\(id).md" }?.text }
    }

    /// Source of the numbers: "Signature v3" of API 3.0.
    @Test func `the example of the signature is right`() throws {
        let body = #"{"Limit": 1, "Filters": [{"Values": ["\u672a\u547d\u540d"], "Name": "instance-name"}]}"#
        let payload = PayloadDigest(of: Array(body.utf8))
        let signature = Signer().sign(
            SignableRequest(
                service: "cvm", host: "cvm.tencentcloudapi.com", contentType: "application/json; charset=utf-8",
                timestamp: 1_551_113_065, payload: payload),
            with: Credential(
                secretId: "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE", secretKey: "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE"))
        let guides = texts("signing")
        #expect(guides.count == 2)
        for guide in guides {
            let parts = [body, signature.canonicalRequest, signature.stringToSign, signature.authorization]
            for part in parts { #expect(guide.contains(part), "\(part)") }
        }
    }

    @Test func `the guide of regions lists those of the catalogue`() throws {
        let regions = try ShippedCatalogue().regions
        for (language, guides) in [(Language.english, Guides.all(in: .english)), (.chinese, Guides.all(in: .chinese))] {
            let guide = try #require(guides.first { $0.id == "regions" })
            let rows = guide.sections.flatMap(\.content).flatMap { block in
                if case .table(_, let rows) = block { rows.map { $0.map(\.plainText) } } else { [[String]]() }
            }
            for region in regions where [.standard, .older, .finance].contains(region.kind) {
                let name = language == .english ? region.name.english : region.name.chinese
                #expect(rows.contains([region.code, name]), "\(region.code)")
            }
        }
    }

    @Test func `the guide of errors lists the common codes with the advice of the catalogue`() throws {
        let listed = try ShippedCatalogue().errors.filter(\.isListed)
        let guide = try #require(Guides.all(in: .english).first { $0.id == "errors" })
        let rows = guide.sections.flatMap(\.content).flatMap {
            if case .errors(let rows) = $0 { rows } else { [ErrorRow]() }
        }
        #expect(rows.map(\.code) == listed.map(\.name))
        #expect(rows.allSatisfy { !$0.whatToDo.isEmpty })
    }
}
