import APIModel
import SeededRandom
import Testing

@testable import PolicyEmit

@Suite("The least policy")
struct LeastPolicyTests {
    @Test func `one statement for actions of operation level, and one for resources`() throws {
        let plan = PermissionPlan(
            of: Samples.uses("ocr:IDCardOCR", "BankCardOCR", "ocr:IDCardOCR", "ocr:QueryCallForConsole"),
            in: try Samples.ocr())
        #expect(
            LeastPolicy.texts(allowing: plan.permissions) == [
                """
                {
                  "version": "2.0",
                  "statement": [
                    {
                      "effect": "allow",
                      "action": [
                        "ocr:BankCardOCR",
                        "ocr:IDCardOCR"
                      ],
                      "resource": [
                        "*"
                      ]
                    },
                    {
                      "effect": "allow",
                      "action": [
                        "ocr:QueryCallForConsole"
                      ],
                      "resource": [
                        "qcs::ocr:::subUin/*"
                      ]
                    }
                  ]
                }

                """
            ])
    }

    @Test func `an action is not allowed for the resources of another one`() throws {
        let api = try Samples.api(
            """
            Service: disks
            Version: 2025-06-01
            cam:
              resources: {A: ['qcs::disks:::a/*'], B: ['qcs::disks:::b/*'], C: ['qcs::disks:::a/*']}
            ---
            Action: A
            ---
            Action: B
            ---
            Action: C
            """)
        let text = LeastPolicy.texts(allowing: PermissionPlan(of: Samples.uses("*"), in: api).permissions)[0]
        #expect(
            try PolicyGrammar.pairs(of: text) == [
                "disks:A qcs::disks:::a/*", "disks:B qcs::disks:::b/*", "disks:C qcs::disks:::a/*",
            ])
        #expect(text.split(separator: "effect").count == 3)
    }

    @Test func `a policy that would be too long becomes several, each as long as CAM takes`() throws {
        var random = SplitMix64(seed: 1)
        for count in [1, 100, 250, 900] {
            let permissions = (0..<count).map { number in
                let resources = number % 7 == 0 ? ["qcs::x\(number):::\(random.next() % 3)/*"] : ["*"]
                return Permission(
                    name: PermissionName(prefix: "x\(number)", action: "DescribeSomethingLong\(random.next())"),
                    resources: resources, hasResourceLevel: number % 7 == 0, isLevelKnown: true)
            }.sorted { $0.name < $1.name }
            let texts = LeastPolicy.texts(allowing: permissions)
            var found: Set<String> = []
            for text in texts {
                #expect(text.count { !" \n".contains($0) } <= 6144)
                found.formUnion(try PolicyGrammar.pairs(of: text))
            }
            #expect(found == Set(permissions.flatMap { item in item.resources.map { "\(item.name) \($0)" } }))
            // No policy is left half empty: what follows would not have fitted.
            let lengths = texts.map(LeastPolicy.length(of:))
            #expect(lengths.dropLast().allSatisfy { $0 > 5900 }, "\(lengths)")
            if count == 100 { #expect(texts.count == 1) }
            if count == 900 { #expect(texts.count > 5) }
        }
    }
}
