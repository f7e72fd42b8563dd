import Foundation
import LocalServer
import MockCloud
import TencentCloudCore
import TencentCloudEncryption
import Testing

@Suite struct EncryptionTests {
    private static let whole = EncryptionRule(request: .body, response: .body)

    @Test(arguments: IdentityCloud.Algorithm.allCases)
    func `a whole request and a whole response are encrypted`(_ algorithm: IdentityCloud.Algorithm) async throws {
        let cloud = try IdentityCloud()
        let response = try await cloud.send("RecognizeCard", ["ImageUrl": "https://x.example"], algorithm, Self.whole)
        #expect(response["Name"] == "张三" && response["EncryptedBody"] == nil)
        #expect(response["RequestId"]?.stringValue?.count == 36)
        let (request, text) = try cloud.lastCall()
        #expect(request["ImageUrl"] == nil && !text.contains("张三"))
        let sent = try #require(try JSONValue(json: text)["Response"])
        #expect(sent["Name"] == "" && sent["Encryption"]?["Algorithm"]?.stringValue == algorithm.rawValue)
        #expect(sent["Encryption"]?["Iv"] == request["Encryption"]?["Iv"])
        #expect(sent["Encryption"]?["TagList"]?.arrayValue?.count == (algorithm == .sm4 ? 1 : 0))
    }

    @Test(arguments: IdentityCloud.Algorithm.allCases)
    func `named parameters are decrypted one by one`(_ algorithm: IdentityCloud.Algorithm) async throws {
        let cloud = try IdentityCloud()
        let rule = EncryptionRule(request: .fields(["IdCard", "Name"]), response: .none)
        let person: JSONValue.Object = ["IdCard": "11010519491231002X", "Name": "张三", "ValidityBegin": "2020"]
        #expect(try await cloud.send("CheckPerson", person, algorithm, rule)["Result"] == "0")
        #expect(try cloud.lastCall().request["Name"] != "张三")
    }

    @Test func `a description among the parameters is read`() async throws {
        let cloud = try IdentityCloud()
        let rule = EncryptionRule(request: .flatFields(["Phone"]), response: .none)
        let response = try await cloud.send("CheckPhone", ["Phone": "13711112222"], .aes, rule)
        #expect(response["Result"]?.stringValue != nil)
    }

    @Test(arguments: IdentityCloud.Algorithm.allCases)
    func `a response is encrypted if a clear request asks for it`(_ algorithm: IdentityCloud.Algorithm) async throws {
        let cloud = try IdentityCloud()
        let rule = EncryptionRule(request: .none, response: .body, flag: "IsEncryptResponse")
        let response = try await cloud.send("GetResult", ["BizToken": "1"], algorithm, rule)
        #expect(response["Text"]?["Name"]?.stringValue?.isEmpty == false)
        #expect(response["EncryptedBody"] == nil)
        let sent = try JSONValue(json: try cloud.lastCall().response)["Response"]
        #expect(sent?["Text"] == .null && sent?["EncryptedBody"]?.stringValue != nil)
        let clear = await cloud.response("GetResult", ["BizToken": "1", "IsEncryptResponse": false])
        #expect(clear.json?["Text"]?["Name"]?.stringValue != nil && clear.json?["EncryptedBody"] == nil)
        let undescribed = await cloud.response("GetResult", ["BizToken": "1", "IsEncryptResponse": true])
        #expect(undescribed.code == "MissingParameter")
    }

    @Test(arguments: IdentityCloud.Algorithm.allCases)
    func `sensitive members of a response are encrypted by their paths`(
        _ algorithm: IdentityCloud.Algorithm
    ) async throws {
        let cloud = try IdentityCloud()
        let rule = EncryptionRule(request: .none, response: .fields)
        let response = try await cloud.send("GetFields", ["BizToken": "1"], algorithm, rule)
        let clear = await cloud.response("GetFields", ["BizToken": "1"])
        #expect(response["Text"] == clear.json?["Text"] && response["Text"]?["IdCard"]?.stringValue != nil)
        let sent = try JSONValue(json: try cloud.lastCall().response)["Response"]
        #expect(sent?["Encryption"]?["EncryptList"] == ["Response.Text.Name", "Response.Text.IdCard"])
        #expect(sent?["Text"]?["Name"] != response["Text"]?["Name"])
    }

    @Test(arguments: IdentityCloud.Algorithm.allCases)
    func `the example whose clear request is nearest answers, and the clear request is checked`(
        _ algorithm: IdentityCloud.Algorithm
    ) async throws {
        let cloud = try IdentityCloud()
        for (page, text) in [(1, "one"), (2, "two")] {
            let response = try await cloud.send("ReadText", ["Page": .int(page)], algorithm, Self.whole)
            #expect(response["Text"]?.stringValue == text)
        }
        let wrong: [(JSONValue.Object, ErrorCode)] = [
            (["Page": 10], "InvalidParameterValue"), (["Page": "1"], "InvalidParameter"), ([:], "MissingParameter"),
        ]
        for (parameters, code) in wrong {
            let error = await #expect(throws: TencentCloudError.self) {
                try await cloud.send("ReadText", parameters, algorithm, Self.whole)
            }
            #expect(error?.code == code, "\(parameters)")
        }
    }

    @Test(arguments: [(true, "MissingParameter"), (false, nil)])
    func `a request encrypted as a whole needs no list if its spec does not ask for one`(
        _ requiresList: Bool, _ code: String?
    ) async throws {
        let cloud = try IdentityCloud(requiresList: requiresList)
        _ = try await cloud.send("ReadText", ["Page": 2], .aes, Self.whole)
        var request = try cloud.lastCall().request
        request["Encryption"]?["EncryptList"] = nil
        #expect(await cloud.response("ReadText", request).code == code)
    }

    @Test func `a clear request is refused only by an action that accepts no other`() async throws {
        let cloud = try IdentityCloud()
        let refused = await cloud.response("RecognizeCard", ["ImageUrl": "https://x.example"])
        #expect(refused.code == "MissingParameter")
        #expect(refused.json?["Error"]?["Message"]?.stringValue?.contains("`EncryptedBody`") == true)
        let person = await cloud.response("CheckPerson", ["IdCard": "11010519491231002X", "Name": "张三"])
        #expect(person.json?["Result"] == "0")
        #expect(await cloud.response("CheckPhone", ["Phone": "1", "Iv": nil]).code == nil)
    }

    @Test func `a key has a path of its own, and others have none`() async throws {
        let cloud = try IdentityCloud()
        #expect(try RSAPublicKey(try await cloud.publicKey("aes")).bitCount == 1024)
        _ = try SM2PublicKey(try await cloud.publicKey("sm"))
        for path in ["/_tcapi/keys/", "/_tcapi/keys/rsa.pem"] {
            #expect(await cloud.mock.response(to: LocalRequest(method: "GET", path: path)).status == 404)
        }
        #expect(await cloud.mock.response(to: LocalRequest(method: "POST", path: "/_tcapi/keys/sm.pem")).status == 405)
    }

    // MARK: - Altered requests

    /// Returns a text in Base64 with one bit of one byte changed.
    private func altered(_ text: JSONValue?, at index: Int = 0) -> JSONValue {
        guard var bytes = text?.stringValue.flatMap({ Base64(text: $0).bytes }) else { return .null }
        bytes[index] ^= 1
        return .string(Base64(bytes).text)
    }

    @Test(arguments: IdentityCloud.Algorithm.allCases)
    func `a request that cannot be decrypted gets the action's code for it, whatever is wrong`(
        _ algorithm: IdentityCloud.Algorithm
    ) async throws {
        let cloud = try IdentityCloud()
        _ = try await cloud.send("ReadText", ["Page": 1], algorithm, Self.whole)
        let (good, _) = try cloud.lastCall()
        #expect(await cloud.response("ReadText", good).code == nil)
        var bodies: [String: JSONValue] = [:]
        for member in ["CiphertextBlob", "Iv"] {
            for (name, value) in [
                ("altered", altered(good["Encryption"]?[member])), ("cut", "AAAA"), ("empty", ""), ("no Base64", "*"),
            ] {
                bodies["\(member) \(name)"] = good
                bodies["\(member) \(name)"]?["Encryption"]?[member] = value
            }
        }
        let blob = try #require(good["Encryption"]?["CiphertextBlob"]?.stringValue.flatMap { Base64(text: $0).bytes })
        for size in [32, 97, blob.count - 1, blob.count + 1] {
            bodies["blob of \(size) bytes"] = good
            let other = Base64((blob + blob).prefix(size).map { $0 }).text
            bodies["blob of \(size) bytes"]?["Encryption"]?["CiphertextBlob"] = .string(other)
        }
        for (name, value) in [("cut", "AAAA"), ("empty", ""), ("no Base64", "*")] as [(String, JSONValue)] {
            bodies["body \(name)"] = good
            bodies["body \(name)"]?["EncryptedBody"] = value
        }
        if algorithm == .sm4 {
            bodies["body altered"] = good
            bodies["body altered"]?["EncryptedBody"] = altered(good["EncryptedBody"])
            bodies["tag altered"] = good
            bodies["tag altered"]?["Encryption"]?["TagList"] = [altered(good["Encryption"]?["TagList"]?[0], at: 15)]
            bodies["tag cut"] = good
            bodies["tag cut"]?["Encryption"]?["TagList"] = ["AAAA"]
        }
        for (name, body) in bodies {
            let response = await cloud.response("ReadText", body)
            #expect(response.code == "FailedOperation.DecryptSystemError", "\(name)")
        }
        // An action without a code of its own.
        var card = good
        card["EncryptedBody"] = "AAAA"
        #expect(await cloud.response("RecognizeCard", card).code == "InvalidParameterValue")
    }

    @Test func `a description that is wrong gets the cloud's code for it`() async throws {
        let cloud = try IdentityCloud()
        let rule = EncryptionRule(request: .fields(["IdCard", "Name"]), response: .none)
        _ = try await cloud.send("CheckPerson", ["IdCard": "1", "Name": "张三"], .sm4, rule)
        let (good, _) = try cloud.lastCall()
        let cases: [(member: String, value: JSONValue?, code: String)] = [
            ("EncryptList", nil, "MissingParameter"), ("CiphertextBlob", nil, "MissingParameter"),
            ("Iv", .null, "MissingParameter"), ("TagList", nil, "MissingParameter"),
            ("EncryptList", "Name", "InvalidParameter"), ("EncryptList", [1], "InvalidParameter"),
            ("Iv", 1, "InvalidParameter"), ("TagList", [nil], "InvalidParameter"),
            ("TagList", ["AAAA"], "InvalidParameterValue"), ("Algorithm", "AES-128-ECB", "InvalidParameterValue"),
            ("Algorithm", "AES-256-CBC", "InvalidParameterValue"),
            ("EncryptList", ["ValidityBegin", "Name"], "InvalidParameterValue"),
            ("EncryptList", ["EncryptedBody", "Name"], "InvalidParameterValue"),
        ]
        for (member, value, code) in cases {
            var body = good
            body["Encryption"]?[member] = value
            let response = await cloud.response("CheckPerson", body)
            #expect(response.code == code, "\(member): \(value?.jsonText ?? "missing")")
        }
        var body = good
        body["Encryption"] = "x"
        #expect(await cloud.response("CheckPerson", body).code == "InvalidParameter")
        body = good
        body["Name"] = nil
        #expect(await cloud.response("CheckPerson", body).code == "MissingParameter")
        body["Name"] = 1
        #expect(await cloud.response("CheckPerson", body).code == "InvalidParameter")
    }
}
