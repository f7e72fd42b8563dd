#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

extension EncryptedCall {
    /// Returns a request whose content is encrypted.
    ///
    /// - Parameter json: The clear request.
    /// - Throws: ``TencentCloudError/encryption(_:)`` if the encryption fails, or ``TencentCloudError/preflight(_:)`` if the
    ///   request cannot be sent in encrypted form.
    func encrypted(_ json: JSONBody) throws(TencentCloudError) -> JSONBody {
        let members = try clearMembers(of: json)
        do throws(EncryptionError) {
            return JSONBody(data: try text(of: members, json.data), problems: json.problems, binaries: [])
        } catch {
            throw error.ofCall(action)
        }
    }

    /// Returns the size that the JSON of a clear request may have, if all of it is encrypted; `nil` if it is not.
    ///
    /// The description of the encryption is there, so that the size is exact. That of ``EncryptionRule/clearLimit(_:)`` and of
    /// the documentation holds for all keys, and is up to 1.5 KiB smaller.
    ///
    /// - Parameters:
    ///   - clear: The clear request.
    ///   - encrypted: The same request, encrypted.
    ///   - limit: The largest body that the service accepts, in bytes.
    func clearLimit(_ clear: JSONBody, _ encrypted: JSONBody, limit: Int) -> Int? {
        guard rule.request == .body else { return nil }
        let rest = encrypted.data.count - Base64Text.size(of: clear.data.count)
        return max(0, (limit - rest) / 4 * 3 - Self.largestPadding)
    }

    /// The most bytes that an algorithm adds to a text: a block of AES.
    private static let largestPadding = 16

    // MARK: - Clear members

    /// The members that the call writes by itself.
    private var ownMembers: Set<String> {
        var names: Set<String> = ["Encryption", Self.body]
        if case .flatFields = rule.request { names = ["CiphertextBlob", "EncryptList", "Iv"] }
        return names
    }

    /// The parameters that are encrypted one by one.
    private var fields: [String] {
        switch rule.request {
        case .fields(let names), .flatFields(let names): names
        case .body, .none: []
        }
    }

    private func clearMembers(of json: JSONBody) throws(TencentCloudError) -> [JSONObject.Slice] {
        let fields = Set(fields)
        let read: (value: [JSONObject.Slice], drifts: [Drift])
        do throws(JSONError) {
            read = try JSONDocument.read(json.data) { $0.slices(ofTextOf: json.data.count, reading: fields) }
        } catch {
            throw refused([PreflightProblem(path: "", rule: "\(error.reason), so it cannot be encrypted")])
        }
        let given = ownMembers
        var problems = read.value.filter { given.contains($0.key) }.map {
            PreflightProblem(path: $0.key, rule: "must be left out: the call describes its own encryption")
        }
        if !json.binaries.isEmpty {
            problems.append(PreflightProblem(path: "", rule: "cannot be encrypted, since it is not sent as JSON"))
        }
        if case .flatFields = rule.request, encryption.algorithm != "AES-256-CBC" {
            let rule = "can be encrypted with AES-256-CBC only: the action has no parameter for another algorithm"
            problems.append(PreflightProblem(path: "", rule: rule))
        }
        guard problems.isEmpty else { throw refused(problems) }
        return read.value
    }

    private func refused(_ problems: [PreflightProblem]) -> TencentCloudError {
        .preflight(PreflightError(action: action, problems: problems))
    }

    // MARK: - The encrypted text

    private func text(of members: [JSONObject.Slice], _ clear: Data) throws(EncryptionError) -> Data {
        // The content once as ciphertext in Base64 text, and the description of the encryption.
        let size = Base64Text.size(of: clear.count + Self.largestPadding)
        var json = JSONWriter(checksLimits: false, capacity: size + 2048)
        json.buffer.append(UInt8(ascii: "{"))
        var list: [String] = []
        var tags: [Data] = []
        if rule.request == .body {
            let (ciphertext, tag) = try encryption.encrypt(parameters(members, clear))
            json.writeName(Self.body)
            json.writeBase64(Base64(ciphertext))
            list = [nameOfAll]
            tags = tag.map { [$0] } ?? []
        } else {
            for member in members where member.key != rule.flag {
                json.writeName(member.key)
                if let content = member.content {
                    let (ciphertext, tag) = try encryption.encrypt(Data(content))
                    json.writeBase64(Base64(ciphertext))
                    list.append(member.key)
                    if let tag { tags.append(tag) }
                } else {
                    json.append(clear, member.value)
                }
            }
        }
        if let flag = rule.flag {
            json.writeName(flag)
            json.writeBool(true)
        }
        // A request without any of the parameters to encrypt, and without a response to decrypt, is an ordinary one.
        if !list.isEmpty || rule.response != .none { writeEncryption(list, tags, to: &json) }
        json.buffer.append(UInt8(ascii: "}"))
        return json.finish().data
    }

    /// Returns the JSON that is encrypted as a whole.
    private func parameters(_ members: [JSONObject.Slice], _ clear: Data) -> Data {
        guard let flag = rule.flag, members.contains(where: { $0.key == flag }) else { return clear }
        var json = JSONWriter(checksLimits: false, capacity: clear.count + 64)
        json.buffer.append(UInt8(ascii: "{"))
        for member in members where member.key != flag {
            json.writeName(member.key)
            json.append(clear, member.value)
        }
        json.buffer.append(UInt8(ascii: "}"))
        return json.finish().data
    }

    private func writeEncryption(_ list: [String], _ tags: [Data], to json: inout JSONWriter) {
        let key = Base64(encryption.ciphertextBlob)
        let iv = Base64(encryption.iv)
        if case .flatFields = rule.request {
            json.strings("EncryptList", list)
            json.base64("CiphertextBlob", key)
            json.base64("Iv", iv)
        } else {
            json.writeName("Encryption")
            json.buffer.append(UInt8(ascii: "{"))
            json.strings("EncryptList", list)
            json.base64("CiphertextBlob", key)
            json.base64("Iv", iv)
            json.string("Algorithm", encryption.algorithm)
            json.strings("TagList", tags.map { Base64($0).text })
            json.buffer.append(UInt8(ascii: "}"))
        }
    }
}

extension JSONWriter {
    /// Writes the name of a member that is known only while the program runs, with the comma before it.
    fileprivate mutating func writeName(_ name: String) {
        if buffer.start[buffer.count - 1] != UInt8(ascii: "{") { buffer.append(UInt8(ascii: ",")) }
        writeString(name)
        buffer.append(UInt8(ascii: ":"))
    }

    /// Appends a part of another text.
    fileprivate mutating func append(_ text: Data, _ range: Range<Int>) {
        text.withUnsafeBytes { bytes in
            bytes.withMemoryRebound(to: UInt8.self) { buffer.append(UnsafeBufferPointer(rebasing: $0[range])) }
        }
    }
}
