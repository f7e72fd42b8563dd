/// Corrections of and additions to the official description, each with its reason.
enum Corrections {
    // MARK: Types

    /// Members that are not base64 although their name contains `Base64`. All others with such a name are base64,
    /// although the description declares them as `string`.
    private static let notBase64: Set<String> = [
        // tdmq: `ON` or `OFF`, an option for sending messages as base64.
        "RouterMessageServiceTarget.SendWithBase64"
    ]

    static func isBase64(_ member: Bytes, of object: String) -> Bool {
        member.after("Base64") != nil && !notBase64.contains("\(object).\(String(decoding: member, as: UTF8.self))")
    }

    /// Returns `true` for the numbers 0 and 1: databuddy 2026-07-15 has `required: 1` where all others have `true`.
    static func numberIsBoolean(_ digits: Bytes) -> Bool {
        digits.count == 1 && (digits[0] == UInt8(ascii: "0") || digits[0] == UInt8(ascii: "1"))
    }

    // MARK: Examples

    /// Returns `true` if the text is empty or `无` ("none"), which 27,000 examples of members contain.
    static func isNoExample(_ text: Bytes) -> Bool {
        text.isEmpty || text.equals("无")
    }

    // MARK: Bodies

    /// The body of an action that the description cannot express.
    struct Body {
        /// The value of `body` in the spec.
        var form: String
        /// The name of the parameter for the bytes of the body.
        var parameter: String
    }

    /// Actions whose body consists of bytes only, with the parameters as headers. The official SDKs have a separate
    /// call for them.
    private static let bodies: [String: Body] = [
        "cls.UploadLog": Body(form: "octet-stream", parameter: "Body")
    ]

    static func body(of action: String, service: String) -> Body? { bodies["\(service).\(action)"] }

    /// Actions that respond with an event stream, which only the prose states.
    private static let streams: Set<String> = [
        "cls.ChatCompletions", "es.ChatCompletions", "hunyuan.ChatCompletions", "hunyuan.ChatTranslations",
        "hunyuan.GroupChatCompletions", "hunyuan.ImageQuestion", "hunyuan.RunThread", "lkeap.ChatCompletions",
        "lkeap.ReconstructDocumentSSE", "tdai.CreateChatCompletion", "trtc.TextToSpeechSSE",
        "waf.GenerateLLMSecAnswer",
    ]

    static func isStream(_ action: String, service: String) -> Bool { streams.contains("\(service).\(action)") }
}
