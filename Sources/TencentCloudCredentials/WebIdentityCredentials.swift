internal import Foundation
public import TencentCloudCore

/// Gets the keys of a role for the token of an identity provider (OIDC), such as that of a pod in a TKE cluster.
///
/// The cluster sets `TKE_REGION`, `TKE_PROVIDER_ID`, `TKE_ROLE_ARN` and `TKE_WEB_IDENTITY_TOKEN_FILE` for a pod whose service
/// account has a role; `.tke` reads them. The token's file is read anew for each key, since the cluster replaces it. A key is
/// kept until shortly before it expires, by all copies of the value.
///
/// Source: action AssumeRoleWithWebIdentity of STS, version 2018-08-13; the official SDKs.
public struct WebIdentityCredentials: CredentialProvider {
    /// The provider for a pod in a TKE cluster.
    fileprivate static let pod = WebIdentityCredentials(configuration: ClientConfiguration()) {
        ProcessInfo.processInfo.environment
    }

    private let keys: CachedCredentials

    /// Creates a provider for a token in a file.
    ///
    /// - Parameters:
    ///   - tokenFile: The path of the file with the token.
    ///   - providerId: The name of the identity provider.
    ///   - role: The resource name of the role: `qcs::cam::uin/<account>:roleName/<name>`.
    ///   - sessionName: The name of the sessions in the account's audit logs: 2 to 128 letters, digits and `+=,.@_-`. The
    ///     default begins with `tencentcloud-swift-`.
    ///   - duration: The life of a key in whole seconds, at most 43,200. The default is 7,200.
    ///   - region: The region of STS. The keys hold for all regions.
    ///   - configuration: The settings of the calls of STS.
    public init(
        tokenFile: String, providerId: String, role: String, sessionName: String? = nil,
        duration: Duration = .seconds(7_200), region: Region = .apGuangzhou,
        configuration: ClientConfiguration = ClientConfiguration()
    ) {
        let identity = WebIdentity(region: region, providerId: providerId, role: role, tokenFile: tokenFile)
        keys = CachedCredentials(
            WebIdentityKeys(sessionName: sessionName, duration: duration, configuration: configuration) {
                () throws(TencentCloudError) in identity
            })
    }

    init(configuration: ClientConfiguration, environment: @escaping @Sendable () -> [String: String]) {
        keys = CachedCredentials(
            WebIdentityKeys(sessionName: nil, duration: .seconds(7_200), configuration: configuration) {
                () throws(TencentCloudError) in try WebIdentity(environment())
            })
    }

    /// Returns a key of the role.
    ///
    /// - Throws: ``TencentCloudError/credential(_:)`` if variables or the file are missing; the error of the call of STS.
    public func credential() async throws(TencentCloudError) -> Credential { try await keys.credential() }

    /// Gets another key for the next call.
    public func refused(_ credential: Credential) async { await keys.refused(credential) }
}

/// A role, and the token that allows to assume it.
private struct WebIdentity: Sendable {
    let region: Region
    let providerId: String
    let role: String
    let tokenFile: String
}

extension WebIdentity {
    /// Reads the variables of a pod in a TKE cluster.
    init(_ environment: [String: String]) throws(TencentCloudError) {
        let names = ["TKE_REGION", "TKE_PROVIDER_ID", "TKE_ROLE_ARN", "TKE_WEB_IDENTITY_TOKEN_FILE"]
        let values = names.map { environment[$0] ?? "" }
        let missing = zip(names, values).filter { $0.1.isEmpty }.map(\.0)
        if missing.count == names.count {
            throw .missing(
                "This process is no pod with a role: \(names.joined(separator: ", ")) are not set. Bind a role to the service "
                    + "account of the pod.")
        }
        guard missing.isEmpty else {
            throw .unusable(
                "The variables of a pod with a role are set only in part: \(missing.joined(separator: ", ")) "
                    + "\(missing.count == 1 ? "is" : "are") missing. Set all four, or none.")
        }
        self.init(region: Region(rawValue: values[0]), providerId: values[1], role: values[2], tokenFile: values[3])
    }

    func token() throws(TencentCloudError) -> String {
        guard let text = try KeyFile.text(at: tokenFile) else {
            throw .unusable(
                "There is no file '\(tokenFile)' with the token. Mount the token of the service account there.")
        }
        let token = String(text.trimmed)
        guard !token.isEmpty else {
            throw .unusable("The file '\(tokenFile)' with the token is empty. Wait until the cluster has written it.")
        }
        return token
    }
}

/// Calls AssumeRoleWithWebIdentity each time.
private struct WebIdentityKeys: CredentialProvider {
    let sessionName: String
    let duration: Duration
    let configuration: ClientConfiguration
    let identity: @Sendable () throws(TencentCloudError) -> WebIdentity

    init(
        sessionName: String?, duration: Duration, configuration: ClientConfiguration,
        identity: @escaping @Sendable () throws(TencentCloudError) -> WebIdentity
    ) {
        self.sessionName = sessionName ?? .sessionName()
        self.duration = duration
        self.configuration = configuration
        self.identity = identity
    }

    func credential() async throws(TencentCloudError) -> Credential {
        let identity = try identity()
        let token = try identity.token()
        let request = AssumeRoleWithWebIdentityRequest(
            providerId: identity.providerId, token: token, role: identity.role, sessionName: sessionName,
            duration: duration.wholeSeconds)
        let api = APIClient(credential: NoCredential(), region: identity.region, configuration: configuration)
        do throws(TencentCloudError) {
            return try await api.send(request).credential()
        } catch {
            // The server may repeat what it was sent, and the token is as good as a key.
            guard case .server(let error) = error, error.message.contains(token) else { throw error }
            throw .server(
                ServerError(
                    code: error.code, message: error.message.replacing(token, with: "…"), requestId: error.requestId,
                    action: error.action, status: error.status))
        }
    }
}

/// No key, for an action that is not signed.
private struct NoCredential: CredentialProvider {
    func credential() throws(TencentCloudError) -> Credential {
        throw .unusable("This action is not signed, so no key is needed.")
    }
}

extension CredentialProvider where Self == WebIdentityCredentials {
    /// The provider for a pod in a TKE cluster, which all users of it share.
    public static var tke: WebIdentityCredentials { .pod }
}
