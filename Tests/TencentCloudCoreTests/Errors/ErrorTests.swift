import Foundation
import Testing

@testable import TencentCloudCore

@Suite struct ErrorTests {
    private func server(_ code: ErrorCode) -> ServerError {
        ServerError(code: code, message: "m", requestId: "r", action: "IDCardOCR", status: 200)
    }

    @Test func `codes compare with literals`() {
        let code = ErrorCode(rawValue: "AuthFailure.SignatureExpire")
        #expect(code == "AuthFailure.SignatureExpire")
        #expect(code == .authFailureSignatureExpire)
        switch code {
        case "AuthFailure.SignatureFailure": Issue.record("another code")
        case .authFailureSignatureExpire: break
        default: Issue.record("no case fits")
        }
    }

    @Test(arguments: [
        ("FailedOperation.UnOpenError", "Activate the service"),
        ("ResourcesSoldOut.ChargeStatusException", "resource pack"),
        ("AuthFailure.SecretIdNotFound", "secret id"), ("AuthFailure.SignatureFailure", "secret key"),
        ("AuthFailure.SignatureExpire", "clock"), ("AuthFailure.TokenFailure", "token"),
        ("AuthFailure.InvalidSecretId", "secret id"), ("AuthFailure.InvalidAuthorization", "Authorization"),
        ("AuthFailure.MFAFailure", "multi-factor"), ("AuthFailure.UnauthorizedOperation", "policy"),
        ("UnauthorizedOperation", "policy"), ("UnsupportedRegion", "region"),
        ("RequestLimitExceeded", "fewer requests"),
        ("RequestLimitExceeded.UinLimitExceeded", "fewer requests"), ("InternalError", "request id"),
        ("FailedOperation.ImageBlur", "sharper picture"), ("ResourceUnavailable.InArrears", "Top up"),
        ("InvalidParameterValue.SomethingNew", "reference"),
    ])
    func `says what to do next`(_ code: String, _ advice: String) {
        let error = server(ErrorCode(rawValue: code))
        #expect(error.nextStep?.contains(advice) == true)
        #expect(
            TencentCloudError.server(error).description.contains(
                ": m. Next step: \(error.nextStep ?? "?") (RequestId r)"))
        #expect(TencentCloudError.server(error).nextStep == error.nextStep)
    }

    @Test func `says nothing where nothing is known`() {
        #expect(server("InvalidDateWarn").nextStep == nil)
        #expect(server("InvalidDateWarn").description == "IDCardOCR: InvalidDateWarn: m (RequestId r)")
    }

    @Test(arguments: [("m.", "m. Next step: "), ("服务未开通", "服务未开通. Next step: "), ("服务未开通。", "服务未开通。 Next step: ")])
    func `what to do is a sentence of its own`(_ message: String, _ shown: String) {
        let error = ServerError(
            code: "FailedOperation.UnOpenError", message: message, requestId: nil, action: "IDCardOCR", status: 200)
        #expect(error.description.contains(": \(shown)Activate the service"))
    }

    @Test(arguments: [
        (TransportFailure.timedOut(), "'timeout'"), (.cannotConnect(reason: "r"), "endpoint"),
        (.tls(reason: "r"), "http://"),
        (.redirected(status: 302), "endpoint"), (.responseTooLarge(limit: 1), "'maxResponseBody'"),
    ])
    func `a failing network says what to do next`(_ failure: TransportFailure, _ advice: String) {
        let error = TencentCloudError.network(NetworkError(failure: failure, action: "A", host: "h"))
        #expect(error.nextStep?.contains(advice) == true)
        #expect(error.description == "A at h: \(failure) Next step: \(error.nextStep ?? "?")")
    }

    @Test(arguments: [
        ("text/html; charset=utf-8", 200, "login page"), ("Text/HTML", 404, "gateway"),
        ("Text/HTML", 502, "after a pause"),
        ("application/json", 503, "pause"),
    ])
    func `an invalid response says what to do next`(_ contentType: String, _ status: Int, _ advice: String) {
        let error = TencentCloudError.invalidResponse(
            InvalidResponse(
                action: "A", status: status, contentType: contentType, byteCount: 8, requestId: nil, reason: "r"))
        #expect(error.nextStep?.contains(advice) == true)
        #expect(error.description.hasSuffix("\(contentType). Next step: \(error.nextStep ?? "?")"))
    }

    @Test func `carries its description into Foundation`() {
        let error = TencentCloudError.network(NetworkError(failure: .cancelled(), action: "A", host: "h"))
        #expect((error as any Error).localizedDescription == "A at h: The call was cancelled.")
        #expect(error.code == nil)
        #expect(error.requestId == nil)
        #expect(TencentCloudError.server(server("X")).code == "X")
        #expect(TencentCloudError.server(server("X")).requestId == "r")
    }

    @Test func `what is known to do is reached through each error`() {
        let errors: [TencentCloudError] = [
            .server(server("InternalError")), .network(NetworkError(failure: .timedOut(), action: "A", host: "h")),
            .invalidResponse(
                InvalidResponse(action: "A", status: 502, contentType: "text/html", byteCount: 8, reason: "r")),
            .preflight(PreflightError(action: "A", problems: [PreflightProblem(path: "B", rule: "is required")])),
            .credential(CredentialError("d")), .configuration(ConfigurationError("d")),
        ]
        for error in errors {
            #expect(error.recoverySuggestion == error.nextStep)
            #expect(error.description.contains("Next step: ") == (error.nextStep != nil))
        }
        #expect(errors.prefix(3).allSatisfy { $0.nextStep != nil })
    }

    @Test func `the id of the request is in each description that knows it`() {
        let errors: [TencentCloudError] = [
            .server(server("X")),
            .network(NetworkError(failure: .cancelled(), action: "A", host: "h", requestId: "r")),
            .invalidResponse(
                InvalidResponse(
                    action: "A", status: 200, contentType: nil, byteCount: 8, requestId: "r", reason: "r")),
        ]
        for error in errors {
            #expect(error.requestId == "r")
            #expect(error.description.contains(" (RequestId r)"))
        }
    }
}
