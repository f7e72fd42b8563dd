#if canImport(CryptoKit)
    import CryptoKit
#else
    import Crypto
#endif

/// The chain of keys between a secret key and a signature. The last one is valid for one service on one UTC day.
enum SigningKey {
    /// `HMAC("TC3" + secretKey, YYYY-MM-DD)`.
    static func secretDate(secretKey: String, day: CalendarDay) -> SymmetricKey {
        next(SymmetricKey(data: Array(("TC3" + secretKey).utf8)), day.text)
    }

    /// `HMAC(SecretDate, service)`.
    static func secretService(_ secretDate: SymmetricKey, service: String) -> SymmetricKey {
        next(secretDate, service)
    }

    /// `HMAC(SecretService, "tc3_request")`: the key that signs.
    static func secretSigning(_ secretService: SymmetricKey) -> SymmetricKey {
        next(secretService, "tc3_request")
    }

    @Sendable static func derive(secretKey: String, day: CalendarDay, service: String) -> SymmetricKey {
        secretSigning(secretService(secretDate(secretKey: secretKey, day: day), service: service))
    }

    private static func next(_ key: SymmetricKey, _ message: String) -> SymmetricKey {
        SymmetricKey(data: HMAC<SHA256>.authenticationCode(for: Array(message.utf8), using: key))
    }
}

/// A signing key that is ready to use, and the scope that it is valid for.
///
/// The compiler does not check that this type is `Sendable`, since not every CryptoKit declares `HMAC` as such. `HMAC`
/// is a value whose copies share no mutable state (swift-crypto declares the same type `Sendable`), and this one never
/// changes.
struct ScopedKey: @unchecked Sendable {
    /// `YYYY-MM-DD/service/tc3_request`.
    let scope: String
    /// The authentication code of the empty message. A copy of it signs without preparing the key again.
    let code: HMAC<SHA256>
}

/// A cache of the signing keys for the last few combinations of secret key, day and service.
///
/// A client needs one key for each service that it calls, and two around midnight and while credentials rotate. The
/// cache is bounded, so that a program that runs for years with temporary credentials does not keep old keys: the key
/// that was not used for the longest time leaves first.
final class SigningKeyCache: Sendable {
    private struct Entry {
        let secretKey: String
        let day: CalendarDay
        let service: String
        let key: ScopedKey
    }

    private static let capacity = 64
    /// The entries, the one that was used last first.
    private let entries = Locked<[Entry]>([])
    private let derive: @Sendable (_ secretKey: String, CalendarDay, _ service: String) -> SymmetricKey

    /// - Parameter derive: Derives a signing key.
    init(derive: @escaping @Sendable (String, CalendarDay, String) -> SymmetricKey = SigningKey.derive) {
        self.derive = derive
    }

    func key(secretKey: String, day: CalendarDay, service: String) -> ScopedKey {
        entries.withLock { [derive] entries in
            for (index, entry) in entries.enumerated()
            where entry.day == day && entry.service == service && entry.secretKey == secretKey {
                if index > 0 { entries.insert(entries.remove(at: index), at: 0) }
                return entry.key
            }
            let signing = derive(secretKey, day, service)
            let key = ScopedKey(scope: "\(day.text)/\(service)/tc3_request", code: HMAC(key: signing))
            if entries.count == Self.capacity { entries.removeLast() }
            entries.insert(Entry(secretKey: secretKey, day: day, service: service, key: key), at: 0)
            return key
        }
    }
}
