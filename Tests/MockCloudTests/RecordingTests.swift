import APIModel
import APISpec
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

    @Test(arguments: [
        "HTTPS://h/path?sign=hidden", " https://h/path?sign=hidden", "see https://h/path?sign=hidden, please",
        "cos://h/path#hidden", "ftp://u:hid?den@h/path", "Data:image/png;base64,hidden", "\u{FEFF} {\"a\": \"hidden\"}",
        "[{\"a\": \"hidden\"}]", " {hidden}",
    ])
    func `what may be secret in a text is not kept`(text: String) async throws {
        let filter: JSONValue = ["Filters": [["Name": .string(text)]], "Extra": ["Name": .string(text)], "Name": "one"]
        #expect(try await !kept(filter).contains("hid"))
    }

    @Test func `a wrapped picture, a value in place of another, and names of keys are not kept`() async throws {
        let line = String(repeating: "QUJD", count: 19)
        for end in ["\n", "\r\n", " "] {
            let wrapped = "Picture: " + String(repeating: line + end, count: 8)
            #expect(try await !kept(["Name": .string(wrapped)]).contains("QUJD"))
        }
        let prose = String(repeating: "many short words and no picture ", count: 40)
        #expect(try await kept(["Name": .string(prose)]).contains("many short words"))
        let other: JSONValue = [
            "ApiKey": "hidden", "Filters": ["Key": "hidden"], "Extra": [["Key": "hidden"]], "Cover": ["hidden"],
            "Kind": ["Key": "hidden"],
        ]
        #expect(try await !kept(other).contains("hidden"))
    }

    @Test func `the mark of a small value is no digest of it`() async throws {
        let marks = try await [
            kept(["Cover": "MTIzNA=="]), kept(["Cover": "NDMyMQ=="]), kept(["Cover": "MTIzNDU2Nzg="]),
        ]
        #expect(marks[0] == marks[1] && marks[1] != marks[2])
    }

    /// The recording of a call of `Listen`.
    private func kept(_ parameters: JSONValue) async throws -> String {
        let proxy = Proxy()
        let request = RadioCloud.signed(RadioCloud.request("Listen", parameters.jsonText))
        _ = try await proxy.response(to: request, allowed: ["Listen"], outcome: .success([:]))
        return try #require(proxy.kept.withLock { $0.first?.jsonText })
    }

    private let album = """
        Service: album
        Version: 2020-01-01
        types:
          Person:
            members:
              Portrait: {type: Base64, sensitive: true}
        ---
        Action: Match
        parameters:
          Face: {type: Base64, sensitive: true}
          Faces: {type: Array of Base64, sensitive: true}
          Person: {type: Person}
          PrivateKey: {type: Base64, sensitive: true}
          Code: {type: String, sensitive: true}
        response:
          Count: {type: Integer, required: true}
          Face: {type: Base64, sensitive: true}
        """

    @Test func `recordings tell sensitive pictures apart, by their lengths alone`() async throws {
        let (api, diagnostics) = readSpecs([SpecInput(path: "a.yaml", name: "a.yaml", bytes: Array(album.utf8))])
        let services = try #require(api, "\(diagnostics)").services
        let (service, action) = (services[0], services[0].actions[0])
        let pictures: [(size: Int, text: String)] = [3, 30, 300].map { size in
            (size, Base64(Array(repeating: 7, count: size)).text)
        }
        func recordings(_ request: (String) -> JSONValue.Object) -> [Recording] {
            pictures.map { size, text in
                Recording(
                    request(text), of: action, service,
                    result: .success(["Count": .int(size), "Face": .string(text)]))
            }
        }
        let kept: [(recordings: [Recording], areApart: Bool)] = [
            (recordings { ["Face": .string($0)] }, true), (recordings { ["Faces": ["", .string($0)]] }, true),
            (recordings { ["Person": ["Portrait": .string($0)]] }, true),
            (recordings { ["PrivateKey": .string($0)] }, false), (recordings { ["Code": .string($0)] }, false),
        ]
        for (recordings, areApart) in kept {
            #expect(Set(recordings.map(\.path)).count == (areApart ? 3 : 1), "\(recordings[0].jsonText)")
            #expect(!recordings.map(\.jsonText).joined().contains("BwcH"))
        }
        let mock = MockCloud(ActionSource(services), recordings: Recordings(kept[0].recordings))
        for (size, text) in pictures {
            let response = await mock.response(to: RadioCloud.request("Match", #"{"Face":"\#(text)"}"#))
            #expect(response.json?["Count"] == .int(size))
            #expect(response.json?["Face"]?.stringValue.map { Base64(text: $0).data != nil } == true)
        }
    }

    @Test func `a call without a response of the cloud has a code for its reason, and is not kept`() async throws {
        let codes: [(kind: RecordingProxy.ForwardError.Kind, code: String)] = [
            (.noKey, "AuthFailure.CredentialNotFound"), (.noResponse, "InternalError"),
            (.unreadableResponse, "FailedOperation.InvalidResponse"),
        ]
        for (kind, code) in codes {
            let kept = Locked(0)
            let proxy = RecordingProxy(
                try RadioCloud.source(), keys: [RadioCloud.key.secretId: RadioCloud.key.secretKey], allowed: ["Listen"],
                clock: { Date(timeIntervalSince1970: Double(RadioCloud.now)) },
                forward: { (_, _, _, _) async throws(RecordingProxy.ForwardError) -> RecordingProxy.Outcome in
                    throw RecordingProxy.ForwardError(kind, reason: "This is why.")
                },
                save: { _ in kept.withLock { $0 += 1 } })
            let response = await proxy.response(to: RadioCloud.signed())
            let message = response.json?["Error"]?["Message"]?.stringValue ?? ""
            #expect(response.code == code && message.hasSuffix("This is why."), "\(message)")
            #expect(kept.withLock { $0 } == 0)
            // Clients repeat what a pause may help, and have no other advice on the rest than the message.
            let error = ServerError(
                code: TencentCloudCore.ErrorCode(rawValue: code), message: message, action: "Listen")
            #expect(TencentCloudError.server(error).isRetryable == (kind == .noResponse))
            #expect((error.nextStep == nil) == (kind != .noResponse))
        }
    }

    @Test func `an error of any form is replayed`() async throws {
        let proxy = Proxy()
        _ = try await proxy.response(
            to: RadioCloud.signed(), allowed: ["Listen"],
            outcome: .error(code: "noise/of 1 kind", message: "", requestId: nil))
        let recording = try #require(proxy.kept.withLock { $0.first.flatMap { Recording(json: $0.jsonText) } })
        let mock = MockCloud(try RadioCloud.source(), recordings: Recordings([recording]))
        #expect(await mock.response(to: RadioCloud.request()).code == "noise/of 1 kind")
    }

    @Test func `a recording server shows its journal, and not to pages`() async throws {
        var log = LocalRequest(method: "GET", path: "/_tcapi/requests")
        let response = try await Proxy().response(to: log, outcome: success)
        guard case .data(let data) = response.body else { return #expect(Bool(false)) }
        #expect(response.status == 200 && String(decoding: data, as: UTF8.self) == #"{"total":0,"requests":[]}"#)
        log.headers.append(("Origin", "https://evil.example"))
        #expect(try await Proxy().response(to: log, outcome: success).status == 403)
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
