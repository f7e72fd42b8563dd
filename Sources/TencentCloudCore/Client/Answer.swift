#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// What the server answered to a call that succeeded.
struct Answer<Response: ActionResponse> {
    let value: Response
    let drifts: [Drift]
    /// The id that the server gave the call, if it gave one.
    let requestId: String?

    private enum Content {
        case value(Response)
        case error(code: String, message: String, requestId: String?)
    }

    /// Reads an answer.
    ///
    /// - Parameters:
    ///   - response: What came.
    ///   - headId: The id of the request where the head has it.
    ///   - isEvent: The body is an event of a stream: it need not be wrapped in `Response`, nor repeat the id that stands in
    ///     the head.
    ///   - action: The interface that was called.
    ///   - credential: The key that was used, to keep it out of what the server says.
    /// - Throws: ``TencentCloudError/server(_:)`` and ``TencentCloudError/unreadable(_:)``.
    init(
        _ response: HTTPResponse, headId: String?, isEvent: Bool = false, to action: Action, credential: Credential?
    ) throws(TencentCloudError) {
        let content: Content
        do throws(JSONError) {
            let (read, drifts) = try Self.read(response.body, isEvent: isEvent)
            content = read
            // Members are known by their names within the answer, not within what it is wrapped in.
            self.drifts = drifts.compactMap { drift in
                let path = String(drift.path.trimmingPrefix("Response."))
                guard !isEvent || path != "RequestId" else { return nil }
                return Drift(path: path, expected: drift.expected, found: drift.found)
            }
        } catch {
            throw .unreadable(
                UnreadableAnswer(response, to: action, credential, requestId: headId, reason: error.description))
        }
        switch content {
        case .value(let value):
            let id = value.requestId.isEmpty ? headId : plain(value.requestId, credential)
            guard response.status < 400 else {
                throw .unreadable(
                    UnreadableAnswer(
                        response, to: action, credential, requestId: id, reason: "an error status without an error"))
            }
            self.value = value
            requestId = id
        case .error(let code, let message, let requestId):
            throw .server(
                ServerError(
                    code: ErrorCode(rawValue: plain(code, credential)),
                    message: credential?.redacted(from: message) ?? message,
                    requestId: requestId.map { plain($0, credential) } ?? headId, action: action.name,
                    status: response.status))
        }
    }

    private static func read(_ body: Data, isEvent: Bool) throws(JSONError) -> (Content, [Drift]) {
        guard !body.isEmpty else { throw JSONError(reason: "the body is empty") }
        let (content, drifts) = try JSONDocument.read(body) { (root) throws(JSONError) -> Content? in
            let wrapped = try root.withObject("Response") { (answer) throws(JSONError) in
                try Self.content(of: &answer)
            }
            guard isEvent, wrapped == nil else { return wrapped }
            return try Self.content(of: &root)
        }
        guard let content else { throw JSONError(reason: "the JSON text has no object 'Response'") }
        return (content, drifts)
    }

    private static func content(of answer: inout JSONObject) throws(JSONError) -> Content {
        guard answer.holds("Error") else { return .value(Response(from: &answer)) }
        let error = answer.withObject("Error") { error in
            (code: error.stringIfPresent("Code"), message: error.stringIfPresent("Message"))
        }
        // A refusal in a form that nobody promised is no success.
        guard let error else { throw JSONError(reason: "the Error is not an object") }
        guard let code = error.code else { throw JSONError(reason: "the Error has no Code") }
        return .error(code: code, message: error.message ?? "", requestId: answer.stringIfPresent("RequestId"))
    }
}

/// What a server says of itself, fit for a log: on one line, not endless, and without the key if it repeats that.
private func plain(_ text: String, _ credential: Credential?) -> String {
    let text = credential?.redacted(from: text) ?? text
    let isPlain = text.utf8.count <= longestPlainText && text.utf8.allSatisfy { 0x20...0x7E ~= $0 }
    return isPlain ? text : String(text.prefix(longestPlainText).map { $0.isNewline || $0.isUnseen ? "?" : $0 })
}

/// Characters. The ids and codes of the API have fewer than a hundred.
private let longestPlainText = 256

extension Character {
    /// Control characters, such as those that begin a terminal's commands.
    fileprivate var isUnseen: Bool { unicodeScalars.contains { $0.properties.generalCategory == .control } }
}

extension HTTPResponse {
    /// The id of the request where the head has it, as the vendor's SDKs read it of streams.
    /// - Parameter credential: The key that was used.
    func requestId(_ credential: Credential?) -> String? {
        headers["x-tc-requestid"].map { plain($0, credential) }
    }
}

extension UnreadableAnswer {
    /// - Parameters:
    ///   - credential: The key that was used.
    ///   - byteCount: The size of what came; `nil`: of the response's body.
    init(
        _ response: HTTPResponse, to action: Action, _ credential: Credential?, byteCount: Int? = nil,
        requestId: String?, reason: String
    ) {
        self.init(
            action: action.name, status: response.status,
            contentType: response.headers["content-type"].map { plain($0, credential) },
            byteCount: byteCount ?? response.body.count, requestId: requestId, reason: reason)
    }
}
