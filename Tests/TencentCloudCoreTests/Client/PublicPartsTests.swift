import Foundation
import TencentCloudCore
import Testing

/// What users make in tests of their own: nothing here is `@testable`.
@Suite struct PublicPartsTests {
    @Test func `errors are made of their parts`() {
        let errors: [TencentCloudError] = [
            .server(ServerError(code: .limitExceeded, message: "m", action: "A")),
            .network(NetworkError(failure: .cancelled, action: "A", host: "h")),
            .preflight(PreflightError(action: "A", problems: [PreflightProblem(path: "B", rule: "is required")])),
            .unreadable(
                InvalidResponse(action: "A", status: 200, contentType: nil, byteCount: 0, reason: "the body is empty")),
            .credential(CredentialError("No key.")), .configuration(ConfigurationError("No host.")),
        ]
        #expect(
            errors.map(\.description) == [
                "A: LimitExceeded: m", "A at h: The call was cancelled.", "A was not sent: B is required.",
                "A: the answer cannot be read: the body is empty. HTTP status 200, 0 bytes.", "No key.", "No host.",
            ])
    }

    @Test func `a report is made of its parts`() {
        let drift = Drift(path: "B", expected: "string", found: "nothing")
        let report = DriftReport(action: "A", drifts: [drift])
        #expect(report.drifts == [drift] && report.requestId == nil)
    }

    /// A transport of one's own can be asked without a client.
    @Test func `a request is made of its parts`() async throws {
        struct Echo: HTTPTransport {
            func send(_ request: TransportRequest) async throws(TransportFailure) -> TransportResponse {
                TransportResponse(status: 200, body: request.body)
            }
        }
        let url = try #require(URL(string: "http://localhost/"))
        let request = TransportRequest(url: url, body: Data("{}".utf8), timeout: .seconds(1), maxResponseBody: 1_024)
        #expect(try await Echo().send(request).body == request.body)
        #expect(request.headers.isEmpty)
    }
}
