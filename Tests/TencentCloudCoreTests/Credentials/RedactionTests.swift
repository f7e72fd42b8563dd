import Testing

@testable import TencentCloudCore

@Suite struct RedactionTests {
    @Test(arguments: [
        ("", ""), ("abc", "abc"), ("key", "…"), ("a key b", "a … b"), ("keykey", "……"), ("kekey", "ke…"), ("ke", "ke"),
        ("kkey", "k…"), ("键key键", "键…键"), ("keyke", "…ke"),
        // As characters, these do not contain the secret.
        ("key\u{301}", "…\u{301}"), ("\u{200D}key\u{FE0F}", "\u{200D}…\u{FE0F}"),
    ])
    func `a secret is replaced wherever it is`(_ text: String, _ expected: String) {
        #expect(text.redacted("key").utf8.elementsEqual(expected.utf8))
        #expect(text.redacted("") == text)
    }

    @Test func `each part of a credential is replaced`() {
        let credential = Credential(secretId: "AKID1", secretKey: "secret", token: "token")
        #expect(credential.redacted(from: "AKID1\u{301} secret token AKID2") == "…\u{301} … … AKID2")
    }

    @Test func `a part as short as those for a mock leaves words alone`() {
        let credential = Credential(secretId: "any", secretKey: "any")
        #expect(credential.redacted(from: "FailedOperation.CompanyNotFound") == "FailedOperation.CompanyNotFound")
    }
}
