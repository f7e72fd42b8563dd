import Foundation
import Testing

@testable import TencentCloudCore
@testable import TencentCloudMetrics

/// Calls of a real server, with a picture, and with a server that repeats what it was sent in its message.
@Suite(.timeLimit(.minutes(20)))
struct JournalSecretsTests {
    private static let server = Result { try PythonServer("retry_server.py") }
    private let credential = Credential(
        secretId: "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE", secretKey: "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE",
        token: "session-token")

    private struct ReadRequest: ActionRequest {
        typealias Response = ReadResponse
        static var action: Action {
            Action(
                "Read", of: Service(name: "ocr", version: "2018-11-19", endpoint: "ocr.example"), group: "books",
                isIdempotent: true)
        }

        let plan: String
        var name = "张三 of Beijing"
        let picture = Data((0..<30_000).map { UInt8(truncatingIfNeeded: $0 &* 31) })

        func write(to json: inout JSONWriter) {
            json.string("Plan", plan)
            json.string("Name", name, .maxLength(20))
            json.base64("ImageBase64", Base64(picture))
            json.string("IdNum", "110101199001011234")
        }
    }

    private struct ReadResponse: ActionResponse {
        let value: String
        let requestId: String

        init(from json: inout JSONObject) {
            value = json.string("Value")
            requestId = json.string("RequestId")
        }
    }

    @Test func `a journal has each call, and no value, no key and no picture`() async throws {
        let folder = try TestFolder()
        let usage = UsageCollector(UsageQuery(rows: Set(UsageQuery.Dimension.allCases)))
        var configuration = ClientConfiguration()
        configuration.endpoint = try Endpoint("http://127.0.0.1:\(Self.server.get().port)")
        configuration.timeout = Patience.timeLimit
        configuration.state = ClientState()
        configuration.retries.base = .milliseconds(1)
        configuration.observers = try [CallJournal(appendingTo: folder("calls.jsonl")), usage]
        let client = APIClient(credential: credential, region: .apGuangzhou, configuration: configuration)

        let plans = [
            "Good", "Reset,Good", "Unavailable,Unavailable,Unavailable", "Invalid", "Cut,Cut,Cut", "BadGateway",
            "NotFound",
        ]
        for plan in plans {
            _ = try? await client.send(ReadRequest(plan: "plan=\(plan);call=\(UUID().uuidString)"))
        }
        // Preflight refuses this one.
        _ = try? await client.send(ReadRequest(plan: "", name: String(repeating: "张三 of Beijing", count: 9)))

        let lines = try folder.lines("calls.jsonl")
        #expect(lines.count == 8)
        let entries = lines.compactMap(JournalEntry.init(line:))
        #expect(
            entries.map { $0.code?.rawValue } == [
                nil, nil, "ServiceUnavailable", "InvalidParameter", "ClientError.ConnectionLost",
                "ClientError.InvalidResponse", "ClientError.InvalidResponse", "ClientError.Preflight",
            ])
        #expect(entries.map(\.attempts) == [1, 2, 3, 1, 3, 3, 1, 0])
        #expect(entries.allSatisfy { $0.group == "books" && $0.region == "ap-guangzhou" })
        #expect(entries.dropLast().allSatisfy { $0.keyTail == "MPLE" && $0.bytesOut > $0.attempts * 40_000 })

        let report = usage.report()
        let picture = Base64(ReadRequest(plan: "").picture).text
        for text in [
            try String(contentsOfFile: folder("calls.jsonl"), encoding: .utf8), "\(report)", report.csv,
            report.json.jsonText,
        ] {
            for secret in [
                credential.secretId, credential.secretKey, "session-token", "TC3-HMAC", "EXAMPLE", "张三", "Beijing",
                "110101199001011234", String(picture.prefix(40)), String(picture.suffix(40)), "plan=", "good",
                "Refused.",
                "<html>", "ImageBase64", "127.0.0.1",
            ] {
                #expect(!text.contains(secret), "\(secret)")
            }
        }
    }
}
