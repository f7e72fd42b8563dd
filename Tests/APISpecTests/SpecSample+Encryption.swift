extension SpecSample {
    /// The `encryption` of an action.
    static let encryptions = samples(ofEncryption) { written in
        """
        \(head)types:
          D: {members: {CiphertextBlob: {type: String}, Iv: {type: String}, EncryptList: {type: Array of String}}}
        ---
        Action: DoIt
        parameters:
          Encryption: {type: D}
          EncryptedBody: {type: Base64}
          A: {type: String}
          B: {type: Base64}
          I: {type: Integer}
          F: {type: Boolean}
        response: {Encryption: {type: D}, EncryptedBody: {type: String}}
        encryption: \(written)

        """
    }

    private static let ofEncryption: [(String, Verdict)] = [
        ("{request: body}", .accepted), ("{request: [A]}", .accepted), ("{request: [A, B]}", .accepted),
        ("{response: body}", .accepted), ("{response: fields, flag: F}", .accepted),
        ("{request: body, response: body, flag: F}", .accepted),
        ("{}", .refused), ("[]", .refused), ("x", .refused), ("", .refused), ("{flag: F}", .refused),
        ("{request: fields}", .refused), ("{request: none}", .refused), ("{request: []}", .refused),
        ("{request: null}", .refused), ("{request: [A, A]}", .refused), ("{request: ['a b']}", .refused),
        ("{request: {a: b}}", .refused), ("{response: none}", .refused), ("{response: [A]}", .refused),
        ("{request: [A], flag: F}", .refused), ("{response: body, flag: null}", .refused),
        ("{request: body, algorithm: AES-256-CBC}", .refused),
        ("{request: [X]}", .beyondTheSchema(.context)), ("{request: [I]}", .beyondTheSchema(.context)),
        ("{request: [Encryption]}", .beyondTheSchema(.context)),
        ("{response: body, flag: A}", .beyondTheSchema(.context)),
        ("{request: [A]}\nstream: sse", .beyondTheSchema(.context)),
        ("{request: [A]}\nbody: multipart", .beyondTheSchema(.context)),
    ]
}
