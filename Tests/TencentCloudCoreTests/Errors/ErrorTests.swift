import Foundation
import Testing

@testable import TencentCloudCore

@Suite struct ErrorTests {
    private func server(_ code: ErrorCode) -> ServerError {
        ServerError(code: code, message: "m", requestId: "r", action: "IDCardOCR", status: 200)
    }

    @Test func codesCompareWithLiterals() {
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
    ])
    func saysWhatToDoNext(_ code: String, _ advice: String) {
        let error = server(ErrorCode(rawValue: code))
        #expect(error.nextStep?.contains(advice) == true)
        #expect(TencentCloudError.server(error).description.contains(error.nextStep ?? "?"))
        #expect(TencentCloudError.server(error).recoverySuggestion == error.nextStep)
    }

    @Test func saysNothingWhereNothingIsKnown() {
        #expect(server("FailedOperation.ImageBlur").nextStep == nil)
        #expect(
            server("FailedOperation.ImageBlur").description == "IDCardOCR: FailedOperation.ImageBlur: m (RequestId r)")
    }

    @Test func carriesItsDescriptionIntoFoundation() {
        let error = TencentCloudError.network(NetworkError(failure: .timedOut, action: "A", host: "h"))
        #expect((error as any Error).localizedDescription == "A at h: The time for the call was over.")
        #expect(error.code == nil)
        #expect(error.requestId == nil)
        #expect(TencentCloudError.server(server("X")).code == "X")
        #expect(TencentCloudError.server(server("X")).requestId == "r")
    }
}
