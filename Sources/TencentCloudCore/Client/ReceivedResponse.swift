#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// The response to a call that succeeded.
struct ReceivedResponse<Response: ActionResponse> {
    let value: Response
    let drifts: [Drift]
    /// The id that the server gave the call, if it sent one.
    let requestId: String?

    private enum Content {
        case value(Response)
        case error(CallError)
    }

    /// Reads a response.
    ///
    /// - Parameters:
    ///   - response: The response.
    ///   - headId: The id of the request, if the head contains it.
    ///   - isEvent: `true` if the body is an event of a stream. An event need not be wrapped in `Response`, nor repeat
    ///     the id that the head contains.
    ///   - action: The action that was called.
    ///   - credential: The key that signed the request. It is removed from texts of the server.
    /// - Throws: ``TencentCloudError/server(_:)`` or ``TencentCloudError/invalidResponse(_:)``.
    init(
        _ response: TransportResponse, headId: String?, isEvent: Bool = false, to action: Action,
        credential: Credential?
    ) throws(TencentCloudError) {
        let content: Content
        do throws(JSONError) {
            let (read, drifts) = try Self.read(response, isEvent: isEvent)
            content = read
            // The paths of members begin inside the response object, not at the object that wraps it.
            self.drifts = drifts.compactMap { drift in
                let path = String(drift.path.trimmingPrefix("Response."))
                guard !isEvent || path != "RequestId" else { return nil }
                return Drift(path: path, expected: drift.expected, found: drift.found)
            }
        } catch {
            throw .invalidResponse(
                InvalidResponse(response, to: action, credential, requestId: headId, reason: error.description))
        }
        switch content {
        case .value(let value):
            let id = value.requestId.isEmpty ? headId : plain(value.requestId, credential)
            guard response.status < 400 else {
                throw .invalidResponse(
                    InvalidResponse(
                        response, to: action, credential, requestId: id, reason: "an error status without an error"))
            }
            self.value = value
            requestId = id
        case .error(let error):
            throw .server(
                ServerError(
                    code: ErrorCode(rawValue: plain(error.code, credential)),
                    message: credential?.redacted(from: error.message) ?? error.message,
                    requestId: error.requestId.map { plain($0, credential) } ?? headId, action: action.name,
                    status: response.status))
        }
    }

    private static func read(_ response: TransportResponse, isEvent: Bool) throws(JSONError) -> (Content, [Drift]) {
        guard !response.body.isEmpty else { throw JSONError(reason: "the body is empty") }
        // With an error status, no error is a member of a call that succeeded.
        let membersBesideError = response.status < 400 ? Response.membersBesideError : nil
        let (content, drifts) = try JSONDocument.read(response.body) { (root) throws(JSONError) -> Content? in
            let wrapped = try root.withObject("Response") { (members) throws(JSONError) in
                try Self.content(of: &members, besideError: membersBesideError)
            }
            guard isEvent, wrapped == nil else { return wrapped }
            return try Self.content(of: &root, besideError: membersBesideError)
        }
        guard let content else { throw JSONError(reason: "the JSON text has no object 'Response'") }
        return (content, drifts)
    }

    private static func content(
        of response: inout JSONObject, besideError others: [StaticString]?
    ) throws(JSONError) -> Content {
        if let error = try response.callError(orMemberBeside: others) { return .error(error) }
        return .value(Response(from: &response))
    }
}

/// Returns a text of the server in a form that may be logged: on one line, limited in length, and without the key.
private func plain(_ text: String, _ credential: Credential?) -> String {
    let text = credential?.redacted(from: text) ?? text
    let isPlain = text.utf8.count <= longestPlainText && text.utf8.allSatisfy { 0x20...0x7E ~= $0 }
    return isPlain ? text : String(text.prefix(longestPlainText).map { $0.isNewline || $0.isUnseen ? "?" : $0 })
}

/// The limit in characters. The ids and codes of the API have fewer than a hundred.
private let longestPlainText = 256

extension Character {
    /// A Boolean value that indicates whether this is a control character, such as one that begins a terminal's
    /// command.
    fileprivate var isUnseen: Bool { unicodeScalars.contains { $0.properties.generalCategory == .control } }
}

extension TransportResponse {
    /// Returns the id of the request if the head contains it, as the official SDKs read it for streams.
    /// - Parameter credential: The key that signed the request. It is removed from the id.
    func requestId(_ credential: Credential?) -> String? {
        headers["x-tc-requestid"].map { plain($0, credential) }
    }
}

extension InvalidResponse {
    /// Creates an error that describes a response.
    ///
    /// - Parameters:
    ///   - credential: The key that signed the request. It is removed from texts of the server.
    ///   - byteCount: The number of bytes that arrived; `nil` for the size of the response's body.
    init(
        _ response: TransportResponse, to action: Action, _ credential: Credential?, byteCount: Int? = nil,
        requestId: String?, reason: String
    ) {
        self.init(
            action: action.name, status: response.status,
            contentType: response.headers["content-type"].map { plain($0, credential) },
            byteCount: byteCount ?? response.body.count, requestId: requestId, reason: reason)
    }
}
