import TencentCloudCore
import Testing

/// Responses that were altered on their way: each part once.
@Suite(.timeLimit(.minutes(20)))
struct AlterationTests {
    static let body = EncryptedAction.all[0]
    static let fields = EncryptedAction("GetFaceIdResult", .none, .fields)

    private func error(
        _ alteration: String, _ action: EncryptedAction, _ algorithm: Algorithm
    ) async throws -> EncryptionError? {
        do {
            let request = action.request(["Alter": .string(alteration)])
            _ = try await algorithm.raw(request, by: action.rule, EncryptionServer.api())
            return nil
        } catch TencentCloudError.encryption(let error) {
            #expect(error.action == action.name)
            #expect(error.requestId?.hasPrefix("request-") == true)
            return error
        }
    }

    private static let noticedInAES = [
        "cut", "block", "first byte", "last byte", "padding", "utf8", "json", "array", "depth", "base64", "iv text",
        "algorithm",
    ]

    @Test(arguments: noticedInAES, [body, fields])
    func `every alteration of an AES response that is noticed gives the same error`(
        _ alteration: String, _ action: EncryptedAction
    ) async throws {
        // A field is any text, so these are no alterations of one.
        if action.rule.response == .fields, ["json", "array", "depth"].contains(alteration) { return }
        #expect(try await error(alteration, action, .aes)?.reason == .unreadableResponse)
    }

    @Test(
        arguments: ["first byte", "last byte", "tag", "short tag", "no tag", "cut", "iv", "long iv"], [body, fields])
    func `every alteration of an SM4 response is refused`(
        _ alteration: String, _ action: EncryptedAction
    ) async throws {
        #expect(try await error(alteration, action, .sm4)?.reason == .tagMismatch)
    }

    @Test(arguments: ["base64", "iv text", "algorithm", "utf8"], [body, fields])
    func `an SM4 response that nobody can read is refused`(
        _ alteration: String, _ action: EncryptedAction
    ) async throws {
        #expect(try await error(alteration, action, .sm4)?.reason == .unreadableResponse)
    }

    @Test(arguments: ["json", "array", "depth"], Algorithm.allCases)
    func `a decrypted response is an object in JSON`(_ alteration: String, _ algorithm: Algorithm) async throws {
        #expect(try await error(alteration, Self.body, algorithm)?.reason == .unreadableResponse)
    }

    @Test(arguments: ["path", "container", "twice", "too many"], Algorithm.allCases)
    func `a path that names no string, one that comes twice, and too many are refused before anything is decrypted`(
        _ alteration: String, _ algorithm: Algorithm
    ) async throws {
        #expect(try await error(alteration, Self.fields, algorithm)?.reason == .unreadableResponse)
    }

    @Test(arguments: Algorithm.allCases)
    func `as many fields as a list may have are decrypted`(_ algorithm: Algorithm) async throws {
        let request = Self.fields.request(["Alter": "many"])
        let response = try await algorithm.raw(request, by: Self.fields.rule, EncryptionServer.api())
        #expect(response["Text"]?["Name"] == "张三")
        #expect(response["M252"] == "252")
    }

    @Test func `the tags belong to the fields in their order`() async throws {
        #expect(try await error("swapped tags", Self.fields, .sm4)?.reason == .tagMismatch)
    }

    @Test(arguments: Algorithm.allCases)
    func `a clear response is refused if it was to be encrypted`(_ algorithm: Algorithm) async throws {
        #expect(try await error("clear", Self.body, algorithm)?.reason == .clearResponse)
        #expect(try await error("clear", Self.fields, algorithm)?.reason == .clearResponse)
        #expect(try await error("no list", Self.fields, algorithm)?.reason == .clearResponse)
        #expect(try await error("no description", Self.fields, algorithm)?.reason == .clearResponse)
        let asked = EncryptedAction("GetFaceIdResult", .none, .body)
        #expect(try await error("clear", asked, algorithm)?.reason == .clearResponse)
    }

    @Test(arguments: ["wrapped", "other iv", "short"], Algorithm.allCases)
    func `other forms of a response are read`(_ form: String, _ algorithm: Algorithm) async throws {
        let request = Self.body.request(["Alter": .string(form)])
        let response = try await algorithm.raw(request, by: Self.body.rule, EncryptionServer.api())
        #expect(response["Text"]?["Name"] == "张三")
        #expect(response["RequestId"]?.stringValue?.hasPrefix("request-") == true)
    }

    @Test(arguments: Algorithm.allCases)
    func `an empty object keeps the id of the request`(_ algorithm: Algorithm) async throws {
        let request = Self.body.request(["Alter": "empty"])
        let response = try await algorithm.raw(request, by: Self.body.rule, EncryptionServer.api())
        #expect(response.objectValue?.keys == ["RequestId"])
    }

    @Test(arguments: [body, fields], Algorithm.allCases)
    func `the error of a call comes as in a clear call`(_ action: EncryptedAction, _ algorithm: Algorithm) async throws
    {
        let error = await #expect(throws: TencentCloudError.self) {
            let request = action.request(["Alter": "error"])
            return try await algorithm.raw(request, by: action.rule, EncryptionServer.api())
        }
        #expect(error?.code == "FailedOperation.ImageBlur")
    }
}
