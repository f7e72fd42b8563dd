import SeededRandom

/// Makes valid specs out of chance: names that Swift has taken, texts that look like code, types that hold each other, and
/// everything that a member may have. The same seed makes the same specs on every machine.
struct RandomSpec {
    private var random: SplitMix64
    private var types: [String] = []

    init(seed: UInt64) {
        random = SplitMix64(seed: seed)
    }

    /// A file with one service: YAML in the form of JSON, which needs no indentation.
    mutating func text() -> String {
        types = names(random.upTo(6), besides: Self.builtin)
        let errors = names(random.upTo(5)).map { "FailedOperation.\($0)" }
        var service = ["Service: \(random.pick(["ocr", "cvm", "swift", "string", "error", "data", "x1"]))"]
        service.append("Version: 20\(10 + random.upTo(15))-0\(1 + random.upTo(8))-1\(random.upTo(9))")
        if random.flip() { service.append("description: \(words())") }
        if random.flip() { service.append("Regions: [ap-guangzhou, eu-x-1]") }
        if random.flip() { service.append("maxRequestBody: \(1 + random.upTo(9)) MiB") }
        if random.flip() { service.append("title: \(line())") }
        service.append("groups: {one: \(line()), two: Two}")
        service.append("errors: {\(errors.map { "\($0): \(errorTexts())" }.joined(separator: ", "))}")
        let objects = types.map { "\($0): {description: \(words()), members: {\(members(random.upTo(6)))}}" }
        service.append("types: {\((objects + [Self.cipher]).joined(separator: ", "))}")
        // The response of the action URL is URLResponse in Swift, as a type of that name is.
        let responses = types.map { $0.lowercased().filter { $0 != "_" } }.filter { $0.hasSuffix("response") }
        let taken = Set(responses.map { String($0.dropLast("response".count)) })
        var actions = names(1 + random.upTo(5), besides: taken).map { action($0, errors: errors) }
        if random.flip() {
            service.append("start: [\((0...random.upTo(2)).map { _ in start(errors) }.joined(separator: ", "))]")
            actions.append(Self.firstAction(errors))
        }
        if random.flip() {
            service.append("cam: {prefix: cvm, console: [Look], resources: {Look: ['qcs::cvm:::one/*']},")
            service.append("  presets: {Full: {allows: all}, Read: {allows: actions, also: {Look: ['*']}}}}")
        }
        let jobs = random.flip() ? [job()] : []
        return (service + actions + jobs).joined(separator: "\n") + "\n"
    }

    // MARK: Parts

    private mutating func action(_ name: String, errors: [String]) -> String {
        let parameters = names(random.upTo(7), besides: ["action", "region"])
        let answered = names(random.upTo(7), besides: ["requestid"])
        var lines = ["---", "Action: \(name)", "summary: \(words())", "description: \(words())"]
        if random.flip() { lines.append("title: \(line())") }
        if random.flip() { lines.append("keywords: [\(line()), word]") }
        if random.oneIn(3) { lines.append("zh: {title: \(line()), keywords: [\(line()), 字]}") }
        if random.flip() { lines.append("group: \(random.pick(["one", "two"]))") }
        if random.flip() { lines.append("Regions: \(random.pick(["none", "[ap-beijing]"]))") }
        if random.flip() { lines.append("status: \(random.pick(["online", "deprecated", "offline"]))") }
        if random.flip() { lines.append("rateLimit: \(1 + random.upTo(99))") }
        if random.flip() { lines.append("idempotent: \(random.flip())") }
        let pages = random.oneIn(3) ? pagination() : nil
        if pages == nil, random.oneIn(8) { lines.append("stream: sse") }
        if random.oneIn(8) { lines.append("signature: none") }
        if let code = errors.last { lines.append("errors: [\(code)]") }
        let secrets = random.oneIn(6) && lines.allSatisfy { !$0.hasPrefix("stream") } ? encryption() : nil
        let asked = parameters.map { "\($0): \(member())" } + (pages?.parameters ?? []) + (secrets?.parameters ?? [])
        let returned = answered.map { "\($0): \(member())" } + (pages?.response ?? []) + (secrets?.response ?? [])
        lines.append("parameters: {\(asked.joined(separator: ", "))}")
        lines.append("response: {\(returned.joined(separator: ", "))}")
        if let pages { lines.append("pagination: {\(pages.keys)}") }
        if let secrets { lines.append("encryption: {\(secrets.keys)}") }
        if parameters.count > 1, random.flip() {
            let kind = random.pick(["anyOf", "oneOf", "together"])
            lines.append("require: [{\(kind): [\(parameters.prefix(3).joined(separator: ", "))]}]")
        }
        return lines.joined(separator: "\n")
    }

    /// The action that requests for newcomers call. Its name consists of no words of other names.
    private static func firstAction(_ errors: [String]) -> String {
        var lines = ["---", "Action: BeginHere", "idempotent: true"]
        if let code = errors.last { lines.append("errors: [\(code)]") }
        lines.append("parameters: {Text: {type: String, required: true}, Picture: {type: Base64},")
        lines.append("  PictureUrl: {type: String, format: url}, Words: {type: Array of String}}")
        lines.append("response: {Text: {type: String}, Words: {type: Array of String}}")
        return lines.joined(separator: "\n")
    }

    /// An entry of `start`.
    private mutating func start(_ errors: [String]) -> String {
        var keys = ["action: BeginHere", "title: \(line())"]
        if random.flip() { keys.append("description: \(words())") }
        if random.flip() { keys.append("zh: {title: \(line()), description: \(words())}") }
        var values = ["Text: \(words())"]
        if random.flip() { values.append("Words: [\(words()), \(words())]") }
        if random.flip() {
            values.append(random.pick(["Picture: aGVsbG8=", "PictureUrl: 'https://example.com/a.png'"]))
        }
        keys.append("request: {\(values.joined(separator: ", "))}")
        if random.flip() {
            keys.append("response: {Text: \(words()), Words: [\(words())]}")
        } else if random.flip(), let code = errors.last {
            keys.append("error: \(code)")
        }
        return "{\(keys.joined(separator: ", "))}"
    }

    /// The type of the members that describe an encryption.
    private static let cipher = """
        Cipher: {members: {CiphertextBlob: {type: String}, Iv: {type: String}, EncryptList: {type: Array of String}}}
        """

    /// Returns an `encryption`, and the members that it names, of which no word of `words` is one.
    private mutating func encryption() -> (keys: String, parameters: [String], response: [String]) {
        let object = "type: Cipher, required: \(random.flip())"
        let flat = ["CiphertextBlob: {type: String}", "Iv: {type: String}", "EncryptList: {type: Array of String}"]
        let body = "EncryptedBody: {type: \(random.pick(["String", "Base64"])), required: \(random.flip())}"
        switch random.upTo(2) {
        case 0:
            let response = random.flip() ? ", response: body" : ""
            return ("request: body\(response)", ["Encryption: {\(object)}", body], ["Encryption: {\(object)}", body])
        case 1:
            let secret = "Secret: {type: \(random.pick(["String", "Base64"])), required: \(random.flip())}"
            return ("request: [Secret]", [secret] + (random.flip() ? flat : ["Encryption: {\(object)}"]), [])
        default:
            let flag = random.flip() ? ", flag: IsEncrypted" : ""
            let parameters = ["Encryption: {\(object)}", "IsEncrypted: {type: Boolean}"]
            return ("response: fields\(flag)", parameters, ["Encryption: {\(object)}"])
        }
    }

    /// Returns a `pagination`, and the members that it names, of which no word of `words` is one.
    private mutating func pagination() -> (keys: String, parameters: [String], response: [String]) {
        let item = random.pick(Self.scalars + types)
        let required = random.flip()
        var parameters = ["Position: {type: \(random.pick(["Integer", "String"])), required: \(required)}"]
        var response = ["Rows: {type: Array of \(item), required: \(random.flip())}"]
        var keys = ["items: Rows"]
        switch random.upTo(2) {
        case 0: keys.append("offset: Position")
        case 1: keys.append("page: Position, first: \(random.upTo(1))")
        default:
            keys.append("token: Position, next: Following")
            response.append("Following: {type: \(random.pick(["Integer", "String"]))}")
        }
        if random.flip() {
            keys.append("limit: Size")
            parameters.append("Size: {type: Integer}")
            if random.flip() { keys.append("maximum: \(1 + random.upTo(999))") }
        }
        if random.flip() {
            keys.append("total: All")
            response.append("All: {type: Integer, required: \(random.flip())}")
        }
        if random.flip() {
            keys.append("\(random.pick(["end", "more"])): Flag")
            response.append("Flag: {type: Boolean}")
        }
        return (keys.joined(separator: ", "), parameters, response)
    }

    /// Returns an action that starts a job, and the one that returns its status.
    private mutating func job() -> String {
        let type = random.pick(["String", "Integer"])
        let isDoneKnown = random.flip()
        let done = isDoneKnown ? ", done: [\"2\", \"7\"], failed: [\"3\"], every: \(1 + random.upTo(9)) s" : ""
        return """
            ---
            Action: SubmitJob
            response: {JobId: {type: \(type), required: \(random.flip())}}
            poll: {with: AskJob, id: JobId, status: Phase\(done)}
            ---
            Action: AskJob
            parameters: {JobId: {type: \(type), required: \(random.flip())}}
            response: {Phase: {type: \(random.pick(["String", "Integer"])), required: \(random.flip())}}
            """
    }

    private mutating func errorTexts() -> String {
        switch random.upTo(4) {
        case 0: words()
        case 1: "{meaning: \(words()), advice: \(words())}"
        case 2: "{advice: \(words())}"
        default: ""
        }
    }

    private mutating func members(_ count: Int) -> String {
        names(count).map { "\($0): \(member())" }.joined(separator: ", ")
    }

    private mutating func member() -> String {
        let base = random.oneIn(3) && !types.isEmpty ? random.pick(types) : random.pick(Self.scalars)
        var type = base
        for _ in 0..<random.upTo(3) { type = random.pick(["Array of ", "JSON of "]) + type }
        var facts = ["type: \(type)"]
        if random.flip() { facts.append("description: \(words())") }
        if random.flip() { facts.append("required: \(random.pick(["true", "request", "response", "false"]))") }
        if random.oneIn(4) { facts.append("nullable: true") }
        if random.oneIn(5) { facts.append("sensitive: true") }
        if random.oneIn(5) { facts.append("deprecated: \(words())") }
        if type.hasPrefix("Array of"), random.oneIn(4) { facts.append("maxItems: \(1 + random.upTo(9))") }
        facts += details(of: base, isBare: type == base)
        return "{\(facts.joined(separator: ", "))}"
    }

    /// Returns the keys that only some types take. A type is bare if it is in no array and no text.
    private mutating func details(of type: String, isBare: Bool) -> [String] {
        guard isBare, random.flip() else { return [] }
        switch type {
        case "String":
            return random.pick([
                ["enum: [\(Self.values.map { "\"\($0)\"" }.joined(separator: ", "))]"],
                ["enum: {A: \(words()), b-c: \(words())}"], ["maxLength: 60", "minLength: 1"],
                ["pattern: \"^[a-z]\\\\d+$\""], ["example: \(words())", "default: \(words())"], ["format: url"],
            ])
        case "Integer":
            return random.pick([
                ["format: uint64"], ["minimum: -3", "maximum: 9", "default: 4"], ["enum: [-1, 0, 7]"], ["example: 5"],
            ])
        case "Float": return ["minimum: 0.5", "maximum: 1e9"]
        case "Boolean": return ["default: \(random.flip())"]
        case "Timestamp": return ["format: \(random.pick(["iso8601", "datetime", "date"]))"]
        case "Base64": return ["maxSize: 7 MiB", "recommendedPixels: \(1 + random.upTo(65_534)) x 800"]
        default: return []
        }
    }

    /// Names that stay apart when Swift writes them its own way.
    private mutating func names(_ count: Int, besides taken: Set<String> = []) -> [String] {
        var taken = taken
        var names: [String] = []
        while names.count < count {
            let name = (0...random.upTo(1)).map { _ in random.pick(Self.words) }.joined(
                separator: random.pick(["", "", "_"]))
            if taken.insert(name.lowercased().filter { $0 != "_" }).inserted { names.append(name) }
        }
        return names
    }

    private mutating func words() -> String {
        let text = (0...random.upTo(12)).map { _ in random.pick(Self.texts) }.joined(separator: random.pick(["", " "]))
        // A text of blanks alone would count as empty.
        return "\"a\(text)\""
    }

    /// A text without line breaks, as titles and keywords are.
    private mutating func line() -> String {
        let text = (0...random.upTo(6)).map { _ in random.pick(Self.lines) }.joined(separator: random.pick(["", " "]))
        return "\"a\(text)\""
    }

    private static let builtin: Set = [
        "string", "integer", "float", "boolean", "timestamp", "base64", "binary", "any", "array", "json",
    ]
    private static let scalars = ["String", "Integer", "Float", "Boolean", "Timestamp", "Base64", "Any"]
    private static let values = ["PRE_PAID", "pre-paid", "self", "none", "1.2", "12", "init", "中文", "a b", "\\u00e9"]
    private static let words = [
        "Type", "Self", "Protocol", "Default", "Operator", "Switch", "Init", "self", "Response", "Client", "ErrorCode",
        "Error", "Data", "Result", "Int", "Bool", "Swift", "JSON", "IDs", "IPv6", "DDoS", "QPS", "URL", "X", "A1", "in",
        "Region", "Service", "Optional", "Set", "json", "Some", "None", "Api", "Limit", "Task",
        "Image",
        "Card", "Name", "OCR", "CVM", "Case", "Class", "Extension", "Import", "TencentCloudCore",
    ]
    private static let lines = texts.filter { !$0.contains("\\n") && $0 != "\\u2028" }
    /// As they stand in a double-quoted scalar.
    private static let texts = [
        "word", "*/", "/*", "//", "///", "\\\"", "\\\\", "\\\\(x)", "#", "##", "`", "```", "\\n", "\\n\\n",
        "\\n    code", "{{",
        "}}", "}", "{", "- item", "1. item", "| a | b |", "文字", "。", "é", "\\u2028", "\\u202e", "<b>", "&amp;", "@x",
        "$0", "'",
        "a-very-long-word-that-fits-on-no-line-of-a-hundred-and-twenty-columns-when-it-comes-three-times-in-a-row",
    ]
}

extension SplitMix64 {
    /// 0 to the number, both included.
    fileprivate mutating func upTo(_ most: Int) -> Int { Int(next() % UInt64(most + 1)) }
    fileprivate mutating func oneIn(_ count: Int) -> Bool { upTo(count - 1) == 0 }
    fileprivate mutating func flip() -> Bool { oneIn(2) }
    fileprivate mutating func pick<Element>(_ elements: [Element]) -> Element { elements[upTo(elements.count - 1)] }
}
