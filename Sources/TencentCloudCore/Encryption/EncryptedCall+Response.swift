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
        /// The initial vector; `nil` for that of the request.
        var iv: String?
        /// The algorithm; `nil` for that of the request.
        var algorithm: String?
        var tags: [String] = []
        var requestId: String?
        /// The encrypted fields in the order of their list, by their ranges in the text; empty if the whole response is
        /// encrypted or nothing is listed, and `nil` if a path of the list cannot be followed.
        var fields: [Range<Int>]? = []
    }

    /// The most fields that are encrypted one by one. The largest response that the reference describes has some dozens of
    /// members. Each path is looked up before anything is authenticated, so that their number must have a limit.
    private static let largestList = 256

    /// Returns the clear form of a response's body, which is JSON with an object `Response`. The error of a call, and what is no
    /// response of this API, is returned as it is.
    ///
    /// - Parameter otherMembers: The members beside a declared member `Error`, as in ``ActionResponse/membersBesideError``.
    /// - Throws: ``EncryptionError``. Nothing of the plaintext leaves in that case.
    func decrypted(_ response: Data, unlessWith otherMembers: [StaticString]?) throws(EncryptionError) -> Data {
        guard rule.response != .none, let sealed = sealed(response, unlessWith: otherMembers) else {
            return response
        }
        do throws(EncryptionError) {
            if !sealed.body.isEmpty { return try body(sealed) }
            guard let fields = sealed.fields else { throw EncryptionError(.unreadableResponse) }
            guard !fields.isEmpty else { throw EncryptionError(.clearResponse) }
            return try clear(fields, sealed, in: response)
        } catch {
            throw EncryptionError(error.reason, requestId: sealed.requestId)
        }
    }

    /// Finds the encrypted parts of a response. Returns `nil` for the error of a call, and for what is no response of this API.
    private func sealed(_ body: Data, unlessWith otherMembers: [StaticString]?) -> Sealed? {
        let read = try? JSONDocument.read(body) { (root) throws(JSONError) in
            try root.withObject("Response") { (response) throws(JSONError) -> Sealed? in
                guard try response.callError(unlessWith: otherMembers) == nil else { return nil }
                var sealed = Sealed()
                sealed.body = response.stringIfPresent("EncryptedBody") ?? ""
                sealed.requestId = response.stringIfPresent("RequestId")
                var list: [String] = []
                _ = response.withObject("Encryption") { encryption in
                    if sealed.body.isEmpty, rule.response == .fields {
                        list = encryption.stringsIfPresent("EncryptList") ?? []
                    }
                    sealed.iv = encryption.stringIfPresent("Iv")
                    sealed.algorithm = encryption.stringIfPresent("Algorithm")
                    sealed.tags = encryption.stringsIfPresent("TagList") ?? []
                }
                sealed.fields = Self.ranges(of: list, in: response)
                return sealed
            }
        }
        return read?.value ?? nil
    }

    /// Returns the ranges of the fields with the given paths. Returns `nil` if a path names no string, if two name the same, or
    /// if there are too many.
    private static func ranges(of paths: [String], in response: borrowing JSONObject) -> [Range<Int>]? {
        guard paths.count <= largestList else { return nil }
        var ranges: [Range<Int>] = []
        for path in paths {
            // No object is nested more deeply than the parser allows.
            let names = path.split(separator: ".", maxSplits: JSONLimits().depth, omittingEmptySubsequences: false)
            guard let range = response.stringRange(at: names.first == "Response" ? names.dropFirst() : names[...]),
                !ranges.contains(range)
            else { return nil }
            ranges.append(range)
        }
        return ranges
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

    /// Returns a response with its fields in clear.
    private func clear(
        _ fields: [Range<Int>], _ sealed: Sealed, in body: Data
    ) throws(EncryptionError) -> Data {
        var changes: [(range: Range<Int>, text: String)] = []
        for (number, range) in fields.enumerated() {
            let field = body[(body.startIndex + range.lowerBound)..<(body.startIndex + range.upperBound)]
            guard let ciphertext = try? JSONValue(json: String(decoding: field, as: UTF8.self)).stringValue else {
                throw EncryptionError(.unreadableResponse)
            }
            let tag = number < sealed.tags.count ? sealed.tags[number] : nil
            let value = String(decoding: try text(ciphertext, tag, sealed), as: UTF8.self)
            changes.append((range, JSONValue.string(value).jsonText))
        }
        changes.sort { $0.range.lowerBound < $1.range.lowerBound }
        var clear = Data()
        clear.reserveCapacity(body.count)
        var position = 0
        for change in changes {
            clear += body[(body.startIndex + position)..<(body.startIndex + change.range.lowerBound)]
            clear += Data(change.text.utf8)
            position = change.range.upperBound
        }
        return clear + body[(body.startIndex + position)...]
    }
}
