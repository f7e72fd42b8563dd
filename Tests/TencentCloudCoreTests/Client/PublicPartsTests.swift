import Foundation
import TencentCloudCore
import Testing

/// The values that users create in their own tests: nothing here is `@testable`.
@Suite struct PublicPartsTests {
    @Test func `errors are made of their parts`() {
        let errors: [TencentCloudError] = [
            .server(ServerError(code: "InvalidDateWarn", message: "m", action: "A")),
            .network(NetworkError(failure: .cancelled(), action: "A", host: "h")),
            .preflight(PreflightError(action: "A", problems: [PreflightProblem(path: "B", rule: "is required")])),
            .invalidResponse(
                InvalidResponse(action: "A", status: 200, contentType: nil, byteCount: 0, reason: "the body is empty")),
            .credential(CredentialError("No key.")), .configuration(ConfigurationError("No host.")),
        ]
        #expect(
            errors.map(\.description) == [
                "A: InvalidDateWarn: m", "A at h: The call was cancelled.", "A was not sent: B is required.",
                "A: the response cannot be read: the body is empty. HTTP status 200, 0 bytes.", "No key.", "No host.",
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
        let request = TransportRequest(
            url: url, body: Data("{}".utf8), deadline: .now + .seconds(1), maxResponseBody: 1_024)
        #expect(try await Echo().send(request).body == request.body)
        #expect(request.headers.isEmpty)
        #expect(request.method == .post)
    }

    @Test func `a failure of a transport is made of its parts`() {
        let failures: [(TransportFailure, TransportFailure.Reach, String)] = [
            (.timedOut(), .mayHaveArrived, "The time limit of the call was reached."),
            (.timedOut(.responseBegan), .responseBegan, "The time limit of the call was reached."),
            (.cancelled(.nothingSent), .nothingSent, "The call was cancelled."),
            (.cannotConnect(reason: "r"), .nothingSent, "No connection: r."),
            (.connectionLost(reason: "r"), .mayHaveArrived, "The connection was lost: r."),
            (.connectionLost(.responseBegan, reason: "r"), .responseBegan, "The connection was lost: r."),
            (.tls(reason: "r"), .nothingSent, "No secure connection: r."),
            (
                .redirected(status: 302), .responseBegan,
                "The server redirected the call (HTTP status 302), and redirects are not followed."
            ),
            (
                .responseTooLarge(limit: 9), .responseBegan,
                "The response is larger than the limit of 9 bytes."
            ),
            (.other(reason: "r"), .mayHaveArrived, "The call failed: r."),
            (TransportFailure(.cannotConnect, .nothingSent), .nothingSent, "No connection."),
        ]
        for (failure, reach, description) in failures {
            #expect(failure.reach == reach)
            #expect(failure.description == description)
        }
        #expect(TransportFailure.timedOut() != .timedOut(.nothingSent))
    }
}
