import Testing

@testable import TencentCloudCore

private let secretId = "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE"
private let secretKey = "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE"

@Suite struct CredentialTests {
    @Test func `shows four characters however it is printed`() {
        let credential = Credential(secretId: secretId, secretKey: secretKey, token: "token-of-a-session")
        var dumped = ""
        dump(credential, to: &dumped)
        struct Holder { let credential: Credential }
        let texts = [
            credential.description, credential.debugDescription, "\(credential)", String(reflecting: credential),
            dumped,
            "\(Holder(credential: credential))", "\([credential])", "\(Optional(credential) as Any)",
            "\(Mirror(reflecting: credential).children.map { "\($0)" })",
        ]
        for text in texts {
            #expect(!text.contains("AKIDz"))
            #expect(!text.contains("Gu5t"))
            #expect(!text.contains("token-of"))
        }
        #expect("\(credential)" == "AKID…")
        #expect("\(Credential(secretId: "short", secretKey: "k"))" == "…")
    }

    @Test func `reads the environment at each call`() throws {
        let variables = Locked<[String: String]>([:])
        let provider = EnvironmentCredentials { variables.withLock { $0 } }

        let advice = "Set an API key there, or give the client a Credential or another provider."
        let none = #expect(throws: TencentCloudError.self) { try provider.credential() }
        #expect(
            none?.description
                == "The environment variables TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY are not set. \(advice)"
        )

        variables.withLock { $0["TENCENTCLOUD_SECRET_ID"] = secretId }
        let half = #expect(throws: TencentCloudError.self) { try provider.credential() }
        #expect(half?.description == "The environment variable TENCENTCLOUD_SECRET_KEY is not set. \(advice)")

        variables.withLock { $0["TENCENTCLOUD_SECRET_KEY"] = secretKey }
        #expect(try provider.credential() == Credential(secretId: secretId, secretKey: secretKey))

        variables.withLock { $0["TENCENTCLOUD_TOKEN"] = "token" }
        #expect(try provider.credential() == Credential(secretId: secretId, secretKey: secretKey, token: "token"))
        variables.withLock { $0["TENCENTCLOUD_TOKEN"] = "" }
        #expect(try provider.credential().token == nil)
    }

    private static let copyAgain = "Copy it again, without the line break at the end of a file or variable."

    @Test(arguments: [
        (Credential(secretId: "", secretKey: "k"), "The secret id is empty. Give that of an API key."),
        (Credential(secretId: "id", secretKey: ""), "The secret key is empty. Give that of an API key."),
        (
            Credential(secretId: "id", secretKey: "k\n"),
            "The secret key contains a space, a line break or a non-ASCII character. \(copyAgain)"
        ),
        (
            Credential(secretId: "id", secretKey: "k", token: "a\r\nX-TC-Region: x"),
            "The token contains a space, a line break or a non-ASCII character. \(copyAgain)"
        ),
    ])
    func `refuses what cannot be sent`(_ credential: Credential, _ reason: String) {
        let error = #expect(throws: TencentCloudError.self) { try credential.validated() }
        #expect(error?.description == reason)
    }

    @Test func `redacts itself from other texts`() {
        let credential = Credential(secretId: secretId, secretKey: secretKey)
        #expect(credential.redacted(from: "no \(secretId) with \(secretKey)!") == "no … with …!")
        #expect(credential.redacted(from: "nothing") == "nothing")
    }
}
