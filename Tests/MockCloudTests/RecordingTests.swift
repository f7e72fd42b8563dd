import Foundation
import LocalServer
import MockCloud
import TencentCloudCore
import Testing

@Suite struct RecordingTests {
    private let picture = Base64(Array(repeating: 7, count: 1_500)).text

    /// A proxy in front of a cloud that always responds alike, and what it has passed on and kept.
    private struct Proxy {
        let calls = Locked<[JSONValue.Object]>([])
        let kept = Locked<[Recording]>([])

        func response(
            to request: LocalRequest, allowed: Set<String> = [], outcome: RecordingProxy.Outcome
        ) async throws -> LocalResponse {
            let (calls, kept) = (calls, kept)
            let proxy = RecordingProxy(
                try RadioCloud.source(), keys: [RadioCloud.key.secretId: RadioCloud.key.secretKey], allowed: allowed,
                clock: { Date(timeIntervalSince1970: Double(RadioCloud.now)) },
                forward: { _, _, _, parameters in
                    calls.withLock { $0.append(parameters) }
                    return outcome
                },
                save: { recording in kept.withLock { $0.append(recording) } })
            return await proxy.response(to: request)
        }
    }

    private let success = RecordingProxy.Outcome.success([
        "Channels": [], "Total": 3, "Owner": "Zhang San", "Cover": "aGVsbG8=", "Unknown": "who knows",
        "RequestId": "r-1",
    ])

    @Test func `a call is passed on, and its recording has no picture, no sensitive member and no key`() async throws {
        let proxy = Proxy()
        let body = #"{"Name":"one","Secret":"4711","Cover":"\#(picture)","Filters":[{"Name":"https://u:p@h/?sign=1"}]}"#
        let response = try await proxy.response(
            to: RadioCloud.signed(RadioCloud.request("Listen", body)), allowed: ["Listen"], outcome: success)
        #expect(response.json?["Owner"] == "Zhang San" && response.json?["RequestId"] == "r-1")
        #expect(response.value(ofHeader: "Access-Control-Allow-Origin") == nil)
        #expect(proxy.calls.withLock { $0.first?["Cover"] } == .string(picture))
        let recording = try #require(proxy.kept.withLock { $0.first })
        let text = recording.jsonText
        for secret in ["4711", picture, "Zhang", "aGVsbG8", "who knows", "r-1", "AKID", "u:p", "sign=1"] {
            #expect(!text.contains(secret), "\(secret)")
        }
        #expect(recording.path.hasPrefix("radio/2020-01-01/Listen-"))
    }

    @Test func `a recording answers the request that is nearest, after its file was read`() async throws {
        let proxy = Proxy()
        _ = try await proxy.response(to: RadioCloud.signed(), allowed: ["Listen"], outcome: success)
        let failing = RadioCloud.signed(RadioCloud.request("Listen", #"{"Name":"bad","Kind":"AM"}"#))
        _ = try await proxy.response(
            to: failing, allowed: ["Listen"],
            outcome: .error(code: "FailedOperation.Static", message: "private words", requestId: nil))
        let texts = proxy.kept.withLock { $0.map(\.jsonText) }
        #expect(!texts.joined().contains("private"))
        let recordings = try texts.map { try #require(Recording(json: $0)) }
        let mock = MockCloud(try RadioCloud.source(), recordings: Recordings(recordings))
        let response = await mock.response(to: RadioCloud.request())
        #expect(response.json?["Total"] == 3 && response.json?["Owner"] == "***")
        #expect(response.value(ofHeader: "X-Tcapi-Source") == "recording")
        #expect(await mock.response(to: failing).code == "FailedOperation.Static")
        #expect(await mock.response(to: RadioCloud.request("DescribeChannels", "{}")).code == nil)
        let wish = RadioCloud.request(headers: [("Prefer", "example=1")])
        #expect(await mock.response(to: wish).json?["Total"] == 1)
    }

    @Test func `what could spend money without the user's will is not passed on`() async throws {
        let proxy = Proxy()
        let expired = RadioCloud.signed(timestamp: RadioCloud.now - 301)
        let wrong = RadioCloud.signed(with: Credential(secretId: RadioCloud.key.secretId, secretKey: "x"))
        var page = RadioCloud.signed()
        page.headers.append(("Origin", "http://127.0.0.1:1"))
        var get = RadioCloud.signed()
        get.method = "GET"
        for (request, code) in [
            (expired, "AuthFailure.SignatureExpire"), (wrong, "AuthFailure.SignatureFailure"),
            (RadioCloud.request(), "AuthFailure.InvalidAuthorization"), (RadioCloud.signed(), "UnauthorizedOperation"),
            (RadioCloud.request("Join", "{}"), "AuthFailure.InvalidAuthorization"),
            (RadioCloud.signed(RadioCloud.request("Talk", "{}")), "UnsupportedOperation"),
            (RadioCloud.signed(RadioCloud.request("Nothing", "{}")), "InvalidAction"),
        ] {
            #expect(try await proxy.response(to: request, outcome: success).code == code)
        }
        #expect(try await proxy.response(to: page, allowed: ["Listen"], outcome: success).status == 403)
        #expect(try await proxy.response(to: get, allowed: ["Listen"], outcome: success).status == 405)
        #expect(proxy.calls.withLock { $0.isEmpty } && proxy.kept.withLock { $0.isEmpty })
        let harmless = RadioCloud.signed(RadioCloud.request("DescribeChannels", "{}"))
        #expect(try await proxy.response(to: harmless, outcome: success).code == nil)
    }

    @Test(arguments: ["", "{}", "[]", #"{"service":"a","version":"b","action":"c","request":{}}"#])
    func `a file that is no recording is refused`(text: String) {
        #expect(Recording(json: text) == nil)
    }
}
