import Foundation
import SeededRandom
import TencentCloudCore
import Testing

@testable import TencentCloudEncryption

/// Random inputs, whose results are compared with two other implementations of each primitive.
///
/// There are 200 of each, or as many as the variable `ORACLE_INPUTS` says.
@Suite(.timeLimit(.minutes(60)))
struct OracleTests {
    static let server = Result { try PythonServer("encryption_oracle.py") }
    private static let count = ProcessInfo.processInfo.environment["ORACLE_INPUTS"].flatMap { Int($0) } ?? 200

    private func call(_ action: String, _ cases: [JSONValue] = []) async throws -> JSONValue {
        var configuration = try EncryptionServer.configuration()
        configuration.endpoint = try Endpoint("http://127.0.0.1:\(Self.server.get().port)")
        let api = APIClient(
            credential: Credential(secretId: "AKIDtestTESTtestTEST", secretKey: "keyTESTkeyTESTkey"),
            configuration: configuration)
        let action = Action(action, of: EncryptionServer.service, isIdempotent: true)
        return try await api.raw(UntypedRequest(of: action, ["Cases": .array(cases)]))
    }

    /// Compares cases, a hundred in a request.
    private func compare(
        _ primitive: String, count: Int = count, _ make: (inout SplitMix64) throws -> [String: [UInt8]],
        more: JSONValue.Object = [:]
    ) async throws {
        var random = SplitMix64(seed: 26)
        var rest = count
        while rest > 0 {
            let cases = try (0..<min(rest, 100)).map { _ in
                var members = more
                for (name, bytes) in try make(&random).sorted(by: { $0.key < $1.key }) {
                    members[name] = .string(Base64(bytes).text)
                }
                return JSONValue.object(members)
            }
            let result = try await call(primitive, cases)
            #expect(result["Wrong"] == [])
            #expect(result["Count"] == .int(cases.count))
            rest -= cases.count
        }
    }

    /// Returns a text whose length is near the borders of blocks, or up to some kilobytes.
    private func text(_ random: inout SplitMix64) -> [UInt8] {
        let count =
            Bool.random(using: &random)
            ? Int.random(in: 0...70, using: &random) : Int.random(in: 0...3000, using: &random)
        return bytes(count, &random)
    }

    private func bytes(_ count: Int, _ random: inout SplitMix64) -> [UInt8] {
        // Some are all zeros or all ones, which carries and reductions go wrong with.
        switch random.next() % 16 {
        case 0: return [UInt8](repeating: 0, count: count)
        case 1: return [UInt8](repeating: 0xFF, count: count)
        default: return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &random) }
        }
    }

    @Test func `SM3 is that of others`() async throws {
        try await compare("SM3") { random in
            let text = text(&random)
            return ["Text": text, "Hash": SM3.hash(text)]
        }
    }

    @Test func `SM4 in GCM is that of others`() async throws {
        try await compare("SM4GCM") { random in
            let (text, key, iv) = (text(&random), bytes(16, &random), bytes(12, &random))
            let (ciphertext, tag) = seal(text, key: key, iv: iv)
            #expect(open(ciphertext, tag, key: key, iv: iv) == text)
            return ["Text": text, "Key": key, "Iv": iv, "Ciphertext": ciphertext, "Tag": tag]
        }
    }

    @Test func `AES in CBC is that of others`() async throws {
        try await compare("AES") { random in
            let (text, key, iv) = (text(&random), bytes(32, &random), bytes(16, &random))
            let ciphertext = try #require(AESCBC.encrypt(Data(text), key: Secret(key), iv: iv))
            #expect(AESCBC.decrypt(ciphertext, key: Secret(key), iv: iv) == Data(text))
            return ["Text": text, "Key": key, "Iv": iv, "Ciphertext": [UInt8](ciphertext)]
        }
    }

    @Test func `others decrypt what SM2 encrypts`() async throws {
        let key = try SM2PublicKey(#require(try await call("PublicKeys")["SM2"]?.stringValue))
        try await compare("SM2") { random in
            let text = bytes(Int.random(in: 1...100, using: &random), &random)
            return ["Text": text, "Ciphertext": try #require(key.encrypt(text))]
        }
    }

    @Test(arguments: [1024, 2048, 3072])
    func `others decrypt what RSA encrypts`(_ bits: Int) async throws {
        let keys = try await call("PublicKeys")
        let key = try RSAPublicKey(#require(keys["RSA"]?["\(bits)"]?.stringValue))
        #expect(key.bitCount == bits)
        let compared = { (random: inout SplitMix64) in
            let text = bytes(Int.random(in: 0...bits / 8 - 11, using: &random), &random)
            return ["Text": text, "Ciphertext": try #require(key.encrypt(text))]
        }
        try await compare(
            "RSA", count: bits == 1024 ? Self.count : Self.count / 10, compared, more: ["Bits": .int(bits)])
    }
}
