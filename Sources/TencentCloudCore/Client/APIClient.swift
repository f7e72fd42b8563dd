internal import Foundation

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

    /// Sends a request and reads its answer.
    ///
    /// - Parameters:
    ///   - request: What is asked.
    ///   - region: The region to ask, in place of the client's.
    /// - Returns: What was answered. Where the answer differs from its specification, `configuration.onDrift` was told.
    /// - Throws: ``TencentCloudError``, and within `configuration.timeout`; at once when the task is cancelled.
    public func send<Request: ActionRequest>(
        _ request: Request, region: Region? = nil
    ) async throws(TencentCloudError) -> Request.Response {
        let body = JSONWriter.body(of: request, preflight: configuration.preflight == .on)
        let call = try Call(Request.action, body: body, region: region, default: self.region, configuration)
        let log = CallLog(call, configuration.logger)
        do throws(TencentCloudError) {
            let (response, credential) = try await exchange(call)
            let answer: Answer<Request.Response> = try Answer(response, to: call.action, credential: credential)
            log.ended(status: response.status, requestId: answer.value.requestId)
            report(answer, of: call, log)
            return answer.value
        } catch {
            log.failed(error)
            throw error
        }
    }

    private func report<Response: ActionResponse>(_ answer: Answer<Response>, of call: Call, _ log: CallLog) {
        guard !answer.drifts.isEmpty else { return }
        let report = DriftReport(
            action: call.action.name, requestId: answer.value.requestId, drifts: answer.drifts)
        if let onDrift = configuration.onDrift {
            onDrift(report)
        } else {
            log.drifted(report)
        }
    }

    /// Signs and sends, within the time limit.
    private func exchange(_ call: Call) async throws(TencentCloudError) -> (HTTPResponse, Credential?) {
        let result = await withDeadline(after: configuration.boundedTimeout) {
            do throws(TencentCloudError) {
                return .success(try await self.signAndSend(call))
            } catch {
                return .failure(error)
            }
        } otherwise: { failure in
            call.networkError(failure)
        }
        return try result.get()
    }

    private func signAndSend(_ call: Call) async throws(TencentCloudError) -> (HTTPResponse, Credential?) {
        let credential = call.action.isSigned ? try await credential.credential().validated() : nil
        let request = try call.request(signedBy: signer, with: credential, at: Date(), configuration)
        do throws(TransportFailure) {
            return (try await configuration.transport.send(request), credential)
        } catch {
            throw call.networkError(error)
        }
    }
}
