import APIModel
import Testing

@testable import APISpec

@Suite struct SwiftNamesTests {
    @Test(arguments: [
        ("ImageUrl", "imageUrl"), ("IDCardOCR", "idCardOCR"), ("X", "x"), ("QPSLimit", "qpsLimit"), ("NAME", "name"),
        ("appId", "appId"), ("H264Url", "h264Url"), ("IP2Region", "ip2Region"), ("XPos", "xPos"), ("OAuth", "oAuth"),
        ("VpcID", "vpcID"), ("IDList", "idList"), ("DBInstance", "dbInstance"), ("Topic_Name", "topic_Name"),
        // Plurals and the table.
        ("IDs", "ids"), ("DBs", "dbs"), ("CAsInUse", "casInUse"), ("IDsList", "idsList"), ("ISsues", "iSsues"),
        ("IPv6", "ipv6"), ("IPv6Address", "ipv6Address"), ("DDoS", "ddos"), ("DDoSInfo", "ddosInfo"),
        ("CKafka", "ckafka"), ("CKafkaParam", "ckafkaParam"), ("IoTDevice", "iotDevice"), ("QoS", "qos"),
        ("TWeCall", "tWeCall"),
    ])
    func `the longest prefix of capitals is lowered`(_ wire: String, _ swift: String) {
        #expect(SwiftNames.lowered(wire) == swift)
    }

    @Test(arguments: [
        ("ocr", "OCR"), ("as", "AS"), ("ai3d", "AI3D"), ("hunyuan", "Hunyuan"), ("ckafka", "Ckafka"),
    ])
    func `namespaces are abbreviations up to four letters`(_ shortName: String, _ swift: String) {
        #expect(SwiftNames.namespace(shortName) == swift)
    }

    @Test(
        arguments: [
            ("PRE_PAID", "prePaid"), ("FRONT", "front"), ("zh-CN", "zhCN"), ("ap-guangzhou", "apGuangzhou"),
            ("IDCard", "idCard"), ("application/json", "applicationJson"), ("4K", "_4k"), ("TLS_v1.2", "tlsV1_2"),
            ("TLS_v12", "tlsV12"), ("default", "`default`"), ("self", "selfValue"), ("NONE", "noneValue"),
            ("init", "initValue"),
            ("0", nil), ("", nil), ("1.5", nil), ("正常", nil), ("--", nil),
        ] as [(String, String?)])
    func `enum constants are lower camel`(_ value: String, _ swift: String?) {
        #expect(SwiftNames.enumConstant(value) == swift)
    }

    @Test(arguments: [
        ("FailedOperation.ImageBlur", "failedOperationImageBlur"), ("InternalError", "internalError"),
        ("DNSError.X.y", "dnsErrorXY"), ("ResourceInUse.IPv6", "resourceInUseIPv6"),
    ])
    func `error codes lose their dots`(_ code: String, _ swift: String) {
        #expect(SwiftNames.errorConstant(code) == swift)
    }

    // MARK: In a service

    @Test func `keywords are quoted and self is renamed`() throws {
        let service = try Written.service(
            """
            types:
              T:
                members:
                  Operator: {type: String}
                  Default: {type: String}
                  Type: {type: String}
                  Self: {type: String}
            """)
        let members = try service.type("T").members
        #expect(members.map(\.swiftName) == ["operator", "default", "type", "selfValue"])
        #expect(members.map(\.needsBackticks) == [true, true, false, false])
    }

    @Test func `types keep names of Swift but not those that generated code must say`() throws {
        let names = ["Error", "Data", "Int", "Type", "Protocol", "Self", "Client", "ErrorCode", "OCR", "point", "A_B"]
        let types = names.map { "  \($0): {members: {X: {type: Integer}}}\n" }.joined()
        let swift = try Written.service("types:\n" + types).types.map(\.name.swift)
        #expect(
            swift == [
                "Error", "Data", "Int", "TypeObject", "ProtocolObject", "SelfObject", "ClientObject", "ErrorCodeObject",
                "OCRObject", "Point", "A_B",
            ])
    }

    @Test func `methods leave the clients own names alone`() throws {
        let service = try Written.service("---\nAction: Api\n---\nAction: Import\n---\nAction: B\nname: readB\n")
        #expect(service.actions.map(\.swiftName) == ["apiAction", "`import`", "readB"])
        #expect(service.actions.map(\.request.name.swift) == ["ApiRequest", "ImportRequest", "ReadBRequest"])
        #expect(service.actions.map(\.response.name.wire) == ["Api", "Import", "B"])
    }

    @Test func `constants that would clash are left out`() throws {
        let service = try Written.service("types: {T: {members: {K: {type: String, enum: [A_B, a-b, C, '0']}}}}\n")
        let enumeration = try service.type("T").member("K").enumeration
        #expect(enumeration?.swiftName == "KValue")
        #expect(enumeration?.values.map(\.swiftName) == [nil, nil, "c", nil])
    }

    @Test func `an enum does not hide a type of its name`() throws {
        let service = try Written.service(
            "types: {KValue: {members: {K: {type: String, enum: [A]}, V: {type: KValue}}}}\n")
        #expect(try service.type("KValue").member("K").enumeration?.swiftName == "KValueEnum")
        let other = try Written.service(
            "types: {T: {members: {K: {type: String, enum: [A]}, V: {type: String, name: KValue}}}}\n")
        #expect(try other.type("T").member("K").enumeration?.swiftName == "KValueEnum")
    }

    @Test func `the tag of an enum does not hide a type of its name`() throws {
        let service = try Written.service(
            "types: {KValueTag: {members: {K: {type: String, enum: [A]}, V: {type: KValueTag}}}}\n")
        #expect(try service.type("KValueTag").member("K").enumeration?.swiftTag == "KValueEnumTag")
        let other = try Written.service(
            "types: {T: {members: {K: {type: String, enum: [A]}, V: {type: String, name: KValueTag}}}}\n")
        #expect(try other.type("T").member("K").enumeration?.swiftTag == "KValueEnumTag")
    }

    @Test func `error constants that would clash keep their dots`() throws {
        let service = try Written.service("errors: {A.Foo: x, A.foo: y}\n")
        #expect(service.errors.map(\.swiftName) == ["aFoo", "a_foo"])
    }

    @Test func `older versions say so`() throws {
        let (api, diagnostics) = readSpecs([
            Written.file("a.yaml", "Service: cvm\nVersion: 2016-01-01\n---\nService: cvm\nVersion: 2020-12-29\n"),
            Written.file("b/b.yaml", "Service: region\nVersion: 2020-01-01\n"),
        ])
        #expect(diagnostics.isEmpty)
        #expect(api?.services.map(\.swiftName) == ["CVM_v20160101", "CVM", "RegionAPI"])
    }

    @Test func `a clash names both locations`() {
        let text = """
            Service: ocr
            Version: 2018-11-19
            types:
              T:
                members:
                  VpcId: {type: String}
                  vpcId: {type: String}
                  vpcID: {type: String}
            """
        #expect(
            Written.messages(Written.file("o.yaml", text)) == [
                "o.yaml:7:7: error: 'vpcId' and 'VpcId' are both 'vpcId' in Swift; give one of them a 'name'",
                "o.yaml:6:7: note: the other is here",
            ])
        let mended = text.replacing("vpcId: {type: String}", with: "vpcId: {type: String, name: lowerVpcId}")
        #expect(Written.messages(Written.file("o.yaml", mended)).isEmpty)
    }
}
