import APIModel
import Testing

@testable import PolicyEmit

@Suite("The permissions that a program needs")
struct PermissionPlanTests {
    private func permissions(_ plan: PermissionPlan) -> [String] {
        plan.permissions.map { "\($0.name) \($0.resources.joined(separator: " "))" }
    }

    @Test func `wildcards stand for the actions of the API and of the console`() throws {
        let ocr = try Samples.ocr()
        let console = PermissionPlan(of: Samples.uses("ocr:ConsoleService*"), in: ocr)
        #expect(permissions(console) == ["ocr:ConsoleServiceOpen *", "ocr:ConsoleServiceSetting *"])
        #expect(console.notes.isEmpty)
        let all = PermissionPlan(of: Samples.uses("ocr:*"), in: ocr)
        #expect(all.permissions.count == ocr.services[0].actions.count + 6)
    }

    @Test func `the figures of the console are allowed for sub-accounts, of which a user chooses`() throws {
        let ocr = try Samples.ocr()
        let all = PermissionPlan(of: Samples.uses("ocr:QueryQpsForConsole"), in: ocr)
        #expect(permissions(all) == ["ocr:QueryQpsForConsole qcs::ocr:::subUin/*"])
        #expect(
            all.notes == [
                "ocr:QueryQpsForConsole is allowed for qcs::ocr:::subUin/*; name single resources with --resource"
            ])
        let chosen = ["qcs::ocr:::subUin/0002", "qcs::ocr:::subUin/0001", "qcs::cvm:::instance/ins-1"]
        let some = PermissionPlan(of: Samples.uses("ocr:QueryQpsForConsole", "IDCardOCR"), in: ocr, choosing: chosen)
        #expect(
            permissions(some) == [
                "ocr:IDCardOCR *", "ocr:QueryQpsForConsole qcs::ocr:::subUin/0001 qcs::ocr:::subUin/0002",
            ])
        #expect(some.notes.isEmpty)
        #expect(some.unusedResources == ["qcs::cvm:::instance/ins-1"])
    }

    @Test func `a name in policies that differs from the API's comes from the spec`() throws {
        let api = try Samples.api(
            """
            Service: disks
            Version: 2025-06-01
            cam: {prefix: cvm, resources: {AttachDisk: ['qcs::cvm:::volume/*']}}
            ---
            Action: ListDisks
            ---
            Action: AttachDisk
            """)
        for service in ["disks", "cvm"] {
            let plan = PermissionPlan(of: Samples.uses("\(service):ListDisks", "\(service):AttachDisk"), in: api)
            #expect(permissions(plan) == ["cvm:AttachDisk qcs::cvm:::volume/*", "cvm:ListDisks *"])
        }
        let called = PermissionPlan(of: [.called(service: "disks", action: "ListDisks")], in: api)
        #expect(permissions(called) == ["cvm:ListDisks *"])
        #expect(called.notes.isEmpty)
    }

    @Test func `two services with one name in policies are told apart`() throws {
        let api = try Samples.api(
            """
            Service: cvm
            Version: 2025-06-01
            ---
            Action: RunInstances
            Version: 2025-06-01
            ---
            Service: cbs
            Version: 2025-06-02
            ---
            Action: CreateDisks
            Version: 2025-06-02
            """)
        for names in [
            ["cvm:RunInstances", "cbs:CreateDisks"], ["cvm:RunInstances", "cvm:CreateDisks"], ["cvm:*", "cbs:*"],
        ] {
            let plan = PermissionPlan(of: names.flatMap { Samples.uses($0) }, in: api)
            #expect(permissions(plan) == ["cvm:CreateDisks *", "cvm:RunInstances *"])
        }
        #expect(permissions(PermissionPlan(of: Samples.uses("cvm:*"), in: api)) == ["cvm:RunInstances *"])
    }

    @Test func `exceptions are known with their sources, and other names are assumed`() {
        let plan = PermissionPlan(
            of: Samples.uses("cbs:CreateDisks", "apigateway:CreateApi", "sts:AssumeRole", "cvm:RunInstances"),
            in: API(services: []))
        #expect(
            permissions(plan) == [
                "apigw:CreateApi *", "cvm:CreateDisks *", "cvm:RunInstances *",
                "sts:AssumeRole qcs::cam::uin/${uin}:roleName/*",
            ])
        #expect(
            plan.notes[0]
                == "policies name the service cbs 'cvm': https://www.tencentcloud.com/document/product/362/34221")
        #expect(
            plan.notes.contains(
                "assumed that policies name the service cvm 'cvm', and that its actions can only be allowed for '*':"
                    + " no spec has 'cam' for it"))
        #expect(plan.notes.last?.contains("write the value in place of each ${...}") == true)
    }

    @Test func `an action that is not signed needs no permission`() throws {
        let api = try Samples.api(
            "Service: sts\nVersion: 2018-08-13\n---\nAction: AssumeRoleWithSAML\nsignature: none\n---\nAction: GetToken\n"
        )
        let plan = PermissionPlan(of: Samples.uses("sts:*"), in: api)
        #expect(permissions(plan) == ["sts:GetToken *"])
        #expect(plan.notes.contains("sts:AssumeRoleWithSAML needs no permission, since it is not signed"))
    }

    @Test func `an unknown name is refused where a user has typed it, and kept where a program has called it`() throws {
        let ocr = try Samples.ocr()
        let typed = PermissionPlan(of: Samples.uses("ocr:IDCarOCR", "Nothing*"), in: ocr)
        #expect(typed.unknown.map(\.name) == ["ocr:IDCarOCR", "Nothing*"])
        #expect(typed.unknown[0].known.contains("IDCardOCR"))
        #expect(typed.permissions.isEmpty)
        let called = PermissionPlan(of: [.called(service: "ocr", action: "NewOCR")], in: ocr)
        #expect(permissions(called) == ["ocr:NewOCR *"])
        #expect(called.notes == ["ocr:NewOCR was called, and no spec describes it"])
        let other = PermissionPlan(of: [.called(service: "cvm", action: "RunInstances")], in: ocr)
        #expect(permissions(other) == ["cvm:RunInstances *"])
        #expect(other.notes.count == 1 && other.notes[0].hasPrefix("assumed that policies name the service cvm 'cvm'"))
    }

    @Test func `a name that a user types is that of an action, perhaps with its service`() {
        let names: [(text: String, service: String?, action: String)] = [
            ("IDCardOCR", nil, "IDCardOCR"), ("ocr:IDCardOCR", "ocr", "IDCardOCR"), ("*", nil, "*"),
            ("name/ocr:IDCardOCR", "ocr", "IDCardOCR"), ("name/IDCardOCR", nil, "IDCardOCR"), ("ocr:*", "ocr", "*"),
            ("ocr:*Card*", "ocr", "*Card*"), ("x_1:A_1", "x_1", "A_1"),
        ]
        for (text, service, action) in names {
            #expect(ActionUse(typed: text) == .named(service: service, action: action), "\(text)")
        }
    }

    @Test(arguments: [
        "", ":", "ocr:", ":IDCardOCR", #"foo:"Bar"#, "ocr:IDCardOCR\n", "ocr:\nIDCardOCR", "张:三", "ocr:三", "a:b:c",
        "ocr/IDCardOCR", "name/name/ocr:IDCardOCR", "permid/280649", "*:IDCardOCR", "oc*:IDCardOCR", "ocr:ID-Card",
        "ocr:ID Card", "ocr:*\u{301}",
    ])
    func `what would be no name in a policy is none`(text: String) { #expect(ActionUse(typed: text) == nil) }

    @Test func `a service that differs by case alone from one of the specs is not another one`() throws {
        let ocr = try Samples.ocr()
        for name in ["OCR:IDCardOCR", "Ocr:*"] {
            let plan = PermissionPlan(of: Samples.uses(name), in: ocr)
            #expect(plan.unknown.map(\.spelling) == ["ocr"] && plan.permissions.isEmpty && plan.notes.isEmpty)
        }
        let disks = try Samples.api(
            "Service: disks\nVersion: 2025-06-01\ncam: {prefix: cvm}\n---\nAction: ListDisks\n")
        #expect(PermissionPlan(of: Samples.uses("CVM:ListDisks"), in: disks).unknown.map(\.spelling) == ["cvm"])
        // Specs that lack a service cannot tell its spelling, and a call is not typed.
        #expect(permissions(PermissionPlan(of: Samples.uses("TKE:CreateCluster"), in: ocr)) == ["TKE:CreateCluster *"])
        let called = PermissionPlan(of: [.called(service: "OCR", action: "IDCardOCR")], in: ocr)
        #expect(called.unknown.isEmpty && permissions(called) == ["OCR:IDCardOCR *"])
        #expect(PermissionPlan(of: Samples.uses("ocr:IDCarOCR"), in: ocr).unknown.map(\.spelling) == [nil])
    }

    @Test func `a denied call tells its resource`() throws {
        let name = PermissionName(prefix: "tcb", action: "DescribeStaticStore")
        let plan = PermissionPlan(
            of: [
                .denied(name, resource: "qcs::tcb:ap-shanghai::env/b"),
                .denied(name, resource: "qcs::tcb:ap-shanghai::env/a"),
                .denied(PermissionName(prefix: "sms", action: "SendSms"), resource: "*"),
                .denied(PermissionName(prefix: "ocr", action: "QueryCallForConsole"), resource: "qcs::ocr:::subUin/1"),
            ], in: try Samples.ocr())
        #expect(
            permissions(plan) == [
                "ocr:QueryCallForConsole qcs::ocr:::subUin/1", "sms:SendSms *",
                "tcb:DescribeStaticStore qcs::tcb:ap-shanghai::env/a qcs::tcb:ap-shanghai::env/b",
            ])
        #expect(plan.notes.isEmpty)
        let both = PermissionPlan(
            of: [.denied(name, resource: "qcs::tcb:ap-shanghai::env/a"), .denied(name, resource: "*")],
            in: API(services: []))
        #expect(permissions(both) == ["tcb:DescribeStaticStore *"])
        #expect(both.notes.count == 1 && both.notes[0].contains("overrides single resources"))
    }
}

@Suite("Preset policies")
struct PresetTests {
    private func names(_ uses: String..., resources: [String] = []) throws -> [String] {
        let ocr = try Samples.ocr()
        let uses = uses.flatMap { Samples.uses($0) }
        let plan = PermissionPlan(of: uses, in: ocr, choosing: resources)
        return SufficientPreset.all(for: plan.permissions, in: ocr).map { "\($0.name) \($0.others)" }
    }

    /// The table of OCR's guide about its three policies.
    @Test func `the narrowest that suffices comes first`() throws {
        #expect(
            try names("ocr:IDCardOCR", "ocr:VatInvoiceVerifyNew")
                == ["QcloudOCRReadSelfUinUsage 81", "QcloudOCRReadOnlyaccess 81", "QcloudOCRFullAccess 81"])
        #expect(try names("ocr:QueryCallForConsole") == ["QcloudOCRReadOnlyaccess 83", "QcloudOCRFullAccess 83"])
        #expect(
            try names("ocr:QueryCallForConsole", resources: ["qcs::ocr:::subUin/${uin}"])
                == ["QcloudOCRReadSelfUinUsage 83", "QcloudOCRReadOnlyaccess 83", "QcloudOCRFullAccess 83"])
        #expect(try names("ocr:ConsoleServiceOpen", "ocr:IDCardOCR") == ["QcloudOCRFullAccess 82"])
        #expect(try names("cvm:RunInstances").isEmpty)
    }
}
