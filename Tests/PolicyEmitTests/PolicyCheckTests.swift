import APIModel
import APISpec
import SeededRandom
import Testing

@testable import PolicyEmit

@Suite("Comparing policies")
struct PolicyCheckTests {
    private func check(_ policies: String..., needing uses: [String], choosing resources: [String] = []) throws
        -> [String]
    {
        let ocr = try Samples.ocr()
        let plan = PermissionPlan(of: uses.flatMap { Samples.uses($0) }, in: ocr, choosing: resources)
        let result = PolicyCheck(of: try policies.map(Samples.policy), needing: plan.permissions, in: ocr)
        let kinds = [("missing", result.missing), ("too much", result.excess), ("note", result.remarks)]
        #expect(result.isExact == (result.missing.isEmpty && result.excess.isEmpty))
        return kinds.flatMap { kind, findings in
            findings.map { "\($0.location.map { "\($0.line):\($0.column): " } ?? "")\(kind): \($0.message)" }
        }
    }

    // MARK: The examples of OCR's guide

    private static let console = ["ocr:ConsoleServiceOpen", "ocr:ConsoleServiceSetting"]

    @Test func `the guide's example of single actions is exact`() throws {
        let policy = Samples.policy(of: Samples.statement(#"["ocr:ConsoleServiceOpen", "ocr:ConsoleServiceSetting"]"#))
        #expect(try check(policy, needing: Self.console) == [])
    }

    @Test(arguments: [#""ocr:ConsoleService*""#, #"["ocr:ConsoleService*"]"#])
    func `the guide's example of a wildcard allows what is added later`(action: String) throws {
        let found = try check(Samples.policy(of: Samples.statement(action)), needing: Self.console)
        #expect(found.count == 1)
        #expect(
            found[0].hasSuffix(
                "too much: 'ocr:ConsoleService*' allows every action that is added later;"
                    + " write ocr:ConsoleServiceOpen, ocr:ConsoleServiceSetting"))
    }

    @Test func `the guide's example of resources is exact for these and too little for all`() throws {
        let resources = ["qcs::ocr:::subUin/0001", "qcs::ocr:::subUin/0002", "qcs::ocr:::subUin/${uin}"]
        let list = "[\(resources.map { "\"\($0)\"" }.joined(separator: ", "))]"
        let policy = Samples.policy(of: Samples.statement(#"["ocr:QueryCallForConsole"]"#, list))
        #expect(try check(policy, needing: ["ocr:QueryCallForConsole"], choosing: resources) == [])
        #expect(
            try check(policy, needing: ["ocr:QueryCallForConsole"])
                == ["1:34: missing: ocr:QueryCallForConsole is not allowed for qcs::ocr:::subUin/*"])
        let one = try check(policy, needing: ["ocr:QueryCallForConsole"], choosing: [resources[0]])
        #expect(
            one.count == 2
                && one[0].contains("is allowed for 'qcs::ocr:::subUin/0002', and used for qcs::ocr:::subUin/0001"))
    }

    // MARK: Single rules

    @Test func `an action of operation level that is allowed for resources is not allowed`() throws {
        let policy = Samples.policy(of: Samples.statement(#""ocr:IDCardOCR""#, #""qcs::ocr:::x/*""#))
        #expect(
            try check(policy, needing: ["ocr:IDCardOCR"]) == [
                "1:93: missing: ocr:IDCardOCR can only be allowed for '*', and is allowed for single resources",
                "1:93: note: 'qcs::ocr:::x/*' has no effect on ocr:IDCardOCR, which can only be allowed for '*'",
            ])
    }

    @Test func `what is only assumed is not stated`() throws {
        let policy = Samples.policy(of: Samples.statement(#""cvm:RunInstances""#, #"["qcs::cvm:::instance/*"]"#))
        #expect(
            try check(policy, needing: ["cvm:RunInstances"])
                == ["1:97: missing: cvm:RunInstances is allowed for single resources, and no spec tells if it can be"])
    }

    @Test func `a broad resource overrides a narrow one`() throws {
        let policy = Samples.policy(
            of: Samples.statement(#""ocr:QueryCallForConsole""#),
            Samples.statement(#""ocr:Query*""#, #""qcs::ocr:::subUin/0001""#))
        let narrow = try check(policy, needing: ["ocr:QueryCallForConsole"], choosing: ["qcs::ocr:::subUin/0001"])
        #expect(narrow.contains { $0.contains("too much: ocr:QueryCallForConsole is allowed for '*', and used for") })
        let policies = [
            Samples.policy(of: Samples.statement(#""ocr:*""#)),
            Samples.policy(of: Samples.statement(#""ocr:QueryCallForConsole""#, #""qcs::ocr:::subUin/0001""#)),
        ]
        let found = try check(policies[0], policies[1], needing: ["ocr:QueryCallForConsole"])
        #expect(
            found.last?.hasSuffix(
                "note: 'qcs::ocr:::subUin/0001' has no effect: the statement at p.json:1:34 allows 'ocr:QueryCallForConsole' for more"
            )
                == true, "\(found)")
    }

    @Test func `a statement that denies takes precedence, and takes away what is too much`() throws {
        let all = Samples.statement(#""name/ocr:*""#)
        let denied = Samples.statement(#""ocr:IDCard*""#, effect: "deny")
        #expect(
            try check(Samples.policy(of: all, denied), needing: ["ocr:IDCardOCR"]).first
                == "1:125: missing: ocr:IDCardOCR is denied")
        let exact = Samples.policy(
            of: Samples.statement(#"["ocr:IDCardOCR", "ocr:VinOCR"]"#),
            Samples.statement(#""ocr:VinOCR""#, effect: "deny"))
        #expect(try check(exact, needing: ["ocr:IDCardOCR"]) == [])
        let some = try check(
            Samples.policy(of: all, Samples.statement(#""ocr:Console*""#, effect: "deny")), needing: ["ocr:IDCardOCR"])
        #expect(
            some.first?.contains("allows 86 actions that are not used, such as ocr:AdvertiseOCR") == true, "\(some)")
    }

    @Test func `a resource that is denied is missing where it is needed`() throws {
        let deny = Samples.statement(#""ocr:QueryCallForConsole""#, #""qcs::ocr:::subUin/0001""#, effect: "deny")
        let policy = Samples.policy(
            of: Samples.statement(#""ocr:QueryCallForConsole""#, #""qcs::ocr:::subUin/*""#), deny)
        #expect(
            try check(policy, needing: ["ocr:QueryCallForConsole"])
                == ["1:156: missing: ocr:QueryCallForConsole is denied for qcs::ocr:::subUin/0001"])
        #expect(
            try check(policy, needing: ["ocr:QueryCallForConsole"], choosing: ["qcs::ocr:::subUin/0002"]).first?
                .contains("too much: ocr:QueryCallForConsole is allowed for 'qcs::ocr:::subUin/*'") == true)
    }

    @Test func `a condition makes neither an exact permission nor a certain denial`() throws {
        let condition = #", "condition": {"ip_equal": {"qcs:ip": "10.0.0.1/24"}}"#
        let allowing = Samples.statement(#""ocr:IDCardOCR""#, more: condition)
        #expect(
            try check(Samples.policy(of: allowing), needing: ["ocr:IDCardOCR"])
                == ["1:34: missing: ocr:IDCardOCR is allowed only under a condition"])
        #expect(
            try check(Samples.policy(of: allowing, Samples.statement(#""ocr:IDCardOCR""#)), needing: ["ocr:IDCardOCR"])
                == [])
        let denying = Samples.statement(#""ocr:IDCardOCR""#, effect: "deny", more: condition)
        #expect(
            try check(Samples.policy(of: Samples.statement(#""ocr:IDCardOCR""#), denying), needing: ["ocr:IDCardOCR"])
                .first?.hasSuffix("missing: ocr:IDCardOCR is denied under a condition") == true)
    }

    @Test func `a set of actions cannot be judged`() throws {
        let policy = Samples.policy(of: Samples.statement(#"["permid/280649"]"#))
        #expect(
            try check(policy, needing: ["ocr:IDCardOCR"]) == [
                "missing: ocr:IDCardOCR is not allowed, unless by 'permid/280649'",
                "1:65: too much: 'permid/280649' is a set of actions that only the vendor knows",
            ])
    }

    @Test func `several policies count together`() throws {
        let one = Samples.policy(of: Samples.statement(#""ocr:IDCardOCR""#))
        let other = Samples.policy(of: Samples.statement(#""name/ocr:VinOCR""#))
        #expect(try check(one, other, needing: ["ocr:IDCardOCR", "ocr:VinOCR"]) == [])
    }

    // MARK: Random selections

    @Test func `a policy that was made is exact, and with any other selection it is not`() throws {
        let ocr = try Samples.ocr()
        let service = ocr.services[0]
        let names = service.actions.map(\.wireName) + (service.permissions?.consoleActions ?? [])
        var random = SplitMix64(seed: 25)
        for _ in 0..<60 {
            let selection = names.filter { _ in random.next() % 9 == 0 }.shuffled(using: &random)
            guard let removed = selection.first, let added = names.first(where: { !selection.contains($0) }) else {
                continue
            }
            let resources = random.next() % 2 == 0 ? [] : ["qcs::ocr:::subUin/\(random.next() % 100)"]
            func plan(_ names: some Sequence<String>) -> PermissionPlan {
                PermissionPlan(of: names.map { .named(service: "ocr", action: $0) }, in: ocr, choosing: resources)
            }
            let texts = LeastPolicy.texts(allowing: plan(selection).permissions)
            #expect(texts == LeastPolicy.texts(allowing: plan(selection.reversed() + selection).permissions))
            _ = try texts.map(PolicyGrammar.pairs)
            let policies = try texts.map(Samples.policy)
            func result(_ names: some Sequence<String>) -> PolicyCheck {
                PolicyCheck(of: policies, needing: plan(names).permissions, in: ocr)
            }
            #expect(result(selection).isExact)
            let less = result(selection.dropFirst())
            #expect(less.missing.isEmpty && less.excess.map(\.message) == ["ocr:\(removed) is not used"])
            let more = result(selection + [added])
            #expect(more.excess.isEmpty && more.missing.map(\.message) == ["ocr:\(added) is not allowed"])
        }
    }

    @Test func `a wildcard covers another one only if it matches everything that the other does`() {
        var random = SplitMix64(seed: 3)
        func text(_ letters: [String]) -> String {
            (0..<random.next() % 6).map { _ in letters.randomElement(using: &random) ?? "" }.joined()
        }
        for _ in 0..<20_000 {
            let (pattern, other) = (text(["a", "b", "*"]), text(["a", "b", "*"]))
            // A text that the other pattern matches, with a letter that no pattern has.
            let example = other.split(separator: "*", omittingEmptySubsequences: false).joined(separator: "cac")
            if Wildcard.pattern(pattern, covers: other) {
                #expect(Wildcard.pattern(pattern, covers: example), "\(pattern) \(other)")
            } else {
                let texts = [example, example.replacing("cac", with: ""), example.replacing("cac", with: "c")]
                #expect(texts.contains { !Wildcard.pattern(pattern, covers: $0) }, "\(pattern) \(other)")
            }
        }
    }
}
