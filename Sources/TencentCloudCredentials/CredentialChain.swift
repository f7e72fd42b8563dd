public import TencentCloudCore

/// Asks several providers in order, and stays with the first that has a key.
///
/// A provider whose ``CredentialError/isMissing`` is `true` is passed over. Any other error ends the search, so that a key
/// that cannot be used does not make a program run as somebody else without notice. Once a provider has returned a key, only
/// it is asked.
public actor CredentialChain: CredentialProvider {
    private let sources: [any CredentialProvider]
    private var found: (any CredentialProvider)?

    /// Creates a chain.
    ///
    /// - Parameter sources: The providers, in the order in which they are asked.
    public init(_ sources: [any CredentialProvider]) { self.sources = sources }

    /// Returns the key of the first provider that has one.
    ///
    /// - Throws: ``TencentCloudError/credential(_:)``, which says of each provider why it has none; the error of a
    ///   provider whose key cannot be used.
    public func credential() async throws(TencentCloudError) -> Credential {
        if let found { return try await found.credential() }
        var reasons: [String] = []
        for source in sources {
            do throws(TencentCloudError) {
                let credential = try await source.credential()
                found = source
                return credential
            } catch {
                guard case .credential(let reason) = error, reason.isMissing else { throw error }
                reasons.append("\(type(of: source)): \(reason)")
            }
        }
        throw .credential(
            CredentialError(lines: ["None of \(sources.count) sources has a key."] + reasons, isMissing: true))
    }

    /// Tells the provider that is used.
    public func refused(_ credential: Credential) async { await found?.refused(credential) }
}

extension CachedCredentials {
    /// The chain of ``CredentialProvider/automatic``.
    fileprivate static let shared = CachedCredentials(
        CredentialChain([
            EnvironmentCredentials(), FunctionCredentials(), SharedFileCredentials(), TCCLIProfileCredentials(),
            InstanceRoleCredentials.shared, WebIdentityCredentials.tke,
        ]))
}

extension CredentialProvider where Self == CachedCredentials {
    /// The provider that finds a key by itself, which all users of it share. It asks in the order of the official SDKs:
    /// environment variables (those of a cloud function after the usual ones), the shared file (a profile of tccli after
    /// it), the role of the instance, the role of a pod in a TKE cluster.
    ///
    /// The search takes up to 2 seconds where there is no metadata service, and a moment otherwise. A node of a cluster may
    /// have a role of its own, which comes before that of the pod: use `.tke` to make sure of the latter.
    public static var automatic: CachedCredentials { .shared }
}
