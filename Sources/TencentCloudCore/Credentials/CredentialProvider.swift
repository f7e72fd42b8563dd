/// A source of keys for a client. It is asked before each call, so that keys can change while a program runs.
///
/// A ``Credential`` is a provider itself, and ``EnvironmentCredentials`` reads environment variables. A provider that
/// fetches keys is best wrapped in ``CachedCredentials``, which keeps them until shortly before they expire. The product
/// `TencentCloudCredentials` has providers for files, for instances and functions of the cloud, and for roles.
public protocol CredentialProvider: Sendable {
    /// Returns the key that signs the next request.
    ///
    /// - Throws: ``TencentCloudError/credential(_:)`` if there is no key. The call then throws this error.
    func credential() async throws(TencentCloudError) -> Credential

    /// Tells the provider that the server refused the token of a key which it returned, so that the next call of
    /// ``credential()`` returns another key if there is one.
    ///
    /// A client calls this after the error code `AuthFailure.TokenFailure`. The default implementation does nothing.
    func refused(_ credential: Credential) async
}

extension CredentialProvider {
    /// Does nothing: the provider keeps no key that it could replace.
    public func refused(_ credential: Credential) async {}
}

extension Credential: CredentialProvider {
    /// Returns the credential itself.
    public func credential() -> Credential { self }
}

extension CredentialProvider where Self == Credential {
    /// Returns a fixed key.
    ///
    /// A key in source code ends up in the repository: prefer `.environment`.
    public static func `static`(secretId: String, secretKey: String, token: String? = nil) -> Credential {
        Credential(secretId: secretId, secretKey: secretKey, token: token)
    }
}

/// Reads the key from the environment variables `TENCENTCLOUD_SECRET_ID`, `TENCENTCLOUD_SECRET_KEY` and, if it is set,
/// `TENCENTCLOUD_TOKEN`.
///
/// The variables are read at each call. The official SDKs and command line use the same names.
public struct EnvironmentCredentials: CredentialProvider {
    /// Returns the value of a variable.
    private let variable: @Sendable (String) -> String?

    /// Creates a provider that reads the variables of this process.
    public init() { variable = environmentVariable }

    init(environment: @escaping @Sendable () -> [String: String]) {
        variable = { environment()[$0] }
    }

    /// Returns the key that the variables contain now.
    ///
    /// - Throws: ``TencentCloudError/credential(_:)``, which names each required variable that is not set or empty.
    public func credential() throws(TencentCloudError) -> Credential {
        let secretId = variable("TENCENTCLOUD_SECRET_ID") ?? ""
        let secretKey = variable("TENCENTCLOUD_SECRET_KEY") ?? ""
        var missing: [String] = []
        if secretId.isEmpty { missing.append("TENCENTCLOUD_SECRET_ID") }
        if secretKey.isEmpty { missing.append("TENCENTCLOUD_SECRET_KEY") }
        guard missing.isEmpty else {
            let names = missing.joined(separator: " and ")
            let state = missing.count > 1 ? "variables \(names) are" : "variable \(names) is"
            throw .credential(
                CredentialError(
                    "The environment \(state) not set. Set an API key there, or give the client a Credential or another provider.",
                    isMissing: missing.count == 2))
        }
        return Credential(secretId: secretId, secretKey: secretKey, token: variable("TENCENTCLOUD_TOKEN"))
    }
}

extension CredentialProvider where Self == EnvironmentCredentials {
    /// A provider that reads `TENCENTCLOUD_SECRET_ID`, `TENCENTCLOUD_SECRET_KEY` and `TENCENTCLOUD_TOKEN` at each call.
    public static var environment: EnvironmentCredentials { EnvironmentCredentials() }
}
