import Foundation
import TencentCloudCore
import Testing

/// Clients that are made of other clients, and responses as JSON. Nothing here is `@testable`.
@Suite struct DerivedClientTests {
    /// Returns the region of the request and the language, and one member that no type has.
    private struct Mirror: HTTPTransport {
        var body = ""

        func send(_ request: TransportRequest) async throws(TransportFailure) -> TransportResponse {
            let headers = Dictionary(request.headers.map { ($0.name, $0.value) }) { first, _ in first }
            let response = """
                {"Response":{"Region":"\(headers["X-TC-Region"] ?? "none")","Language":"\(headers["X-TC-Language"] ?? "")",
                "Key":"\(headers["Authorization"]?.contains("AKIDEXAMPLE") == true)","New":{"A":[1,2.5,null]},"RequestId":"1"}}
                """
            return TransportResponse(status: 200, body: Data((body.isEmpty ? response : body).utf8))
        }
    }

    private struct Look: ActionRequest {
        struct Response: ActionResponse {
            let region: String
            let language: String
            let key: Bool
            let requestId: String

            init(from json: inout JSONObject) {
                region = json.string("Region")
                language = json.string("Language")
                key = json.bool("Key")
                requestId = json.string("RequestId")
            }
        }

        static let action = LookClient.action("Look")
        func write(to json: inout JSONWriter) { json.string("Name", "x") }
    }

    private struct LookClient: ServiceClient {
        static let service = Service(name: "look", version: "2018-11-19", endpoint: "look.example")
        let api: APIClient
    }

    private func client(_ transport: Mirror = Mirror()) -> LookClient {
        var configuration = ClientConfiguration()
        configuration.transport = transport
        return LookClient(
            credential: .static(secretId: "AKIDEXAMPLE", secretKey: "k"), region: .apGuangzhou,
            configuration: configuration)
    }

    @Test func `a derived client differs in what was changed only`() async throws {
        let first = client()
        let second = first.with(region: .apShanghai) {
            $0.language = .chinese
            $0.timeout = .seconds(7)
        }
        let third = second.with { $0.timeout = .seconds(9) }
        let responses = (
            try await first.api.send(Look()), try await second.api.send(Look()), try await third.api.send(Look())
        )
        #expect(responses.0.region == "ap-guangzhou" && responses.0.language == "en-US" && responses.0.key)
        #expect(responses.1.region == "ap-shanghai" && responses.1.language == "zh-CN" && responses.1.key)
        #expect(responses.2.region == "ap-shanghai" && responses.2.language == "zh-CN" && responses.2.key)
        #expect(first.api.configuration.timeout == .seconds(60))
        #expect(second.api.configuration.timeout == .seconds(7))
        #expect(third.api.configuration.timeout == .seconds(9))
        #expect(first.api.with(region: "xx-any").region == "xx-any")
    }

    @Test func `a response is JSON that can be stored, compared and read again`() async throws {
        let json = try await client().api.raw(Look(), region: .apTokyo)
        #expect(json["Region"] == "ap-tokyo" && json["New"] == ["A": [1, 2.5, nil]])
        let stored = try JSONDecoder().decode(JSONValue.self, from: JSONEncoder().encode(json))
        #expect(stored == json && stored.hashValue == json.hashValue)
        let response = try Look.Response(json: stored)
        #expect(response.region == "ap-tokyo" && response.requestId == "1")
        // A literal is still a text.
        #expect(try Look.Response(json: #"{"Region":"a"}"#).region == "a")
    }

    @Test func `a call that fails has no JSON`() async throws {
        let failed = #"{"Response":{"Error":{"Code":"InternalError","Message":"m"},"RequestId":"1"}}"#
        let error = await #expect(throws: TencentCloudError.self) {
            try await client(Mirror(body: failed)).api.raw(Look())
        }
        #expect(error?.code == .internalError && error?.requestId == "1")
        let value: JSONValue = ["Error": ["Code": "InternalError", "Message": "m"]]
        #expect(throws: JSONError.self) { try Look.Response(json: value) }
        #expect(throws: JSONError.self) { try Look.Response(json: [1] as JSONValue) }
    }
}
