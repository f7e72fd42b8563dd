import Foundation
import Testing

@testable import TencentCloudCore
@testable import TencentCloudCredentials

@Suite(.timeLimit(.minutes(2)))
struct TCCLIProfileTests {
    private let folder: TestFolder

    init() throws { folder = try TestFolder() }

    private func provider(
        profile: String? = nil, _ variables: [String: String] = [:], metadata: InstanceMetadata? = nil
    ) throws -> TCCLIProfileCredentials {
        TCCLIProfileCredentials(
            profile: profile,
            instanceRole: InstanceRoleCredentials(
                metadata: metadata ?? InstanceMetadata(address: "http://127.0.0.1:1")),
            roles: AssumedRoles(configuration: try RoleTests.configuration())
        ) { [folder] in folder.environment(variables) }
    }

    private func write(_ profile: String, as name: String = "default") throws {
        try folder.write(profile, to: ".tccli/\(name).credential")
    }

    @Test func `a profile has the key that tccli configure wrote`() async throws {
        try write(#"{"secretId": "id-1", "secretKey": "key-1", "unknown": 1}"#)
        let provider = try provider()
        #expect(try await provider.credential() == Credential(secretId: "id-1", secretKey: "key-1"))
        try write(#"{"secretId": "id-2", "secretKey": "key-2", "token": "t", "type": "default"}"#)
        #expect(try await provider.credential() == Credential(secretId: "id-2", secretKey: "key-2", token: "t"))
    }

    @Test func `the profile is the one that is named, or the one of the variable`() async throws {
        for name in ["default", "work", "home"] { try write(#"{"secretId": "\#(name)", "secretKey": "k"}"#, as: name) }
        #expect(try await provider().credential().secretId == "default")
        let variables = ["TCCLI_PROFILE": "work"]
        #expect(try await provider(variables).credential().secretId == "work")
        #expect(try await provider(profile: "home", variables).credential().secretId == "home")
    }

    @Test func `the key of a login has its end, and after that says so`() async throws {
        let end = (Date().timeIntervalSince1970 + 3_600).rounded()
        func login(_ end: TimeInterval) -> String {
            #"{"type": "oauth", "secretId": "i", "secretKey": "k", "token": "t", "expiresAt": \#(Int(end)), "oauth": {}}"#
        }
        try write(login(end))
        let expiration = Date(timeIntervalSince1970: end)
        #expect(
            try await provider().credential()
                == Credential(secretId: "i", secretKey: "k", token: "t", expiration: expiration))
        try write(login(end - 4_000))
        let reason = try await reason(provider())
        #expect(
            reason?.text
                == "The key in \(folder.path)/.tccli/default.credential has expired. Run tccli, which renews it, or "
                + "log in with it again.")
        #expect(reason?.isMissing == false)
    }

    @Test func `a profile with a role gets the role's key, and keeps it`() async throws {
        let role = "qcs::cam::uin/1:roleName/\(UUID().uuidString)"
        let key = #""secretId": "AKIDtestTESTtestTEST", "secretKey": "keyTESTkeyTESTkey""#
        try write(#"{\#(key), "role-arn": "\#(role)", "role-session-name": "session"}"#)
        let provider = try provider()
        let first = try await provider.credential()
        #expect(first.secretId == "AKIDrole1")
        #expect(first.secretKey.contains(#""RoleSessionName":"session""#))
        #expect(try await provider.credential() == first)
        await provider.refused(first)
        #expect(try await provider.credential().secretId == "AKIDrole2")
        // tccli takes a role only with a session's name.
        try write(#"{\#(key), "role-arn": "\#(role)"}"#)
        #expect(try await provider.credential().secretId == "AKIDtestTESTtestTEST")
    }

    @Test func `a profile of an instance gets the key of its role`() async throws {
        try write(#"{"type": "cvm-role"}"#)
        let key = try await provider(metadata: InstanceRoleTests.metadata("good-profile")).credential()
        #expect(key.token == "token-of-the-instance")
    }

    @Test(arguments: [
        ("{}", "The file PATH has no key. Run 'tccli configure'.", true),
        (
            #"{"secretId": "id", "secretKey": ""}"#,
            "The file PATH needs both secretId and secretKey. Run 'tccli configure'.", false
        ),
        (#"{"secretKey": "s3cret"}"#, "The file PATH needs both secretId and secretKey. Run 'tccli configure'.", false),
        (#"s3cret"#, "The file PATH is not a profile of tccli. Run 'tccli configure --profile default'.", false),
        (
            #"{"secretId": 5, "secretKey": "s3cret"}"#,
            "The file PATH is not a profile of tccli. Run 'tccli configure --profile default'.", false
        ),
    ])
    func `says what a profile lacks, and shows nothing of it`(_ profile: String, _ expected: String, _ isMissing: Bool)
        async throws
    {
        try write(profile)
        let reason = try await reason(provider())
        #expect(reason?.text == expected.replacing("PATH", with: folder.path + "/.tccli/default.credential"))
        #expect(reason?.isMissing == isMissing)
        #expect(reason?.text.contains("s3cret") == false)
    }

    @Test func `only the absence of a profile that nobody named is no error`() async throws {
        let absent = try await reason(provider())
        #expect(
            absent?.text == "There is no file \(folder.path)/.tccli/default.credential. Run 'tccli configure --profile "
                + "default'.")
        #expect(absent?.isMissing == true)
        #expect(try await reason(provider(profile: "work"))?.isMissing == false)
        #expect(try await reason(provider(["TCCLI_PROFILE": "work"]))?.isMissing == false)
        #expect(try await reason(provider(profile: "../up"))?.isMissing == false)
    }
}
