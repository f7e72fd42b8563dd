internal import APIModel
internal import TencentCloudCore

/// The parameters of a request that say how its content is encrypted.
struct EncryptionDescription {
    /// The names of the encrypted parameters.
    let list: [String]
    /// The key of the call, encrypted with a public key of the mock, as Base64 text.
    let blob: String
    /// The initial vector, as Base64 text.
    let iv: String
    let algorithm: CallAlgorithm
    /// The tags of the encrypted parameters, as Base64 text, in the order of ``list``. AES has none.
    let tags: [String]

    /// Reads the description; `nil` if the request has none.
    ///
    /// - Throws: `MockError` if a part of it is missing or wrong.
    init?(_ sent: JSONValue.Object, _ encryption: Encryption) throws(MockError) {
        var members = sent
        if encryption.isFlat {
            guard Encryption.Name.description.contains(where: { sent[$0]?.isNull == false }) else { return nil }
        } else {
            guard let description = sent[Encryption.Name.object], !description.isNull else { return nil }
            guard let object = description.objectValue else {
                throw MockError("InvalidParameter", "`\(Encryption.Name.object)` must be an object.")
            }
            members = object
        }
        let reader = Reader(members: members, prefix: encryption.isFlat ? "" : "\(Encryption.Name.object).")
        // A request that is encrypted as a whole has only one text that the list can name.
        let isListed = members["EncryptList"]?.isNull == false
        list = isListed || encryption.request != .body ? try reader.texts("EncryptList") : [Encryption.Name.body]
        blob = try reader.text("CiphertextBlob")
        iv = try reader.text("Iv")
        let name = encryption.isFlat ? nil : members["Algorithm"]?.stringValue
        guard let algorithm = CallAlgorithm(rawValue: name ?? CallAlgorithm.aes.rawValue) else {
            throw MockError("InvalidParameterValue", "`Encryption.Algorithm` must be AES-256-CBC or SM4-GCM.")
        }
        self.algorithm = algorithm
        tags = algorithm == .sm4 && !list.isEmpty ? try reader.texts("TagList") : []
        guard algorithm == .aes || tags.count == list.count else {
            throw MockError("InvalidParameterValue", "`Encryption.TagList` must have a tag for each name in the list.")
        }
    }

    private struct Reader {
        let members: JSONValue.Object
        /// The path up to the members.
        let prefix: String

        func text(_ name: String) throws(MockError) -> String {
            guard let text = try value(name).stringValue else {
                throw MockError("InvalidParameter", "`\(prefix)\(name)` must be text.")
            }
            return text
        }

        func texts(_ name: String) throws(MockError) -> [String] {
            let values = try value(name).arrayValue
            guard let values, case let texts = values.compactMap(\.stringValue), texts.count == values.count else {
                throw MockError("InvalidParameter", "`\(prefix)\(name)` must be a list of texts.")
            }
            return texts
        }

        private func value(_ name: String) throws(MockError) -> JSONValue {
            guard let value = members[name], !value.isNull else {
                throw MockError("MissingParameter", "`\(prefix)\(name)` is required.")
            }
            return value
        }
    }
}
