#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// A request's body in the form that its interface takes.
struct RequestBody: Sendable {
    let contentType: String
    let data: Data
    /// Members that are sent as headers.
    var headers: [(name: String, value: String)] = []

    /// - Throws: ``TencentCloudError/preflight(_:)`` when a member cannot be sent in that form.
    init(_ json: JSONBody, of action: Action) throws(TencentCloudError) {
        switch action.body {
        case .json:
            contentType = "application/json"
            data = json.data
        case .multipart:
            // Lower-case digits: some descriptions of the signature lower the signed headers, some do not.
            let boundary = UUID().uuidString.lowercased().filter { $0 != "-" }
            contentType = "multipart/form-data; boundary=\(boundary)"
            data = multipartData(json, boundary: boundary)
        case .octetStream:
            contentType = "application/octet-stream"
            data = json.binaries.first?.value.bytes ?? Data()
            headers = try octetStreamHeaders(json, of: action)
        }
    }
}

/// One part for each member, then one for each file.
///
/// Source: RFC 7578, and the vendor's SDKs, which mark objects and lists as `application/json`.
private func multipartData(_ json: JSONBody, boundary: String) -> Data {
    var data = Data()
    func append(_ name: String, fileName: String? = nil, type: String? = nil, _ content: Data) {
        var head = "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\""
        if let fileName { head += "; filename=\"\(quoted(fileName))\"" }
        if let type { head += "\r\nContent-Type: \(type)" }
        data += Data((head + "\r\n\r\n").utf8)
        data += content
        data += Data("\r\n".utf8)
    }
    for (name, value) in json.members {
        switch value {
        case .object, .array: append(name, type: "application/json", Data(value.jsonText.utf8))
        default: append(name, Data(value.plainText.utf8))
        }
    }
    for (name, binary) in json.binaries {
        append(name, fileName: binary.fileName ?? name, type: "application/octet-stream", binary.bytes)
    }
    if !data.isEmpty { data += Data("--\(boundary)--\r\n".utf8) }
    return data
}

/// A file's name as browsers write it: HTML, "Multipart form data".
private func quoted(_ fileName: String) -> String {
    fileName.replacing("\"", with: "%22").replacing("\r\n", with: "%0D%0A").replacing("\r", with: "%0D")
        .replacing("\n", with: "%0A")
}

/// `X-CLS-TopicId: …` for the member `TopicId` of the service `cls`.
private func octetStreamHeaders(
    _ json: JSONBody, of action: Action
) throws(TencentCloudError) -> [(name: String, value: String)] {
    var headers: [(name: String, value: String)] = []
    for (name, value) in json.members {
        let text = value.plainText
        guard text.utf8.allSatisfy({ (0x20...0x7e).contains($0) }) else {
            let problem = PreflightProblem(path: name, rule: "is sent as a header, and must be printable ASCII")
            throw .preflight(PreflightError(action: action.name, problems: [problem]))
        }
        headers.append(("X-\(action.service.name.uppercased())-\(name)", text))
    }
    return headers
}

extension JSONBody {
    /// What was written, read again. Only for the two forms that are not JSON, which three interfaces of the cloud use.
    fileprivate var members: JSONValue.Object {
        let text = String(decoding: data, as: UTF8.self)
        return (try? JSONValue(json: text))?.objectValue ?? [:]
    }
}

extension JSONValue {
    /// The value as it stands outside of JSON: a text without quotes.
    fileprivate var plainText: String { stringValue ?? jsonText }
}
