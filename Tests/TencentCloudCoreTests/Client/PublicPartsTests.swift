import Foundation
import TencentCloudCore
import Testing

/// What users make in tests of their own: nothing here is `@testable`.
@Suite struct PublicPartsTests {
    @Test func errorsAreMadeOfTheirParts() {
        let errors: [TencentCloudError] = [
            .server(ServerError(code: .limitExceeded, message: "m", action: "A")),
            .network(NetworkError(failure: .cancelled, action: "A", host: "h")),
            .preflight(PreflightError(action: "A", problems: [PreflightProblem(path: "B", rule: "is required")])),
            .unreadable(
                UnreadableAnswer(action: "A", status: 200, contentType: nil, byteCount: 0, reason: "the body is empty")),
            .credential(CredentialError("No key.")), .configuration(ConfigurationError("No host.")),
        ]
        #expect(
            errors.map(\.description) == [
                "A: LimitExceeded: m", "A at h: The call was cancelled.", "A was not sent: B is required.",
                "A: the answer cannot be read: the body is empty. HTTP status 200, 0 bytes.", "No key.", "No host.",
            ])
    }

    @Test func aReportIsMadeOfItsParts() {
        let drift = Drift(path: "B", expected: "string", found: "nothing")
        let report = DriftReport(action: "A", drifts: [drift])
        #expect(report.drifts == [drift] && report.requestId == nil)
    }

    /// A transport of one's own can be asked without a client.
    @Test func aRequestIsMadeOfItsParts() async throws {
        struct Echo: HTTPTransport {
            func send(_ request: HTTPRequest) async throws(TransportFailure) -> HTTPResponse {
                HTTPResponse(status: 200, body: request.body)
            }
        }
        let url = try #require(URL(string: "http://localhost/"))
        let request = HTTPRequest(url: url, body: Data("{}".utf8), timeout: .seconds(1), maxResponseBody: 1_024)
        #expect(try await Echo().send(request).body == request.body)
        #expect(request.headers.isEmpty)
    }
}
