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
    /// The HTTP status.
    let status: Int
    /// A number that is the same for the same items of a list; `nil` if the response has no list, or none was asked for.
    let fingerprint: Int?

    private enum Content {
        case value(Response, fingerprint: Int?)
        case error(CallError)
    }

    /// Reads a response.
    ///
    /// - Parameters:
    ///   - response: The response.
    ///   - headId: The id of the request, if the head contains it.
    ///   - isEvent: `true` if the body is an event of a stream. An event need not be wrapped in `Response`, nor repeat
    ///     the id that the head contains.
    ///   - items: The path of a list in the response, whose fingerprint is taken.
    ///   - action: The action that was called.
    ///   - credential: The key that signed the request. It is removed from texts of the server.
    /// - Throws: ``TencentCloudError/server(_:)`` or ``TencentCloudError/invalidResponse(_:)``.
    init(
        _ response: TransportResponse, headId: String?, isEvent: Bool = false, itemsAt items: StaticString? = nil,
        to action: Action, credential: Credential?
    ) throws(TencentCloudError) {
        let content: Content
        do throws(JSONError) {
            let (read, drifts) = try Self.read(response, isEvent: isEvent, itemsAt: items)
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
        case .value(let value, let fingerprint):
            let id = value.requestId.isEmpty ? headId : value.requestId.loggable(without: credential)
            guard response.status < 400 else {
                throw .invalidResponse(
                    InvalidResponse(
                        response, to: action, credential, requestId: id,
                        reason: "the status is that of an error, but the body has no 'Error'"))
            }
            self.value = value
            self.fingerprint = fingerprint
            requestId = id
            status = response.status
        case .error(let error):
            throw .server(
                ServerError(
                    code: ErrorCode(rawValue: error.code.loggable(without: credential)),
                    message: credential?.redacted(from: error.message) ?? error.message,
                    requestId: error.requestId.map { $0.loggable(without: credential) } ?? headId, action: action.name,
                    head: ResponseHead(response), service: action.service))
        }
    }

    private static func read(
        _ response: TransportResponse, isEvent: Bool, itemsAt items: StaticString?
    ) throws(JSONError) -> (Content, [Drift]) {
        guard !response.body.isEmpty else { throw JSONError(reason: "the body is empty") }
        // With an error status, `Error` is the error of the call, even if the response declares a member of that name.
        let otherMembers = response.status < 400 ? Response.membersBesideError : nil
        let (content, drifts) = try JSONDocument.read(response.body) { (root) throws(JSONError) -> Content? in
            let wrapped = try root.withObject("Response") { (members) throws(JSONError) in
                try Self.content(of: &members, unlessWith: otherMembers, itemsAt: items)
            }
            guard isEvent, wrapped == nil else { return wrapped }
            return try Self.content(of: &root, unlessWith: otherMembers, itemsAt: items)
        }
        guard let content else { throw JSONError(reason: "the JSON text has no object 'Response'") }
        return (content, drifts)
    }

    private static func content(
        of response: inout JSONObject, unlessWith otherMembers: [StaticString]?, itemsAt items: StaticString?
    ) throws(JSONError) -> Content {
        if let error = try response.callError(unlessWith: otherMembers) { return .error(error) }
        return .value(Response(from: &response), fingerprint: items.flatMap { response.fingerprint(at: $0) })
    }
}
