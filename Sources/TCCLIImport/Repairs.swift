/// What the official description gets wrong or leaves to prose, entry by entry, each with its reason.
enum Repairs {
    // MARK: Types

    /// Texts that are base64, though the description calls them `string`: all whose name holds `Base64`, but for these.
    private static let notBase64: Set<String> = [
        // tdmq: `ON` or `OFF`, whether messages are sent as base64.
        "RouterMessageServiceTarget.SendWithBase64"
    ]

    static func isBase64(_ member: Bytes, of object: String) -> Bool {
        member.after("Base64") != nil && !notBase64.contains("\(object).\(String(decoding: member, as: UTF8.self))")
    }

    /// `required: 1` in databuddy 2026-07-15, where all others say true.
    static func numberIsBoolean(_ digits: Bytes) -> Bool {
        digits.count == 1 && (digits[0] == UInt8(ascii: "0") || digits[0] == UInt8(ascii: "1"))
    }

    // MARK: Examples

    /// `无` is "none": 27,000 examples of members say so.
    static func isNoExample(_ text: Bytes) -> Bool {
        text.isEmpty || text.equals("无")
    }

    // MARK: Bodies

    /// Parts of an action that the description cannot say.
    struct Body {
        /// As `body` of a spec has it.
        var form: String
        /// A parameter that stands for the bytes of the body.
        var parameter: String
    }

    /// The whole body is the bytes, and the parameters travel as headers: the official SDKs have a call of its own for it.
    private static let bodies: [String: Body] = [
        "cls.UploadLog": Body(form: "octet-stream", parameter: "Body")
    ]

    static func body(of action: String, service: String) -> Body? { bodies["\(service).\(action)"] }

    /// Answers that are event streams; only the prose says so.
    private static let streams: Set<String> = [
        "cls.ChatCompletions", "es.ChatCompletions", "hunyuan.ChatCompletions", "hunyuan.ChatTranslations",
        "hunyuan.GroupChatCompletions", "hunyuan.ImageQuestion", "hunyuan.RunThread", "lkeap.ChatCompletions",
        "lkeap.ReconstructDocumentSSE", "tdai.CreateChatCompletion", "trtc.TextToSpeechSSE",
        "waf.GenerateLLMSecAnswer",
    ]

    static func isStream(_ action: String, service: String) -> Bool { streams.contains("\(service).\(action)") }
}
