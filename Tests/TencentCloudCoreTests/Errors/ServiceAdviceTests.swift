import Testing

@testable import TencentCloudCore

/// The advice of a service, which generated code states as one text.
@Suite struct ServiceAdviceTests {
    private let advice: ErrorAdvice = """
        FailedOperation.Blur Take the picture again.
        FailedOperation Read it.
        ResourceNotFound.A.B Look "there" \\ elsewhere.
        InternalError Call somebody.
        """

    private func nextStep(_ code: ErrorCode, _ advice: ErrorAdvice) -> String? {
        let service = Service(name: "album", version: "2024-01-01", endpoint: "x.example", errorAdvice: advice)
        return ServerError(code: code, message: "m", action: "A", service: service).nextStep
    }

    @Test(
        arguments: [
            ("FailedOperation.Blur", "Take the picture again."), ("FailedOperation", "Read it."),
            ("ResourceNotFound.A.B", #"Look "there" \ elsewhere."#), ("InternalError", "Call somebody."),
        ] as [(ErrorCode, String)])
    func `gives the advice on a code`(_ code: ErrorCode, _ expected: String) {
        #expect(advice[code] == expected)
        #expect(nextStep(code, advice) == expected)
    }

    @Test(
        arguments: [
            "", " ", "FailedOperation.Blu", "FailedOperation.Blurr", "failedOperation.Blur",
            "FailedOperation.Blur Take",
            "Take the picture again.", "FailedOperation.Blur\n", "ResourceNotFound.A",
        ] as [ErrorCode])
    func `has none on any other code`(_ code: ErrorCode) {
        #expect(advice[code] == nil)
        #expect(ErrorAdvice(lines: "")[code] == nil)
    }

    @Test func `other codes have the advice of the catalogue`() {
        #expect(nextStep("AuthFailure.TokenFailure", advice) == nextStep("AuthFailure.TokenFailure", ""))
        #expect(nextStep("FailedOperation.UnOpenError", advice)?.contains("Activate") == true)
    }

    @Test func `a service with advice gives none that is made from the first part of a code`() {
        #expect(nextStep("InvalidParameter.Odd", "")?.contains("reference") == true)
        #expect(nextStep("InvalidParameter.Odd", advice) == nil)
        #expect(nextStep("InternalError.Odd", advice) == nil)
    }

    /// The advice on `FailedOperation` alone would be wrong for most codes that begin with it.
    @Test(arguments: [
        "FailedOperation", "ResourceNotFound", "ResourceUnavailable", "UnauthorizedOperation", "UnsupportedOperation",
        "ResourceInUse", "ResourceInsufficient", "AuthFailure", "OperationDenied", "ResourcesSoldOut",
        "UnknownParameter",
    ])
    func `no advice is made from a first part where it may be wrong`(_ first: String) {
        #expect(nextStep(ErrorCode(rawValue: "\(first).Odd"), "") == nil)
    }

    @Test func `a constant and a text that was made are the same`() {
        let made = ErrorAdvice(lines: "A.B Wait.")
        #expect(made == "A.B Wait.")
        #expect(made.hashValue == ("A.B Wait." as ErrorAdvice).hashValue)
        #expect(made != "A.B Go.")
        #expect(made["A.B"] == "Wait.")
    }
}
