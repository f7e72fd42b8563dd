internal import TencentCloudEncryption

/// A private SM2 key, for the tests of others. Source: GB/T 32918.4-2016.
struct SM2PrivateKey {
    /// The number, 32 bytes, the highest first.
    let number: [UInt8]

    /// Decrypts a ciphertext of the form `04`, the point C1, the hash C3, the ciphertext C2; `nil` if it was not encrypted
    /// with the public key.
    func decrypt(_ ciphertext: [UInt8]) -> [UInt8]? {
        // The point and the hash have 97 bytes. A key of a call has 16.
        guard ciphertext.count == 97 + 16, ciphertext[0] == 4,
            let shared = SM2Arithmetic.multiple(ofPoint: Array(ciphertext[1..<65]), by: number)
        else { return nil }
        // The first hash of the derivation is longer than the text.
        let stream = SM2Arithmetic.hash(shared + [0, 0, 0, 1])
        let text = zip(ciphertext[97...], stream).map { $0 ^ $1 }
        let hash = SM2Arithmetic.hash(shared[..<32] + text + shared[32...])
        return hash == Array(ciphertext[65..<97]) ? text : nil
    }
}
