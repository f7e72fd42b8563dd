import Foundation
import TencentCloudCore
import Testing

/// An action that can be encrypted, as its reference describes it.
struct EncryptedAction: Sendable, CustomTestStringConvertible {
    let name: String
    let rule: EncryptionRule

    init(_ name: String, _ request: EncryptionRule.Request, _ response: EncryptionRule.Response = .none) {
        let flag = request == .none && response == .body ? "IsEncryptResponse" : nil
        (self.name, rule) = (name, EncryptionRule(request: request, response: response, flag: flag))
    }

    var testDescription: String { "\(name) \(rule.response)" }

    /// All actions of the cloud that have an `Encryption`.
    static let all: [EncryptedAction] =
        [
            EncryptedAction("RecognizeEncryptedIDCardOCR", .body, .body), EncryptedAction("DetectAIFakeFaces", .body),
            EncryptedAction("PhoneVerification", .flatFields(["IdCard", "Name", "Phone"])),
            EncryptedAction("DetectAuth", .fields(["IdCard", "Name", "ImageBase64"])),
            EncryptedAction("LivenessRecognition", .fields(["IdCard", "Name", "VideoBase64"])),
            EncryptedAction("MobileStatus", .fields(["Mobile"])),
            EncryptedAction("MobileNetworkTimeVerification", .fields(["Mobile"])),
            EncryptedAction("CheckBankCardInformation", .fields(["BankCard"])),
            EncryptedAction("IdCardOCRVerification", .fields(["IdCard", "Name", "ImageBase64"])),
            EncryptedAction("ImageRecognitionV2", .fields(["IdCard", "Name", "ImageBase64"])),
        ]
        + ["CheckIdNameDate", "GetEidToken", "GetFaceIdToken", "IdCardVerification", "MinorsVerification"].map {
            EncryptedAction($0, .fields(["IdCard", "Name"]))
        }
        + [
            "CheckPhoneAndName", "PhoneVerificationCMCC", "PhoneVerificationCTCC", "PhoneVerificationCUCC",
        ].map { EncryptedAction($0, .fields(["IdCard", "Name", "Phone"])) }
        + ["BankCard2EVerification", "BankCard4EVerification", "BankCardVerification"].map {
            EncryptedAction($0, .fields(["IdCard", "Name", "BankCard", "Phone"]))
        }
        + ["CheckIdCardInformation", "GetDetectInfoEnhanced", "GetFaceIdResult"].flatMap {
            [EncryptedAction($0, .none, .fields), EncryptedAction($0, .none, .body)]
        }

    /// A request with all parameters that are encrypted in any of the actions, and some more.
    func request(_ more: JSONValue.Object = [:]) -> UntypedRequest {
        var parameters: JSONValue.Object = ["Extra": "1\"\\\u{1F600}", "Number": 3, "List": ["a", ["b": nil]]]
        switch rule.request {
        case .body: parameters["Name"] = "张三"
        case .fields(let names), .flatFields(let names):
            // A missing parameter is not encrypted, and an empty one is.
            for name in names.dropLast(names.count > 1 ? 1 : 0) { parameters[name] = .string(Self.values[name] ?? "") }
        case .none: break
        }
        for member in more { parameters[member.key] = member.value }
        let service = name == "RecognizeEncryptedIDCardOCR" ? EncryptionServer.ocr : EncryptionServer.service
        return UntypedRequest(of: Action(name, of: service, isIdempotent: true), parameters)
    }

    private static let values = [
        "IdCard": "11010119900307803X", "Name": "张三", "Phone": "", "Mobile": "13800000000", "BankCard": "6222020000",
        "ImageBase64": "cGVyc29uYWw=",
    ]
}

@Suite(.timeLimit(.minutes(20)))
struct ShapeTests {
    @Test func `the cloud has twenty-five actions that can be encrypted`() {
        #expect(Set(EncryptedAction.all.map(\.name)).count == 25)
    }

    @Test(arguments: EncryptedAction.all, Algorithm.allCases)
    func `a service that has the private key reads the request, and its response is decrypted`(
        _ action: EncryptedAction, _ algorithm: Algorithm
    ) async throws {
        if case .flatFields = action.rule.request, algorithm == .sm4 { return }
        let request = action.request()
        let response = try await algorithm.raw(request, by: action.rule, EncryptionServer.api())
        var expected = request.parameters
        if let flag = action.rule.flag { expected[flag] = true }
        #expect(try JSONValue(json: #require(response["Seen"]?.stringValue)) == .object(expected))
        #expect(response["Text"] == ["Name": "张三", "IdCard": "11010119900307803X"])
        #expect(response["Result"] == "0")
        #expect(response["RequestId"]?.stringValue?.hasPrefix("request-") == true)
        #expect(action.rule.response != .body || response["EncryptedBody"] == nil)
    }

    @Test func `an action without parameters for the algorithm accepts AES only`() async throws {
        let action = try #require(EncryptedAction.all.first { $0.name == "PhoneVerification" })
        let error = await #expect(throws: TencentCloudError.self) {
            try await Algorithm.sm4.raw(action.request(), by: action.rule, EncryptionServer.api())
        }
        #expect(
            error?.description
                == "PhoneVerification was not sent: can be encrypted with AES-256-CBC only: the action has no parameter for another algorithm."
        )
    }

    @Test(arguments: Algorithm.allCases)
    func `a request without any of the parameters to encrypt is sent as it is`(_ algorithm: Algorithm) async throws {
        let action = EncryptedAction("GetEidToken", .fields(["IdCard", "Name"]))
        let request = UntypedRequest(
            of: Action("GetEidToken", of: EncryptionServer.service), ["Name": nil, "Extra": "1"])
        let response = try await algorithm.raw(request, by: action.rule, EncryptionServer.api())
        #expect(response["Seen"] == #"{"Extra":"1","Name":null}"#)
    }

    @Test(arguments: ["Encryption", "EncryptedBody"])
    func `a description of the caller's own is refused`(_ name: String) async throws {
        let action = EncryptedAction.all[0]
        let error = await #expect(throws: TencentCloudError.self) {
            try await Algorithm.aes.raw(action.request([name: "x"]), by: action.rule, EncryptionServer.api())
        }
        #expect(
            error?.description
                == "RecognizeEncryptedIDCardOCR was not sent: \(name) must be left out: the call describes its own encryption."
        )
    }

    @Test(arguments: Algorithm.allCases)
    func `texts from none to ten megabytes are encrypted and decrypted`(_ algorithm: Algorithm) async throws {
        let whole = EncryptedAction.all[0]
        let api = try EncryptionServer.api { $0.maxResponseBody = 64 << 20 }
        let empty = UntypedRequest(of: whole.request().action)
        #expect(try await algorithm.raw(empty, by: whole.rule, api)["Seen"] == "{}")
        let large = try await algorithm.raw(whole.request(["Size": .int(10 << 20)]), by: whole.rule, api)
        #expect(large["Padding"]?.stringValue?.utf8.count == 10 << 20)
        let picture = String(repeating: "abcd", count: 7 << 18)
        let sent = try await algorithm.raw(whole.request(["ImageBase64": .string(picture)]), by: whole.rule, api)
        #expect(sent["Seen"]?.stringValue?.contains(picture) == true)
    }

    @Test(arguments: Algorithm.allCases)
    func `the encrypted size counts, and the error says how much fits`(_ algorithm: Algorithm) async throws {
        let whole = EncryptedAction.all[0]
        let api = try EncryptionServer.api()
        func request(_ size: Int) -> UntypedRequest {
            UntypedRequest(of: whole.request().action, ["ImageBase64": .string(String(repeating: "a", count: size))])
        }
        let error = await #expect(throws: TencentCloudError.self) {
            try await algorithm.raw(request(9 << 20), by: whole.rule, api)
        }
        let text = try #require(error?.description)
        let match = try #require(
            text.wholeMatch(of: /.* the body has (\d+) bytes, .* at most (\d+), which are (\d+) before encryption\./))
        let fitting = try #require(Int(match.3))
        #expect(try #require(Int(match.1)) > (9 << 20) / 3 * 4)
        // The frame of this request, {"ImageBase64":""}, has 18 bytes.
        _ = try await algorithm.raw(request(fitting - 18), by: whole.rule, api)
        await #expect(throws: TencentCloudError.self) {
            try await algorithm.raw(request(fitting - 18 + 48), by: whole.rule, api)
        }
    }
}
