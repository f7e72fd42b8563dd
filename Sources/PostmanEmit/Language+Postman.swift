import Reference

/// The fixed texts of collections in both languages.
extension Language {
    func words(for placeholder: MessagePlaceholder, isOfVendor: Bool) -> String {
        switch placeholder {
        case .environment:
            isOfVendor
                ? pick("one of the Tencent Cloud environments", "一个腾讯云环境")
                : pick("the environment generated with this collection", "与此集合一同生成的环境")
        case .console: isOfVendor ? pick(" (console: Access Management, API keys)", "（控制台：访问管理 → API 密钥管理）") : ""
        case .api: isOfVendor ? pick("Tencent Cloud API 3.0", "腾讯云 API 3.0 ") : pick("The service", "服务")
        case .host: isOfVendor ? "ocr.tencentcloudapi.com" : "api.example.com"
        }
    }

    // MARK: The folder that comes first

    /// The name of the folder, which is the same in both languages so that readers of either find it.
    static let startFolder = "Start here · 从这里开始"

    var aboutStartFolder: String {
        pick(
            "Requests that are complete: with your keys in the environment, each is answered at the first send.",
            "可直接发送的完整请求：在环境中填好密钥后，首次发送即有回应。")
    }
    var checkKeys: String { pick("Check keys", "检查密钥") }
    var aboutCheckingKeys: String {
        pick(
            "Shows whether keys, region and permission are right. It is the first action of the service that only reads and "
                + "needs no parameter, and so probably the one that costs least; its costs are not known here.",
            "检查密钥、地域和权限是否正确。这是此产品第一个只读且无必选参数的接口，因此很可能费用最低；此处不知道其具体费用。")
    }
    func expects(_ code: String) -> (before: String, after: String) {
        switch self {
        case .english: ("The response must be the error ", ". The test then passes.")
        case .chinese: ("返回错误 ", " 即为成功，测试随之通过。")
        }
    }
    var referenceIsIn: String { pick("All parameters and errors: the request ", "全部参数和错误码见请求 ") }
    var sentenceEnd: String { pick(".", "。") }

    // MARK: Requests

    var optionalParameters: String {
        pick("Optional parameters: remove the slashes to send one.", "可选参数：删去行首斜线即可传入。")
    }
    var refusedInClear: String {
        pick(
            "In clear. The service accepts it only encrypted: see the description.", "此为明文。服务只接受加密的内容，见说明。")
    }
    var aboutToken: String {
        pick(
            "Only with temporary keys: left out while the environment has no token.", "仅用于临时密钥：环境中没有 token 时不发送。")
    }
    var aboutLanguage: String {
        pick("Of error messages: zh-CN or en-US. Left out while it is empty.", "错误信息的语言：zh-CN 或 en-US。为空时不发送。")
    }

    /// The value of the header `X-TC-Language`.
    var ofMessages: String { pick("en-US", "zh-CN") }

    // MARK: Saved responses

    var success: String { pick("Success", "成功") }
    var error: String { pick("Error", "错误") }
    var expectedError: String { pick("Expected error", "预期的错误") }

    // MARK: Members

    var valuesAre: String { pick("Values", "取值") }
    var openParenthesis: String { pick(" (", "（") }
    var closeParenthesis: String { pick(")", "）") }
    /// The separator of two sentences.
    var betweenSentences: String { pick(" ", "") }
}
