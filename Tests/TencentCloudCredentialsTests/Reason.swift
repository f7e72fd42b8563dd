import Testing

@testable import TencentCloudCore

/// Returns the error of a provider that has no key, and whether a chain goes on.
func reason(_ provider: some CredentialProvider) async -> (text: String, isMissing: Bool)? {
    do {
        _ = try await provider.credential()
        return nil
    } catch {
        guard case .credential(let reason) = error else {
            Issue.record("\(error)")
            return nil
        }
        return (reason.description, reason.isMissing)
    }
}
