internal import APIModel
package import LocalServer
internal import SpecRequests
internal import TencentCloudCore

#if canImport(FoundationEssentials)
    package import FoundationEssentials
#else
    package import Foundation
#endif

/// Answers requests as the cloud would, from specs: with an example, with a response made of the types, or with the error
/// that the cloud has for a wrong request.
package struct MockCloud: Sendable {
    private let source: ActionSource
    private let options: MockOptions
    private let recordings: Recordings
    private let verifier: SignatureVerifier?
    private let limits = CallLimits()
    private let examples = ExampleCache()
    private let log = RequestLog()
    private let onAnswer: @Sendable (AnsweredRequest) -> Void
    private let clock: @Sendable () -> Date

    /// Creates a mock cloud.
    ///
    /// - Parameters:
    ///   - source: The actions to answer.
    ///   - options: The settings.
    ///   - recordings: The recorded responses, which go before examples.
    ///   - clock: Returns the time by which signatures and rates are checked.
    ///   - onAnswer: A closure that is called with each request that was answered, by several tasks at a time.
    package init(
        _ source: ActionSource, options: MockOptions = MockOptions(), recordings: Recordings = Recordings([]),
        clock: @escaping @Sendable () -> Date = { Date() },
        onAnswer: @escaping @Sendable (AnsweredRequest) -> Void = { _ in }
    ) {
        self.source = source
        self.options = options
        self.recordings = recordings
        self.clock = clock
        self.onAnswer = onAnswer
        verifier = if case .pairs(let keys) = options.keys { SignatureVerifier(keys: keys) } else { nil }
    }

    /// Returns the response to a request.
    package func response(to request: LocalRequest) async -> LocalResponse {
        guard request.path == "/" else { return other(request) }
        switch request.method {
        case "POST", "GET", "HEAD": break
        case "OPTIONS": return .preflight(request)
        default:
            return .text(
                status: 405, "the method must be POST or GET", headers: [("Allow", "POST, GET, HEAD, OPTIONS")])
        }
        let start = ContinuousClock.now
        var answered = AnsweredRequest(
            time: clock(), requestId: ResponseText.newRequestId(), bytesIn: request.body.count)
        var answer = await answer(to: request, &answered)
        if options.latency > .zero { try? await Task.sleep(for: options.latency) }
        answer.headers += [
            ("Access-Control-Allow-Origin", "*"),
            ("Access-Control-Expose-Headers", "Preference-Applied, X-Tcapi-Source"),
        ]
        answered.duration = ContinuousClock.now - start
        log.add(answered)
        onAnswer(answered)
        return answer
    }

    /// Returns the response to a request of another path than that of the cloud. Pages of other origins cannot read it.
    private func other(_ request: LocalRequest) -> LocalResponse {
        if request.path == RequestLog.path { return log.response(to: request) }
        guard let key = CallAlgorithm.publicKey(at: request.path) else {
            return .text(status: 404, "the actions are at '/', and the journal is at '\(RequestLog.path)'")
        }
        guard ["GET", "HEAD"].contains(request.method) else { return .onlyGet }
        return .text(status: 200, key)
    }

    private func answer(to request: LocalRequest, _ answered: inout AnsweredRequest) async -> LocalResponse {
        do throws(MockError) {
            return try await success(of: request, &answered)
        } catch {
            let text = ResponseText.error(error, answered.requestId)
            (answered.code, answered.bytesOut) = (error.code, text.utf8.count)
            return .json(text)
        }
    }

    private func success(
        of request: LocalRequest, _ answered: inout AnsweredRequest
    ) async throws(MockError) -> LocalResponse {
        let call = try CommonParameters(request)
        answered.describe(call)
        let (service, action) = try await source.action(of: call)
        answered.service = service.shortName
        try request.checkSize(for: service)
        if let verifier, action.isSigned {
            try verifier.verify(call.signature, of: request, service: service.shortName, now: clock())
        }
        try checkRate(of: action, service)
        let preferences = try Preferences(request)
        let fault = try forced(preferences, action, service)
        try checkRegion(call.region, of: action, service)
        let received = try ReceivedParameters(request, form: call.form, of: action, service)
        let opened = try OpenedRequest(received, of: action)
        let parameters = opened.parameters
        try check(opened.all, of: action, service)
        let choice = try choice(for: parameters, preferences, of: action, service)
            .sealed(opened.seal, of: action, service)
        let isStream = action.streams(parameters.json)
        answered.code = fault?.code
        let parts =
            isStream
            ? choice.events.map { "data: \(ResponseText.event($0, answered.requestId))\n\n" }
            : [ResponseText.success(choice.events[0], answered.requestId)]
        answered.bytesOut = parts.reduce(0) { $0 + $1.utf8.count }
        var response: LocalResponse = isStream ? .events(parts, fault) : .json(parts[0], fault)
        response.headers.append(("X-Tcapi-Source", choice.source))
        if !preferences.applied.isEmpty {
            response.headers.append(("Preference-Applied", preferences.applied.joined(separator: ", ")))
        }
        return response
    }

    private func choice(
        for parameters: ReceivedParameters, _ preferences: Preferences, of action: APIModel.Action,
        _ service: APIModel.Service
    ) throws(MockError) -> ResponseChoice {
        let wishes = preferences.isDynamic || preferences.example != nil
        if !wishes, let recorded = try recordings.response(to: parameters.json, of: action, service) { return recorded }
        return try ResponseChoice(for: parameters, preferences, of: action, service, examples)
    }

    // MARK: - Rules

    private func checkRate(of action: APIModel.Action, _ service: APIModel.Service) throws(MockError) {
        guard options.enforcesRateLimits, let limit = action.rateLimit else { return }
        let key = "\(service.shortName) \(service.version) \(action.wireName)"
        guard limits.allows(key, limit: limit, at: clock()) else {
            throw MockError("RequestLimitExceeded", "The action may be called \(limit) times a second.")
        }
    }

    /// Returns the fault that a call has by wish or by chance.
    /// - Throws: `MockError` if it has an error instead.
    private func forced(
        _ preferences: Preferences, _ action: APIModel.Action, _ service: APIModel.Service
    ) throws(MockError) -> MockFault? {
        var outcome = preferences.fault.map { MockFailure.Outcome.fault($0) }
        if let code = preferences.code { outcome = .error(code) }
        // A call without wishes counts for the share of failures, so that wishes do not move them.
        if preferences.applied.isEmpty { outcome = limits.failure(among: options.failures) }
        switch outcome {
        case nil: return nil
        case .fault(let fault): return fault
        case .error(let code): throw MockError(code, of: service)
        }
    }

    private func checkRegion(
        _ region: String?, of action: APIModel.Action, _ service: APIModel.Service
    ) throws(MockError) {
        guard let region else { return }
        let regions: [String]? =
            switch action.regions {
            case .service: service.regions
            case .only(let names): names
            case .none: nil
            }
        guard let regions, !regions.contains(region) else { return }
        throw MockError("UnsupportedRegion", "The action is not offered in this region.")
    }

    private func check(
        _ parameters: ReceivedParameters, of action: APIModel.Action, _ service: APIModel.Service
    ) throws(MockError) {
        var check = RequestCheck(service: service, action: action, author: .program)
        _ = check.parameters(parameters.json, files: parameters.files)
        for problem in check.problems {
            if let error = MockError(problem, isStrict: options.isStrict) { throw error }
        }
        if options.isStrict, let path = UnknownValue.path(in: parameters.json, of: action.request, service) {
            throw MockError("InvalidParameterValue", "`\(path)` must be one of its known values.")
        }
    }
}

extension APIModel.Action {
    /// Returns `true` if the response to a request is a stream. An action that leaves it to the parameter `Stream` responds at once
    /// unless it is `true`.
    fileprivate func streams(_ parameters: JSONValue) -> Bool {
        guard isEventStream else { return false }
        let isChosen = request.members.contains { $0.wireName == "Stream" && $0.type == .boolean }
        return isChosen ? parameters["Stream"] == .bool(true) : true
    }
}

extension MockFault {
    /// The code that a client records for the fault; `nil` if the call succeeds in spite of it.
    fileprivate var code: String? {
        switch self {
        case .cut: "ClientError.ConnectionLost"
        case .garbage: "ClientError.Network"
        case .slow: nil
        }
    }
}

extension MockError {
    /// Creates the error for a problem; `nil` if the cloud does not mind.
    fileprivate init?(_ problem: RequestProblem, isStrict: Bool) {
        let sentence = problem.path.isEmpty ? "The request \(problem.rule)." : "`\(problem.path)` \(problem.rule)."
        switch problem.kind {
        case .missing: self.init("MissingParameter", sentence)
        case .type: self.init("InvalidParameter", sentence)
        case .value: self.init("InvalidParameterValue", sentence)
        case .null where isStrict: self.init("InvalidParameterValue", sentence)
        case .unknown where isStrict: self.init("UnknownParameter", sentence)
        case .null, .unknown: return nil
        }
    }
}
