import Foundation
import TencentCloudCore
import Testing

@testable import Reference

/// The runtime and the generated reference each say what to do about error codes.
@Suite struct ErrorAdviceTests {
    private func nextStep(_ code: String) -> String? {
        ServerError(code: ErrorCode(rawValue: code), message: "m", action: "A").nextStep
    }

    /// The codes that the runtime has constants for, by their comments.
    private func commonCodes() throws -> [String] {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Sources/TencentCloudCore/Service/ErrorCode+Common.swift")
        return try String(contentsOf: file, encoding: .utf8).matches(of: /\/\/\/ `([A-Za-z.]+)`:/).map { String($0.1) }
    }

    @Test func `what the reference says of every action the runtime says too`() throws {
        let codes = try commonCodes()
        for family in ErrorFamily.common {
            #expect(nextStep(family.code) != nil, "\(family.code)")
            #expect(codes.contains(family.code), "\(family.code)")
        }
    }

    @Test func `what the runtime says of a code the reference says too`() throws {
        let advised = try commonCodes().filter { nextStep($0) != nil }
        #expect(advised.count > 20)
        for code in advised + ["FailedOperation.UnOpenError", "ResourcesSoldOut.ChargeStatusException"] {
            let family = ErrorFamily.of(code)
            #expect(family?.englishAdvice.isEmpty == false && family?.chineseAdvice.isEmpty == false, "\(code)")
        }
    }
}
