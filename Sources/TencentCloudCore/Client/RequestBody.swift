#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// A request's body in the form that its action accepts.
struct RequestBody: Sendable {
    let contentType: String
    let data: Data
    /// The members that are sent as headers.
    var headers: [(name: String, value: String)] = []

    /// Creates the body of a request.
    /// - Throws: ``TencentCloudError/preflight(_:)`` if a member cannot be sent in the form that the action accepts.
    init(_ json: JSONBody, of action: Action) throws(TencentCloudError) {
        switch action.body {
        case .json:
            contentType = "application/json"
            data = json.data
        case .multipart:
            // The digits are lower-case, since only some descriptions of the signature convert signed headers to lower
            // case.
            let boundary = UUID().uuidString.lowercased().filter { $0 != "-" }
            contentType = "multipart/form-data; boundary=\(boundary)"
            data = multipartData(try json.members(of: action), json.binaries, boundary: boundary)
        case .octetStream:
            contentType = "application/octet-stream"
            data = json.binaries.first?.value.data ?? Data()
            headers = try octetStreamHeaders(json.members(of: action), of: action)
        }
    }
}

/// Returns one part for each member, then one for each file.
///
/// Source: RFC 7578, and the official SDKs, which mark objects and lists as `application/json`.
private func multipartData(
    _ members: JSONValue.Object, _ files: [(name: String, value: Binary)], boundary: String
) -> Data {
    var data = Data()
    func append(_ name: String, fileName: String? = nil, type: String? = nil, _ content: Data) {
        var head = "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\""
        if let fileName { head += "; filename=\"\(quoted(fileName))\"" }
        if let type { head += "\r\nContent-Type: \(type)" }
        data += Data((head + "\r\n\r\n").utf8)
        data += content
        data += Data("\r\n".utf8)
    }
    for (name, value) in members {
        switch value {
        case .object, .array: append(name, type: "application/json", Data(value.jsonText.utf8))
        default: append(name, Data(value.plainText.utf8))
        }
    }
    for (name, file) in files {
        append(name, fileName: file.fileName ?? name, type: "application/octet-stream", file.data)
    }
    if !data.isEmpty { data += Data("--\(boundary)--\r\n".utf8) }
    return data
}

/// Returns a file name that is escaped as browsers escape it. Source: HTML, "Multipart form data".
private func quoted(_ fileName: String) -> String {
    fileName.replacing("\"", with: "%22").replacing("\r\n", with: "%0D%0A").replacing("\r", with: "%0D")
        .replacing("\n", with: "%0A")
}

/// Returns the headers for the members: `X-CLS-TopicId: …` for the member `TopicId` of the service `cls`.
private func octetStreamHeaders(
    _ members: JSONValue.Object, of action: Action
) throws(TencentCloudError) -> [(name: String, value: String)] {
    var headers: [(name: String, value: String)] = []
    for (name, value) in members {
        let text = value.plainText
        guard text.utf8.allSatisfy({ (0x20...0x7e).contains($0) }) else {
            throw action.preflightError(path: name, "must be printable ASCII, since it is sent as a header")
        }
        headers.append(("X-\(action.service.name.uppercased())-\(name)", text))
    }
    return headers
}

extension JSONBody {
    /// Reads the members from the JSON that was written. This is needed only for the two forms that are not JSON, which
    /// three actions of the cloud use.
    ///
    /// - Throws: ``TencentCloudError/preflight(_:)`` if the parser rejects the JSON, for example because lists are
    ///   nested too deeply: the request would be sent without its members.
    fileprivate func members(of action: Action) throws(TencentCloudError) -> JSONValue.Object {
        do throws(JSONError) {
            return try JSONValue(json: String(decoding: data, as: UTF8.self)).objectValue ?? [:]
        } catch {
            throw action.preflightError(path: "", "\(error.reason), which only actions with a JSON body accept")
        }
    }
}

extension Action {
    fileprivate func preflightError(path: String, _ rule: String) -> TencentCloudError {
        .preflight(PreflightError(action: name, problems: [PreflightProblem(path: path, rule: rule)]))
    }
}

extension JSONValue {
    /// The value as text outside of JSON: a string without quotes.
    fileprivate var plainText: String { stringValue ?? jsonText }
}
