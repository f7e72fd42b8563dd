import APIDiff
import Testing

/// Changes of the parts of calls that are encrypted.
@Suite struct EncryptionChangeTests {
    private static func check(_ encryption: String) -> String {
        """
        types:
          D: {members: {CiphertextBlob: {type: String}, Iv: {type: String}, EncryptList: {type: Array of String}}}
        ---
        Action: Check
        parameters:
          Encryption: {type: D}
          EncryptedBody: {type: String}
          Name: {type: String}
          Phone: {type: String}
          IsEncrypted: {type: Boolean}
        response: {Result: {type: String}, Encryption: {type: D}, EncryptedBody: {type: String}}
        \(encryption)

        """
    }

    private static let name = check("encryption: {request: [Name]}")

    @Test(arguments: [
        DiffCase("encryption comes", check(""), name, "+ Check: the client can encrypt its calls now"),
        DiffCase(
            "encryption goes", name, check(""),
            "! Check: the client can no longer encrypt its calls; the method is gone"),
        DiffCase(
            "another field, and the response", name,
            check("encryption: {request: [Name, Phone], response: body, flag: IsEncrypted}"),
            "+ Check: encryption changed: request from [Name] to [Name, Phone], response from none to body, flag from none to IsEncrypted"
        ),
        DiffCase(
            "the whole body", name, check("encryption: {request: body, response: fields}"),
            "+ Check: encryption changed: request from [Name] to body, response from none to fields"),
        DiffCase(
            "no request", check("encryption: {request: body, response: body}"), check("encryption: {response: body}"),
            "+ Check: encryption changed: request from body to none"),
        DiffCase("the same", name, name),
    ])
    func `of encryption`(_ example: DiffCase) throws { try example.check() }

    private static func required(_ isEncrypted: Bool) -> String {
        """
        types:
          D: {members: {CiphertextBlob: {type: String}, Iv: {type: String}, EncryptList: {type: Array of String}}}
        ---
        Action: Check
        parameters: {Encryption: {type: D, required: true}, EncryptedBody: {type: String, required: true}}
        \(isEncrypted ? "encryption: {request: body}" : "")

        """
    }

    @Test func `what encryption fills in becomes optional`() throws {
        try DiffCase(
            "optional", Self.required(false), Self.required(true),
            "+ Check: the client can encrypt its calls now",
            "! Check.parameters.EncryptedBody: the property became optional in Swift",
            "! Check.parameters.Encryption: the property became optional in Swift"
        ).check()
    }
}
