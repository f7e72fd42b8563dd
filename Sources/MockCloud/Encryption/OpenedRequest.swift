internal import APIModel
internal import TencentCloudCore

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// A request whose encrypted parameters have been decrypted.
struct OpenedRequest {
    /// The clear parameters.
    private(set) var parameters: ReceivedParameters
    /// The clear parameters and those that describe the encryption, which the spec has as well.
    private(set) var all: ReceivedParameters
    /// The encryption of the response; `nil` if it is to be clear.
    private(set) var seal: ResponseSeal?

    /// Decrypts a request. One that is not encrypted is left as it is.
    ///
    /// - Throws: `MockError` if the request cannot be decrypted, or if the action accepts encrypted requests only.
    init(_ received: ReceivedParameters, of action: APIModel.Action) throws(MockError) {
        (parameters, all) = (received, received)
        guard let encryption = action.encryption, let sent = received.json.objectValue else { return }
        guard let description = try EncryptionDescription(sent, encryption) else {
            try Self.checkClear(sent, encryption)
            return
        }
        let opener = try Opener(description, action)
        var clear = try opener.parameters(sent, encryption)
        parameters.json = .object(clear)
        for name in encryption.parameters { clear[name] = sent[name] }
        all.json = .object(clear)
        guard encryption.response != .none, encryption.flag.map({ clear[$0] == .bool(true) }) ?? true else { return }
        seal = ResponseSeal(call: opener.call, algorithm: description.algorithm, part: encryption.response)
    }

    /// Refuses a request that is clear, or has a ciphertext without a description.
    private static func checkClear(_ sent: JSONValue.Object, _ encryption: Encryption) throws(MockError) {
        func isGiven(_ name: String) -> Bool { sent[name]?.isNull == false }
        let description = encryption.isFlat ? Encryption.Name.description[0] : Encryption.Name.object
        if encryption.isRequired {
            let isBody = encryption.request == .body && !isGiven(Encryption.Name.body)
            throw MockError(
                "MissingParameter",
                "`\(isBody ? Encryption.Name.body : description)` is required: the action accepts encrypted requests only. "
                    + "The public keys of this mock are at /_tcapi/keys/aes.pem and sm.pem.")
        }
        let asks = encryption.flag.map { sent[$0] == .bool(true) } ?? false
        if asks || encryption.request == .body && isGiven(Encryption.Name.body) {
            throw MockError("MissingParameter", "`\(description)` is required for an encrypted call.")
        }
    }
}

/// Decrypts the parameters of a request.
private struct Opener {
    let call: any CallEncryption
    private let description: EncryptionDescription
    private let action: APIModel.Action

    /// Decrypts the key of the call.
    init(_ description: EncryptionDescription, _ action: APIModel.Action) throws(MockError) {
        guard let blob = Base64(text: description.blob).bytes, let iv = Base64(text: description.iv).bytes,
            let call = description.algorithm.call(ciphertextBlob: blob, iv: iv)
        else { throw .undecipherable(action) }
        (self.call, self.description, self.action) = (call, description, action)
    }

    /// Returns the clear parameters, without those that describe the encryption.
    func parameters(_ sent: JSONValue.Object, _ encryption: Encryption) throws(MockError) -> JSONValue.Object {
        var clear: JSONValue.Object
        switch encryption.request {
        case .body: clear = try body(sent)
        case .fields(let names): clear = try fields(sent, names)
        case .none: clear = try fields(sent, [])
        }
        for name in encryption.parameters { clear[name] = nil }
        if let flag = encryption.flag { clear[flag] = sent[flag] }
        return clear
    }

    private func body(_ sent: JSONValue.Object) throws(MockError) -> JSONValue.Object {
        // The reference of ocr has the member's name, and the vendor's libraries for faceid send the other one.
        guard description.list == [Encryption.Name.body] || description.list == ["EncryptionBody"] else {
            throw MockError("InvalidParameterValue", "`Encryption.EncryptList` must be the name of the body alone.")
        }
        let text = try text(sent, Encryption.Name.body, 0)
        guard let clear = (try? JSONValue(json: text))?.objectValue else { throw .undecipherable(action) }
        return clear
    }

    private func fields(_ sent: JSONValue.Object, _ names: [String]) throws(MockError) -> JSONValue.Object {
        var clear = sent
        for (index, name) in description.list.enumerated() {
            guard names.contains(name) else {
                let code = action.errors.first { $0.code.contains("EncryptField") }?.code
                let known = names.isEmpty ? "no parameter" : names.joined(separator: ", ")
                throw MockError(code ?? "InvalidParameterValue", "`EncryptList` may name \(known) only.")
            }
            clear[name] = .string(try text(sent, name, index))
        }
        return clear
    }

    private func text(_ sent: JSONValue.Object, _ name: String, _ index: Int) throws(MockError) -> String {
        guard let value = sent[name], !value.isNull else {
            throw MockError("MissingParameter", "`\(name)` is required.")
        }
        guard let ciphertext = value.stringValue else { throw MockError("InvalidParameter", "`\(name)` must be text.") }
        let tag = index < description.tags.count ? Base64(text: description.tags[index]).data : nil
        guard let bytes = Base64(text: ciphertext).data,
            let plaintext = try? call.decrypt(bytes, iv: call.iv, tag: tag),
            let text = String(data: plaintext, encoding: .utf8)
        else { throw .undecipherable(action) }
        return text
    }
}

extension MockError {
    /// The error for everything that can be wrong with a ciphertext, so that it does not say what is.
    ///
    /// Actions of faceid have a code of their own, `FailedOperation.DecryptSystemError`.
    fileprivate static func undecipherable(_ action: APIModel.Action) -> MockError {
        MockError(
            action.errors.first { $0.code.contains("Decrypt") }?.code ?? "InvalidParameterValue",
            "The request cannot be decrypted. It must be encrypted with a public key of this mock, which are at "
                + "/_tcapi/keys/aes.pem and sm.pem, and not be altered.")
    }
}
