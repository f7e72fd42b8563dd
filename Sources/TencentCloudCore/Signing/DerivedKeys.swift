#if canImport(CryptoKit)
    import CryptoKit
#else
    import Crypto
#endif

/// The keys between a secret key and a signature, in lower-case hexadecimal digits, for a person who compares the steps.
///
/// Each signs requests for as long as its scope is valid: the last one for one service on one UTC day.
package struct DerivedKeys: Sendable, CustomReflectable {
    /// `HMAC("TC3" + secretKey, YYYY-MM-DD)`.
    package let secretDate: String
    /// `HMAC(SecretDate, service)`.
    package let secretService: String
    /// `HMAC(SecretService, "tc3_request")`: the key that signs.
    package let secretSigning: String

    /// Derives the keys.
    ///
    /// - Parameters:
    ///   - credential: The key.
    ///   - timestamp: The time of the request in Unix seconds.
    ///   - service: The short name of the service: `ocr`.
    package init(of credential: Credential, timestamp: Int, service: String) {
        let day = CalendarDay(unixSeconds: timestamp)
        let dateKey = SigningKey.secretDate(secretKey: credential.secretKey, day: day)
        let serviceKey = SigningKey.secretService(dateKey, service: service)
        secretDate = Self.digits(of: dateKey)
        secretService = Self.digits(of: serviceKey)
        secretSigning = Self.digits(of: SigningKey.secretSigning(serviceKey))
    }

    private static func digits(of key: SymmetricKey) -> String {
        String(decoding: hexadecimalDigits(of: key), as: UTF8.self)
    }

    /// A mirror without children, so that `dump` and debuggers show no key.
    package var customMirror: Mirror { Mirror(self, children: [], displayStyle: .struct) }
}
