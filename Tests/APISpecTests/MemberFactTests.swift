import APIModel
import Testing

@testable import APISpec

/// Tests what a spec states about a member, as those who show or compare members see it.
@Suite struct MemberFactTests {
    @Test func `a member has every fact that its spec states, in one order`() throws {
        let service = try Written.service(
            """
            types:
              T:
                members:
                  A:
                    type: String
                    deprecated: Use B.
                    zh: {deprecated: 请使用 B。}
                    sensitive: true
                    example: abc
                    default: abd
                    enum: [abc, abd]
                    format: word
                    maxSize: 1 KiB
                    minLength: 3
                    nullable: true
                    required: response
                  B: {type: String}
            """)
        let type = try service.type("T")
        let member = try type.member("A")
        let values = ["abc", "abd"].map {
            Enumeration.Case(value: .string($0), meaning: nil, swiftName: $0)
        }
        #expect(
            member.facts == [
                .required(inRequests: false, inResponses: true), .nullable,
                .limits([.minLength(3), .maxSize(1024, written: "1 KiB")]), .format("word"),
                .values(Enumeration(swiftName: "AValue", values: values)), .defaultValue(.string("abd")),
                .example(.string("abc")), .sensitive,
                .deprecated(Deprecation(reason: "Use B.", chineseReason: "请使用 B。")),
            ])
        #expect(member.facts.count == MemberFact.Kind.allCases.count)
        #expect(try type.member("B").facts == [])
    }

    @Test func `a limit of each kind is written under its name`() {
        for kind in Limit.Kind.allCases { #expect(MemberKey(rawValue: kind.rawValue) != nil) }
    }

    @Test func `a limit has the value of its case, and a kind of its own`() {
        let number = Value.float(0.5)
        let limits: [(Limit, Value)] = [
            (.minimum(number), number), (.maximum(number), number), (.minLength(1), .integer(1)),
            (.maxLength(2), .integer(2)), (.minItems(3), .integer(3)), (.maxItems(4), .integer(4)),
            (.maxSize(1024, written: "1 KiB"), .integer(1024)),
            (.recommendedPixels(width: 5, height: 8), .string("5 x 8")), (.pattern("a", isChecked: true), .string("a")),
        ]
        #expect(limits.map(\.0.kind) == Limit.Kind.allCases)
        for (limit, value) in limits { #expect(limit.value == value) }
    }

    @Test func `a pattern tells emitters whether values are checked against it`() throws {
        let service = try Written.service(
            """
            types:
              T:
                members:
                  A: {type: String, pattern: ^a+$}
                  B: {type: String, pattern: ^(a+)+$}
            """)
        let type = try service.type("T")
        #expect(try type.member("A").limits == [.pattern("^a+$", isChecked: true)])
        #expect(try type.member("B").limits == [.pattern("^(a+)+$", isChecked: false)])
    }

    @Test func `an unsigned integer has a minimum of zero, whether its spec states one or not`() throws {
        let service = try Written.service(
            """
            types:
              T:
                members:
                  A: {type: Integer, format: uint64, maximum: 9}
                  B: {type: Integer, format: uint64, minimum: 2}
                  C: {type: Integer, maximum: 9}
            """)
        let type = try service.type("T")
        #expect(try type.member("A").allLimits == [.minimum(.integer(0)), .maximum(.integer(9))])
        #expect(try type.member("A").limits == [.maximum(.integer(9))])
        #expect(try type.member("B").allLimits == [.minimum(.integer(2))])
        #expect(try type.member("C").allLimits == [.maximum(.integer(9))])
    }
}
