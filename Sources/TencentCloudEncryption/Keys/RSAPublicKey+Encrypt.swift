#if canImport(Security)
    internal import Foundation
    internal import Security

    extension RSAPublicKey {
        /// Encrypts a text by PKCS #1 v1.5 with the functions of the system; `nil` if they reject the key.
        func encrypt(_ text: [UInt8]) -> [UInt8]? {
            let attributes: [CFString: Any] = [
                kSecAttrKeyType: kSecAttrKeyTypeRSA, kSecAttrKeyClass: kSecAttrKeyClassPublic,
            ]
            guard let key = SecKeyCreateWithData(der as CFData, attributes as CFDictionary, nil),
                let ciphertext = SecKeyCreateEncryptedData(key, .rsaEncryptionPKCS1, Data(text) as CFData, nil)
            else { return nil }
            return [UInt8](ciphertext as Data)
        }

        /// The key in the form that the system reads, that of PKCS #1.
        private var der: Data {
            let exponent = withUnsafeBytes(of: exponent.bigEndian) { Array($0.drop { $0 == 0 }) }
            return Data(Self.value(0x30, Self.integer(modulus) + Self.integer(exponent)))
        }

        /// Returns an integer in DER, with a zero before a byte that would make it negative.
        private static func integer(_ bytes: [UInt8]) -> [UInt8] {
            value(0x02, (bytes.first.map { $0 >= 0x80 } == true ? [0] : []) + bytes)
        }

        private static func value(_ tag: UInt8, _ content: [UInt8]) -> [UInt8] {
            let count = content.count
            let size: [UInt8] =
                count < 0x80
                ? [UInt8(count)]
                : count < 0x100 ? [0x81, UInt8(count)] : [0x82, UInt8(count >> 8), UInt8(count & 0xFF)]
            return [tag] + size + content
        }
    }
#else
    extension RSAPublicKey {
        /// Encrypts a text by PKCS #1 v1.5.
        func encrypt(_ text: [UInt8]) -> [UInt8]? { RSA.encrypt(text, modulus: modulus, exponent: exponent) }
    }
#endif
