import APIModel
import SwiftEmit

/// The texts about an action whose calls are encrypted: what happens on the wire, and who does it.
struct EncryptionFacts {
    let action: Action
    let encryption: Encryption
    let service: Service
    let language: Language

    /// The fact under the title of the action's page.
    var fact: Fact {
        var parts = [request]
        if encryption.request == .body {
            parts.append([.text(language.clearSize(atMost: encryption.clearLimit(service.maxRequestBody)))])
        }
        if let response { parts.append(response) }
        if let flag = encryption.flag { parts.append([.code(flag), .text(language.asksForIt)]) }
        parts.append([.text("Swift\(language.colon)"), .code("\(action.swiftName)(_:encryption:)")])
        let algorithms = encryption.isFlat ? "aes" : "aes|sm"
        parts.append([.text("tcapi\(language.colon)"), .code("tcapi call --encrypt \(algorithms) --public-key FILE")])
        return Fact(label: language.encryption, content: Array(parts.joined(separator: [.text(language.partEnd)])))
    }

    /// The sentences above the samples, which show the request in clear.
    var warning: String {
        language.encryptFirst(isRequired: encryption.isRequired, isVendor: service.isOfVendor)
    }

    private var request: [Inline] {
        let description: [Inline] = [.text(language.describedBy)] + Inline.list(description, in: language)
        switch encryption.request {
        case .none: return [.text(language.onlyKey)] + Inline.list(self.description, in: language)
        case .body: return [.text(language.allParameters), .code(Encryption.Name.body)] + description
        case .fields(let names):
            return [.text(language.theseParameters)] + Inline.list(names, in: language) + description
        }
    }

    private var response: [Inline]? {
        switch encryption.response {
        case .none: nil
        case .body: [.text(language.wholeResponse), .code(Encryption.Name.body)]
        case .fields: [.text(language.someMembers), .code("Encryption.EncryptList")]
        }
    }

    private var description: [String] {
        encryption.isFlat ? Encryption.Name.description : [Encryption.Name.object]
    }
}

extension Encryption {
    /// Returns rows with those last that the encryption fills in, marked as such.
    static func sorted(_ rows: [MemberRow], filled names: [String]?, in language: Language) -> [MemberRow] {
        guard let names else { return rows }
        return rows.filter { !names.contains($0.name) }
            + rows.filter { names.contains($0.name) }.map { $0.with(language.filledByEncryption) }
    }
}

extension Language {
    fileprivate var encryption: String { pick("Encryption", "加密") }
    fileprivate var partEnd: String { pick("; ", "；") }
    fileprivate var allParameters: String {
        pick("all parameters are sent as one JSON text, encrypted, in ", "全部参数作为一段 JSON 加密后放入 ")
    }
    /// - Parameter bytes: The largest clear request.
    fileprivate func clearSize(atMost bytes: Int) -> String {
        let (whole, rest) = bytes.quotientAndRemainder(dividingBy: 1 << 20)
        let size = "\(whole).\((rest * 10) >> 20) MiB"
        return pick("in clear the JSON has at most \(size)", "明文 JSON 最大 \(size)")
    }
    fileprivate var theseParameters: String {
        pick("these parameters are sent encrypted, each as base64 text: ", "以下参数逐个加密，以 Base64 文本发送：")
    }
    fileprivate var onlyKey: String {
        pick("no parameter is encrypted; the key for the response is in ", "参数不加密；解密返回所用的密钥放在 ")
    }
    fileprivate var describedBy: String { pick(", described by ", "，加密方式写在 ") }
    fileprivate var wholeResponse: String { pick("the response comes encrypted in its ", "返回内容整体加密，位于 ") }
    fileprivate var someMembers: String {
        pick("those members of the response come encrypted that it lists in ", "返回中被加密的成员列在 ")
    }
    fileprivate var asksForIt: String { pick(" asks for that", " 为 true 时如此") }

    fileprivate var filledByEncryption: MemberPresence {
        MemberPresence(
            isRequired: false, cell: pick("by encryption", "加密时填入"),
            words: pick("filled in by encryption", "加密时自动填入"))
    }

    fileprivate func encryptFirst(isRequired: Bool, isVendor: Bool) -> String {
        let tools = isVendor ? ["curl", "tccli", "Postman"] : ["curl", "Postman"]
        let others = tools.joined(separator: pick(", ", "、"))
        return isRequired
            ? pick(
                "This action accepts encrypted requests only; the samples show the clear request. The Swift client and "
                    + "tcapi encrypt it. With \(others) and other languages, encrypt it yourself first: see "
                    + "docs/encryption.md.",
                "此接口只接受加密的请求，示例展示的是明文。Swift 客户端和 tcapi 会自动加密；使用 \(others) 或其他语言时，"
                    + "须先自行加密，见 docs/encryption.md。")
            : pick(
                "Calls of this action can be encrypted. The Swift client and tcapi do so; with \(others) and other languages, "
                    + "the samples are in clear unless you encrypt yourself: see docs/encryption.md.",
                "此接口的调用可以加密。Swift 客户端和 tcapi 会自动加密；使用 \(others) 或其他语言时，示例为明文，"
                    + "如需加密请自行处理，见 docs/encryption.md。")
    }
}
