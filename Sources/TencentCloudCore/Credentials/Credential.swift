/// The two halves of an API key, and the token that temporary keys come with.
///
/// However it is printed, only the first four characters of the secret id show: `AKID…`.
///
/// Source: https://console.cloud.tencent.com/cam/capi lists an account's keys.
public struct Credential: Sendable, Hashable {
    /// Names the key. Sent with each request.
    public let secretId: String
    /// Signs. Never sent.
    public let secretKey: String
    /// The session token of a temporary key, sent as `X-TC-Token`. `nil` for a permanent key.
    public let token: String?

    /// A key as it is.
    ///
    /// - Parameters:
    ///   - secretId: Names the key.
    ///   - secretKey: Signs.
    ///   - token: The session token; an empty one counts as none.
    public init(secretId: String, secretKey: String, token: String? = nil) {
        self.secretId = secretId
        self.secretKey = secretKey
        self.token = token == "" ? nil : token
    }
}

extension Credential: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// `AKID…`, or `…` where the whole id is not much longer than that.
    public var description: String {
        secretId.utf8.count >= 8 ? "\(secretId.prefix(4))…" : "…"
    }

    /// The same as ``description``.
    public var debugDescription: String { description }

    /// A mirror without children, so that `dump` and debuggers show nothing more.
    public var customMirror: Mirror { Mirror(self, children: [], displayStyle: .struct) }
}

extension Credential {
    /// Refuses what could not be sent as a header, most often the line break at the end of a file or variable.
    func validated() throws(TencentCloudError) -> Credential {
        for (name, text) in [("secret id", secretId), ("secret key", secretKey), ("token", token)] {
            guard let text else { continue }
            if text.isEmpty {
                throw .credential(CredentialError("The \(name) is empty."))
            }
            guard text.utf8.allSatisfy({ (0x21...0x7e).contains($0) }) else {
                throw .credential(
                    CredentialError("The \(name) holds a space, a line break or a character that is not ASCII."))
            }
        }
        return self
    }

    /// Text with each part of this credential made unreadable. A server may repeat what it was sent.
    func redacted(from text: String) -> String {
        var text = text
        for secret in [secretKey, token, secretId] {
            guard let secret, !secret.isEmpty, text.contains(secret) else { continue }
            text = text.replacing(secret, with: "…")
        }
        return text
    }
}
