internal import Foundation
public import TencentCloudCore

/// Reads the key of a profile of tccli, the official command line: `~/.tccli/default.credential`.
///
/// The profile may hold a key (`tccli configure`), a key with a role (`role-arn` and `role-session-name`), the role of an
/// instance (`use-cvm-role`), or the temporary key of a login (`tccli auth login`, `tccli sso login`). tccli renews the last
/// kind itself when it runs; this provider does not. The file is read at each call.
///
/// Source: tccli, `configure.py`, `oauth.py` and `sso.py`.
public struct TCCLIProfileCredentials: CredentialProvider {
    private let profile: String?
    private let environment: @Sendable () -> [String: String]
    private let instanceRole: InstanceRoleCredentials
    private let roles: AssumedRoles

    /// Creates a provider that reads a profile.
    ///
    /// - Parameter profile: The name of the profile. The default is the one in the variable `TCCLI_PROFILE`, or else
    ///   `default`.
    public init(profile: String? = nil) {
        self.init(profile: profile, instanceRole: .shared, roles: AssumedRoles(configuration: ClientConfiguration())) {
            ProcessInfo.processInfo.environment
        }
    }

    init(
        profile: String? = nil, instanceRole: InstanceRoleCredentials, roles: AssumedRoles,
        environment: @escaping @Sendable () -> [String: String]
    ) {
        self.profile = profile
        self.instanceRole = instanceRole
        self.roles = roles
        self.environment = environment
    }

    /// Returns the key that the profile holds now, or that its role gets.
    ///
    /// - Throws: ``TencentCloudError/credential(_:)``, which names the file, and what it lacks; the errors of
    ///   ``AssumeRoleCredentials`` and ``InstanceRoleCredentials`` if the profile names a role.
    public func credential() async throws(TencentCloudError) -> Credential {
        let (path, contents) = try file()
        if contents.type == "cvm-role" { return try await instanceRole.credential() }
        let (secretId, secretKey) = (contents.secretId ?? "", contents.secretKey ?? "")
        guard !secretId.isEmpty || !secretKey.isEmpty else {
            throw .missing("The file \(path) has no key. Run 'tccli configure'.")
        }
        guard !secretId.isEmpty, !secretKey.isEmpty else {
            throw .unusable("The file \(path) needs both secretId and secretKey. Run 'tccli configure'.")
        }
        let expiration = contents.expiresAt.map { Date(timeIntervalSince1970: $0) }
        if let expiration, expiration <= Date() {
            throw .unusable("The key in \(path) has expired. Run tccli, which renews it, or log in with it again.")
        }
        let key = Credential(
            secretId: secretId, secretKey: secretKey, token: contents.token, expiration: expiration)
        guard let role = contents.roleArn, !role.isEmpty, let session = contents.roleSessionName, !session.isEmpty
        else {
            return key
        }
        return try await roles.provider(role: role, sessionName: session, base: key).credential()
    }

    /// Tells the role of the profile, if it has one.
    public func refused(_ credential: Credential) async {
        await instanceRole.refused(credential)
        await roles.refused(credential)
    }

    /// Returns the path and the content of the profile's file.
    private func file() throws(TencentCloudError) -> (path: String, contents: Contents) {
        let environment = environment()
        let chosen = profile ?? environment["TCCLI_PROFILE"]
        let name = chosen ?? "default"
        guard !name.isEmpty, !name.contains("/") else {
            throw .unusable(
                "The profile's name is empty or contains '/'. Write a name that 'tccli configure list' knows.")
        }
        let path = try KeyFile.path(inHome: ".tccli/\(name).credential", environment)
        guard let text = try KeyFile.text(at: path) else {
            let advice = "There is no file \(path). Run 'tccli configure --profile \(name)'"
            throw chosen == nil ? .missing("\(advice).") : .unusable("\(advice), or name another profile.")
        }
        guard let contents = try? JSONDecoder().decode(Contents.self, from: Data(text.utf8)) else {
            throw .unusable("The file \(path) is not a profile of tccli. Run 'tccli configure --profile \(name)'.")
        }
        return (path, contents)
    }

    private struct Contents: Decodable {
        let type, secretId, secretKey, token, roleArn, roleSessionName: String?
        /// Seconds since 1970.
        let expiresAt: Double?

        enum CodingKeys: String, CodingKey {
            case type, secretId, secretKey, token, expiresAt
            case roleArn = "role-arn"
            case roleSessionName = "role-session-name"
        }
    }
}

/// The last role of a profile, which keeps its key between calls.
actor AssumedRoles {
    private let configuration: ClientConfiguration
    private var last: (role: String, sessionName: String, base: Credential, provider: AssumeRoleCredentials)?

    init(configuration: ClientConfiguration) { self.configuration = configuration }

    func provider(role: String, sessionName: String, base: Credential) -> AssumeRoleCredentials {
        if let last, last.role == role, last.sessionName == sessionName, last.base == base { return last.provider }
        let provider = AssumeRoleCredentials(
            role: role, sessionName: sessionName, base: base, configuration: configuration)
        last = (role, sessionName, base, provider)
        return provider
    }

    func refused(_ credential: Credential) async { await last?.provider.refused(credential) }
}

extension TCCLIProfileCredentials: CustomReflectable {
    /// A mirror without children, so that `dump` and debuggers show nothing of the environment.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension CredentialProvider where Self == TCCLIProfileCredentials {
    /// A provider that reads the current profile of tccli.
    public static var tccliProfile: TCCLIProfileCredentials { TCCLIProfileCredentials() }
}
