internal import Foundation
internal import TencentCloudCore

// The two actions of the Security Token Service (STS) that providers call. Their names and limits are those of the
// official description of version 2018-08-13.

extension Service {
    /// The Security Token Service.
    fileprivate static let sts = Service(name: "sts", version: "2018-08-13", endpoint: "sts.tencentcloudapi.com")
}

extension Action {
    /// Another key does no harm, so both actions may be repeated.
    fileprivate static let assumeRole = Action("AssumeRole", of: .sts, isIdempotent: true)
    fileprivate static let assumeRoleWithWebIdentity = Action(
        "AssumeRoleWithWebIdentity", of: .sts, isIdempotent: true, isSigned: false)
}

struct AssumeRoleRequest: ActionRequest {
    typealias Response = TemporaryKeyResponse
    static var action: Action { .assumeRole }

    let role: String
    let sessionName: String
    let duration: Int
    let externalId: String?
    let policy: String?

    func write(to json: inout JSONWriter) {
        json.string("RoleArn", role, .minLength(1))
        json.string("RoleSessionName", sessionName, .minLength(2), .maxLength(128), .pattern(#"^[\w+=,.@-]*$"#))
        json.int("DurationSeconds", duration, .minimum(1), .maximum(43_200))
        json.string("ExternalId", externalId, .minLength(2), .maxLength(128), .pattern(#"^[\w+=,.@:/-]*$"#))
        json.string("Policy", policy)
    }
}

struct AssumeRoleWithWebIdentityRequest: ActionRequest {
    typealias Response = TemporaryKeyResponse
    static var action: Action { .assumeRoleWithWebIdentity }

    let providerId: String
    let token: String
    let role: String
    let sessionName: String
    let duration: Int

    func write(to json: inout JSONWriter) {
        json.string("ProviderId", providerId, .minLength(1))
        json.string("WebIdentityToken", token, .minLength(1))
        json.string("RoleArn", role, .minLength(1))
        json.string("RoleSessionName", sessionName, .minLength(2), .maxLength(128), .pattern(#"^[\w+=,.@-]*$"#))
        json.int("DurationSeconds", duration, .minimum(1), .maximum(43_200))
    }
}

struct TemporaryKeyResponse: ActionResponse {
    let credentials: Key
    /// Seconds since 1970.
    let expiredTime: Int
    let requestId: String

    init(from json: inout JSONObject) {
        credentials = json.object("Credentials")
        expiredTime = json.int("ExpiredTime")
        requestId = json.string("RequestId")
    }

    struct Key: ResponseModel {
        let secretId: String
        let secretKey: String
        let token: String

        init(from json: inout JSONObject) {
            secretId = json.string("TmpSecretId")
            secretKey = json.string("TmpSecretKey")
            token = json.string("Token")
        }
    }

    /// The key, with its expiration.
    ///
    /// - Throws: ``TencentCloudError/credential(_:)`` if a part is missing.
    func credential() throws(TencentCloudError) -> Credential {
        guard !credentials.secretId.isEmpty, !credentials.secretKey.isEmpty, !credentials.token.isEmpty else {
            throw .unusable("The Security Token Service returned no key (RequestId \(requestId)). Try again later.")
        }
        return Credential(
            secretId: credentials.secretId, secretKey: credentials.secretKey, token: credentials.token,
            expiration: expiredTime > 0 ? Date(timeIntervalSince1970: Double(expiredTime)) : nil)
    }
}

extension String {
    /// Returns a name for the sessions of a provider: `tencentcloud-swift-` and up to eight digits.
    static func sessionName() -> String {
        "tencentcloud-swift-\(UInt32.random(in: .min ... .max).description.suffix(8))"
    }
}

extension Duration {
    /// The number of whole seconds, as STS takes it.
    var wholeSeconds: Int { Int(clamping: components.seconds) }
}
