internal import APIModel
internal import LocalServer
internal import TencentCloudCore

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// The parameters of a request, in any form in which an action accepts them.
struct ReceivedParameters {
    /// An object, without the files.
    var json = JSONValue.object([:])
    var files: [(name: String, content: Binary)] = []

    /// Reads the parameters of a request.
    ///
    /// - Parameter form: The parameters of a form or a query; `nil` for another kind of body.
    /// - Throws: `MockError` if the body does not have the form that the action accepts.
    init(
        _ request: LocalRequest, form: [(name: String, value: String)]?, of action: APIModel.Action,
        _ service: APIModel.Service
    ) throws(MockError) {
        if let form {
            json = FormParameters.parameters(form, of: action, service)
            return
        }
        let type = request.contentType.lowercased()
        switch action.body {
        case .multipart where type.hasPrefix("multipart/form-data"):
            try read(MultipartBody(request), of: action)
        case .octetStream where type.hasPrefix("application/octet-stream"):
            read(octetStream: request, of: action, service)
        case .json where type.hasPrefix("application/json"), .multipart where type.hasPrefix("application/json"):
            try read(json: request.body)
        case .json: throw .wrongType("application/json")
        case .multipart: throw .wrongType("multipart/form-data")
        case .octetStream: throw .wrongType("application/octet-stream")
        }
    }

    private mutating func read(json body: Data) throws(MockError) {
        guard !body.isEmpty else { return }
        guard let text = String(validUTF8: body) else {
            throw MockError("InvalidParameter", "The body is not JSON: it is not UTF-8.")
        }
        do throws(JSONError) {
            json = try JSONValue(json: text)
        } catch {
            throw MockError("InvalidParameter", "The body is not JSON: \(error.reason).")
        }
        guard json.objectValue != nil else { throw MockError("InvalidParameter", "The body must be a JSON object.") }
    }

    private mutating func read(_ body: MultipartBody, of action: APIModel.Action) {
        var members: [(String, JSONValue)] = []
        for part in body.parts {
            let text = String(decoding: part.content, as: UTF8.self)
            switch action.request.members.first(where: { $0.wireName == part.name })?.type {
            case .binary: files.append((part.name, Binary(part.content, fileName: part.fileName)))
            case .integer, .float, .boolean, .object, .array, .any:
                members.append((part.name, (try? JSONValue(json: text)) ?? .string(text)))
            case .string, .timestamp, .base64, .json, nil: members.append((part.name, .string(text)))
            }
        }
        json = .object(JSONValue.Object(members))
    }

    private mutating func read(
        octetStream request: LocalRequest, of action: APIModel.Action, _ service: APIModel.Service
    ) {
        var members: [(String, JSONValue)] = []
        for member in action.request.members {
            if member.type == .binary {
                files.append((member.wireName, Binary(request.body)))
            } else if let text = request.header("X-\(service.shortName.uppercased())-\(member.wireName)") {
                let isText = member.type == .string
                members.append(
                    (member.wireName, isText ? .string(text) : (try? JSONValue(json: text)) ?? .string(text)))
            }
        }
        json = .object(JSONValue.Object(members))
    }
}

extension MockError {
    fileprivate static func wrongType(_ expected: String) -> MockError {
        MockError("InvalidParameter", "The header Content-Type must be \(expected) for this action.")
    }
}
