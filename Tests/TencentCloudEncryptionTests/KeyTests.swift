import Foundation
import SeededRandom
import TencentCloudCore
import Testing

@testable import TencentCloudEncryption

/// Public keys in all forms in which they come, and what is none.
@Suite(.timeLimit(.minutes(20)))
struct KeyTests {
    /// Returns the forms of a key in which it is read: PEM, with other line ends and texts around it, Base64 of it, and DER.
    private func texts(_ der: String, label: String) throws -> [String] {
        let lines = stride(from: 0, to: der.count, by: 64).map { der.dropFirst($0).prefix(64) }
        let pem = "-----BEGIN \(label)-----\n\(lines.joined(separator: "\n"))\n-----END \(label)-----\n"
        let base64 = Base64(Array(pem.utf8)).text
        return [
            pem, "Key of the service:\r\n\n" + pem.replacing("\n", with: "\r\n") + "\nThe end.", base64,
            "\n " + base64.prefix(76) + "\n" + base64.dropFirst(76), der,
            "-----BEGIN \(label)-----\(der)-----END \(label)-----",
        ]
    }

    @Test func `an RSA key is read in each form`() async throws {
        let keys = try await EncryptionServer.publicKeys()
        for (kind, label) in [("PKCS1", "RSA PUBLIC KEY"), ("SubjectPublicKeyInfo", "PUBLIC KEY")] {
            let der = try #require(keys.rsa[kind]?.stringValue)
            for text in try texts(der, label: label) { #expect(try RSAPublicKey(text) == keys.aesKey) }
            #expect(try RSAPublicKey(der: Data(base64(der))) == keys.aesKey)
        }
        #expect("\(keys.aesKey)" == "public RSA key of 1024 bits")
        #expect(keys.aesKey.exponent == 65_537)
    }

    @Test func `an SM2 key is read in each form`() async throws {
        let keys = try await EncryptionServer.publicKeys()
        let der = try #require(keys.sm2["SubjectPublicKeyInfo"]?.stringValue)
        for text in try texts(der, label: "PUBLIC KEY") {
            #expect(try SM2PublicKey(text) == keys.sm4Key)
            #expect(try SM2PublicKey("\u{FEFF}" + text) == keys.sm4Key)
        }
        #expect(try SM2PublicKey(der: Data(base64(der))) == keys.sm4Key)
    }

    private func reason(_ read: () throws -> Void) -> String? {
        do {
            try read()
        } catch let error as EncryptionError {
            if case .unusableKey(let reason) = error.reason { return reason }
        } catch {}
        return nil
    }

    @Test func `a key of the other algorithm is named`() async throws {
        let keys = try await EncryptionServer.publicKeys()
        let (rsa, sm2) = (keys.rsa["SubjectPublicKeyInfo"]?.stringValue ?? "", keys.sm2["Pem"]?.stringValue ?? "")
        #expect(reason { _ = try SM2PublicKey(rsa) } == "it is an RSA key, with which only AES-256-CBC works")
        #expect(reason { _ = try RSAPublicKey(sm2) } == "it is an SM2 key, with which only SM4-GCM works")
        let pkcs1 = keys.rsa["PKCS1"]?.stringValue ?? ""
        #expect(reason { _ = try SM2PublicKey(pkcs1) } == "it is an RSA key, with which only AES-256-CBC works")
        #expect(
            reason { _ = try SM2PublicKey("AAAA") } == "it is no public key in DER (SubjectPublicKeyInfo)")
    }

    @Test(arguments: [
        ("", "the text is neither PEM, which begins with '-----BEGIN', nor Base64 text"),
        ("not a key!", "the text is neither PEM, which begins with '-----BEGIN', nor Base64 text"),
        ("AAAA", "it is no public RSA key in DER (PKCS #1 or SubjectPublicKeyInfo)"),
        ("-----BEGIN PUBLIC KEY-----\nAAAA", "the PEM text has no matching end, '-----END …-----'"),
        (
            "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END RSA PUBLIC KEY-----",
            "the PEM text has no matching end, '-----END …-----'"
        ),
        (
            "-----BEGIN RSA PRIVATE KEY-----\nc2VjcmV0\n-----END RSA PRIVATE KEY-----",
            "it is a private key; the service gives its users a public one"
        ),
        (
            "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----",
            "it is a certificate; only the public key itself can be read"
        ),
        (
            "-----BEGIN c2VjcmV0-----\nAAAA\n-----END c2VjcmV0-----",
            "the PEM text is neither 'PUBLIC KEY' nor 'RSA PUBLIC KEY'"
        ),
        (
            "-----BEGIN PUBLIC KEY-----\n\n-----END PUBLIC KEY-----",
            "the PEM text contains something else than Base64 text"
        ),
        (
            "-----BEGIN RSA PUBLIC KEY-----\nProc-Type: 4,ENCRYPTED\n\nAAAA\n-----END RSA PUBLIC KEY-----",
            "the PEM text contains something else than Base64 text"
        ),
    ])
    func `a text that is no key is refused with the reason, and without the text`(_ text: String, _ expected: String) {
        #expect(reason { _ = try RSAPublicKey(text) } == expected)
        // Base64 of it as well.
        if text.hasPrefix("-----BEGIN") {
            #expect(reason { _ = try RSAPublicKey(Base64(Array(text.utf8)).text) } == expected)
        }
    }

    /// Returns PKCS #1 of small parts.
    private func pkcs1(_ modulus: [UInt8], _ exponent: [UInt8]) -> Data {
        func value(_ tag: UInt8, _ content: [UInt8]) -> [UInt8] {
            let count = content.count
            let size: [UInt8] =
                count < 128
                ? [UInt8(count)] : count < 256 ? [0x81, UInt8(count)] : [0x82, UInt8(count >> 8), UInt8(count & 255)]
            return [tag] + size + content
        }
        return Data(value(0x30, value(2, modulus) + value(2, exponent)))
    }

    @Test func `numbers that are no RSA key are refused`() {
        let modulus: [UInt8] = [0, 0xC3] + [UInt8](repeating: 0x5A, count: 126) + [1]
        #expect(throws: Never.self) { try RSAPublicKey(der: pkcs1(modulus, [1, 0, 1])) }
        #expect(throws: Never.self) { try RSAPublicKey(der: pkcs1(modulus, [3])) }
        let even = Array(modulus.dropLast() + [2])
        let wrong: [(modulus: [UInt8], exponent: [UInt8])] = [
            (even, [1, 0, 1]), (modulus, [1]), (modulus, [4]), (modulus, [0]), (modulus, [0x81]), ([0], [3]),
            ([0x7F] + [UInt8](repeating: 0xFF, count: 126), [3]),
            (modulus, [1] + [UInt8](repeating: 1, count: 8)), ([1] + [UInt8](repeating: 1, count: 1024), [3]),
            // A zero that DER does not allow.
            (modulus, [0, 3]), ([0] + modulus, [3]),
        ]
        for (modulus, exponent) in wrong {
            #expect(reason { _ = try RSAPublicKey(der: pkcs1(modulus, exponent)) } != nil)
        }
    }

    @Test func `a point that is not on the curve is refused`() async throws {
        let keys = try await EncryptionServer.publicKeys()
        let der = try base64(#require(keys.sm2["SubjectPublicKeyInfo"]?.stringValue))
        for index in der.indices {
            var altered = der
            altered[index] ^= 1
            #expect(reason { _ = try SM2PublicKey(der: Data(altered)) } != nil, "byte \(index)")
        }
        let p = bytes("FFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF00000000FFFFFFFFFFFFFFFF")
        #expect(SM2Field(p) == nil)
        #expect(SM2Point(x: p, y: der.suffix(32)) == nil)
    }

    @Test func `a key that is cut or altered anywhere is refused, or is another key`() async throws {
        let keys = try await EncryptionServer.publicKeys()
        var random = SplitMix64(seed: 7)
        for text in [keys.rsa["PKCS1"], keys.rsa["SubjectPublicKeyInfo"], keys.sm2["SubjectPublicKeyInfo"]] {
            let der = try base64(#require(text?.stringValue))
            for count in 0..<der.count {
                #expect(throws: EncryptionError.self) { try RSAPublicKey(der: Data(der.prefix(count))) }
                #expect(throws: EncryptionError.self) { try SM2PublicKey(der: Data(der.prefix(count))) }
            }
            #expect(throws: EncryptionError.self) { try RSAPublicKey(der: Data(der + [0])) }
            #expect(throws: EncryptionError.self) { try SM2PublicKey(der: Data(der + [0])) }
            for _ in 0..<500 {
                var altered = der
                altered[Int.random(in: 0..<der.count, using: &random)] ^= UInt8.random(in: 1...255, using: &random)
                if let key = try? RSAPublicKey(der: Data(altered)) { #expect(key != keys.aesKey) }
                #expect(throws: EncryptionError.self) { try SM2PublicKey(der: Data(altered)) }
            }
        }
    }
}
