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
        case .code: error.coversSubcodes ? [error.name] + subcodes(error) : [error.name]
        case .prefix: []
        case .ending: ["FailedOperation.\(error.name)", "SomeService.Some\(error.name)", error.name]
        }
    }

    private func subcodes(_ error: ErrorEntry) -> [String] {
        [error.name + ".AnythingElse", error.name + ".Two.Parts"]
    }

    /// Those of an entry, and those to which its description and its facts extend, but not its advice.
    private func describedCodes(_ error: ErrorEntry) -> [String] {
        error.form == .ending ? codes(error) : [error.name] + (error.name.contains(".") ? [] : subcodes(error))
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
                let family = try #require(ErrorFamily.advising(on: code, isAdvisedByService: false), "\(code)")
                #expect(family.englishAdvice == error.advice.english, "\(code)")
                #expect(family.chineseAdvice == error.advice.chinese, "\(code)")
            }
        }
    }

    @Test func `the reference has the description of every entry in both languages`() throws {
        for error in try ShippedCatalogue().errors {
            for code in describedCodes(error) {
                let family = try #require(ErrorFamily.of(code), "\(code)")
                #expect(family.english == error.description.english, "\(code)")
                #expect(family.chinese == error.description.chinese, "\(code)")
            }
        }
    }

    @Test func `advice on a code is not given for those that begin with it unless it says so`() throws {
        let others = try ShippedCatalogue().errors.filter {
            $0.form != .ending && !$0.coversSubcodes && !$0.name.contains(".")
        }
        #expect(others.count > 10)
        for error in others {
            for code in subcodes(error) {
                #expect(nextStep(code) == nil, "\(code)")
                #expect(ErrorFamily.advising(on: code, isAdvisedByService: false) == nil, "\(code)")
            }
        }
    }

    @Test func `a service with advice of its own has only advice on exact codes and endings`() throws {
        for error in try ShippedCatalogue().errors where error.coversSubcodes {
            #expect(ErrorFamily.advising(on: error.name, isAdvisedByService: true)?.code == error.name)
            for code in subcodes(error) {
                #expect(ErrorFamily.advising(on: code, isAdvisedByService: true) == nil, "\(code)")
            }
        }
        #expect(ErrorFamily.advising(on: "FailedOperation.UnOpenError", isAdvisedByService: true) != nil)
    }

    /// Sentences that repeat the question.
    @Test func `no advice sends readers back to the description`() throws {
        for error in try ShippedCatalogue().errors {
            let texts = [error.advice.english, error.nextStep ?? "", error.advice.chinese]
            for text in texts { #expect(!text.contains("Remove the cause") && !text.contains("排除原因"), "\(error.name)") }
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
            for code in describedCodes(error).map(ErrorCode.init(rawValue:)) {
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
