import APIModel
import APISpec
import Foundation
import LocalServer
import TencentCloudCore
import Testing

import MockCloud

/// A small service, with everything that a mock treats in its own way, and requests to it.
enum RadioCloud {
    static let specs = """
        Service: radio
        Version: 2020-01-01
        Regions: [ap-guangzhou, ap-shanghai]
        maxRequestBody: 3000 B
        errors:
          FailedOperation.Static: Too much noise on the line.
        start:
          - {action: Listen, title: Noise, request: {Name: start}, error: FailedOperation.Static}
          - {action: Measure, title: Level, request: {Name: start}, response: {Level: 7}}
        types:
          Filter:
            members:
              Name: {type: String, required: true}
              Values: {type: Array of String, maxItems: 2}
          Channel:
            members:
              Id: {type: String, required: true}
              Kind: {type: String, enum: [FM, AM], required: true}
              Next: {type: Channel}
              Started: {type: Timestamp, format: datetime, required: true}
              Listeners: {type: Integer, minimum: 5, maximum: 7, required: true}
        ---
        Action: Listen
        rateLimit: 3
        errors: [FailedOperation.Static]
        parameters:
          Name: {type: String, required: true, maxLength: 10}
          Kind: {type: String, enum: [FM, AM]}
          Limit: {type: Integer, minimum: 1, maximum: 100}
          Loud: {type: Boolean}
          Filters: {type: Array of Filter}
          Secret: {type: String, sensitive: true}
          Cover: {type: Base64, maxSize: 2 KiB}
          Extra: {type: Any}
          ApiKey: {type: String}
        response:
          Channels: {type: Array of Channel, required: true}
          Total: {type: Integer, required: true}
          Owner: {type: String, sensitive: true}
          Cover: {type: Base64}
        examples:
          - title: The first
            request: {Name: one}
            response: {Channels: [], Total: 1}
          - title: The second
            zh: {title: 第二}
            request: {Name: two, Kind: FM, Limit: 5}
            response: {Channels: [], Total: 2}
        ---
        Action: Talk
        stream: sse
        parameters: {Text: {type: String}, Stream: {type: Boolean}}
        response: {Part: {type: String, required: true}}
        examples:
          - {title: At once, request: {Text: x}, response: {Part: whole}}
        ---
        Action: Sing
        stream: sse
        response: {Part: {type: String, required: true}}
        ---
        Action: Upload
        body: multipart
        parameters: {Title: {type: String, required: true}, Count: {type: Integer}, File: {type: Binary, required: true}}
        response: {Size: {type: Integer, required: true}}
        ---
        Action: Store
        body: octet-stream
        parameters: {Topic: {type: String, required: true}, Data: {type: Binary, required: true}}
        response: {Size: {type: Integer, required: true}}
        ---
        Action: Join
        signature: none
        response: {Token: {type: String, required: true}}
        ---
        Action: Measure
        parameters: {Name: {type: String}}
        response:
          Level: {type: Integer, minimum: -9223372036854775808, maximum: 9223372036854775807, required: true}
        ---
        Action: DescribeChannels
        parameters: {Name: {type: String}}
        response: {Channels: {type: Array of Channel, required: true}, NextToken: {type: String}}
        """

    static let key = Credential(secretId: "AKIDonlyForThisTest", secretKey: "key-for-tests")
    /// 2026-01-01 00:00:00 UTC.
    static let now = 1_767_225_600

    static func source() throws -> ActionSource {
        let input = SpecInput(path: "radio.yaml", name: "radio.yaml", bytes: Array(specs.utf8))
        let (api, diagnostics) = readSpecs([input])
        return ActionSource(try #require(api, "\(diagnostics)").services)
    }

    static func mock(_ change: (inout MockOptions) -> Void = { _ in }) throws -> MockCloud {
        var options = MockOptions()
        change(&options)
        return MockCloud(try source(), options: options, clock: { Date(timeIntervalSince1970: Double(now)) })
    }

    static func request(
        _ action: String = "Listen", _ body: String = #"{"Name":"one"}"#, version: String = "2020-01-01",
        headers: [(name: String, value: String)] = []
    ) -> LocalRequest {
        let own: [(name: String, value: String)] = [
            ("Host", "127.0.0.1:1"), ("Content-Type", "application/json"), ("X-TC-Action", action),
            ("X-TC-Version", version),
        ]
        return LocalRequest(method: "POST", headers: own + headers, body: Data(body.utf8))
    }

    /// Returns a request that is signed by the library's own signer.
    static func signed(
        _ request: LocalRequest = request(), with credential: Credential = key, service: String = "radio",
        timestamp: Int = now
    ) -> LocalRequest {
        var signable = SignableRequest(
            service: service, host: request.header("Host") ?? "", contentType: request.header("Content-Type") ?? "",
            timestamp: timestamp, payload: PayloadDigest(of: request.body))
        (signable.method, signable.query) = (request.method, request.query)
        let signature = Signer().sign(signable, with: credential)
        var request = request
        request.headers += [("X-TC-Timestamp", "\(timestamp)"), ("Authorization", signature.authorization)]
        return request
    }
}

extension LocalResponse {
    /// The object `Response` of the body.
    var json: JSONValue? {
        guard case .data(let data) = body else { return nil }
        return try? JSONValue(json: String(decoding: data, as: UTF8.self))["Response"]
    }

    /// The code of the error in the body; `nil` for a success.
    var code: String? { json?["Error"]?["Code"]?.stringValue }

    func value(ofHeader name: String) -> String? { headers.first { $0.name == name }?.value }
}
