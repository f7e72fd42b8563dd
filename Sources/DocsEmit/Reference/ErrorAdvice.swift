// The runtime also has English advice on the common codes (`ServerError.nextStep`), worded for a program's log. It
// cannot share this list, which belongs to the generator; a test checks that both cover the same common codes.

extension ErrorFamily {
    /// Codes that any action can return. Source: API 3.0, "Common error codes".
    static let common = [
        ErrorFamily(
            code: "AuthFailure.SecretIdNotFound", english: "There is no such secret id, or it was disabled.",
            englishAdvice:
                "Compare the secret id with the keys in the console, and the site (China, international) too.",
            chinese: "密钥不存在或已被禁用。", chineseAdvice: "在控制台核对 SecretId，并确认站点（中国站或国际站）无误。"),
        ErrorFamily(
            code: "AuthFailure.SignatureFailure", english: "The signature does not fit the request and the key.",
            englishAdvice:
                "Compare the secret key; see that nothing changes the Host or Content-Type header or the body.",
            chinese: "签名与请求或密钥不符。", chineseAdvice: "核对 SecretKey，并确认 Host、Content-Type 请求头和请求体未被改动。"),
        ErrorFamily(
            code: "AuthFailure.SignatureExpire",
            english: "The time of the request is more than five minutes from the server's.",
            englishAdvice: "Set the clock of your machine.",
            chinese: "请求时间与服务器时间相差超过五分钟。", chineseAdvice: "校准本机时钟。"),
        ErrorFamily(
            code: "AuthFailure.TokenFailure", english: "The session token is wrong or has expired.",
            englishAdvice: "Get new temporary credentials.",
            chinese: "临时令牌错误或已过期。", chineseAdvice: "重新获取临时密钥。"),
        ErrorFamily(
            code: "AuthFailure.UnauthorizedOperation", english: "The owner of the key may not call the action.",
            englishAdvice: "Ask the administrator of the account for a policy that allows the action.",
            chinese: "密钥所属用户无权调用此接口。", chineseAdvice: "请账号管理员授予允许此接口的策略。"),
        ErrorFamily(
            code: "InternalError", english: "Something failed inside the service.",
            englishAdvice: "Call again after a pause. If it stays, quote the RequestId to the vendor.",
            chinese: "服务内部错误。", chineseAdvice: "稍后重试；若仍出现，请携带 RequestId 联系厂商。"),
        ErrorFamily(
            code: "InvalidParameter", english: "A parameter is wrong in form or type.",
            englishAdvice: "Compare the parameter with the input table; calling again unchanged does not help.",
            chinese: "参数格式或类型错误。", chineseAdvice: "对照输入参数表修改请求；原样重试无效。"),
        ErrorFamily(
            code: "InvalidParameterValue", english: "The value of a parameter is wrong.",
            englishAdvice: "Compare the value with the input table; calling again unchanged does not help.",
            chinese: "参数取值错误。", chineseAdvice: "对照输入参数表修改取值；原样重试无效。"),
        ErrorFamily(
            code: "MissingParameter", english: "A required parameter is missing.",
            englishAdvice: "Add what the input table calls required.",
            chinese: "缺少必填参数。", chineseAdvice: "补上输入参数表中的必填项。"),
        ErrorFamily(
            code: "RequestLimitExceeded", english: "Too many requests a second.",
            englishAdvice: "Send fewer requests a second, and repeat this one after a pause.",
            chinese: "请求过于频繁。", chineseAdvice: "降低调用频率，稍后重试。"),
        ErrorFamily(
            code: "UnauthorizedOperation", english: "The caller may not do this.",
            englishAdvice: "Ask the administrator of the account for a policy that allows the action.",
            chinese: "没有操作权限。", chineseAdvice: "请账号管理员授予允许此接口的策略。"),
        ErrorFamily(
            code: "UnknownParameter", english: "The action has no such parameter.",
            englishAdvice: "Take out what the input table does not name.",
            chinese: "存在未定义的参数。", chineseAdvice: "删除输入参数表中没有的参数。"),
        ErrorFamily(
            code: "UnsupportedRegion", english: "The action is not offered in this region.",
            englishAdvice: "Call another region.",
            chinese: "此地域不支持该接口。", chineseAdvice: "换一个地域调用。"),
    ]

    /// Prefixes that the codes of services begin with.
    static let further = [
        ErrorFamily(
            code: "FailedOperation", english: "The operation failed.",
            englishAdvice: "Remove the cause that the meaning names, then call again.",
            chinese: "操作失败。", chineseAdvice: "按含义排除原因后重试。"),
        ErrorFamily(
            code: "LimitExceeded", english: "A limit or quota is exceeded.",
            englishAdvice: "Send less at once, or ask the vendor for a larger quota.",
            chinese: "超过限制或配额。", chineseAdvice: "减少单次数据量，或申请提升配额。"),
        ErrorFamily(
            code: "ResourceInUse", english: "The resource is in use.",
            englishAdvice: "Wait until the other operation is done, then call again.",
            chinese: "资源被占用。", chineseAdvice: "等待其他操作结束后重试。"),
        ErrorFamily(
            code: "ResourceInsufficient", english: "There are not enough resources.",
            englishAdvice: "Ask for less, take another zone, or call again later.",
            chinese: "资源不足。", chineseAdvice: "减少申请量、更换可用区，或稍后重试。"),
        ErrorFamily(
            code: "ResourceNotFound", english: "There is no such resource.",
            englishAdvice: "Compare the resource's id and the region.",
            chinese: "资源不存在。", chineseAdvice: "核对资源 ID 与地域。"),
        ErrorFamily(
            code: "ResourceUnavailable", english: "The resource cannot be used now.",
            englishAdvice: "Look at the resource and at the bill in the console.",
            chinese: "资源不可用。", chineseAdvice: "在控制台查看资源状态与账单。"),
        ErrorFamily(
            code: "ResourcesSoldOut", english: "The resources are sold out.",
            englishAdvice: "Look at the resource packs in the console.",
            chinese: "资源售罄。", chineseAdvice: "在控制台查看资源包。"),
        ErrorFamily(
            code: "OperationDenied", english: "The operation is not allowed in this state.",
            englishAdvice: "Look what state the resource is in, then call again.",
            chinese: "当前状态不允许该操作。", chineseAdvice: "确认资源状态后重试。"),
        ErrorFamily(
            code: "UnsupportedOperation", english: "The operation is not supported.",
            englishAdvice: "Take another action, or another kind of resource.",
            chinese: "不支持该操作。", chineseAdvice: "改用其他接口或资源类型。"),
        ErrorFamily(
            code: "RequestSizeLimitExceeded", english: "The request is larger than the service takes.",
            englishAdvice: "Send less at once: a smaller picture, or its URL instead of its content.",
            chinese: "请求体过大。", chineseAdvice: "减小数据量：缩小图片，或改传其 URL。"),
        ErrorFamily(
            code: "AuthFailure", english: "The caller could not be verified.",
            englishAdvice: "Compare secret id, secret key and token with those in the console.",
            chinese: "身份验证失败。", chineseAdvice: "在控制台核对 SecretId、SecretKey 与 Token。"),
        ErrorFamily(
            code: "DryRunOperation", english: "A dry run that would have succeeded.",
            englishAdvice: "Call again without DryRun.",
            chinese: "试运行成功。", chineseAdvice: "去掉 DryRun 后正式调用。"),
        ErrorFamily(
            code: "ActionOffline", english: "The action has been taken out of service.",
            englishAdvice: "Take the action that the reference names instead.",
            chinese: "接口已下线。", chineseAdvice: "改用文档推荐的替代接口。"),
        ErrorFamily(
            code: "InvalidAction", english: "The service has no such action.",
            englishAdvice: "Compare service, version and endpoint with the reference.",
            chinese: "接口不存在。", chineseAdvice: "对照文档核对产品、版本与域名。"),
        ErrorFamily(
            code: "NoSuchVersion", english: "The service has no such version.",
            englishAdvice: "Compare service, version and endpoint with the reference.",
            chinese: "接口版本不存在。", chineseAdvice: "对照文档核对产品、版本与域名。"),
        ErrorFamily(
            code: "NoSuchProduct", english: "There is no such service.",
            englishAdvice: "Compare service, version and endpoint with the reference.",
            chinese: "产品不存在。", chineseAdvice: "对照文档核对产品、版本与域名。"),
        ErrorFamily(
            code: "IpInBlacklist", english: "The caller's address is on a deny list.",
            englishAdvice: "Call from an address that the access rules of the account allow.",
            chinese: "来源 IP 在黑名单中。", chineseAdvice: "从账号访问规则允许的 IP 发起调用。"),
        ErrorFamily(
            code: "IpNotInWhitelist", english: "The caller's address is not on the allow list.",
            englishAdvice: "Call from an address that the access rules of the account allow.",
            chinese: "来源 IP 不在白名单中。", chineseAdvice: "从账号访问规则允许的 IP 发起调用。"),
        ErrorFamily(
            code: "ServiceUnavailable", english: "The service cannot be used for now.",
            englishAdvice: "Call again after a pause. If it stays, quote the RequestId to the vendor.",
            chinese: "服务暂不可用。", chineseAdvice: "稍后重试；若仍出现，请携带 RequestId 联系厂商。"),
    ]

    /// Suffixes of codes that services define themselves, with advice. Their meaning is in the specs.
    static let endings = [
        ending("UnOpenError", "Switch the service on in its console, then call again.", "在控制台开通该产品后再调用。"),
        ending(
            "ChargeStatusException", "Buy a resource pack, or turn on pay-after-use, in the service's console.",
            "在控制台购买资源包，或开通后付费。"),
        ending(
            "ResourcePackageRunOut", "Buy a resource pack, or turn on pay-after-use, in the service's console.",
            "在控制台购买资源包，或开通后付费。"),
        ending("InArrears", "Top the account up, then call again.", "账户充值后再调用。"),
        ending("ArrearsError", "Top the account up, then call again.", "账户充值后再调用。"),
        ending(
            "DownLoadError", "Open the URL from outside of your network: it must answer quickly and without a login.",
            "确认该 URL 可从公网快速访问，且无需登录。"),
        ending(
            "DecodeFailed", "Send a file of a kind that the input table names; base64 text without a data: prefix.",
            "使用输入参数表所列的文件格式；Base64 文本不带 data: 前缀。"),
        ending("ImageBlur", "Send a sharper picture.", "换一张更清晰的图片。"),
        ending("TooLarge", "Send a smaller picture.", "缩小图片后重试。"),
        ending("TooLargeFileError", "Send a smaller file.", "缩小文件后重试。"),
        ending("EmptyImageError", "Send a picture that has content.", "检查图片内容是否为空。"),
        ending(
            "UnKnowError", "Call again after a pause. If it stays, quote the RequestId to the vendor.",
            "稍后重试；若仍出现，请携带 RequestId 联系厂商。"),
        ending(
            "Timeout", "Call again after a pause, with a smaller file where it stays.",
            "稍后重试；若仍出现，请缩小文件。"),
    ]

    private static func ending(_ code: String, _ englishAdvice: String, _ chineseAdvice: String) -> ErrorFamily {
        ErrorFamily(
            code: code, english: "", englishAdvice: englishAdvice, chinese: "", chineseAdvice: chineseAdvice)
    }
}
