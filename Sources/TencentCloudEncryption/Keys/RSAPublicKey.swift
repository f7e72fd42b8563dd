public import TencentCloudCore
#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// The public RSA key of a service, with which `AES-256-CBC` encrypts the key of each call.
///
/// Tencent Cloud's support hands it out for each service, as Base64 of a PEM text, with 1024 bits.
public struct RSAPublicKey: Sendable, Hashable {
    /// The size of the modulus, in bits.
    public var bitCount: Int { modulus.count * 8 - (modulus.first?.leadingZeroBitCount ?? 0) }
    /// The modulus, the highest byte first.
    let modulus: [UInt8]
    /// The public exponent.
    let exponent: UInt64

    /// Creates a key from a text: PEM (`PUBLIC KEY` or `RSA PUBLIC KEY`), Base64 of PEM, or Base64 of DER.
    ///
    /// - Throws: `EncryptionError` if the text is no public RSA key of 1024 to 8192 bits.
    public init(_ text: String) throws(EncryptionError) { try self.init(bytes: KeyText.der(text)) }

    /// Creates a key from DER: of PKCS #1 (RFC 8017, RSAPublicKey), or of a SubjectPublicKeyInfo (RFC 5280).
    ///
    /// - Throws: `EncryptionError` if the bytes are no public RSA key of 1024 to 8192 bits.
    public init(der: Data) throws(EncryptionError) { try self.init(bytes: [UInt8](der)) }

    private init(bytes: [UInt8]) throws(EncryptionError) {
        var bytes = bytes
        if let general = SubjectPublicKey(bytes) {
            switch general.algorithm {
            case .rsa: bytes = general.key
            case .sm2: throw .key("it is an SM2 key, with which only SM4-GCM works")
            case .other: throw .key("it is a key of another algorithm than RSA")
            }
        }
        var der = DER(bytes)
        guard var numbers = der.sequence(), der.isAtEnd, let modulus = numbers.integer(),
            let exponent = numbers.integer(), numbers.isAtEnd
        else { throw .key("it is no public RSA key in DER (PKCS #1 or SubjectPublicKeyInfo)") }
        guard exponent.count <= 8, modulus.count <= 1024, modulus.last.map({ $0 & 1 == 1 }) == true else {
            throw .key("it is no RSA key: the modulus is even or too large, or the exponent is too large")
        }
        self.modulus = modulus
        self.exponent = exponent.reduce(0) { $0 << 8 | UInt64($1) }
        guard self.exponent >= 3, self.exponent & 1 == 1 else {
            throw .key("it is no RSA key: the exponent is even or 1")
        }
        guard bitCount >= 1024 else { throw .key("it has \(bitCount) bits, and fewer than 1024 are not secure") }
    }
}

extension RSAPublicKey: CustomStringConvertible, CustomReflectable {
    /// The algorithm and the size.
    public var description: String { "public RSA key of \(bitCount) bits" }

    /// A mirror of the size. The key is public, but of no use in a log.
    public var customMirror: Mirror { Mirror(self, children: ["bitCount": bitCount], displayStyle: .struct) }
}
