import GoldenSupport
import Testing

@testable import Reference
@testable import TencentCloudCore
@testable import catalogue

/// The runtime and the generated reference look up the same advice on error codes, by different code.
@Suite struct ErrorAdviceTests {
    private func nextStep(_ code: String) -> String? {
        ServerError(code: ErrorCode(rawValue: code), message: "m", action: "A").nextStep
    }

    /// The codes that an entry is about.
    private func codes(_ error: ErrorEntry) -> [String] {
        switch error.form {
        case .code: error.name.contains(".") ? [error.name] : [error.name, error.name + ".AnythingElse"]
        case .prefix: [error.name, error.name + ".AnythingElse", error.name + ".Two.Parts"]
        case .ending: ["FailedOperation.\(error.name)", "SomeService.Some\(error.name)", error.name]
        }
    }

    @Test func `the runtime has the next step of every entry`() throws {
        for error in try ShippedCatalogue().errors {
            for code in codes(error) {
                #expect(nextStep(code) == error.nextStep ?? error.advice.english, "\(code)")
            }
        }
    }

    @Test func `the reference has the advice of every entry in both languages`() throws {
        for error in try ShippedCatalogue().errors {
            for code in codes(error) {
                let family = try #require(ErrorFamily.of(code), "\(code)")
                #expect(family.english == error.description.english, "\(code)")
                #expect(family.englishAdvice == error.advice.english, "\(code)")
                #expect(family.chinese == error.description.chinese, "\(code)")
                #expect(family.chineseAdvice == error.advice.chinese, "\(code)")
            }
        }
    }

    @Test func `the first page of a service lists the codes that any action can return`() throws {
        let listed = try ShippedCatalogue().errors.filter(\.isListed).map(\.name)
        #expect(listed.count > 10)
        #expect(ErrorFamily.common.map(\.code) == listed)
    }

    @Test(arguments: ["", "Oddity", "Oddity.Unheard", "failedoperation", ".FailedOperation"])
    func `there is no advice on any other code`(_ code: String) {
        #expect(nextStep(code) == nil)
        #expect(ErrorFamily.of(code) == nil)
    }

    @Test func `facts of a code are its own, or those of its first part if the catalogue does not have it`() throws {
        for error in try ShippedCatalogue().errors where error.form != .ending {
            for code in codes(error).map(ErrorCode.init(rawValue:)) {
                #expect(code.isThrottling == error.facts.contains(.throttling), "\(code)")
                #expect(code.isTemporary == error.facts.contains(.temporary), "\(code)")
                #expect(code.isNotExecuted == error.facts.contains(.notExecuted), "\(code)")
            }
        }
        #expect(ErrorCode("RequestLimitExceeded.NewKindOfLimit").isThrottling)
        #expect(ErrorCode("InternalError.DBError").isTemporary)
        #expect(!ErrorCode("InternalError.DBError").isNotExecuted)
        #expect(ErrorCode("AuthFailure.TokenFailure").isNotExecuted)
        // The action may have looked at a part of its resources before it was refused another one.
        #expect(!ErrorCode("AuthFailure.UnauthorizedOperation").isNotExecuted)
    }
}
