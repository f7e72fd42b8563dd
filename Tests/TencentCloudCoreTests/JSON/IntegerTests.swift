import Foundation
import Testing

@testable import TencentCloudCore

/// Integers of responses and the limits of integers, to the last digit.
@Suite struct IntegerTests {
    private struct Numbers: ResponseModel {
        let required: Int
        let optional: Int?
        let list: [Int]
        let level: SideLevel

        init(from json: inout JSONObject) {
            required = json.int("A")
            optional = json.intIfPresent("A")
            list = json.ints("B")
            level = json.openInteger("A")
        }
    }

    private enum SideLevelTag {}
    private typealias SideLevel = OpenInteger<SideLevelTag>

    private func read(_ number: String) throws -> (Numbers, [Drift]) {
        let text = #"{"A":\#(number),"B":[\#(number),7]}"#
        return try JSONDocument.read(Data(text.utf8)) { Numbers(from: &$0) }
    }

    @Test(arguments: [
        ("9223372036854775808", Int.max), ("18446744073709551615", .max), ("1e400", .max), ("1.5e300", .max),
        ("92233720368547758085e-1", .max),
        ("123456789012345678901234567890", .max),
        ("-9223372036854775809", .min), ("-1e19", .min), ("-123456789012345678901234567890", .min),
    ])
    func `an integer past 64 bits is the nearest one and never 0`(_ number: String, _ expected: Int) throws {
        for text in [number, "\"\(number)\"", "\" \(number) \""] {
            let (numbers, drifts) = try read(text)
            #expect(numbers.required == expected && numbers.optional == expected, "\(text)")
            #expect(numbers.list == [expected, 7] && numbers.level.rawValue == expected, "\(text)")
            #expect(drifts.count == 4)
            #expect(drifts.allSatisfy { $0.found.contains("outside of the range of Int, read as the nearest") })
        }
    }

    @Test(arguments: [
        ("9007199254740993.0", 9_007_199_254_740_993), ("90071992547409930e-1", 9_007_199_254_740_993),
        ("9.223372036854775807e18", .max), ("-9223372036854775808.0", .min), ("-0", 0), ("0e999999999999", 0),
    ])
    func `an integer keeps its digits however it is written`(_ number: String, _ expected: Int) throws {
        let (numbers, drifts) = try read(number)
        #expect(numbers.required == expected && drifts.isEmpty)
        let (texts, textDrifts) = try read("\"\(number)\"")
        #expect(texts.required == expected && textDrifts.map(\.found) == ["string", "string", "string", "string"])
    }

    @Test(arguments: ["12.5", "12.00000000000000000000000001", "1e-400", "0.9999999999999999999999"])
    func `a fraction is no integer`(_ number: String) throws {
        for text in [number, "\"\(number)\""] {
            let (numbers, drifts) = try read(text)
            #expect(numbers.optional == nil && numbers.list == [7], "\(text)")
            #expect(drifts.count == 4)
        }
    }

    // MARK: - Limits

    private struct Limited: RequestModel {
        let value: Int
        let limit: Limit

        func write(to json: inout JSONWriter) {
            json.int("A", value, limit)
            json.int("B", value, limit, .required)
            json.ints("C", [value], limit)
            json.openInteger("D", SideLevel(rawValue: value), limit)
            json.openIntegers("E", [SideLevel(rawValue: value)], limit)
        }
    }

    @Test(arguments: [
        ((1 << 53) + 1, Limit.maximum(0x1p53), false), (1 << 53, .maximum(0x1p53), true),
        (-(1 << 53) - 1, .minimum(-0x1p53), false), (-(1 << 53), .minimum(-0x1p53), true),
        (.max, .maximum(0x1p63), true), (.max, .minimum(0x1p63), false), (.min, .minimum(-0x1p63), true),
        (.min, .maximum(-0x1p64), false), (.max, .maximum(.infinity), true), (3, .maximum(2.5), false),
        (2, .maximum(2.5), true), (2, .minimum(2.5), false), (3, .minimum(2.5), true),
        (-2, .maximum(-2.5), false), (-3, .maximum(-2.5), true), (-3, .minimum(-2.5), false),
        (-2, .minimum(-2.5), true),
    ])
    func `a limit of an integer is compared exactly`(_ value: Int, _ limit: Limit, _ isAllowed: Bool) {
        let body = JSONWriter.body(of: Limited(value: value, limit: limit))
        #expect(body.problems.map(\.path) == (isAllowed ? [] : ["A", "B", "C[0]", "D", "E[0]"]))
    }
}
