import Foundation
import Testing

@testable import TencentCloudCore
@testable import TencentCloudCredentials

/// A server on this machine imitates the metadata service.
@Suite(.timeLimit(.minutes(20)))
struct InstanceRoleTests {
    static let server = Result { try PythonServer("metadata_server.py") }

    static func metadata(_ kind: String) throws -> InstanceMetadata {
        metadata(at: "http://127.0.0.1:\(try server.get().port)/\(kind)")
    }

    private static func metadata(at address: String) -> InstanceMetadata {
        var metadata = InstanceMetadata(address: address)
        metadata.timeout = Patience.timeLimit
        return metadata
    }

    private func provider(_ kind: String, role: String? = nil) throws -> InstanceRoleCredentials {
        InstanceRoleCredentials(role: role, metadata: try Self.metadata(kind))
    }

    @Test func `the role and its key are asked for, once for all copies`() async throws {
        let name = UUID().uuidString.replacing("-", with: "")
        let provider = try provider("good-\(name)")
        let copy = provider
        let keys = try await withThrowingTaskGroup(of: Credential.self) { group in
            for index in 0..<64 { group.addTask { try await (index % 2 == 0 ? provider : copy).credential() } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        let key = try #require(keys.first)
        #expect(keys.allSatisfy { $0 == key })
        #expect(key.secretId == "AKIDmetadata1")
        #expect(key.secretKey == "secret-of-the-instance")
        #expect(key.token == "token-of-the-instance")
        let life = try #require(key.expiration).timeIntervalSinceNow
        #expect(abs(life - 21_600) < 600)
        #expect(try await count(name) == "1")
        // The server refuses the token, and another key is asked for.
        await copy.refused(key)
        #expect(try await provider.credential().secretId == "AKIDmetadata2")
    }

    /// The number of keys that the server has returned.
    private func count(_ name: String) async throws -> String {
        let url = try #require(URL(string: try Self.metadata("count-\(name)").address + "/count"))
        let request = TransportRequest(
            method: .get, url: url, deadline: .now + Patience.timeLimit, maxResponseBody: 100)
        return String(decoding: try await URLSessionTransport.shared.send(request).body, as: UTF8.self)
    }

    @Test func `a role that is named is not asked for`() async throws {
        #expect(try await provider("page", role: "reader").credential().token == "token-of-the-instance")
    }

    @Test func `a key that is nearly over is used, and its successor is fetched`() async throws {
        let provider = try provider("short-\(UUID().uuidString.replacing("-", with: ""))")
        #expect(try await provider.credential().secretId == "AKIDmetadata1")
        try await Patience.until { try await provider.credential().secretId != "AKIDmetadata1" }
    }

    @Test(arguments: [
        ("unbound", nil, "No role is bound to this instance. Bind one in the console of CVM.", true),
        ("empty", nil, "No role is bound to this instance. Bind one in the console of CVM.", true),
        ("good", "writer", "The instance has no role 'writer'. Bind it to the instance, or name another role.", true),
        ("page", nil, "The name of the instance's role is no name of a role. Name the role.", false),
        ("good", "../up", "The name of the instance's role is no name of a role. Name the role.", false),
        ("text", nil, "The metadata service returned no key for the role 'reader'. Try again later.", false),
        (
            "refused", nil,
            "The metadata service returned no key for the role 'reader', but the code 'ServerNotConfigured'. Check that the "
                + "role exists and may be assumed by instances (CVM).", false
        ),
        (
            "partly", nil,
            "The metadata service returned no key for the role 'reader', but the code 'Success'. Check that the role exists "
                + "and may be assumed by instances (CVM).", false
        ),
        ("broken", nil, "The metadata service returned HTTP status 500. Try again later.", false),
        (
            "redirect", nil,
            "What answers as the metadata service is something else: The server redirected the call (HTTP status 302), and "
                + "redirects are not followed. Check that no proxy or name server stands in its place.", false
        ),
        (
            "big", nil,
            "What answers as the metadata service is something else: The response is larger than the limit of 65536 bytes. "
                + "Check that no proxy or name server stands in its place.", false
        ),
    ])
    func `says why there is no key`(_ kind: String, _ role: String?, _ expected: String, _ isMissing: Bool) async throws
    {
        let reason = try await reason(provider(kind, role: role))
        #expect(reason?.text == expected)
        #expect(reason?.isMissing == isMissing)
        #expect(reason?.text.contains("secret-of") == false)
    }

    @Test func `a service that does not answer is given up after the time limit, and is no instance`() async throws {
        var metadata = try Self.metadata("slow")
        metadata.timeout = .milliseconds(300)
        // The server waits until the connection is closed.
        let slow = await reason(InstanceRoleCredentials(metadata: metadata))
        #expect(slow?.isMissing == true)
        #expect(slow?.text.hasSuffix("It answers only on an instance of the cloud.") == true)
        for address in ["http://127.0.0.1:1", "http://metadata.invalid", try Self.metadata("silent").address] {
            let reason = await reason(InstanceRoleCredentials(metadata: Self.metadata(at: address)))
            #expect(reason?.isMissing == true, "\(address): \(String(describing: reason))")
            #expect(reason?.text.hasPrefix("The metadata service cannot be reached: ") == true)
        }
    }

    @Test func `the address is fixed, and the time is two seconds`() {
        #expect(InstanceMetadata.standard.address == "http://metadata.tencentyun.com")
        #expect(InstanceMetadata.standard.timeout == .seconds(2))
    }
}
