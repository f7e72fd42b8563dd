import Foundation
import TencentCloudCore
import Testing

/// Whatever is sent is signed: it has to arrive unchanged.
extension TransportCase {
    static let sending = [
        TransportCase("the method is sent") { bench in
            for method in [TransportRequest.Method.get, .post, .put] {
                let response = try await bench.transport().send(bench.request("Method", method))
                #expect(String(decoding: response.body, as: UTF8.self) == method.rawValue)
            }
        },
        TransportCase("headers and body arrive as they are") { bench in
            let body = Data((0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 31) })
            var request = try bench.request("Echo", body: body)
            request.headers += [
                ("Authorization", "TC3-HMAC-SHA256 Credential=a/b, SignedHeaders=host, Signature=0"),
                ("X-TC-Token", "a+/=b"), ("User-Agent", "one/1"), ("Accept-Language", "en-US"),
            ]
            let response = try await bench.transport().send(request)
            let head = try #require(response.body.firstRange(of: Data("\n\n".utf8)))
            #expect(response.body[head.upperBound...] == body)
            let lines = String(decoding: response.body[..<head.lowerBound], as: UTF8.self).split(separator: "\n")
            let sent = Dictionary(
                lines.map { line in
                    let colon = line.firstIndex(of: ":") ?? line.endIndex
                    return (line[..<colon].lowercased(), String(line[colon...].dropFirst(2)))
                }
            ) { "\($0), \($1)" }
            for header in request.headers { #expect(sent[header.name.lowercased()] == header.value, "\(header.name)") }
            #expect(sent["host"] == "127.0.0.1:\(bench.port)")
            #expect(sent["content-length"] == "\(body.count)")
            #expect(sent["expect"] == nil)
            #expect(sent["cookie"] == nil)
        },
        TransportCase("a body of the largest size is sent") { bench in
            let body = Data(repeating: 0x20, count: 10_485_760)
            let request = try bench.request("Exact", body: body, maxResponseBody: body.count)
            #expect(try await bench.transport().send(request).body == body)
        },
        TransportCase("an endpoint that resolvers read in different ways is not called") { bench in
            let requests = try await bench.requests {
                var configuration = ClientConfiguration()
                configuration.transport = bench.transport()
                configuration.endpoint = Endpoint(stringLiteral: "http://0127.0.0.1:\(bench.port)")
                let client = APIClient(
                    credential: .static(secretId: "id", secretKey: "key"), configuration: configuration)
                let error = await #expect(throws: TencentCloudError.self) { try await client.send(Nothing()) }
                guard case .configuration? = error else { return #expect(error == nil) }
            }
            #expect(requests == 0)
        },
    ]

    private struct Nothing: ActionRequest {
        struct Response: ActionResponse {
            let requestId = ""
            init(from json: inout JSONObject) {}
        }

        static let action = Action(
            "Good", of: Service(name: "ocr", version: "2018-11-19", endpoint: "ocr.tencentcloudapi.com"))
        func write(to json: inout JSONWriter) {}
    }
}
