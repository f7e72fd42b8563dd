import APIModel
import APISpec
import Testing

/// Tests the meaning of documents, except for names and graphs.
@Suite struct ResolverTests {
    @Test func `a service has its defaults`() throws {
        let service = try Written.service("---\nAction: DescribeA\n---\nAction: CreateA\nRegions: none\n")
        #expect(service.endpoint == "ocr.tencentcloudapi.com")
        #expect(service.maxRequestBody == 10_485_760)
        #expect(service.regions == nil)
        #expect(service.origin == Origin(file: "ocr.yaml", element: "ocr"))
        let describe = try service.action("DescribeA")
        #expect(describe.isIdempotent && describe.isSigned && describe.body == .json && describe.status == .online)
        #expect(describe.regions == .service)
        #expect(describe.request.origin.element == "DescribeA.parameters")
        let create = try service.action("CreateA")
        #expect(!create.isIdempotent)
        #expect(create.regions == .none)
    }

    @Test(arguments: [
        ("DescribeCards", true), ("ListCards", true), ("List", true), ("List2", true), ("GetOCRToken", false),
        ("CheckIdCard", false), ("QueryCards", false), ("SearchCards", false), ("Listen", false),
        ("DescribedCards", false), ("CreateList", false),
    ])
    func `only describe and list may be sent twice by their names`(_ name: String, _ isIdempotent: Bool) throws {
        let service = try Written.service("---\nAction: \(name)\n")
        #expect(try service.action(name).isIdempotent == isIdempotent)
    }

    @Test func `regions none at a service is for actions that say nothing`() throws {
        let service = try Written.service("Regions: none\n---\nAction: A\n---\nAction: B\nRegions: [ap-seoul]\n")
        #expect(service.regions == nil)
        #expect(try service.action("A").regions == .none)
        #expect(try service.action("B").regions == .only(["ap-seoul"]))
    }

    /// They are different texts on the wire.
    @Test func `composed and decomposed letters are different values`() throws {
        let (composed, decomposed) = ("caf\u{E9}", "cafe\u{301}")
        for values in ["[\(composed), \(decomposed)]", "{\(composed): One., \(decomposed): Other.}"] {
            let service = try Written.service(
                """
                ---
                Action: A
                parameters:
                  P: {type: String, enum: \(values), example: \(decomposed), zh: {enum: {\(decomposed): 二}}}
                  Q: {type: JSON of Any, example: '{"\(composed)": 1, "\(decomposed)": 2}'}
                """)
            let cases = try #require(try service.action("A").request.member("P").enumeration?.values)
            #expect(cases.map(\.value) == [.string(composed), .string(decomposed)])
            #expect(cases.map(\.value) != [.string(decomposed), .string(composed)])
            #expect(cases.map(\.chineseMeaning) == [nil, "二"])
        }
        let twice = "---\nAction: A\nparameters: {P: {type: String, enum: [\(composed)], example: \(decomposed)}}\n"
        let messages = Written.messages(Written.file("ocr.yaml", "Service: ocr\nVersion: 2018-11-19\n" + twice))
        #expect(messages.count == 1)
    }

    @Test func `endpoints may have a port`() throws {
        #expect(try Written.service("endpoint: localhost:8443\n").endpoint == "localhost:8443")
        // The signed header is Host, which does not name the default port.
        #expect(try Written.service("endpoint: api.example.com:443\n").endpoint == "api.example.com")
    }

    /// Looking for what is nearest takes as long as the list for each; nobody reads a hundred suggestions.
    @Test func `only the first of many slips get suggestions`() {
        let slips = (10..<60).map { "Value\($0)x: 值" }.joined(separator: ", ")
        let values = (10..<60).map { "Value\($0)" }.joined(separator: ", ")
        let messages = Written.messages(
            Written.file(
                "ocr.yaml",
                "Service: ocr\nVersion: 2018-11-19\n---\nAction: A\nparameters:\n"
                    + "  B: {type: String, enum: [\(values)], zh: {enum: {\(slips)}}}\n"))
        #expect(messages.count == 50)
        #expect(messages.map { $0.contains("did you mean") } == (0..<50).map { $0 < 20 })
    }

    @Test func `texts come in two languages`() throws {
        let service = try Written.service(
            """
            title: Text
            zh: {title: 文字, description: 识别, groups: {cards: 卡证}}
            groups: {cards: Cards}
            ---
            Action: A
            group: cards
            title: Reading
            summary: Reads.
            description: It reads.
            keywords: [read, 5, A book]
            zh: {title: 阅读, summary: 读, description: 读书, keywords: [看书]}
            parameters: {P: {type: String, description: A text., zh: {description: 字}}}
            examples: [{title: One, zh: {title: 一}, request: {P: NO}}]
            """)
        #expect(service.texts == Texts(title: "Text", chineseTitle: "文字", chineseDescription: "识别"))
        #expect(service.groups == [Group(key: "cards", title: "Cards", chineseTitle: "卡证")])
        let action = try service.action("A")
        #expect(
            action.texts
                == ActionTexts(
                    title: "Reading", summary: "Reads.", description: "It reads.", keywords: ["read", "5", "A book"],
                    chineseTitle: "阅读", chineseSummary: "读", chineseDescription: "读书", chineseKeywords: ["看书"]))
        #expect(try action.request.member("P").texts == Texts(description: "A text.", chineseDescription: "字"))
        let request = Value.object([.init(name: "P", value: .string("NO"))])
        #expect(action.examples == [Example(title: "One", chineseTitle: "一", request: request, response: nil)])
    }

    @Test func `types are read through their wrappers`() throws {
        let service = try Written.service(
            """
            types:
              T:
                members:
                  A: {type: Array of Timestamp, format: datetime}
                  B: {type: JSON of Array of T}
                  C: {type: Integer, format: uint64}
                  D: {type: Array of Array of Integer, minItems: 1, maxItems: 2}
                  E: {type: Base64, recommendedPixels: 500 x 800, maxSize: 7 MiB}
                  F: {type: Float, minimum: 0.5, maximum: 1}
                  G: {type: String, format: url, pattern: "^h.*", maxLength: 10, minLength: 1}
            """)
        let type = try service.type("T")
        #expect(
            type.members.map(\.type) == [
                .array(.timestamp(.datetime)), .json(.array(.object(type.name))), .integer(isUnsigned: true),
                .array(.array(.integer(isUnsigned: false))), .base64, .float, .string,
            ])
        #expect(try type.member("D").limits == [.minItems(1), .maxItems(2)])
        #expect(
            try type.member("E").limits == [
                .maxSize(7_340_032, written: "7 MiB"), .recommendedPixels(width: 500, height: 800),
            ])
        #expect(try type.member("F").limits == [.minimum(.float(0.5)), .maximum(.float(1))])
        #expect(try type.member("G").limits == [.minLength(1), .maxLength(10), .pattern("^h.*", isChecked: true)])
        #expect(try type.member("G").format == "url")
    }

    @Test func `values are read as their types ask`() throws {
        let service = try Written.service(
            """
            types:
              T:
                members:
                  A: {type: String, example: 0123, default: on}
                  B: {type: Integer, example: 12, enum: {0: none, 12: a dozen}}
                  C: {type: Any, example: {a: [on, 0123, ~, 1.5, "1"]}}
                  D: {type: Float, nullable: true, example: null, default: 2}
                  E: {type: Array of String, enum: [X, Y], example: [Y, X]}
                  F: {type: JSON of T, example: "{\\"A\\": \\"x\\", \\"B\\": 12}"}
                  G: {type: JSON of T, example: {A: NO}}
                  H: {type: Boolean, example: true}
            """)
        let type = try service.type("T")
        func example(_ name: String) throws -> Value? { try type.member(name).example }
        #expect(try example("A") == .string("0123"))
        #expect(try type.member("A").defaultValue == .string("on"))
        #expect(try example("B") == .integer(12))
        #expect(try type.member("B").enumeration?.values.map(\.meaning) == ["none", "a dozen"])
        let list = Value.array([.string("on"), .integer(123), .null, .float(1.5), .string("1")])
        #expect(try example("C") == .object([.init(name: "a", value: list)]))
        #expect(try example("D") == .null)
        #expect(try type.member("D").defaultValue == .float(2))
        #expect(try example("E") == .array([.string("Y"), .string("X")]))
        #expect(try example("F") == .string("{\"A\": \"x\", \"B\": 12}"))
        #expect(try example("G") == .object([.init(name: "A", value: .string("NO"))]))
        #expect(try example("H") == .boolean(true))
    }

    @Test func `codes of an action are codes of its service`() throws {
        let service = try Written.service("errors: {A.B: Because.}\n---\nAction: A\nerrors: [C.Other, A.B]\n")
        #expect(service.errors.map(\.code) == ["A.B", "C.Other"])
        #expect(try service.action("A").errors.map(\.description) == [nil, "Because."])
    }

    @Test func `bodies that are not JSON`() throws {
        let service = try Written.service(
            """
            ---
            Action: Upload
            body: octet-stream
            parameters: {File: {type: Binary, required: true}, TopicId: {type: String}}
            ---
            Action: Send
            body: multipart
            parameters: {File: {type: Binary}, Tags: {type: Array of String}}
            ---
            Action: Talk
            stream: sse
            signature: none
            status: offline
            require: [{together: [A, B]}]
            parameters: {A: {type: String}, B: {type: String}}
            """)
        #expect(service.actions.map(\.body) == [.octetStream, .multipart, .json])
        let talk = try service.action("Talk")
        #expect(talk.isEventStream && !talk.isSigned && talk.status == .offline)
        #expect(talk.requirements == [Requirement(kind: .together, members: ["A", "B"])])
    }

    @Test func `diagnostics of all files come in order`() {
        let messages = readSpecs([
            Written.file("b.yaml", "Service: ocr\nVersion: 2018-11-19\ntilte: x\n---\nAction: A\nrateLimit: -1\n"),
            Written.file("a.yaml", "Action: B\nparameters: {X: {type: Strin}}\nresponse: {Y: {tipe: String}}\n"),
        ]).diagnostics
        #expect(
            messages.map(\.location.description) == [
                "b.yaml:3:1", "b.yaml:6:12", "a.yaml:2:24", "a.yaml:3:12", "a.yaml:3:16",
            ])
    }
}
