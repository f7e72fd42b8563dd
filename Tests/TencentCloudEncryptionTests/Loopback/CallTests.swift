import Foundation
import TencentCloudCore
import TencentCloudMock
import Testing

@testable import TencentCloudEncryption

/// Encrypted calls with types: they behave as other calls do.
@Suite(.timeLimit(.minutes(20)))
struct CallTests {
    private struct CardRequest: ActionRequest {
        typealias Response = CardResponse

        static let action = Action("RecognizeEncryptedIDCardOCR", of: EncryptionServer.ocr, isIdempotent: true)
        static let rule = EncryptionRule(request: .body, response: .body)

        var name: String
        var alter: String?

        func write(to json: inout JSONWriter) {
            json.string("Name", name, .maxLength(20))
            json.string("Alter", alter)
        }
    }

    private struct CardResponse: ActionResponse {
        let seen: String
        let result: Int
        let missing: String
        let requestId: String

        init(from json: inout JSONObject) {
            seen = json.string("Seen")
            result = json.int("Result")
            missing = json.string("Missing")
            requestId = json.string("RequestId")
        }
    }

    /// Counts the keys that are made.
    private struct Counting<Base: RequestEncryption>: RequestEncryption {
        let base: Base
        let count = Locked(0)

        func makeCallEncryption() throws(EncryptionError) -> any CallEncryption {
            count.withLock { $0 += 1 }
            return try base.makeCallEncryption()
        }
    }

    @Test func `the clear request is written, and the clear response is read, with its drifts`() async throws {
        let reports = Locked<[DriftReport]>([])
        let api = try EncryptionServer.api { $0.onDrift = { report in reports.withLock { $0.append(report) } } }
        let key = try await EncryptionServer.publicKeys().sm4Key
        let response = try await api.send(CardRequest(name: "张三"), encryption: .sm4(key), by: CardRequest.rule)
        #expect(response.seen == #"{"Name":"张三"}"#)
        #expect(response.result == 0)
        #expect(response.requestId.hasPrefix("request-"))
        let report = try #require(reports.withLock { $0.first })
        #expect(report.drifts.map(\.path) == ["Result", "Missing"])
        #expect(report.requestId == response.requestId)
    }

    @Test(arguments: Algorithm.allCases)
    func `an attempt repeats the bytes of the one before, and a call makes a key of its own`(
        _ algorithm: Algorithm
    ) async throws {
        let keys = try await EncryptionServer.publicKeys()
        let observed = ObservedCalls()
        let api = try EncryptionServer.api {
            $0.retries = RetryPolicy(base: .zero, cap: .zero)
            $0.observers = [observed]
        }
        // The server is busy until it gets the same bytes again.
        let request = CardRequest(name: "张三", alter: "busy")
        for _ in 0..<2 {
            switch algorithm {
            case .aes:
                let counting = Counting(base: AESEncryption(keys.aesKey))
                _ = try await api.send(request, encryption: counting, by: CardRequest.rule)
                #expect(counting.count.withLock { $0 } == 1)
            case .sm4:
                let counting = Counting(base: SM4Encryption(keys.sm4Key))
                _ = try await api.send(request, encryption: counting, by: CardRequest.rule)
                #expect(counting.count.withLock { $0 } == 1)
            }
        }
        let call = ["started", "attempt 1 failure InternalError", "attempt 2 success", "ended success"]
        #expect(observed.texts == call + call)
        #expect(observed.ended.allSatisfy { $0.requestId?.hasPrefix("request-") == true })
    }

    @Test func `no two calls share a key, a vector or an encrypted key`() async throws {
        let keys = try await EncryptionServer.publicKeys()
        var seen: Set<Data> = []
        for _ in 0..<20 {
            let calls = [
                try AESEncryption(keys.aesKey).makeCallEncryption(),
                try SM4Encryption(keys.sm4Key).makeCallEncryption(),
            ]
            for call in calls {
                let (ciphertext, _) = try call.encrypt(Data(repeating: 0, count: 64))
                for part in [call.iv, call.ciphertextBlob, ciphertext] { #expect(seen.insert(part).inserted) }
            }
        }
    }

    @Test func `a clear request that the server would reject is refused before a key is made`() async throws {
        let counting = Counting(base: AESEncryption(try await EncryptionServer.publicKeys().aesKey))
        let error = await #expect(throws: TencentCloudError.self) {
            try await EncryptionServer.api().send(
                CardRequest(name: "a name of more than twenty letters"), encryption: counting, by: CardRequest.rule)
        }
        #expect(
            error?.description
                == "RecognizeEncryptedIDCardOCR was not sent: Name must be at most 20 characters long.")
        #expect(counting.count.withLock { $0 } == 0)
    }

    private struct Broken: RequestEncryption {
        func makeCallEncryption() throws(EncryptionError) -> any CallEncryption {
            throw EncryptionError(.unusableKey("it is broken"))
        }
    }

    @Test func `a key that cannot be used ends the call before anything is sent`() async throws {
        let observed = ObservedCalls()
        let api = try EncryptionServer.api { $0.observers = [observed] }
        let error = await #expect(throws: TencentCloudError.self) {
            try await api.send(CardRequest(name: "张三"), encryption: Broken(), by: CardRequest.rule)
        }
        #expect(
            error?.description
                == "RecognizeEncryptedIDCardOCR: the public key cannot be used: it is broken. Next step: \(error?.nextStep ?? "")"
        )
        #expect(error?.recordedCode == "ClientError.Encryption")
        #expect(error?.isRetryable == false)
        #expect(observed.texts == ["started", "ended failure ClientError.Encryption"])
    }

    @Test(arguments: Algorithm.allCases)
    func `an altered response is not asked for again, and neither log nor error show anything of it`(
        _ algorithm: Algorithm
    ) async throws {
        let log = LogCapture()
        let observed = ObservedCalls()
        let api = try EncryptionServer.api {
            $0.retries = RetryPolicy(base: .zero, cap: .zero)
            $0.observers = [observed]
            $0.logger = log.logger
        }
        let action = EncryptedAction.all[0]
        let error = await #expect(throws: TencentCloudError.self) {
            try await algorithm.raw(action.request(["Alter": "last byte"]), by: action.rule, api)
        }
        #expect(
            observed.texts
                == ["started", "attempt 1 failure ClientError.Encryption", "ended failure ClientError.Encryption"])
        var dumped = ""
        dump(error, to: &dumped)
        let texts = log.lines + ["\(try #require(error))", dumped]
        #expect(!log.lines.isEmpty)
        for text in texts {
            #expect(!text.contains("张三") && !text.contains("11010119900307803X") && !text.contains("last byte"))
        }
    }

    @Test(arguments: Algorithm.allCases)
    func `nothing of a key is printed, however it is printed`(_ algorithm: Algorithm) async throws {
        let keys = try await EncryptionServer.publicKeys()
        let secret = [UInt8](repeating: 0xA5, count: algorithm == .aes ? 32 : 16)
        let values: [Any] =
            switch algorithm {
            case .aes:
                [
                    AESEncryption(keys.aesKey), keys.aesKey,
                    try AESCall(key: Secret(secret), iv: randomBytes(16), publicKey: keys.aesKey),
                ]
            case .sm4:
                [
                    SM4Encryption(keys.sm4Key), keys.sm4Key,
                    try SM4Call(key: Secret(secret), iv: randomBytes(12), publicKey: keys.sm4Key),
                ]
            }
        for value in values {
            var dumped = ""
            dump(value, to: &dumped)
            for text in ["\(value)", String(reflecting: value), dumped] {
                #expect(!text.contains("165, 165") && !text.contains("- 165") && !text.lowercased().contains("a5a5"))
                #expect(!text.contains("0x"), "a pointer: \(text)")
            }
        }
    }

    @Test func `a mock answers an encrypted call in clear, by the type of the clear request`() async throws {
        let mock = MockTransport()
        mock.respond(to: CardRequest.self) { #"{"Seen": "\#($0.name)", "Result": 1}"# }
        let api = try EncryptionServer.api { $0.transport = mock }
        let key = try await EncryptionServer.publicKeys().aesKey
        let response = try await api.send(CardRequest(name: "张三"), encryption: .aes(key), by: CardRequest.rule)
        #expect((response.seen, response.result) == ("张三", 1))
        #expect(mock.calls.count == 1)
    }
}
