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
    private let credential: any CredentialProvider
    private let signer = Signer()

    /// Creates a client.
    ///
    /// - Parameters:
    ///   - credential: The provider of keys, which is asked before each call.
    ///   - region: The region of calls that name none. The default is the current value of the variable
    ///     `TENCENTCLOUD_REGION`.
    ///   - endpoint: The endpoint of all calls, instead of each service's own. It takes precedence over
    ///     `configuration.endpoint`.
    ///   - configuration: The settings of the client.
    public init(
        credential: some CredentialProvider, region: Region? = .environment, endpoint: Endpoint? = nil,
        configuration: ClientConfiguration = ClientConfiguration()
    ) {
        self.credential = credential
        self.region = region
        var configuration = configuration
        configuration.endpoint = endpoint ?? configuration.endpoint
        self.configuration = configuration
    }

    /// Sends a request and reads the response. For a response that is a stream of events, use ``stream(_:region:)``.
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
        let (call, log) = try begin(request, region: region)
        do throws(TencentCloudError) {
            let transport = configuration.transport
            let (response, credential) = try await exchange(call) { (request) throws(TransportFailure) in
                try await transport.send(request)
            }
            return try read(response, credential, of: call, log)
        } catch {
            log.recordFailure(error)
            throw error
        }
    }

    /// Sends a request with the transport, and returns a part of the response.
    typealias Exchange<Response> =
        @Sendable (TransportRequest) async throws(TransportFailure) -> Response

    /// Checks a call, and logs its start.
    func begin(
        _ request: some ActionRequest, region: Region?
    ) throws(TencentCloudError) -> (Call, CallLog) {
        let body = JSONWriter.body(of: request, preflight: configuration.preflight == .on)
        let action = type(of: request).action
        let call = try Call(action, body: body, region: region, default: self.region, configuration)
        return (call, CallLog(call, configuration.logger))
    }

    /// Reads a whole response, and logs the end of the call.
    func read<Response: ActionResponse>(
        _ response: TransportResponse, _ credential: Credential?, of call: Call, _ log: CallLog
    ) throws(TencentCloudError) -> Response {
        let received: ReceivedResponse<Response> = try ReceivedResponse(
            response, headId: response.requestId(credential), to: call.action, credential: credential)
        log.recordEnd(status: response.status, requestId: received.requestId)
        report(received, of: call, log)
        return received.value
    }

    /// Reports the differences between a response and its specification to `configuration.onDrift`, or else to the log.
    func report<Response: ActionResponse>(_ response: ReceivedResponse<Response>, of call: Call, _ log: CallLog) {
        guard !response.drifts.isEmpty else { return }
        let report = DriftReport(
            action: call.action.name, requestId: response.requestId, drifts: response.drifts)
        if let onDrift = configuration.onDrift {
            onDrift(report)
        } else {
            log.recordDrift(report)
        }
    }

    /// Signs and sends a request, within the time limit.
    ///
    /// - Parameter perform: Performs the exchange and returns the part of the response that the caller needs.
    func exchange<Response: Sendable>(
        _ call: Call, perform: @escaping Exchange<Response>
    ) async throws(TencentCloudError) -> (Response, Credential?) {
        let deadline = ContinuousClock.now + configuration.boundedTimeout
        let progress = CallProgress()
        let result = await withDeadline(at: deadline) {
            do throws(TencentCloudError) {
                return .success(try await self.signAndSend(call, by: deadline, progress, perform: perform))
            } catch {
                return .failure(error)
            }
        } otherwise: { kind in
            call.networkError(progress.end(kind))
        }
        return try result.get()
    }

    private func signAndSend<Response: Sendable>(
        _ call: Call, by deadline: ContinuousClock.Instant, _ progress: CallProgress, perform: Exchange<Response>
    ) async throws(TencentCloudError) -> (Response, Credential?) {
        let credential = call.action.isSigned ? try await credential.credential().validated() : nil
        var request = call.request(
            signedBy: signer, with: credential, at: Date(), deadline: deadline, configuration)
        request.progress = progress
        do throws(TransportFailure) {
            try progress.send()
            return (try await perform(request), credential)
        } catch {
            throw call.networkError(error)
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
