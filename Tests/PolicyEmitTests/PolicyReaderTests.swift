import APISpec
import SeededRandom
import Testing

@testable import PolicyEmit

@Suite("Reading a policy")
struct PolicyReaderTests {
    @Test(arguments: [
        ("", "1:1: error: not JSON: the text ends in the middle of a value"),
        ("{", "1:2: error: not JSON: the text ends in the middle of a value"),
        (
            "{\n  'version': '2.0'\n}",
            "2:3: error: not JSON: unexpected character; expected a value in double quotes, a comma or a bracket"
        ),
        (
            "{} []",
            "1:4: error: not JSON: unexpected text after the policy; expected the end of the file, or a policy in braces"
        ),
        (
            "{}\n{\n  1}",
            "3:3: error: not JSON: unexpected character; expected a value in double quotes, a comma or a bracket"
        ),
        ("[]", "1:1: error: a policy must be an object in braces, not a list"),
        ("{}", "1:1: error: a policy needs 'version'\np.json:1:1: error: a policy needs 'statement'"),
        (
            #"{"Version": "2.0", "statement": []}"#,
            "1:1: error: a policy needs 'version'\n"
                + "p.json:1:2: error: a policy has no key 'Version'; keys are in lowercase: 'version'\n"
                + "p.json:1:33: error: 'statement' is empty"
        ),
        (
            #"{"version": "3.0", "statement": {}, "version": 2}"#,
            #"1:13: error: 'version' must be "2.0", not '3.0'"# + "\n"
                + "p.json:1:33: error: 'statement' must be a list in brackets, not an object\n"
                + "p.json:1:37: error: 'version' is written twice\np.json:1:2: note: first here\n"
                + #"p.json:1:48: error: 'version' must be "2.0", not a number"#
        ),
        (
            #"{"version": "2.0", "principal": "*", "statement": [1, {}]}"#,
            "1:20: error: 'principal' is only for roles and buckets; remove it from a policy that users are given\n"
                + "p.json:1:52: error: a statement must be an object in braces, not a number\n"
                + "p.json:1:55: error: a statement needs 'effect'\np.json:1:55: error: a statement needs 'action'\n"
                + "p.json:1:55: error: a statement needs 'resource'"
        ),
    ])
    func `mistakes in the form are at their location`(text: String, expected: String) {
        let (policy, diagnostics) = WrittenPolicy.read(Array(text.utf8), path: "p.json")
        #expect(policy == nil)
        #expect(diagnostics.map(\.description).joined(separator: "\n") == "p.json:" + expected)
    }

    @Test(arguments: [
        (#""action": "IDCardOCR""#, "'IDCardOCR' is not an action"),
        (#""action": "ocr:ID CardOCR""#, "is not an action"),
        (#""action": []"#, "'action' is empty"), (#""action": [null]"#, "not null"),
        (#""action": {}"#, "not an object"),
        (#""action": "ocr:a:b""#, "is not an action"), (#""action": "permid/""#, "is not an action"),
        (#""resource": "qcs::ocr""#, "'qcs::ocr' is not a resource; expected '*' or six parts"),
        (#""resource": ["*", "qcs::ocr::: "]"#, "is not a resource"),
        (#""resource": "qcs:::::x""#, "is not a resource"),
        (#""effect": "Allow""#, #"'effect' must be "allow" or "deny", not 'Allow'"#),
        (#""effect": true"#, "not a boolean"),
        (#""condition": []"#, "'condition' must be an object"),
        (#""condition": {"ip_equal": "x"}"#, "'ip_equal' must be an object"),
        (#""actions": "ocr:*""#, "a statement has no key 'actions'; did you mean 'action'?"),
    ])
    func `mistakes in a statement are named`(member: String, message: String) {
        var members = [
            "effect": #""effect": "allow""#, "action": #""action": "ocr:*""#, "resource": #""resource": "*""#,
        ]
        members[String(member.split(separator: "\"")[0])] = member
        let text = Samples.policy(of: "{\(members.sorted { $0.key < $1.key }.map(\.value).joined(separator: ", "))}")
        let (policy, diagnostics) = WrittenPolicy.read(Array(text.utf8), path: "p.json")
        #expect(policy == nil)
        #expect(diagnostics.count == 1 && diagnostics[0].message.contains(message), "\(diagnostics)")
    }

    @Test func `policies one after the other count together, each at its location`() throws {
        let texts = [#""ocr:IDCardOCR""#, #""身份""#, #""ocr:VinOCR""#].map { action in
            Samples.policy(of: Samples.statement(action))
        }
        let both = try Samples.policy("\u{FEFF}\(texts[0])\n\n \(texts[2])\n")
        #expect(both.statements.flatMap(\.actions).map(\.value) == ["ocr:IDCardOCR", "ocr:VinOCR"])
        #expect(both.statements.map { "\($0.location.line):\($0.location.column)" }[1] == "3:35")
        let (policy, diagnostics) = WrittenPolicy.read(
            Array("\(texts[1]) \(texts[1])\n\(texts[0]){}".utf8), path: "p.json")
        #expect(policy == nil)
        let width = texts[1].count
        #expect(
            diagnostics.map { "\($0.location.line):\($0.location.column)" } == [
                "1:64", "1:\(64 + width + 1)", "2:\(texts[0].count + 1)", "2:\(texts[0].count + 1)",
            ])
    }

    @Test func `columns count characters, and lines of other systems count, too`() {
        let text = "{\"version\": \"2.0\",\r\n\"身份\": 1, \"statement\": \"x\"}"
        let diagnostics = WrittenPolicy.read(Array(text.utf8), path: "p.json").diagnostics
        #expect(diagnostics.map { "\($0.location.line):\($0.location.column)" } == ["2:1", "2:23"])
    }

    @Test(arguments: [
        #""*""#, #"["name/*:*"]"#, #""name/cos:*Bucket*""#, #"["permid/280649", "ocr:IDCardOCR"]"#, #""\u006fcr:*""#,
    ])
    func `actions in all forms of the grammar are read`(action: String) throws {
        let condition =
            #", "condition": {"string_equal": {"qcs:tag": ["a", "b"]}, "ip_equal": {"qcs:ip": "10.1.1.1/24"}}"#
        let resource = #"["*", "qcs::cos:sh:uid/1:prefix/bucket1/object2", "qcs::cmqqueue:sh:uin/1:queueName/1/q:1"]"#
        let policy = try Samples.policy(Samples.policy(of: Samples.statement(action, resource, more: condition)))
        #expect(policy.statements.count == 1 && policy.statements[0].isConditional)
    }

    @Test func `no change of a byte does harm`() throws {
        let text = Array(
            Samples.policy(of: Samples.statement(#"["ocr:*", "name/\u006fcr:身份"]"#, #"["*", "qcs::ocr:::x/*"]"#)).utf8)
        var random = SplitMix64(seed: 7)
        for _ in 0..<3000 {
            var changed = text
            for _ in 0...random.next() % 3 {
                let index = Int(random.next() % UInt64(changed.count))
                switch random.next() % 3 {
                case 0: changed[index] = UInt8(truncatingIfNeeded: random.next())
                case 1: changed.remove(at: index)
                default: changed.insert(changed[Int(random.next() % UInt64(changed.count))], at: index)
                }
            }
            let (policy, diagnostics) = WrittenPolicy.read(changed, path: "p.json")
            #expect((policy == nil) == !diagnostics.isEmpty)
        }
    }

    @Test func `a policy that CAM would refuse for its length is refused`() {
        let names = (0..<300).map { "\"ocr:AnActionWithALongName\($0)\"" }.joined(separator: ", ")
        let text = Samples.policy(of: Samples.statement("[\(names)]"))
        let diagnostics = WrittenPolicy.read(Array(text.utf8), path: "p.json").diagnostics
        #expect(diagnostics.map(\.message).first?.hasPrefix("the policy has ") == true)
        #expect(diagnostics.map(\.message).first?.contains("CAM takes 6144") == true)
        // The limit is that of each policy.
        let repeated = Array(repeating: #""ocr:VinOCR""#, count: 400).joined(separator: ",")
        let short = Samples.policy(of: Samples.statement("[\(repeated)]"))
        #expect(LeastPolicy.length(of: short) > LeastPolicy.maximumLength / 2)
        #expect(WrittenPolicy.read(Array("\(short)\n\(short)".utf8), path: "p.json").diagnostics.isEmpty)
        let second = WrittenPolicy.read(Array("\(short)\n\(text)".utf8), path: "p.json").diagnostics
        #expect(second.map(\.location.line) == [2] && second.map(\.message) == diagnostics.map(\.message))
    }
}
