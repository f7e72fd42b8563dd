public import TencentCloudCore

/// Gets the keys of a role from the Security Token Service (STS), for an account that may assume the role.
///
/// ```swift
/// let role = AssumeRoleCredentials(role: "qcs::cam::uin/100000000001:roleName/reader", base: .environment)
/// let ocr = OCR.Client(credential: role, region: .apGuangzhou)
/// ```
/// A key is kept until shortly before it expires, by all copies of the value.
///
/// Source: action AssumeRole of STS, version 2018-08-13.
public struct AssumeRoleCredentials: CredentialProvider {
    private let keys: CachedCredentials

    /// Creates a provider.
    ///
    /// - Parameters:
    ///   - role: The resource name of the role: `qcs::cam::uin/<account>:roleName/<name>`.
    ///   - sessionName: The name of the sessions in the account's audit logs: 2 to 128 letters, digits and `+=,.@_-`. The
    ///     default begins with `tencentcloud-swift-`.
    ///   - duration: The life of a key in whole seconds, at most 43,200. The default is 7,200.
    ///   - externalId: The id that the owner of the role asks for, 2 to 128 characters.
    ///   - policy: A policy as JSON, which limits what the keys allow to less than the role does.
    ///   - base: The provider of the keys that assume the role. It is asked for each new key of the role.
    ///   - region: The region of STS. The keys hold for all regions.
    ///   - configuration: The settings of the calls of STS. Their `endpoint` is `sts.tencentcloudapi.com` by default, and
    ///     `sts.intl.tencentcloudapi.com` for accounts of the international site.
    public init(
        role: String, sessionName: String? = nil, duration: Duration = .seconds(7_200), externalId: String? = nil,
        policy: String? = nil, base: some CredentialProvider, region: Region = .apGuangzhou,
        configuration: ClientConfiguration = ClientConfiguration()
    ) {
        let request = AssumeRoleRequest(
            role: role, sessionName: sessionName ?? .sessionName(), duration: duration.wholeSeconds,
            externalId: externalId,
            // STS decodes the policy once more after it has read the JSON of the request.
            policy: policy?.percentEncoded)
        let api = APIClient(credential: base, region: region, configuration: configuration)
        keys = CachedCredentials(AssumedRoleKeys(request: request, api: api))
    }

    /// Returns a key of the role.
    ///
    /// - Throws: The error of the call of STS, or that of the provider of the keys that assume the role.
    public func credential() async throws(TencentCloudError) -> Credential { try await keys.credential() }

    /// Gets another key for the next call.
    public func refused(_ credential: Credential) async { await keys.refused(credential) }
}

extension String {
    /// The text with each byte that is no ASCII letter and no digit written as `%20`.
    fileprivate var percentEncoded: String {
        utf8.map { byte in
            let scalar = Unicode.Scalar(byte)
            guard byte >= 0x80 || !scalar.properties.isAlphabetic && !("0"..."9").contains(scalar) else {
                return String(scalar)
            }
            return "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }.joined()
    }
}

/// Calls AssumeRole each time.
private struct AssumedRoleKeys: CredentialProvider {
    let request: AssumeRoleRequest
    let api: APIClient

    func credential() async throws(TencentCloudError) -> Credential { try await api.send(request).credential() }
}
