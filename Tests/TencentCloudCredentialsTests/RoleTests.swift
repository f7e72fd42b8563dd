import Foundation
import Testing

@testable import TencentCloudCore
@testable import TencentCloudCredentials

private let base = Credential(secretId: "AKIDtestTESTtestTEST", secretKey: "keyTESTkeyTESTkey")

/// A server on this machine imitates the Security Token Service, and checks signatures with the official Python SDK.
@Suite(.timeLimit(.minutes(20)))
struct RoleTests {
    static let server = Result { try PythonServer("sts_server.py") }

    static func configuration() throws -> ClientConfiguration {
        var configuration = ClientConfiguration()
        configuration.timeout = Patience.timeLimit
        configuration.endpoint = try Endpoint("http://127.0.0.1:\(server.get().port)")
        return configuration
    }

    /// A role that no other test uses.
    private let role = "qcs::cam::uin/1:roleName/\(UUID().uuidString)"

    // MARK: AssumeRole

    @Test func `a role's key is asked for with all parameters, and once`() async throws {
        let provider = AssumeRoleCredentials(
            role: role, sessionName: "night,job@1", duration: .seconds(1_800), externalId: "id:/1",
            policy: #"{"version": "2.0"}"#, base: base, region: .apShanghai, configuration: try Self.configuration())
        let key = try await provider.credential()
        #expect(key.secretId == "AKIDrole1")
        #expect(
            key.secretKey == #"{"DurationSeconds":1800,"ExternalId":"id:/1","#
                + #""Policy":"%7B%22version%22%3A%20%222%2E0%22%7D","RoleArn":"\#(role)","RoleSessionName":"night,job@1"}"#
        )
        #expect(key.token == "token-in-ap-shanghai")
        #expect(abs(try #require(key.expiration).timeIntervalSinceNow - 1_800) < 600)
        #expect(try await provider.credential() == key)
        await provider.refused(key)
        #expect(try await provider.credential().secretId == "AKIDrole2")
    }

    @Test func `what is left out has a default`() async throws {
        let provider = AssumeRoleCredentials(role: role, base: base, configuration: try Self.configuration())
        let key = try await provider.credential()
        let start = #"{"DurationSeconds":7200,"RoleArn":"\#(role)","RoleSessionName":"tencentcloud-swift-"#
        #expect(key.secretKey.hasPrefix(start))
        #expect(key.token == "token-in-ap-guangzhou")
    }

    @Test func `the server's error arrives as it is, with the next step`() async throws {
        let provider = AssumeRoleCredentials(
            role: "qcs::cam::uin/1:roleName/forbidden", base: base, configuration: try Self.configuration())
        let error = await #expect(throws: TencentCloudError.self) { try await provider.credential() }
        #expect(error?.code == "UnauthorizedOperation")
        #expect(error?.nextStep?.hasPrefix("Ask the account's administrator") == true)
        let stranger = AssumeRoleCredentials(
            role: role, base: Credential(secretId: "AKIDunknown", secretKey: "s3cret"),
            configuration: try Self.configuration())
        let unknown = await #expect(throws: TencentCloudError.self) { try await stranger.credential() }
        #expect(unknown?.code == .authFailureSecretIdNotFound)
        #expect(unknown?.description.contains("s3cret") == false)
    }

    @Test func `a response without a key is an error`() async throws {
        let provider = AssumeRoleCredentials(
            role: "qcs::cam::uin/1:roleName/empty", base: base, configuration: try Self.configuration())
        #expect(
            await reason(provider)?.text
                == "The Security Token Service returned no key (RequestId request-1). Try again later.")
    }

    @Test(arguments: [
        ("x", Duration.seconds(60)), ("a b", .seconds(60)), ("session", .zero), ("session", .seconds(43_201)),
    ])
    func `what the server would refuse is not sent`(_ session: String, _ duration: Duration) async throws {
        let provider = AssumeRoleCredentials(
            role: role, sessionName: session, duration: duration, base: base, configuration: try Self.configuration())
        let error = await #expect(throws: TencentCloudError.self) { try await provider.credential() }
        if case .preflight? = error { return }
        Issue.record("\(String(describing: error))")
    }

    @Test func `a base without a key is the reason`() async throws {
        let provider = AssumeRoleCredentials(
            role: role, base: EnvironmentCredentials { [:] }, configuration: try Self.configuration())
        #expect(await reason(provider)?.isMissing == true)
    }

    // MARK: Web identity

    private func variables(_ folder: TestFolder) -> [String: String] {
        [
            "TKE_REGION": "ap-nanjing", "TKE_PROVIDER_ID": "provider", "TKE_ROLE_ARN": role,
            "TKE_WEB_IDENTITY_TOKEN_FILE": folder.path + "/token",
        ]
    }

    @Test func `a pod gets the key of its role in its own region, and reads its token anew`() async throws {
        let folder = try TestFolder()
        try folder.write("token-of-a-pod\n", to: "token")
        let variables = variables(folder)
        let provider = WebIdentityCredentials(configuration: try Self.configuration()) { variables }
        let key = try await provider.credential()
        #expect(key.secretId == "AKIDrole1")
        #expect(key.token == "token-in-ap-nanjing")
        #expect(key.secretKey.hasPrefix(#"{"DurationSeconds":7200,"ProviderId":"provider","RoleArn":"\#(role)""#))
        #expect(try await provider.credential() == key)
        try folder.write("another-token", to: "token")
        await provider.refused(key)
        let error = await #expect(throws: TencentCloudError.self) { try await provider.credential() }
        #expect(error?.code == "InvalidParameter.WebIdentityTokenError")
        #expect(error?.description.contains("The token '…' is wrong.") == true, "\(String(describing: error))")
        #expect(error?.description.contains("another-token") == false)
    }

    @Test func `a provider of one's own names the token's file`() async throws {
        let folder = try TestFolder()
        try folder.write("token-of-a-pod", to: "token")
        let provider = WebIdentityCredentials(
            tokenFile: folder.path + "/token", providerId: "own", role: role, sessionName: "session",
            duration: .seconds(60),
            region: .apBeijing, configuration: try Self.configuration())
        let key = try await provider.credential()
        #expect(
            key.secretKey
                == #"{"DurationSeconds":60,"ProviderId":"own","RoleArn":"\#(role)","RoleSessionName":"session"}"#)
        #expect(key.token == "token-in-ap-beijing")
    }

    @Test func `no pod is no key, and a part of its variables is an error`() async throws {
        let folder = try TestFolder()
        let configuration = try Self.configuration()
        let none = await reason(WebIdentityCredentials(configuration: configuration) { [:] })
        #expect(
            none?.text == "This process is no pod with a role: TKE_REGION, TKE_PROVIDER_ID, TKE_ROLE_ARN, "
                + "TKE_WEB_IDENTITY_TOKEN_FILE are not set. Bind a role to the service account of the pod.")
        #expect(none?.isMissing == true)
        var variables = variables(folder)
        let whole = variables
        let absent = await reason(WebIdentityCredentials(configuration: configuration) { whole })
        #expect(
            absent?.text
                == "There is no file '\(folder.path)/token' with the token. Mount the token of the service account "
                + "there.")
        try folder.write("\n", to: "token")
        let empty = await reason(WebIdentityCredentials(configuration: configuration) { whole })
        #expect(empty?.text.hasSuffix("is empty. Wait until the cluster has written it.") == true)
        variables["TKE_REGION"] = nil
        variables["TKE_ROLE_ARN"] = ""
        let partly = variables
        let part = await reason(WebIdentityCredentials(configuration: configuration) { partly })
        #expect(
            part?.text
                == "The variables of a pod with a role are set only in part: TKE_REGION, TKE_ROLE_ARN are missing. Set "
                + "all four, or none.")
        #expect(part?.isMissing == false)
    }
}
