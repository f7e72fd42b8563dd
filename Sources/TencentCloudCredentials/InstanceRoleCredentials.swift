internal import Foundation
public import TencentCloudCore

/// Gets the keys of the role that is bound to an instance (CVM), from the metadata service.
///
/// A key is kept until shortly before it expires, by all copies of the value. The service is asked at its fixed address,
/// for at most 2 seconds for each of two requests, and never through a proxy. On Linux, a call throws if the environment
/// names a proxy for it: add `metadata.tencentyun.com` to `no_proxy`.
///
/// Source: Tencent Cloud, "Cloud Virtual Machine", instance roles; the official SDKs.
public struct InstanceRoleCredentials: CredentialProvider {
    /// The provider of the only role of this instance, which all users of it share.
    public static let shared = InstanceRoleCredentials()

    private let keys: CachedCredentials

    /// Creates a provider.
    ///
    /// - Parameter role: The name of the role. The default is `nil`: the service names the role.
    public init(role: String? = nil) {
        self.init(role: role, metadata: .standard)
    }

    init(role: String? = nil, metadata: InstanceMetadata) {
        keys = CachedCredentials(InstanceRoleKeys(role: role, metadata: metadata))
    }

    /// Returns the key of the role.
    ///
    /// - Throws: ``TencentCloudError/credential(_:)`` if this machine is no instance, if no role is bound to it, or if
    ///   the service returns no key.
    public func credential() async throws(TencentCloudError) -> Credential { try await keys.credential() }

    /// Gets another key for the next call.
    public func refused(_ credential: Credential) async { await keys.refused(credential) }
}

/// Asks the metadata service for a key each time.
private struct InstanceRoleKeys: CredentialProvider {
    let role: String?
    let metadata: InstanceMetadata

    func credential() async throws(TencentCloudError) -> Credential {
        let folder = "cam/security-credentials/"
        let role: String
        if let named = self.role {
            role = named
        } else {
            guard let found = try await metadata.text(at: folder) else { throw .missing(Self.noRole) }
            role = String(found.trimmed)
        }
        guard let segment = Self.pathSegment(role) else {
            throw role.isEmpty
                ? .missing(Self.noRole)
                : .unusable("The name of the instance's role is no name of a role. Name the role.")
        }
        guard let text = try await metadata.text(at: folder + segment) else {
            throw .missing("The instance has no role '\(role)'. Bind it to the instance, or name another role.")
        }
        guard let key = try? JSONDecoder().decode(Key.self, from: Data(text.utf8)) else {
            throw .unusable("The metadata service returned no key for the role '\(role)'. Try again later.")
        }
        guard key.code == "Success", let id = key.secretId, let secret = key.secretKey, let token = key.token else {
            throw .unusable(
                "The metadata service returned no key for the role '\(role)', but the code '\(Self.shown(key.code))'. Check "
                    + "that the role exists and may be assumed by instances (CVM).")
        }
        let expiration = key.expiredTime.map { Date(timeIntervalSince1970: $0) }
        return Credential(secretId: id, secretKey: secret, token: token, expiration: expiration)
    }

    private static let noRole = "No role is bound to this instance. Bind one in the console of CVM."

    /// Returns the name as one part of a path; `nil` if it is no name of a role.
    private static func pathSegment(_ role: String) -> String? {
        let isName = role.unicodeScalars.allSatisfy {
            $0.isASCII && ("!"..."~").contains($0) && !"/?#%\\".unicodeScalars.contains($0)
        }
        return isName && (1...128).contains(role.utf8.count) && role != "." && role != ".." ? role : nil
    }

    /// Returns at most 64 letters and digits of a code.
    private static func shown(_ code: String?) -> String {
        String(
            (code ?? "").unicodeScalars.filter { $0.properties.isAlphabetic || $0 == "." }.map(Character.init).prefix(
                64))
    }

    private struct Key: Decodable {
        let code, secretId, secretKey, token: String?
        /// Seconds since 1970.
        let expiredTime: Double?

        enum CodingKeys: String, CodingKey {
            case code = "Code"
            case secretId = "TmpSecretId"
            case secretKey = "TmpSecretKey"
            case token = "Token"
            case expiredTime = "ExpiredTime"
        }
    }
}

extension CredentialProvider where Self == InstanceRoleCredentials {
    /// The provider of the role that is bound to this instance.
    public static var instanceRole: InstanceRoleCredentials { .shared }
}
