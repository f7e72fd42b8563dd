import Foundation
import Testing

@testable import TencentCloudCore
@testable import TencentCloudCredentials

/// A provider whose answer a test sets, and which counts.
private final class SetSource: CredentialProvider {
    private struct State {
        var result: Result<Credential, TencentCloudError>
        var asked = 0
        var refused: [Credential] = []
    }

    private let state: Locked<State>

    init(_ result: Result<Credential, TencentCloudError>) { state = Locked(State(result: result)) }

    var asked: Int { state.withLock { $0.asked } }
    var refused: [Credential] { state.withLock { $0.refused } }

    func set(_ result: Result<Credential, TencentCloudError>) { state.withLock { $0.result = result } }

    func credential() throws(TencentCloudError) -> Credential {
        try state.withLock { state in
            state.asked += 1
            return state.result
        }.get()
    }

    func refused(_ credential: Credential) async { state.withLock { $0.refused.append(credential) } }
}

@Suite(.timeLimit(.minutes(20)))
struct ChainTests {
    private let key = Credential(secretId: "AKIDchain", secretKey: "s3cret")

    @Test func `the first provider with a key is used, and from then on only it`() async throws {
        let first = SetSource(.failure(.missing("Nothing here.")))
        let second = SetSource(.success(key))
        let third = SetSource(.success(Credential(secretId: "third", secretKey: "third")))
        let chain = CredentialChain([first, second, third])
        #expect(try await chain.credential() == key)
        first.set(.success(Credential(secretId: "first", secretKey: "first")))
        #expect(try await chain.credential() == key)
        second.set(.failure(.missing("Not any more.")))
        #expect(await reason(chain)?.text == "Not any more.")
        await chain.refused(key)
        #expect((first.asked, second.asked, third.asked) == (1, 3, 0))
        #expect(first.refused.isEmpty && third.refused.isEmpty)
        #expect(second.refused == [key])
    }

    @Test func `a key that cannot be used ends the search, and so does any other error`() async {
        let last = SetSource(.success(key))
        for error in [
            TencentCloudError.unusable("The file is broken."),
            .configuration(ConfigurationError("The endpoint is wrong.")),
        ] {
            let chain = CredentialChain([SetSource(.failure(.missing("No."))), SetSource(.failure(error)), last])
            let thrown = await #expect(throws: TencentCloudError.self) { try await chain.credential() }
            #expect(thrown == error)
        }
        #expect(last.asked == 0)
    }

    @Test func `without any key, the error says of each provider why`() async throws {
        let folder = try TestFolder()
        let environment: @Sendable () -> [String: String] = { [folder] in folder.environment() }
        let configuration = try RoleTests.configuration()
        let role = InstanceRoleCredentials(metadata: try InstanceRoleTests.metadata("unbound"))
        let chain = CredentialChain([
            EnvironmentCredentials(environment: environment), FunctionCredentials(environment: environment),
            SharedFileCredentials(systemPath: folder.path + "/none", environment: environment),
            TCCLIProfileCredentials(
                instanceRole: role, roles: AssumedRoles(configuration: configuration), environment: environment),
            role, WebIdentityCredentials(configuration: configuration, environment: environment),
        ])
        let reason = await reason(chain)
        #expect(reason?.isMissing == true)
        let expected = """
            None of 6 sources has a key. EnvironmentCredentials: The environment variables TENCENTCLOUD_SECRET_ID and \
            TENCENTCLOUD_SECRET_KEY are not set. Set an API key there, or give the client a Credential or another provider. \
            FunctionCredentials: This process is no cloud function with a role. Choose a role in the function's settings. \
            SharedFileCredentials: There is neither \(folder.path)/.tencentcloud/credentials nor \(folder.path)/none. Write an \
            API key to the first: a line [default], one secret_id = ... and one secret_key = ... \
            TCCLIProfileCredentials: There is no file \(folder.path)/.tccli/default.credential. Run 'tccli configure \
            --profile default'. InstanceRoleCredentials: No role is bound to this instance. Bind one in the console of CVM. \
            WebIdentityCredentials: This process is no pod with a role: TKE_REGION, TKE_PROVIDER_ID, TKE_ROLE_ARN, \
            TKE_WEB_IDENTITY_TOKEN_FILE are not set. Bind a role to the service account of the pod.
            """
        #expect(reason?.text == expected)
    }

    @Test func `half a key in the environment ends the search`() async {
        let half = EnvironmentCredentials { ["TENCENTCLOUD_SECRET_ID": "id"] }
        let last = SetSource(.success(key))
        let reason = await reason(CredentialChain([half, last]))
        #expect(reason?.isMissing == false)
        #expect(last.asked == 0)
    }

    /// A cache over a chain over a provider with a cache of its own, as in `.automatic`.
    @Test func `a refused key is replaced through the chain and both caches`() async throws {
        let name = UUID().uuidString.replacing("-", with: "")
        let role = InstanceRoleCredentials(metadata: try InstanceRoleTests.metadata("good-\(name)"))
        let keys = CachedCredentials(CredentialChain([SetSource(.failure(.missing("No."))), role]))
        let first = try await keys.credential()
        #expect(first.secretId == "AKIDmetadata1")
        await keys.refused(first)
        #expect(try await keys.credential().secretId == "AKIDmetadata2")
    }

    @Test func `the automatic provider is one for all, and prints nothing`() {
        #expect(CachedCredentials.automatic === CachedCredentials.automatic)
        var text = ""
        dump(CachedCredentials.automatic, to: &text)
        #expect(text.count < 200, "\(text)")
    }
}
