internal import Foundation

/// What the server answered to a call that succeeded.
struct Answer<Response: ActionResponse> {
    let value: Response
    let drifts: [Drift]

    private enum Content {
        case value(Response)
        case error(code: String, message: String, requestId: String?)
    }

    /// Reads an answer.
    ///
    /// - Parameters:
    ///   - response: What came.
    ///   - action: The interface that was called.
    ///   - credential: The key that was used, to keep it out of what the server says.
    /// - Throws: ``TencentCloudError/server(_:)`` and ``TencentCloudError/unreadable(_:)``.
    init(_ response: HTTPResponse, to action: Action, credential: Credential?) throws(TencentCloudError) {
        let content: Content
        do throws(JSONError) {
            let (read, drifts) = try Self.read(response.body)
            content = read
            // Members are known by their names within the answer, not within what it is wrapped in.
            self.drifts = drifts.map { drift in
                Drift(
                    path: String(drift.path.trimmingPrefix("Response.")), expected: drift.expected, found: drift.found)
            }
        } catch {
            throw .unreadable(UnreadableAnswer(response, to: action, reason: error.description))
        }
        switch content {
        case .value(let value):
            guard response.status < 400 else {
                throw .unreadable(
                    UnreadableAnswer(
                        response, to: action, requestId: value.requestId, reason: "an error status without an error"))
            }
            self.value = value
        case .error(let code, let message, let requestId):
            throw .server(
                ServerError(
                    code: ErrorCode(rawValue: code), message: credential?.redacted(from: message) ?? message,
                    requestId: requestId, action: action.name, status: response.status))
        }
    }

    private static func read(_ body: Data) throws(JSONError) -> (Content, [Drift]) {
        guard !body.isEmpty else { throw JSONError(reason: "the body is empty") }
        let (content, drifts) = try JSONDocument.read(body) { (root) throws(JSONError) in
            try root.withObject("Response") { (answer) throws(JSONError) in
                let error = answer.withObject("Error") { error in
                    (code: error.stringIfPresent("Code"), message: error.stringIfPresent("Message"))
                }
                guard let error else { return Content.value(Response(from: &answer)) }
                guard let code = error.code else { throw JSONError(reason: "the Error has no Code") }
                let requestId = answer.stringIfPresent("RequestId")
                return .error(code: code, message: error.message ?? "", requestId: requestId)
            }
        }
        guard let content else { throw JSONError(reason: "the JSON text has no object 'Response'") }
        return (content, drifts)
    }
}

extension UnreadableAnswer {
    fileprivate init(_ response: HTTPResponse, to action: Action, requestId: String? = nil, reason: String) {
        self.init(
            action: action.name, status: response.status, contentType: response.headers["content-type"],
            byteCount: response.body.count, requestId: requestId, reason: reason)
    }
}
