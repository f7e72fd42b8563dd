#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Where a client takes its key from. It is asked before each call, so that keys can change while a program runs.
///
/// ``Credential`` is one itself; ``EnvironmentCredentials`` reads variables. A provider that fetches keys should keep them
/// until they are about to expire.
public protocol CredentialProvider: Sendable {
    /// The key to sign the next request with.
    ///
    /// - Throws: ``TencentCloudError/credential(_:)`` when there is none; the call then fails with it.
    func credential() async throws(TencentCloudError) -> Credential
}

extension Credential: CredentialProvider {
    /// Itself.
    public func credential() -> Credential { self }
}

extension CredentialProvider where Self == Credential {
    /// One key, written down.
    ///
    /// A key in source code ends up in the repository: prefer `.environment`.
    public static func `static`(secretId: String, secretKey: String, token: String? = nil) -> Credential {
        Credential(secretId: secretId, secretKey: secretKey, token: token)
    }
}

/// Takes the key from `TENCENTCLOUD_SECRET_ID`, `TENCENTCLOUD_SECRET_KEY` and, if it is set, `TENCENTCLOUD_TOKEN`.
///
/// The variables are read at each call, and have the names that the vendor's SDKs and command line use.
public struct EnvironmentCredentials: CredentialProvider {
    private let environment: @Sendable () -> [String: String]

    /// Reads the variables of this process.
    public init() {
        self.init { ProcessInfo.processInfo.environment }
    }

    init(environment: @escaping @Sendable () -> [String: String]) {
        self.environment = environment
    }

    /// The key that the variables hold now.
    ///
    /// - Throws: ``TencentCloudError/credential(_:)``, naming each variable that is not set or empty.
    public func credential() throws(TencentCloudError) -> Credential {
        let variables = environment()
        let secretId = variables["TENCENTCLOUD_SECRET_ID"] ?? ""
        let secretKey = variables["TENCENTCLOUD_SECRET_KEY"] ?? ""
        var missing: [String] = []
        if secretId.isEmpty { missing.append("TENCENTCLOUD_SECRET_ID") }
        if secretKey.isEmpty { missing.append("TENCENTCLOUD_SECRET_KEY") }
        guard missing.isEmpty else {
            let names = missing.joined(separator: " and ")
            throw .credential(
                CredentialError("The environment variable\(missing.count > 1 ? "s" : "") \(names) must be set."))
        }
        return Credential(secretId: secretId, secretKey: secretKey, token: variables["TENCENTCLOUD_TOKEN"])
    }
}

extension CredentialProvider where Self == EnvironmentCredentials {
    /// The key in `TENCENTCLOUD_SECRET_ID`, `TENCENTCLOUD_SECRET_KEY` and `TENCENTCLOUD_TOKEN`, read at each call.
    public static var environment: EnvironmentCredentials { EnvironmentCredentials() }
}
