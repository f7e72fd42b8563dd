import APIModel
import APISpec
import SeededRandom
import TCCLIImport
import Testing

/// A small description whose texts, examples and error texts are anything at all, while what a client needs stays: it becomes
/// specs that are accepted and say the same.
@Suite struct MutatedDescriptionTests {
    @Test(arguments: 0..<400 as Range<UInt64>)
    func `becomes specs that say the same`(_ seed: UInt64) throws {
        var random = RandomDescription(seed: seed)
        let imported = try importService(random.source())
        let inputs = imported.files.map { SpecInput(path: $0.path, name: $0.path, bytes: $0.bytes) }
        let (api, diagnostics) = readSpecs(inputs)
        #expect(diagnostics.map(\.description) == [], "seed \(seed)")
        let service = try #require(api?.services.first)
        #expect(service.actions.map(\.wireName) == ["Read", "Write"])
        for action in service.actions {
            #expect(
                action.request.members.map { "\($0.wireName): \($0.type.text)" }
                    == ["Id: Integer", "Name: String", "Filters: Array of Filter", "PictureBase64: Base64"])
            #expect(action.request.members.map(\.isRequiredInRequests) == [true, false, false, false])
            #expect(action.response.members.map(\.wireName) == ["Item", "Time"])
        }
        #expect(service.types.map(\.name.wire).filter { $0 != "Unused" } == ["Filter"])
    }
}

private struct RandomDescription {
    private var random: SplitMix64

    init(seed: UInt64) {
        random = SplitMix64(seed: seed)
    }

    mutating func source() -> ServiceSource {
        ServiceSource(
            name: "reader/v20200101", api: Array(api().utf8), apiFile: "api.json",
            examples: chance(9) ? examples() : nil, examplesFile: "examples.json",
            errorCodes: chance(7) ? errorCodes() : nil)
    }

    private mutating func api() -> String {
        let metadata = object(
            ["apiVersion": "\"2020-01-01\"", "serviceShortName": "\"reader\""], ["serviceNameCN", "api_brief"])
        let actions = ["Read", "Write"].map { name in
            let facts = ["input": "\"\(name)Request\"", "output": "\"\(name)Response\""]
            return "\"\(name)\": " + object(facts, ["name", "document", "status", "newer"])
        }
        let request = [
            member("Id", "int", "int64", ["required": "true"]), member("Name", "string", "string"),
            member("Filters", "list", "Filter"), member("PictureBase64", "string", "string"),
        ]
        let response = [
            member("Item", "object", "Filter"), member("Time", "string", "datetime_iso"),
            member("RequestId", "string", "string"),
        ]
        var objects: [String] = []
        for name in ["Read", "Write"] {
            objects.append("\"\(name)Request\": " + object(["members": list(request)], ["document", "type"]))
            objects.append("\"\(name)Response\": " + object(["members": list(response)], ["document"]))
        }
        let filter = [member("Name", "string", "string"), member("Values", "list", "float")]
        objects.append("\"Filter\": " + object(["members": list(filter)], ["document"]))
        if chance(5) {
            objects.append("\"Unused\": " + (chance(5) ? value() : object(["members": value()], ["document"])))
        }
        return """
            {"metadata": \(metadata), "newer": \(value()), "actions": {\(actions.joined(separator: ", "))},
             "objects": {\(objects.joined(separator: ", "))}}
            """
    }

    private mutating func member(
        _ name: String, _ type: String, _ element: String, _ facts: [String: String] = [:]
    ) -> String {
        let needed = ["name": "\"\(name)\"", "type": "\"\(type)\"", "member": "\"\(element)\""]
        return object(needed.merging(facts) { $1 }, ["document", "example", "newer"])
    }

    /// - Parameters:
    ///   - facts: The texts that must stay.
    ///   - others: The keys of values that may be anything.
    private mutating func object(_ facts: [String: String], _ others: [String]) -> String {
        var members = facts.sorted { $0.key < $1.key }.map { "\"\($0.key)\": \($0.value)" }
        for key in others where chance(8) {
            members.insert("\"\(key)\": \(value())", at: Int.random(in: 0...members.count, using: &random))
        }
        return "{" + members.joined(separator: ", ") + "}"
    }

    private func list(_ elements: [String]) -> String { "[" + elements.joined(separator: ", ") + "]" }

    /// JSON of any shape, texts most often.
    private mutating func value(depth: Int = 0) -> String {
        switch Int.random(in: 0..<(depth < 3 ? 14 : 11), using: &random) {
        case 0: "null"
        case 1:
            ["true", "false", "0", "-1.5e300", "123456789012345678901234567890"].randomElement(using: &random) ?? ""
        case 2: quoted(#"<p onclick="x">a</p><table><tr><td>**b**</td></tr></table><br/>- c `d` [e](f)"#)
        case 3: quoted("默认接口请求频率限制：20次/秒。大小不超过 7M，# 无: - | > & * ! % @ `")
        case 4: #""\u0000\ud83d\ude00\u2028\u0085\ufeff\b\f""#
        case 5: ["\"online\"", "\"offline\"", "\"beta\"", "\"无\"", "\"\""].randomElement(using: &random) ?? ""
        case 6: quoted(#"[{"Name": "x", "Values": [1, 2.5]}]"#)
        case 7...10: quoted(.awkward(using: &random))
        case 11: "{\"a\": \(value(depth: depth + 1))}"
        case 12: "[\(value(depth: depth + 1)), \(value(depth: depth + 1))]"
        default: "[]"
        }
    }

    private func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": result += "\\\(scalar)"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    // MARK: Other files

    private mutating func examples() -> [UInt8] {
        let requests = [#"{"Id": 1}"#, #"{"Id": 2, "Filters": [{"Values": [0.5]}]}"#, "{}", "nothing"]
        var actions: [String] = []
        for name in ["Read", "Gone", "Write"] where chance(8) {
            var examples: [String] = []
            for _ in 0..<Int.random(in: 0...3, using: &random) {
                let request = requests.randomElement(using: &random) ?? ""
                let output = #"{"Response": {"Time": "2020-01-01T00:00:00+08:00", "RequestId": "x"}}"#
                let parts = [
                    ("title", quoted(.awkward(using: &random))), ("input", quoted("POST / HTTP/1.1\n\n" + request)),
                    ("output", quoted(output)),
                ]
                var members: [String] = []
                for (key, good) in parts where chance(9) {
                    members.append("\"\(key)\": \(chance(8) ? good : value())")
                }
                examples.append(chance(9) ? "{" + members.joined(separator: ", ") + "}" : value())
            }
            actions.append("\"\(name)\": \(chance(9) ? list(examples) : value())")
        }
        let all = chance(9) ? "{" + actions.joined(separator: ", ") + "}" : value()
        return damaged(Array((chance(9) ? "{\"actions\": \(all)}" : all).utf8))
    }

    private mutating func errorCodes() -> [UInt8] {
        var lines: [String] = []
        for index in 0..<Int.random(in: 0...6, using: &random) {
            lines.append("# " + .awkward(using: &random))
            lines.append("CODE\(index) = 'FailedOperation.Code\(index)'")
        }
        return damaged(Array(lines.joined(separator: "\n").utf8))
    }

    /// Cut off, or with another byte in it, one time in three.
    private mutating func damaged(_ bytes: [UInt8]) -> [UInt8] {
        guard chance(3), !bytes.isEmpty else { return bytes }
        let place = Int.random(in: 0..<bytes.count, using: &random)
        if chance(5) { return Array(bytes[..<place]) }
        var bytes = bytes
        bytes[place] = UInt8.random(in: 0...255, using: &random)
        return bytes
    }

    /// So many times in ten.
    private mutating func chance(_ tenths: Int) -> Bool { Int.random(in: 0..<10, using: &random) < tenths }
}
