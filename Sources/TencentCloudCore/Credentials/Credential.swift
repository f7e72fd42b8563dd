#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// An API key, which has an id and a secret, and the token that belongs to a temporary key.
///
/// A credential prints no more than the first four characters of the secret id: `AKID…`.
///
/// Source: https://console.cloud.tencent.com/cam/capi lists an account's keys.
public struct Credential: Sendable, Hashable {
    /// The id of the key. It is sent with each request.
    public let secretId: String
    /// The secret that signs requests. It is never sent.
    public let secretKey: String
    /// The session token of a temporary key, sent as `X-TC-Token`. `nil` for a permanent key.
    public let token: String?
    /// The time from which the server refuses a temporary key. `nil` for a permanent key, and if it is not known.
    /// ``CachedCredentials`` gets another key before that.
    public let expiration: Date?

    /// Creates a credential from its parts.
    ///
    /// - Parameters:
    ///   - secretId: The id of the key.
    ///   - secretKey: The secret that signs requests.
    ///   - token: The session token of a temporary key. An empty one counts as `nil`.
    ///   - expiration: The time from which the server refuses a temporary key, if it is known.
    public init(secretId: String, secretKey: String, token: String? = nil, expiration: Date? = nil) {
        self.secretId = secretId
        self.secretKey = secretKey
        self.expiration = expiration
        self.token = token == "" ? nil : token
    }
}

extension Credential: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// `AKID…`, or only `…` if the id has fewer than 8 bytes.
    public var description: String {
        secretId.utf8.count >= 8 ? "\(secretId.prefix(4))…" : "…"
    }

    /// The same as ``description``.
    public var debugDescription: String { description }

    /// A mirror without children, so that `dump` and debuggers show no more than the description.
    public var customMirror: Mirror { Mirror(self, children: [], displayStyle: .struct) }
}

extension Credential {
    /// Returns the credential if all parts can be sent in a header. Most often, the line break at the end of a file or
    /// variable prevents that.
    ///
    /// - Throws: ``TencentCloudError/credential(_:)``, which names the part that is wrong.
    func validated() throws(TencentCloudError) -> Credential {
        for (name, text) in [("secret id", secretId), ("secret key", secretKey), ("token", token)] {
            guard let text else { continue }
            if text.isEmpty {
                throw .credential(CredentialError("The \(name) is empty. Give that of an API key."))
            }
            guard text.utf8.allSatisfy({ (0x21...0x7e).contains($0) }) else {
                throw .credential(
                    CredentialError(
                        "The \(name) contains a space, a line break or a non-ASCII character. Copy it again, without the line "
                            + "break at the end of a file or variable."))
            }
        }
        return self
    }

    /// Returns the text with each part of this credential replaced by `…`. A server may repeat what it was sent.
    ///
    /// A part of fewer than five bytes is no secret of the cloud. It is one for a mock, such as `any`, and a part of many words.
    func redacted(from text: String) -> String {
        var text = text
        for secret in [secretKey, token, secretId] {
            if let secret, secret.utf8.count >= 5 { text = text.redacted(secret) }
        }
        return text
    }
}
