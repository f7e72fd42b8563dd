#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Calls the interfaces of the cloud's services.
///
/// A value with nothing to shut down: make one for a program or one for a call, they share their connections. Generated
/// clients (`OCR.Client`) are made over one and are how most calls are written; two services can share one.
/// ```swift
/// let api = APIClient(credential: .environment, region: .apGuangzhou)
/// let answer = try await api.send(OCR.IDCardOCRRequest(imageUrl: url))
/// ```
public struct APIClient: Sendable {
    /// The region of calls that name none. `nil`: `X-TC-Region` is not sent.
    public let region: Region?
    /// How it calls.
    public let configuration: ClientConfiguration
    private let credential: any CredentialProvider
    private let signer = Signer()

    /// A client.
    ///
    /// - Parameters:
    ///   - credential: Where keys come from; asked before each call.
    ///   - region: The region of calls that name none. By default the variable `TENCENTCLOUD_REGION`, as it is now.
    ///   - endpoint: Where requests go, in place of each service's own endpoint. The same as `configuration.endpoint`, and
    ///     preferred to it.
    ///   - configuration: How it calls.
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

    /// Sends a request and reads its answer. For an answer that is a stream of events there is ``stream(_:region:)``.
    ///
    /// - Parameters:
    ///   - request: What is asked.
    ///   - region: The region to ask, in place of the client's.
    /// - Returns: What was answered. Where the answer differs from its specification, `configuration.onDrift` was told.
    /// - Throws: ``TencentCloudError``, and within `configuration.timeout`; at once when the task is cancelled.
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
            log.failed(error)
            throw error
        }
    }

    /// Checks a call, and notes its start.
    func begin(
        _ request: some ActionRequest, region: Region?
    ) throws(TencentCloudError) -> (Call, CallLog) {
        let body = JSONWriter.body(of: request, preflight: configuration.preflight == .on)
        let action = type(of: request).action
        let call = try Call(action, body: body, region: region, default: self.region, configuration)
        return (call, CallLog(call, configuration.logger))
    }

    /// Reads a whole answer, and notes that the call is over.
    func read<Response: ActionResponse>(
        _ response: HTTPResponse, _ credential: Credential?, of call: Call, _ log: CallLog
    ) throws(TencentCloudError) -> Response {
        let answer: Answer<Response> = try Answer(
            response, headId: response.requestId(credential), to: call.action, credential: credential)
        log.ended(status: response.status, requestId: answer.requestId)
        report(answer, of: call, log)
        return answer.value
    }

    /// Tells whoever wants to know where an answer differs from its specification.
    func report<Response: ActionResponse>(_ answer: Answer<Response>, of call: Call, _ log: CallLog) {
        guard !answer.drifts.isEmpty else { return }
        let report = DriftReport(
            action: call.action.name, requestId: answer.requestId, drifts: answer.drifts)
        if let onDrift = configuration.onDrift {
            onDrift(report)
        } else {
            log.drifted(report)
        }
    }

    /// Signs and sends, within the time limit.
    ///
    /// - Parameter carry: Brings what is needed of the answer.
    func exchange<Response: Sendable>(
        _ call: Call, _ carry: @escaping @Sendable (HTTPRequest) async throws(TransportFailure) -> Response
    ) async throws(TencentCloudError) -> (Response, Credential?) {
        let result = await withDeadline(after: configuration.boundedTimeout) {
            do throws(TencentCloudError) {
                return .success(try await self.signAndSend(call, carry))
            } catch {
                return .failure(error)
            }
        } otherwise: { failure in
            call.networkError(failure)
        }
        return try result.get()
    }

    private func signAndSend<Response: Sendable>(
        _ call: Call, _ carry: @escaping @Sendable (HTTPRequest) async throws(TransportFailure) -> Response
    ) async throws(TencentCloudError) -> (Response, Credential?) {
        let credential = call.action.isSigned ? try await credential.credential().validated() : nil
        let request = try call.request(signedBy: signer, with: credential, at: Date(), configuration)
        do throws(TransportFailure) {
            return (try await carry(request), credential)
        } catch {
            throw call.networkError(error)
        }
    }
}
