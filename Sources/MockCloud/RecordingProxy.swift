package import APIModel
package import LocalServer
package import TencentCloudCore

#if canImport(FoundationEssentials)
    package import FoundationEssentials
#else
    package import Foundation
#endif

/// Passes calls on to the cloud, signed anew, and records them.
///
/// The calls spend the money of the key's owner. So no page of a browser may make them (a request with an `Origin` is
/// refused, and no CORS header is sent), each needs a valid signature of the pair for tests, and only actions that change
/// nothing are passed on, unless others are named.
package struct RecordingProxy: Sendable {
    /// Calls the cloud. Returns its response, which may be an error. Throws if there is none.
    package typealias Forward =
        @Sendable (Service, APIModel.Action, _ region: String?, JSONValue.Object) async throws(ForwardError) -> Outcome

    package typealias Service = APIModel.Service

    /// The response of the cloud.
    package enum Outcome: Sendable {
        /// The members of the response, with its id.
        case success(JSONValue.Object)
        case error(code: String, message: String, requestId: String?)
    }

    /// The reason why there is no response of the cloud.
    package struct ForwardError: Error {
        package enum Kind: Sendable {
            /// There is no key to sign with, or none that can be used.
            case noKey
            case noResponse
            /// Something else has responded, such as a proxy.
            case unreadableResponse
        }

        package let kind: Kind
        /// One or more sentences for the client, without any part of a key.
        package let reason: String

        package init(_ kind: Kind, reason: String) {
            self.kind = kind
            self.reason = reason
        }
    }

    private let source: ActionSource
    private let verifier: SignatureVerifier
    private let allowed: Set<String>
    private let forward: Forward
    private let save: @Sendable (Recording) -> Void
    private let onAnswer: @Sendable (AnsweredRequest) -> Void
    private let clock: @Sendable () -> Date
    private let log = RequestLog()

    /// Creates a proxy.
    ///
    /// - Parameters:
    ///   - source: The actions that are known.
    ///   - keys: The pairs for tests: secret keys by their ids.
    ///   - allowed: The names of actions that are passed on though they change something.
    ///   - clock: Returns the time by which signatures are checked.
    ///   - forward: Calls the cloud.
    ///   - save: Keeps a recording.
    ///   - onAnswer: A closure that is called with each request that was answered.
    package init(
        _ source: ActionSource, keys: [String: String], allowed: Set<String>,
        clock: @escaping @Sendable () -> Date = { Date() }, forward: @escaping Forward,
        save: @escaping @Sendable (Recording) -> Void,
        onAnswer: @escaping @Sendable (AnsweredRequest) -> Void = { _ in }
    ) {
        self.source = source
        verifier = SignatureVerifier(keys: keys)
        self.allowed = allowed
        self.clock = clock
        self.forward = forward
        self.save = save
        self.onAnswer = onAnswer
    }

    /// Returns the response to a request.
    package func response(to request: LocalRequest) async -> LocalResponse {
        guard request.header("Origin") == nil else {
            return .text(status: 403, "a page in a browser must not make calls that cost money")
        }
        guard request.path != RequestLog.path else { return log.response(to: request) }
        guard request.path == "/", request.method == "POST" else {
            return .text(status: 405, "only POST to '/' is passed on", headers: [("Allow", "POST")])
        }
        let start = ContinuousClock.now
        var answered = AnsweredRequest(
            time: clock(), requestId: ResponseText.newRequestId(), bytesIn: request.body.count)
        let text = await text(for: request, &answered)
        answered.bytesOut = text.utf8.count
        answered.duration = ContinuousClock.now - start
        log.add(answered)
        onAnswer(answered)
        return .json(text)
    }

    private func text(for request: LocalRequest, _ answered: inout AnsweredRequest) async -> String {
        do throws(MockError) {
            let call = try CommonParameters(request)
            answered.describe(call)
            let (service, action) = try await source.action(of: call)
            answered.service = service.shortName
            try request.checkSize(for: service)
            try verifier.verify(call.signature, of: request, service: service.shortName, now: clock())
            try checkAllowed(action)
            let parameters =
                try ReceivedParameters(request, form: call.form, of: action, service).json.objectValue ?? [:]
            return try await forwarded(parameters, call.region, action, service, &answered)
        } catch {
            answered.code = error.code
            return ResponseText.error(error, answered.requestId)
        }
    }

    private func checkAllowed(_ action: APIModel.Action) throws(MockError) {
        guard action.body == .json, !action.isEventStream else {
            throw MockError("UnsupportedOperation", "Only actions with JSON in both directions are recorded.")
        }
        guard action.isIdempotent || allowed.contains(action.wireName) else {
            throw MockError(
                "UnauthorizedOperation",
                "\(action.wireName) may change something or cost more when repeated; allow it with --allow.")
        }
    }

    private func forwarded(
        _ parameters: JSONValue.Object, _ region: String?, _ action: APIModel.Action, _ service: Service,
        _ answered: inout AnsweredRequest
    ) async throws(MockError) -> String {
        let outcome: Outcome
        do throws(ForwardError) {
            outcome = try await forward(service, action, region, parameters)
        } catch {
            throw MockError(error)
        }
        switch outcome {
        case .success(let members):
            save(Recording(parameters, of: action, service, result: .success(members)))
            answered.requestId = members["RequestId"]?.stringValue ?? answered.requestId
            var members = members
            members["RequestId"] = nil
            return ResponseText.success(JSONValue.object(members).jsonText, answered.requestId)
        case .error(let code, let message, let requestId):
            save(Recording(parameters, of: action, service, result: .error(code)))
            answered.requestId = requestId ?? answered.requestId
            throw MockError(code, message)
        }
    }
}

extension MockError {
    /// Creates the error for a call that was not answered by the cloud. Clients repeat only the one that a pause may help, and
    /// their advice on codes of the cloud must not hide the reason.
    fileprivate init(_ error: RecordingProxy.ForwardError) {
        switch error.kind {
        case .noKey:
            self.init(
                "AuthFailure.CredentialNotFound",
                "The server that records has no key with which it could sign the call: \(error.reason)")
        case .noResponse: self.init("InternalError", "No response of the cloud arrived: \(error.reason)")
        case .unreadableResponse:
            self.init(
                "FailedOperation.InvalidResponse", "What arrived is no response of the cloud: \(error.reason)")
        }
    }
}
