#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Calls the actions of the cloud's services.
///
/// A client is a value that needs no shutdown: create one for a program or one for each call, since all share their
/// connections. Most calls are made with a generated client, such as `OCR.Client`, which is created over this one;
/// several of them can share one.
/// ```swift
/// let api = APIClient(credential: .environment, region: .apGuangzhou)
/// let response = try await api.send(OCR.IDCardOCRRequest(imageUrl: url))
/// ```
public struct APIClient: Sendable {
    /// The region of calls that name none. If it is `nil`, such a call does not send `X-TC-Region`.
    public internal(set) var region: Region?
    /// The settings of the client.
    public internal(set) var configuration: ClientConfiguration
    let credential: any CredentialProvider
    let signer = Signer()

    /// Creates a client.
    ///
    /// - Parameters:
    ///   - credential: The provider of keys, which is asked before each call.
    ///   - region: The region of calls that name none. The default is the current value of the variable
    ///     `TENCENTCLOUD_REGION`.
    ///   - endpoint: The endpoint of all calls, instead of each service's own. It takes precedence over
    ///     `configuration.endpoints`.
    ///   - configuration: The settings of the client.
    public init(
        credential: some CredentialProvider, region: Region? = .environment, endpoint: Endpoint? = nil,
        configuration: ClientConfiguration = ClientConfiguration()
    ) {
        self.credential = credential
        self.region = region
        var configuration = configuration
        if let endpoint { configuration.endpoint = endpoint }
        self.configuration = configuration
    }

    /// Sends a request and reads the response. For a response that is a stream of events, use ``stream(_:region:)``.
    ///
    /// A request that fails is sent again as `configuration.retries` says, signed anew each time.
    ///
    /// - Parameters:
    ///   - request: The request.
    ///   - region: The region to call; `nil` for the client's.
    /// - Returns: The response. If it differs from its specification, `configuration.onDrift` has been called.
    /// - Throws: ``TencentCloudError``, after `configuration.timeout` at the latest, and at once if the task is
    ///   cancelled.
    public func send<Request: ActionRequest>(
        _ request: Request, region: Region? = nil
    ) async throws(TencentCloudError) -> Request.Response {
        try await send(request, for: request, region: region)
    }

    /// Sends a request on behalf of another one, which is written in the same way.
    ///
    /// - Parameter original: The request that the caller made.
    func send<Request: ActionRequest>(
        _ request: Request, for original: any ActionRequest, region: Region?
    ) async throws(TencentCloudError) -> Request.Response {
        try await receive(request, for: original, region: region, itemsAt: nil).value
    }

    /// Sends a request for a page of a list.
    ///
    /// - Parameter items: The path of the list in the response.
    /// - Returns: The response, and a number that is the same for the same items; `nil` if there is no list.
    func send<Request: ActionRequest>(
        _ request: Request, region: Region?, itemsAt items: StaticString
    ) async throws(TencentCloudError) -> (response: Request.Response, fingerprint: Int?) {
        let received = try await receive(request, for: request, region: region, itemsAt: items)
        return (received.value, received.fingerprint)
    }

    private func receive<Request: ActionRequest>(
        _ request: Request, for original: any ActionRequest, region: Region?, itemsAt items: StaticString?
    ) async throws(TencentCloudError) -> ReceivedResponse<Request.Response> {
        let (call, observation) = try begin(request, for: original, region: region)
        return try await receive(call, observation, itemsAt: items)
    }

    /// Sends the request of a call, and reads the response.
    ///
    /// - Parameter items: The path of the list in the response, if the request is for a page of one.
    func receive<Response: ActionResponse>(
        _ call: Call, _ observation: CallObservation?, itemsAt items: StaticString? = nil
    ) async throws(TencentCloudError) -> ReceivedResponse<Response> {
        do throws(TencentCloudError) {
            let transport = configuration.transport
            let progress = CallProgress(timeout: configuration.boundedTimeout)
            let received = try await exchange(call, progress, observation) {
                (call, request, facts) throws(FailedAttempt) in
                let response: TransportResponse
                do throws(TransportFailure) {
                    response = try await transport.send(request)
                } catch {
                    throw FailedAttempt(error: call.networkError(error), facts: facts)
                }
                observation?.receive(response.body.count, status: response.status)
                return try self.read(response, facts, of: call, itemsAt: items) as ReceivedResponse<Response>
            }
            end(received, of: call, observation)
            return received
        } catch {
            observation?.end(error)
            throw error
        }
    }

    /// Checks a call, and starts its observation.
    func begin(
        _ request: some ActionRequest, for original: any ActionRequest, region: Region?
    ) throws(TencentCloudError) -> (Call, CallObservation?) {
        try begin(type(of: request).action, original: original, region: region) { preflight in
            JSONWriter.body(of: request, preflight: preflight)
        }
    }

    /// Checks a call, and starts its observation. A call whose task is cancelled already ends here, before its request is
    /// written, and so does one that is refused.
    ///
    /// - Parameters:
    ///   - original: The request that the caller made; `nil` if it has no type of its own.
    ///   - encryption: The encryption of the call; `nil` if it is clear.
    ///   - body: Writes the request. The argument is `true` if the limits of members are checked.
    func begin(
        _ action: Action, original: (any ActionRequest)?, region: Region?, encryption: WantedEncryption? = nil,
        body: (_ preflight: Bool) -> JSONBody
    ) throws(TencentCloudError) -> (Call, CallObservation?) {
        do throws(TencentCloudError) {
            let call = try self.call(action, original: original, region: region, encryption: encryption, body: body)
            return (call, CallObservation(of: call, configuration))
        } catch {
            CallObservation.refused(action, region: region ?? self.region, error, configuration.observers)
            throw error
        }
    }

    /// Checks a call without observing it.
    func call(
        _ action: Action, original: (any ActionRequest)?, region: Region?, encryption: WantedEncryption? = nil,
        body: (_ preflight: Bool) -> JSONBody
    ) throws(TencentCloudError) -> Call {
        // A body of some megabytes takes a while to write, which nobody waits for any more.
        guard !Task.isCancelled else { throw cancelled(action, region) }
        let json = body(configuration.preflight == .on)
        var call = try Call(
            action, body: json, region: region, default: self.region, encryption: encryption, configuration)
        call.original = original
        return call
    }

    /// Returns the error of a call that was cancelled before its request was sent.
    func cancelled(_ action: Action, _ region: Region?) -> TencentCloudError {
        let address = try? configuration.endpoints.address(of: action.service, in: region ?? self.region)
        let host = address?.hostHeader ?? "\(action.service.endpoint)"
        return .network(NetworkError(failure: .cancelled(.nothingSent), action: action.name, host: host))
    }

    /// Reads a whole response.
    func read<Response: ActionResponse>(
        _ response: TransportResponse, _ facts: AttemptFacts, of call: Call, itemsAt items: StaticString? = nil
    ) throws(FailedAttempt) -> ReceivedResponse<Response> {
        do throws(TencentCloudError) {
            return try ReceivedResponse(
                try decrypted(response, facts, of: call, as: Response.self),
                headId: response.requestId(facts.credential), itemsAt: items, to: call.action,
                credential: facts.credential)
        } catch {
            throw FailedAttempt(error: error, head: ResponseHead(response), facts: facts)
        }
    }

    /// Ends a call that succeeded, and reports the differences between its response and its specification.
    func end<Response: ActionResponse>(
        _ response: ReceivedResponse<Response>, of call: Call, _ observation: CallObservation?
    ) {
        observation?.end(status: response.status, requestId: response.requestId)
        report(response, of: call)
    }

    /// Reports the differences between a response and its specification to `configuration.onDrift`, or else to the log.
    func report<Response: ActionResponse>(_ response: ReceivedResponse<Response>, of call: Call) {
        guard !response.drifts.isEmpty else { return }
        let report = DriftReport(
            action: call.action.name, requestId: response.requestId, drifts: response.drifts)
        if let onDrift = configuration.onDrift {
            onDrift(report)
        } else if let logger = configuration.logger {
            CallLogger(logger).record(report, call.action, region: call.region)
        }
    }
}

extension APIClient: CustomStringConvertible, CustomReflectable {
    /// The region, without any part of the key.
    public var description: String { "APIClient(region: \(region?.rawValue ?? "none"))" }

    /// A mirror of the region and the configuration, so that `dump` and debuggers show nothing of the provider of keys.
    public var customMirror: Mirror {
        let children: KeyValuePairs<String, Any> = ["region": region as Any, "configuration": configuration]
        return Mirror(self, children: children, displayStyle: .struct)
    }
}
