import TencentCloudCore
import TencentCloudCredentials

/// The keys on this machine that other programs may have taken. Only files and variables are read: nothing is called.
enum OtherKeys {
    static func credentials(besides used: Credential) async -> [Credential] {
        let sources: [any CredentialProvider] = [
            EnvironmentCredentials(), SharedFileCredentials(),
        ]
        var found: [Credential] = []
        for source in sources {
            guard let credential = try? await source.credential(), credential.secretKey != used.secretKey else {
                continue
            }
            found.append(credential)
        }
        return found
    }
}
