internal import Foundation
public import TencentCloudCore

/// Reads the key of the role that a cloud function (SCF) runs as.
///
/// The platform sets `TENCENTCLOUD_SECRETID`, `TENCENTCLOUD_SECRETKEY` and `TENCENTCLOUD_SESSIONTOKEN` if the function has a
/// role. The names differ from those of ``EnvironmentCredentials``. The variables are read at each call.
///
/// Source: Tencent Cloud, "Serverless Cloud Function", roles and environment variables.
public struct FunctionCredentials: CredentialProvider {
    private let environment: @Sendable () -> [String: String]

    /// Creates a provider that reads the variables of this process.
    public init() {
        self.init { ProcessInfo.processInfo.environment }
    }

    init(environment: @escaping @Sendable () -> [String: String]) { self.environment = environment }

    /// Returns the key that the variables contain now.
    ///
    /// - Throws: ``TencentCloudError/credential(_:)``, which names each variable that is not set or empty.
    public func credential() throws(TencentCloudError) -> Credential {
        let environment = environment()
        let names = ["TENCENTCLOUD_SECRETID", "TENCENTCLOUD_SECRETKEY", "TENCENTCLOUD_SESSIONTOKEN"]
        let values = names.map { environment[$0] ?? "" }
        let missing = zip(names, values).filter { $0.1.isEmpty }.map(\.0)
        if missing.count == names.count {
            throw .missing("This process is no cloud function with a role. Choose a role in the function's settings.")
        }
        guard missing.isEmpty else {
            throw .unusable(
                "The variables of a cloud function's role are set only in part: \(missing.joined(separator: " and ")) "
                    + "\(missing.count == 1 ? "is" : "are") missing. Choose a role in the function's settings.")
        }
        return Credential(secretId: values[0], secretKey: values[1], token: values[2])
    }
}

extension CredentialProvider where Self == FunctionCredentials {
    /// A provider that reads the key of the role that a cloud function runs as.
    public static var function: FunctionCredentials { FunctionCredentials() }
}
