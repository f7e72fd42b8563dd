// Diagnostics about `encryption`.

extension Diagnostic {
    static func nothingEncrypted(at location: Location) -> Diagnostic {
        Diagnostic(
            location, "'encryption' needs 'request' or 'response': the part of a call that is encrypted")
    }

    static func neitherBodyNorList(_ word: Located<String>) -> Diagnostic {
        Diagnostic(
            word.location,
            "'request' must be 'body', or a list of the parameters that are encrypted such as [IdCard, Name], "
                + "not \(quoted(word.value))")
    }

    static func encryptedByItself(_ name: Located<String>) -> Diagnostic {
        Diagnostic(
            name.location,
            "'request' names \(quoted(name.value)), which describes the encryption and is sent in clear; remove it")
    }

    /// - Parameter member: The member that is missing, such as `EncryptedBody`.
    static func encryptionNeeds(_ member: String, _ side: EncryptedSide, at location: Location) -> Diagnostic {
        Diagnostic(location, "'encryption' needs the \(side.rawValue) \(quoted(member)); add it, or remove this key")
    }

    static func encryptionNeedsDescription(at location: Location) -> Diagnostic {
        Diagnostic(
            location,
            "'encryption' needs the parameter 'Encryption', or the parameters 'CiphertextBlob', 'Iv' and 'EncryptList'; "
                + "add them, or remove this key")
    }

    /// - Parameter expected: The types that are possible, such as `a String or Base64`.
    static func unsuitableForEncryption(
        _ member: String, type: String, expected: String, at location: Location
    ) -> Diagnostic {
        Diagnostic(
            location, "'encryption': \(quoted(member)) must be \(expected), but it is of type '\(type)'")
    }

    static func incompleteDescription(_ type: String, lacks member: String, at location: Location) -> Diagnostic {
        Diagnostic(
            location,
            "'encryption': type \(quoted(type)) has no member \(quoted(member)), which describes the encryption")
    }

    static func encryptionNeedsJSON(at location: Location) -> Diagnostic {
        Diagnostic(location, "'encryption' can be used only for an action whose 'body' is json")
    }
}
