import Foundation
import Testing

@testable import TencentCloudCore

/// A request without a type of its own is sent like a generated one.
@Suite("Untyped requests")
struct UntypedRequestTests {
    private func action(_ name: String = "Echo", body: Action.Body = .json) -> Action {
        let service = Service(
            name: "ocr", version: "2018-11-19", endpoint: "ocr.tencentcloudapi.com", maxRequestBody: 100,
            regions: ["ap-guangzhou"])
        return Action(name, of: service, body: body)
    }

    private let credential = Credential(secretId: "AKIDtestTESTtestTEST", secretKey: "keyTESTkeyTESTkey")

    @Test
    func `the server accepts its signature, and gets the parameters as they are`() async throws {
        let server = try PythonServer("signature_server.py")
        let client = APIClient(
            credential: credential, region: "ap-guangzhou", endpoint: "http://127.0.0.1:\(server.port)")
        let parameters: JSONValue.Object = ["Text": "身份 \"", "Count": 1, "List": [nil, true, 0.5]]
        let response = try await client.raw(UntypedRequest(of: action(), parameters))
        #expect(response["Parsed"] == .object(parameters))
        #expect(response["Headers"]?["x-tc-action"] == "Echo")
        #expect(response["Headers"]?["x-tc-region"] == "ap-guangzhou")
    }

    @Test(arguments: ["UnendedLine", "UnendedError"])
    func `the events of a stream are JSON, and an error among them ends it`(name: String) async throws {
        let server = try PythonServer("stream_server.py")
        let client = APIClient(
            credential: credential, region: "ap-guangzhou", endpoint: "http://127.0.0.1:\(server.port)")
        var events: [JSONValue?] = []
        var code: String?
        do throws(TencentCloudError) {
            var iterator = try await client.rawStream(UntypedRequest(of: action(name))).makeAsyncIterator()
            while let event = try await iterator.next() { events.append(event.json["Number"]) }
        } catch {
            code = error.code?.rawValue
        }
        #expect(events == (name == "UnendedLine" ? [1, 2] : [1]))
        #expect(code == (name == "UnendedLine" ? nil : "LimitExceeded"))
    }

    @Test
    func `a file is the body of an action that receives bytes, and other parameters are headers`() throws {
        let client = APIClient(credential: credential, region: nil)
        let request = UntypedRequest(
            of: action(body: .octetStream), ["TopicId": "t-1"], files: [("Logs", Binary([0, 255]))])
        let date = Date(timeIntervalSince1970: 1)
        let (unsent, host) = try client.unsentRequest(request, signedWith: credential, at: date)
        #expect(unsent.body == Data([0, 255]))
        #expect(unsent.headers.contains { $0.name == "X-OCR-TopicId" && $0.value == "t-1" })
        #expect(host == "ocr.tencentcloudapi.com")
        let signable = SignableRequest(
            service: "ocr", host: host, contentType: "application/octet-stream", timestamp: 1,
            payload: PayloadDigest(of: unsent.body))
        #expect(
            unsent.headers.last?.value == Signer().sign(signable, with: credential).authorization)
    }

    @Test
    func `its own problems and those of preflight are one error, and no problem counts without preflight`() throws {
        var configuration = ClientConfiguration()
        var request = UntypedRequest(of: action(), ["Text": .string(String(repeating: "a", count: 100))])
        request.problems = [PreflightProblem(path: "Text", rule: "is odd")]
        let expected = [
            "Text is odd", "Region must be one of ap-guangzhou, but is ap-tokyo",
            "the body has 111 bytes, but the service accepts at most 100",
        ]
        let error = #expect(throws: TencentCloudError.self) {
            try APIClient(credential: credential, configuration: configuration)
                .unsentRequest(request, region: "ap-tokyo", signedWith: nil, at: Date())
        }
        guard case .preflight(let preflight)? = error else { return #expect(Bool(false)) }
        #expect(preflight.problems.map(\.description) == expected)
        configuration.preflight = .off
        _ = try APIClient(credential: credential, configuration: configuration)
            .unsentRequest(request, region: "ap-tokyo", signedWith: nil, at: Date())
    }

    @Test
    func `nothing that prints it shows a parameter`() {
        var text = ""
        let request = UntypedRequest(of: action(), ["Name": "Li Si"], files: [("File", Binary(Array("Li Si".utf8)))])
        dump(request, to: &text)
        #expect(!"\(request)\(String(reflecting: request))\(text)".contains("Li Si"))
    }

    /// Source: API 3.0, "Signature v3": the example of the reference.
    @Test
    func `derived keys are those of the reference`() {
        let published = Credential(
            secretId: "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE", secretKey: "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE")
        let keys = DerivedKeys(of: published, timestamp: 1_551_113_065, service: "cvm")
        #expect(keys.secretDate == "d1308c81fe71cfd4e06437bbc067b2b8a3d2d8c0e375d547f15c41d5214b395a")
        #expect(keys.secretService == "3c7cb7c7795393edc14fd2e0e6434a518564b4504b88e94f5d11bf59ba3e7050")
        #expect(keys.secretSigning == "ac658d5dde49e9bfdd14e04e062f66b05d9f637d44b8a8d845327d4a77f666b1")
        #expect(!"\(keys)".contains("ac658d5d"))
    }
}
