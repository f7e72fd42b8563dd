import Foundation
import TencentCloudCore
import Testing

@testable import TencentCloudEncryption

/// The samples of the standards, and those that Tencent Cloud publishes.
@Suite struct VectorTests {
    // MARK: - Standards

    @Test(arguments: [
        ("abc", "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"),
        (
            String(repeating: "abcd", count: 16),
            "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732"
        ),
    ])
    func `SM3 has the results of GB T 32905`(_ text: String, _ hash: String) {
        #expect(SM3.hash(Array(text.utf8)) == bytes(hash))
    }

    /// Encrypts a block with itself as the key, again and again.
    private func sm4(times: Int) -> [UInt8] {
        let key = bytes("0123456789abcdeffedcba9876543210")
        return key.withUnsafeBytes { key in
            let cipher = SM4(key: key)
            var block: SM4.Block = (0x0123_4567, 0x89ab_cdef, 0xfedc_ba98, 0x7654_3210)
            for _ in 0..<times {
                let (first, second) = cipher.encrypt(block, block)
                guard first == second else { return [] }
                block = first
            }
            return [block.0, block.1, block.2, block.3].flatMap { word in
                withUnsafeBytes(of: word.bigEndian) { Array($0) }
            }
        }
    }

    @Test func `SM4 has the results of GB T 32907`() {
        #expect(sm4(times: 1) == bytes("681edf34d206965e86b3e94f536e4246"))
        #expect(sm4(times: 1_000_000) == bytes("595298c7c6fd271f0402f804c33d3f66"))
    }

    @Test func `SM4 in GCM has the results of RFC 8998`() {
        let text = [0xAA, 0xBB, 0xCC, 0xDD, 0xEE, 0xFF, 0xEE, 0xAA].flatMap { [UInt8](repeating: $0, count: 8) }
        let (ciphertext, tag) = seal(
            text, key: bytes("0123456789ABCDEFFEDCBA9876543210"), iv: bytes("00001234567800000000ABCD"),
            additional: bytes("FEEDFACEDEADBEEFFEEDFACEDEADBEEFABADDAD2"))
        #expect(
            ciphertext
                == bytes(
                    """
                    17F399F08C67D5EE19D0DC9969C4BB7D5FD46FD3756489069157B282BB200735D82710CA5C22F0CCFA7CBF93D496AC15\
                    A56834CBCF98C397B4024A2691233B8D
                    """))
        #expect(tag == bytes("83DE3541E4C2B58177E065A9BF7B62EC"))
    }

    @Test func `SM2 has the results of GB T 32918`() throws {
        let secret = bytes("3945208F7B2144B13F36E38AC6D39F95889393692860B51A42FB81EF4DF7C5B8")
        let key = SM2Point.generator.multiplied(by: try #require(SM2Number.limbs(secret)))
        #expect(
            key.affine.x.bytes == bytes("09F9DF311E5421A150DD7D161E4BC5C672179FAD1833FC076BB08FF356F35020"))
        #expect(
            key.affine.y.bytes == bytes("CCEA490CE26775A52DC6EA718CC1AA600AED05FBF35E084A6632F6072DA9AD13"))
        let number = bytes("59276E27D506861A16680F3AD9C02DCCEF3CC1FA3CDBE4CE6D54B80DEAC1BC21")
        #expect(
            SM2.encrypt(Array("encryption standard".utf8), to: key, number: number)
                == bytes(
                    """
                    0404EBFC718E8D1798620432268E77FEB6415E2EDE0E073C0F4F640ECD2E149A73E858F9D81E5430A57B36DAAB8F950A3C\
                    64E6EE6A63094D99283AFF767E124DF059983C18F809E262923C53AEC295D30383B54E39D609D160AFCB1908D0BD8766\
                    21886CA989CA9C7D58087307CA93092D651EFA
                    """))
    }

    @Test func `SM2 accepts the numbers from 1 to the order of the group only`() {
        let point = SM2Point.generator
        let order = bytes("FFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFF7203DF6B21C6052B53BBF40939D54123")
        let one = [UInt8](repeating: 0, count: 31) + [1]
        #expect(SM2.encrypt([1], to: point, number: [UInt8](repeating: 0, count: 32)) == nil)
        #expect(SM2.encrypt([1], to: point, number: order) == nil)
        #expect(SM2.encrypt([1], to: point, number: [UInt8](repeating: 0xFF, count: 32)) == nil)
        #expect(SM2.encrypt([1], to: point, number: one)?.count == 98)
        #expect(SM2.encrypt([1], to: point, number: order.dropLast() + [0x22])?.count == 98)
    }

    // MARK: - Tencent Cloud

    /// The guide "encryption of sensitive data" of OCR: the same text in both algorithms. One letter of the ciphertext of AES is
    /// mended, an `l` that is printed as an `I`.
    private let guideText = #"""
        {"ImageUrl":"https://ocr-demo-1254418846.cos.ap-guangzhou.myqcloud.com/card/IDCardOCR/IDCardOCR1.jpg",\#
        "Config": "{\"TempIdWarn\":true}","CardSide": "FRONT"}
        """#

    @Test func `the guide's sample in AES is decrypted, and encrypted to the same bytes`() throws {
        let ciphertext = """
            MrUQbU7Tkva7sWSxEScx7U9zOikFtM5fCf7weC21z96kPE93MFnGbbMKR+CgsTSCLpqmfBKSDeErek4HAyyRGwzctETaJOJ7cFD8E4gBXk0R\
            7yZhFn9INamfTMJusIhWGkmXPP0/+lrZoqGhOm01FNTAaUf6qHNwWUXOiaMntBSRmC5vscx9+arg4IW9XtTwENsK2ho68s7bw21uKNNJPw==
            """
        let key = Secret(Array("aqPpVPUV9XMCCr5QQSu4p6mI8BAgbMz3".utf8))
        let iv = try base64("Pcr1F3d9Bkn6ub7jduJcBw==")
        let text = try #require(AESCBC.decrypt(Data(base64(ciphertext)), key: key, iv: iv))
        #expect(String(decoding: text, as: UTF8.self) == guideText)
        #expect(AESCBC.encrypt(text, key: key, iv: iv)?.base64EncodedString() == ciphertext)
    }

    @Test func `the guide's sample in SM4 is decrypted, and encrypted to the same bytes`() throws {
        let ciphertext = """
            12nTF6/CcyMqUDmbU63FPMFRpsye8NdZDwfGceRZIjpSr9ClHKAqWJBhcbqOGolvuOqG+ES1Eru94+5NlJtK/1UE+BgUb9+1571TgS/7Nn0d\
            8zpR320ZZoFZO3djdpkkyXL32sM3FyuwdOkQXMOYcS+3y8A8YCOSLjDL6L7rAC2fP8sqqWWGndZAUdyK9fshwZ+rbCtf3zMl0uWY
            """
        let key = Array("zpBn0BkD44bvJuSF".utf8)
        let iv = try base64("MUZsKuqk7N2u7Ayh")
        let tag = try base64("/UA77R+JRWGG2AsAGtGlTA==")
        #expect(try open(base64(ciphertext), tag, key: key, iv: iv) == Array(guideText.utf8))
        let sealed = seal(Array(guideText.utf8), key: key, iv: iv)
        #expect(Data(sealed.0).base64EncodedString() == ciphertext)
        #expect(sealed.1 == tag)
    }

    @Test(arguments: [
        ("oUfaRWLLjR9MclkyFF68M7Ot", "meBiloynTRhQtOtLR2xccQ==", "440111111111111111"),
        ("cvtbksVKVIn0pNWUw9815RI2", "Anrq6V9s4jwBg+/mxW9Zeg==", "爱新觉罗永琪"),
    ])
    func `the responses in SM4 that the vendor's library decrypts are decrypted`(
        _ ciphertext: String, _ tag: String, _ text: String
    ) throws {
        let key = try base64("t/dlVGSD3hMbSG21ocAylQ==")
        let plaintext = try open(base64(ciphertext), base64(tag), key: key, iv: base64("cHNm8k09p2d80owr"))
        #expect(plaintext == Array(text.utf8))
    }

    @Test(arguments: [
        ("8TEJyC4YWALmK5U9cw+R+1Rvs4LuNRAAm8LQkwrJEa4=", "440111111111111111"),
        ("QR3meQHDzArXCIuJIyETLzRtOjg0vjRxcYdKQTOE7vw=", "爱新觉罗永琪"),
    ])
    func `the responses in AES that the vendor's library decrypts are decrypted`(
        _ ciphertext: String, _ text: String
    ) throws {
        let key = Secret(try base64("XJKXDwFwoYHoORb/g1ReMJ+POptUa7Ax4R+CRI0GLgU="))
        let plaintext = AESCBC.decrypt(
            Data(try base64(ciphertext)), key: key, iv: try base64("vTjCqg1Xz6Lh0pJZCNjAAQ=="))
        #expect(plaintext == Data(text.utf8))
    }
}

// MARK: - Texts of vectors

/// Returns the bytes of hexadecimal digits.
func bytes(_ digits: String) -> [UInt8] {
    let digits = Array(digits)
    return stride(from: 0, to: digits.count, by: 2).compactMap { UInt8(String(digits[$0..<$0 + 2]), radix: 16) }
}

func base64(_ text: String) throws -> [UInt8] { try #require(Base64(text: text).bytes) }

/// Encrypts with SM4 in GCM. Returns the ciphertext and the tag.
func seal(_ text: [UInt8], key: [UInt8], iv: [UInt8], additional: [UInt8] = []) -> ([UInt8], [UInt8]) {
    var ciphertext = [UInt8](repeating: 0, count: text.count)
    let tag = key.withUnsafeBytes { key in
        let cipher = SM4GCM(key: key)
        return text.withUnsafeBytes { text in
            ciphertext.withUnsafeMutableBytes { cipher.encrypt(text, iv: iv, additional: additional, to: $0) }
        }
    }
    return (ciphertext, tag)
}

/// Decrypts with SM4 in GCM. Returns `nil` if the tag is wrong.
func open(_ ciphertext: [UInt8], _ tag: [UInt8], key: [UInt8], iv: [UInt8]) -> [UInt8]? {
    var text = [UInt8](repeating: 0, count: ciphertext.count)
    let isAuthentic = key.withUnsafeBytes { key in
        let cipher = SM4GCM(key: key)
        return ciphertext.withUnsafeBytes { ciphertext in
            text.withUnsafeMutableBytes { cipher.decrypt(ciphertext, iv: iv, tag: tag, to: $0) }
        }
    }
    return isAuthentic ? text : nil
}
