public import TencentCloudCore
#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// The public SM2 key of a service, with which `SM4-GCM` encrypts the key of each call.
///
/// Tencent Cloud's support hands it out for each service, as Base64 of a PEM text.
public struct SM2PublicKey: Sendable, Hashable {
    /// The coordinates of the point, of 32 bytes each.
    private let coordinates: [UInt8]

    /// Creates a key from a text: PEM (`PUBLIC KEY`), Base64 of PEM, or Base64 of DER.
    ///
    /// - Throws: `EncryptionError` if the text is no public key on SM2's curve.
    public init(_ text: String) throws(EncryptionError) { try self.init(bytes: KeyText.der(text)) }

    /// Creates a key from DER: a SubjectPublicKeyInfo (RFC 5280) with an uncompressed point.
    ///
    /// - Throws: `EncryptionError` if the bytes are no public key on SM2's curve.
    public init(der: Data) throws(EncryptionError) { try self.init(bytes: [UInt8](der)) }

    private init(bytes: [UInt8]) throws(EncryptionError) {
        let isRSA = "it is an RSA key, with which only AES-256-CBC works"
        guard let general = SubjectPublicKey(bytes) else {
            // The service hands RSA keys out in the form of PKCS #1.
            let isPKCS1 = (try? RSAPublicKey(der: Data(bytes))) != nil
            throw .key(isPKCS1 ? isRSA : "it is no public key in DER (SubjectPublicKeyInfo)")
        }
        switch general.algorithm {
        case .sm2: break
        case .rsa: throw .key(isRSA)
        case .other: throw .key("it is a key of another algorithm or curve than SM2")
        }
        guard general.key.count == 65, general.key[0] == 4 else {
            throw .key("the point is not of 65 bytes that begin with 04")
        }
        coordinates = Array(general.key[1...])
        guard SM2Point(x: coordinates[..<32], y: coordinates[32...]) != nil else {
            throw .key("the point is not on SM2's curve")
        }
    }

    /// Encrypts a text to the key; `nil` for a key that is not on the curve, which no initializer accepts.
    func encrypt(_ text: [UInt8]) -> [UInt8]? {
        SM2Point(x: coordinates[..<32], y: coordinates[32...]).map { SM2.encrypt(text, to: $0) }
    }
}

extension SM2PublicKey: CustomStringConvertible, CustomReflectable {
    /// The algorithm.
    public var description: String { "public SM2 key" }

    /// A mirror without children. The key is public, but of no use in a log.
    public var customMirror: Mirror { Mirror(self, children: [], displayStyle: .struct) }
}
