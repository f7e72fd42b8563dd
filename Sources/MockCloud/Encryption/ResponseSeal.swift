internal import APIModel
internal import TencentCloudCore

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Encrypts a response with the key and the vector of its request.
struct ResponseSeal {
    let call: any CallEncryption
    let algorithm: CallAlgorithm
    /// The part of the response that is encrypted.
    let part: Encryption.Response

    /// Returns the encrypted form of a response.
    /// - Parameter clear: The members, without the id of the request and without any about encryption.
    func sealed(
        _ clear: JSONValue.Object, of action: APIModel.Action, _ service: APIModel.Service
    ) throws(MockError) -> JSONValue.Object {
        part == .fields ? try fields(clear, of: action, service) : try body(clear, of: action)
    }

    /// The other members are there, but empty.
    private func body(_ clear: JSONValue.Object, of action: APIModel.Action) throws(MockError) -> JSONValue.Object {
        var members: [(String, JSONValue)] = []
        for member in action.response.members where clear[member.wireName] != nil {
            members.append((member.wireName, clear[member.wireName]?.stringValue == nil ? .null : ""))
        }
        let (text, tag) = try encrypted(JSONValue.object(clear).jsonText)
        members.append((Encryption.Name.body, .string(text)))
        members.append((Encryption.Name.object, description([Encryption.Name.body], [tag])))
        return JSONValue.Object(members)
    }

    /// Texts that the spec calls sensitive are encrypted, or all texts if it calls none so, as in imported specs.
    private func fields(
        _ clear: JSONValue.Object, of action: APIModel.Action, _ service: APIModel.Service
    ) throws(MockError) -> JSONValue.Object {
        var response = JSONValue.object(clear)
        let texts = Self.texts(of: response, action.response, service)
        let sensitive = texts.filter(\.isSensitive)
        var list: [String] = []
        var tags: [String?] = []
        for text in sensitive.isEmpty ? texts : sensitive {
            let (ciphertext, tag) = try encrypted(text.value)
            Self.replace(text.path[...], in: &response, with: ciphertext)
            list.append((["Response"] + text.path).joined(separator: "."))
            tags.append(tag)
        }
        response[Encryption.Name.object] = description(list, tags)
        return response.objectValue ?? clear
    }

    // MARK: - Texts in a response

    private struct Text {
        let path: [String]
        let value: String
        let isSensitive: Bool
    }

    /// Returns the texts in an object and in the objects in it. Paths do not lead into lists.
    private static func texts(
        of value: JSONValue, _ type: APIModel.ObjectType, _ service: APIModel.Service, path: [String] = [],
        isSensitive: Bool = false
    ) -> [Text] {
        type.members.flatMap { member -> [Text] in
            let path = path + [member.wireName]
            let isSensitive = isSensitive || member.isSensitive
            switch (member.type, value[member.wireName]) {
            case (_, .string(let text)?): return [Text(path: path, value: text, isSensitive: isSensitive)]
            case (.object(let name), let inner?):
                guard let type = service.type(name) else { return [] }
                return texts(of: inner, type, service, path: path, isSensitive: isSensitive)
            default: return []
            }
        }
    }

    private static func replace(_ path: ArraySlice<String>, in value: inout JSONValue, with text: String) {
        guard let name = path.first else { return value = .string(text) }
        guard var inner = value[name] else { return }
        replace(path.dropFirst(), in: &inner, with: text)
        value[name] = inner
    }

    // MARK: - Encryption

    /// Returns a ciphertext and its tag, both as Base64 text.
    private func encrypted(_ text: String) throws(MockError) -> (ciphertext: String, tag: String?) {
        do throws(EncryptionError) {
            let (ciphertext, tag) = try call.encrypt(Data(text.utf8))
            return (Base64(ciphertext).text, tag.map { Base64($0).text })
        } catch {
            throw MockError("InternalError", "The response could not be encrypted.")
        }
    }

    private func description(_ list: [String], _ tags: [String?]) -> JSONValue {
        [
            "EncryptList": .array(list.map { .string($0) }),
            "CiphertextBlob": .string(Base64(call.ciphertextBlob).text), "Iv": .string(Base64(call.iv).text),
            "Algorithm": .string(algorithm.rawValue), "TagList": .array(tags.compactMap { $0.map { .string($0) } }),
        ]
    }
}
