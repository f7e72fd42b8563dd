import Foundation
import TencentCloudCore
import Testing

/// The methods that encrypt calls hand the parts to encrypt to the runtime, which the tests of the runtime and of the ciphers
/// cover.
@Suite("Generated methods that encrypt calls")
struct EncryptedCallsTests {
    /// A cipher that anybody can read: it reverses the bytes.
    private struct Mirror: RequestEncryption, CallEncryption {
        let algorithm = "AES-256-CBC"
        let ciphertextBlob = Data("key".utf8)
        let iv = Data("vector".utf8)

        func makeCallEncryption() -> any CallEncryption { self }

        func encrypt(_ plaintext: Data) -> (ciphertext: Data, tag: Data?) { (Data(plaintext.reversed()), nil) }

        func decrypt(_ ciphertext: Data, iv: Data, tag: Data?) -> Data { Data(ciphertext.reversed()) }

        static func sealed(_ text: String) -> String { Data(Data(text.utf8).reversed()).base64EncodedString() }

        static func opened(_ text: String?) -> String? {
            text.flatMap { Data(base64Encoded: $0) }.map { String(decoding: $0.reversed(), as: UTF8.self) }
        }
    }

    /// A server that keeps the last body, and answers with a text.
    private actor Server: HTTPTransport {
        let answer: String
        private(set) var body: JSONValue = .null

        init(answering answer: String) { self.answer = answer }

        func send(_ request: TransportRequest) async throws(TransportFailure) -> TransportResponse {
            body = (try? JSONValue(json: String(decoding: request.body, as: UTF8.self))) ?? .null
            return TransportResponse(status: 200, headers: [:], body: Data("{\"Response\":\(answer)}".utf8))
        }

        nonisolated var client: Identity.Client {
            var configuration = ClientConfiguration()
            configuration.timeout = .seconds(600)  // Other tests keep this machine busy.
            configuration.transport = self
            return Identity.Client(
                credential: Credential(secretId: "AKIDtest", secretKey: "key"), configuration: configuration)
        }
    }

    private static let description = #"{"EncryptList":["EncryptedBody"],"CiphertextBlob":"a2V5","Iv":"dmVjdG9y"}"#

    @Test func `a whole request and a whole response`() async throws {
        let body = Mirror.sealed(#"{"Name":"张三"}"#)
        let server = Server(
            answering: #"{"Name":"","EncryptedBody":"\#(body)","Encryption":\#(Self.description),"RequestId":"id"}"#)

        let response = try await server.client.recognizeCard(
            .init(imageUrl: "https://example.com/card.jpg"), encryption: Mirror())

        let sent = await server.body
        #expect(
            Mirror.opened(sent["EncryptedBody"]?.stringValue) == #"{"ImageUrl":"https://example.com/card.jpg"}"#)
        #expect(sent["ImageUrl"] == nil)
        #expect(sent["Encryption"]?["EncryptList"] == ["EncryptedBody"])
        #expect(response.name == "张三")
        #expect(response.requestId == "id")
        #expect(response.encryptedBody == nil)
        #expect(response.encryption == nil)
    }

    @Test func `some parameters`() async throws {
        let server = Server(answering: #"{"Result":"0","RequestId":"id"}"#)

        let response = try await server.client.checkPerson(
            .init(idCard: "1", name: "张三", validityBegin: "20200101"), encryption: Mirror())

        let sent = await server.body
        #expect(Mirror.opened(sent["IdCard"]?.stringValue) == "1")
        #expect(Mirror.opened(sent["Name"]?.stringValue) == "张三")
        #expect(sent["ValidityBegin"] == "20200101")
        #expect(sent["Encryption"]?["EncryptList"] == ["IdCard", "Name"])
        #expect(response.result == "0")
    }

    @Test func `a description among the parameters`() async throws {
        let server = Server(answering: #"{"Result":"0","RequestId":"id"}"#)

        _ = try await server.client.checkPhone(.init(phone: "13800000000"), encryption: Mirror())

        let sent = await server.body
        #expect(Mirror.opened(sent["Phone"]?.stringValue) == "13800000000")
        #expect(sent["EncryptList"] == ["Phone"])
        #expect(sent["CiphertextBlob"] == "a2V5")
        #expect(sent["Iv"] == "dmVjdG9y")
        #expect(sent["Encryption"] == nil)
    }

    @Test func `fields of a response`() async throws {
        let list = #"{"EncryptList":["Response.Text.Name"],"CiphertextBlob":"a2V5","Iv":"dmVjdG9y"}"#
        let server = Server(
            answering: #"{"Text":{"Name":"\#(Mirror.sealed("张三"))"},"Encryption":\#(list),"RequestId":"id"}"#)

        let response = try await server.client.getFields(.init(bizToken: "token"), encryption: Mirror())

        let sent = await server.body
        #expect(sent["BizToken"] == "token")
        #expect(sent["Encryption"]?["CiphertextBlob"] == "a2V5")
        #expect(response.text?.name == "张三")
    }

    @Test func `a call without encryption is sent as it is`() async throws {
        let server = Server(answering: #"{"Result":"0","RequestId":"id"}"#)

        _ = try await server.client.checkPerson(.init(idCard: "1", name: "张三"))

        #expect(await server.body == ["IdCard": "1", "Name": "张三"])
    }
}
