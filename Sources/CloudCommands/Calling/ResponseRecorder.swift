import TencentCloudCore

/// A transport that keeps the latest response, with its headers and its body as they arrived.
actor ResponseRecorder: HTTPTransport {
    private let transport: any HTTPTransport
    private(set) var latest: TransportResponse?

    init(over transport: any HTTPTransport) { self.transport = transport }

    func send(_ request: TransportRequest) async throws(TransportFailure) -> TransportResponse {
        latest = nil
        let response = try await transport.send(request)
        latest = response
        return response
    }
}
