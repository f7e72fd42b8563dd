import Testing

@testable import TencentCloudCore

#if canImport(CryptoKit)
    import CryptoKit
#else
    import Crypto
#endif

/// The request that the vendor's documents sign as their example, with the `\u` escapes and spaces that they have.
private let payload = #"{"Limit": 1, "Filters": [{"Values": ["\u672a\u547d\u540d"], "Name": "instance-name"}]}"#

/// Published signatures of that request, with the steps on the way.
///
/// Source: API 3.0, "Signature v3" (Chinese and international edition) and the vendor's signature-process-demo. The last
/// two are computed, not published.
struct Vector: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let secretId: String
    let secretKey: String
    var signsAction = false
    var payloadDigest = PayloadDigest(of: Array(payload.utf8))
    let canonicalHash: String
    var secretDate: String?
    var secretService: String?
    var secretSigning: String?
    let signature: String

    var request: SignableRequest {
        var request = SignableRequest(
            service: "cvm", host: "cvm.tencentcloudapi.com", contentType: "application/json; charset=utf-8",
            timestamp: 1_551_113_065, payload: payloadDigest)
        if signsAction { request.headers.append(("x-tc-action", "describeinstances")) }
        return request
    }

    static let all = [
        Vector(
            testDescription: "international documents",
            secretId: "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE", secretKey: "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE",
            canonicalHash: "5ffe6a04c0664d6b969fab9a13bdab201d63ee709638e2749d62a09ca18d7031",
            secretDate: "d1308c81fe71cfd4e06437bbc067b2b8a3d2d8c0e375d547f15c41d5214b395a",
            secretService: "3c7cb7c7795393edc14fd2e0e6434a518564b4504b88e94f5d11bf59ba3e7050",
            secretSigning: "ac658d5dde49e9bfdd14e04e062f66b05d9f637d44b8a8d845327d4a77f666b1",
            signature: "72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168"),
        Vector(
            testDescription: "older Chinese documents and demos",
            secretId: "AKIDz8krbsJ5yKBZQpn74WFkmLPx3*******", secretKey: "Gu5t9xGARNpq86cd98joQYCN3*******",
            canonicalHash: "5ffe6a04c0664d6b969fab9a13bdab201d63ee709638e2749d62a09ca18d7031",
            secretDate: "f1cb4d518a0eda9d5cbbfdb7850983f1e603eeae484edea76e4dd8d8deb5556e",
            secretService: "e7c609ce81bea53546bed2cc904778bef9ca14082e48e67883443ed64e227cd7",
            secretSigning: "8aa8ab5755582f576e94bcfe383b8e29325b0ca90c3590d569221c6a63a091ed",
            signature: "2230eefd229f582d8b1b891af7107b91597240707d778ab3738f756258d7652c"),
        Vector(
            testDescription: "current Chinese documents, which sign the action too",
            secretId: String(repeating: "*", count: 32), secretKey: String(repeating: "*", count: 32),
            signsAction: true,
            canonicalHash: "7019a55be8395899b900fb5564e4200d984910f34794a27cb3fb7d10ff6a1e84",
            secretDate: "da98fb70dcf6b112dc21038d1eeeb3a95c74b4dcb12c1131f864f6066bd02be0",
            secretService: "8d70cbefb03939f929db64d32dc2ba89b1095620119fe3e050e2b18c5bd2752f",
            secretSigning: "b596b923aad85185e2d1f6659d2a062e0a86731226e021e61bfe06f7ed05f5af",
            signature: "10b1a37a7301a02ca19a647ad722d5e43b4b3cff309d421d85b46093f6ab6c4f"),
        Vector(
            testDescription: "the action too, with the key of the international documents",
            secretId: "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE", secretKey: "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE",
            signsAction: true,
            canonicalHash: "7019a55be8395899b900fb5564e4200d984910f34794a27cb3fb7d10ff6a1e84",
            signature: "644be983de9a8a3f00db8eadaba61467c3b429e2215758ba897b738ca469fd26"),
        Vector(
            testDescription: "unsigned payload",
            secretId: "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE", secretKey: "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE",
            payloadDigest: .unsigned,
            canonicalHash: "2f979f7f136d0b0e2f23f8bbb8402890b085a2b85186875bb4771216280f51ae",
            signature: "046973eb8aff090a93ae075243c90c0b1df77954c7e4f0821f4750e2d49fc193"),
    ]
}

@Suite struct SignerTests {
    @Test(arguments: Vector.all)
    func `signs as published`(_ vector: Vector) {
        let credential = Credential(secretId: vector.secretId, secretKey: vector.secretKey)
        let signature = Signer().sign(vector.request, with: credential)

        let signedHeaders = vector.signsAction ? "content-type;host;x-tc-action" : "content-type;host"
        #expect(
            signature.canonicalRequest == """
                POST
                /

                content-type:application/json; charset=utf-8
                host:cvm.tencentcloudapi.com
                \(vector.signsAction ? "x-tc-action:describeinstances\n" : "")
                \(signedHeaders)
                \(vector.payloadDigest.hexadecimal)
                """)
        #expect(
            signature.stringToSign == """
                TC3-HMAC-SHA256
                1551113065
                2019-02-25/cvm/tc3_request
                \(vector.canonicalHash)
                """)
        #expect(signature.hexadecimal == vector.signature)
        #expect(
            signature.authorization == "TC3-HMAC-SHA256 Credential=\(vector.secretId)/2019-02-25/cvm/tc3_request, "
                + "SignedHeaders=\(signedHeaders), Signature=\(vector.signature)")
    }

    @Test(arguments: Vector.all)
    func `derives the keys as published`(_ vector: Vector) {
        func text(_ key: SymmetricKey) -> String { String(decoding: hexadecimalDigits(of: key), as: UTF8.self) }
        let day = CalendarDay(unixSeconds: 1_551_113_065)
        let secretDate = SigningKey.secretDate(secretKey: vector.secretKey, day: day)
        let secretService = SigningKey.secretService(secretDate, service: "cvm")
        let secretSigning = SigningKey.secretSigning(secretService)
        if let expected = vector.secretDate { #expect(text(secretDate) == expected) }
        if let expected = vector.secretService { #expect(text(secretService) == expected) }
        if let expected = vector.secretSigning { #expect(text(secretSigning) == expected) }
    }

    @Test func `digests payloads`() {
        #expect(
            PayloadDigest(of: Array(payload.utf8)).hexadecimal
                == "35e9c5b0e3ae67532d3c9f17ead6c90222632e5b1ff7f6e89887f1398934f064")
        #expect(
            PayloadDigest.unsigned.hexadecimal
                == "438d4109ef0d676b8c2c7ed13cdfcb418e494d53b843d4634ce3b1085f07bb96")
    }

    /// A key that is cached must be the right one when days, services and keys alternate, and when many tasks ask at once.
    @Test func `keeps keys apart`() async {
        let signer = Signer()
        let requests = (0..<40).map { index in
            var request = Vector.all[0].request
            request.timestamp += (index % 5) * 86_400
            request.service = ["cvm", "ocr", "as"][index % 3]
            return (request, Credential(secretId: "id", secretKey: "key\(index % 4)"))
        }
        await withTaskGroup(of: Void.self) { group in
            for (request, credential) in requests + requests {
                group.addTask {
                    #expect(signer.sign(request, with: credential) == Signer().sign(request, with: credential))
                }
            }
        }
    }

    @Test(arguments: [
        (0, "1970-01-01"), (-1, "1969-12-31"), (1_551_113_065, "2019-02-25"), (1_551_139_199, "2019-02-25"),
        (1_551_139_200, "2019-02-26"), (951_782_400, "2000-02-29"), (4_107_542_399, "2100-02-28"),
        (4_107_542_400, "2100-03-01"), (1_735_689_599, "2024-12-31"), (253_402_300_799, "9999-12-31"),
    ])
    func `names the day in UTC`(_ seconds: Int, _ day: String) {
        #expect(CalendarDay(unixSeconds: seconds).text == day)
    }

    /// A program that calls many services derives the key of each once.
    @Test func `keys that are used are kept`() throws {
        let derived = Locked<[String]>([])
        let cache = SigningKeyCache { secretKey, day, service in
            derived.withLock { $0.append(service) }
            return SigningKey.derive(secretKey: secretKey, day: day, service: service)
        }
        let day = CalendarDay(unixSeconds: 0)
        for _ in 0..<3 {
            for number in 0..<40 { _ = cache.key(secretKey: "key", day: day, service: "\(number)") }
        }
        #expect(derived.withLock { $0.count } == 40)
        // Temporary keys come and go, and the one that is used stays.
        for number in 0..<200 {
            _ = cache.key(secretKey: "temporary \(number)", day: day, service: "ocr")
            _ = cache.key(secretKey: "key", day: day, service: "0")
        }
        #expect(derived.withLock { $0.count { $0 == "0" } } == 1)
        #expect(cache.key(secretKey: "key", day: day, service: "0").scope == "1970-01-01/0/tc3_request")
    }

    /// In a process of its own, since a trap ends its process.
    @Test func `any timestamp can be signed`() async {
        await #expect(processExitsWith: .success) {
            let credential = Credential(secretId: "id", secretKey: "key")
            for timestamp in [Int.min, .min + 86_399, -1, 0, .max] {
                let request = SignableRequest(
                    service: "ocr", host: "h", contentType: "t", timestamp: timestamp, payload: .unsigned)
                #expect(Signer().sign(request, with: credential).stringToSign.contains("\n\(timestamp)\n"))
            }
        }
    }
}
