#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

extension EncryptedCall {
    /// The encrypted parts of a response.
    private struct Sealed {
        /// The ciphertext of the whole response; empty if only fields are encrypted.
        var body = ""
        /// The paths of encrypted fields.
        var list: [String] = []
        /// The initial vector; `nil` for that of the request.
        var iv: String?
        /// The algorithm; `nil` for that of the request.
        var algorithm: String?
        var tags: [String] = []
        var requestId: String?
        /// The fields, in the order of ``list``; `nil` for one that is no string.
        var fields: [(range: Range<Int>, value: String)?] = []
    }

    /// Returns the clear form of a response's body, which is JSON with an object `Response`. The error of a call, and what is no
    /// response of this API, is returned as it is.
    ///
    /// - Parameter otherMembers: The members beside a declared member `Error`, as in ``ActionResponse/membersBesideError``.
    /// - Throws: ``EncryptionError``. Nothing of the plaintext leaves in that case.
    func decrypted(_ response: Data, unlessWith otherMembers: [StaticString]?) throws(EncryptionError) -> Data {
        guard rule.response != .none, let sealed = Self.sealed(response, unlessWith: otherMembers) else {
            return response
        }
        do throws(EncryptionError) {
            if !sealed.body.isEmpty { return try body(sealed) }
            guard rule.response == .fields, !sealed.list.isEmpty else { throw EncryptionError(.clearResponse) }
            return try fields(sealed, in: response)
        } catch {
            throw EncryptionError(error.reason, requestId: sealed.requestId)
        }
    }

    /// Finds the encrypted parts of a response. Returns `nil` for the error of a call, and for what is no response of this API.
    private static func sealed(_ body: Data, unlessWith otherMembers: [StaticString]?) -> Sealed? {
        let read = try? JSONDocument.read(body) { (root) throws(JSONError) in
            try root.withObject("Response") { (response) throws(JSONError) -> Sealed? in
                guard try response.callError(unlessWith: otherMembers) == nil else { return nil }
                var sealed = Sealed()
                sealed.body = response.stringIfPresent("EncryptedBody") ?? ""
                sealed.requestId = response.stringIfPresent("RequestId")
                _ = response.withObject("Encryption") { encryption in
                    sealed.list = encryption.stringsIfPresent("EncryptList") ?? []
                    sealed.iv = encryption.stringIfPresent("Iv")
                    sealed.algorithm = encryption.stringIfPresent("Algorithm")
                    sealed.tags = encryption.stringsIfPresent("TagList") ?? []
                }
                sealed.fields = sealed.list.map { path in
                    let names = path.split(separator: ".", omittingEmptySubsequences: false)
                    return response.stringSlice(at: names.first == "Response" ? names.dropFirst() : names[...])
                }
                return sealed
            }
        }
        return read?.value ?? nil
    }

    // MARK: - Decryption

    /// Decrypts one ciphertext of a response, whose plaintext is UTF-8.
    private func text(_ ciphertext: String, _ tag: String?, _ sealed: Sealed) throws(EncryptionError) -> Data {
        let isSame = sealed.algorithm.map { $0.isEmpty || $0 == encryption.algorithm } ?? true
        guard isSame, let bytes = Base64(text: ciphertext).data else { throw EncryptionError(.unreadableResponse) }
        var iv = encryption.iv
        if let named = sealed.iv, !named.isEmpty {
            guard let bytes = Base64(text: named).data else { throw EncryptionError(.unreadableResponse) }
            iv = bytes
        }
        let tag = tag.flatMap { Base64(text: $0).data }
        let plaintext = try encryption.decrypt(bytes, iv: iv, tag: tag)
        guard String(data: plaintext, encoding: .utf8) != nil else { throw EncryptionError(.unreadableResponse) }
        return plaintext
    }

    /// Decrypts a whole response.
    private func body(_ sealed: Sealed) throws(EncryptionError) -> Data {
        let text = try text(sealed.body, sealed.tags.first, sealed)
        var (start, isWrapped, hasId, isEmpty) = (0, false, false, false)
        do throws(JSONError) {
            _ = try JSONDocument.read(text) { root in
                isWrapped = root.isObject("Response")
                func locate(_ object: borrowing JSONObject) {
                    (start, hasId, isEmpty) = (object.start, object.holds("RequestId"), object.isEmpty)
                }
                if root.withObject("Response", { locate($0) }) == nil { locate(root) }
            }
        } catch {
            throw EncryptionError(.unreadableResponse)
        }
        // The id of the request is usually outside of the encrypted part.
        var clear = Data()
        clear.reserveCapacity(text.count + 256)
        clear += isWrapped ? text[...(text.startIndex + start)] : Data(#"{"Response":{"#.utf8)
        if !hasId, let id = sealed.requestId {
            clear += Data("\"RequestId\":\(JSONValue.string(id).jsonText)\(isEmpty ? "" : ",")".utf8)
        }
        clear += text[(text.startIndex + start + 1)...]
        if !isWrapped { clear += Data("}".utf8) }
        return clear
    }

    /// Decrypts the fields of a response.
    private func fields(_ sealed: Sealed, in body: Data) throws(EncryptionError) -> Data {
        var changes: [(range: Range<Int>, text: String)] = []
        for (number, field) in sealed.fields.enumerated() {
            guard let field else { throw EncryptionError(.unreadableResponse) }
            let tag = number < sealed.tags.count ? sealed.tags[number] : nil
            let value = String(decoding: try text(field.value, tag, sealed), as: UTF8.self)
            changes.append((field.range, JSONValue.string(value).jsonText))
        }
        changes.sort { $0.range.lowerBound < $1.range.lowerBound }
        var clear = Data()
        clear.reserveCapacity(body.count)
        var position = 0
        for change in changes {
            // The same field twice.
            guard change.range.lowerBound >= position else { throw EncryptionError(.unreadableResponse) }
            clear += body[(body.startIndex + position)..<(body.startIndex + change.range.lowerBound)]
            clear += Data(change.text.utf8)
            position = change.range.upperBound
        }
        return clear + body[(body.startIndex + position)...]
    }
}
