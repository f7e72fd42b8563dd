// Made by `make generate` from Templates/catalogue/errors.yaml. Do not edit.
// swift-format-ignore-file

extension ErrorFamily {
    /// Codes that any action can return. Source: API 3.0, "Common error codes".
    static let common: [ErrorFamily] = [
        ErrorFamily(
            code: "AuthFailure.SecretIdNotFound",
            english: "The SecretId does not exist or is disabled.",
            englishAdvice: "Check the SecretId in the console, and check that it belongs to the site you call (China or international).",
            chinese: "密钥不存在或已被禁用。",
            chineseAdvice: "在控制台核对 SecretId，并确认站点（中国站或国际站）无误。"),
        ErrorFamily(
            code: "AuthFailure.SignatureFailure",
            english: "The signature does not match the request and the key.",
            englishAdvice: "Check the SecretKey, and check that nothing changes the Host or Content-Type header or the body.",
            chinese: "签名与请求或密钥不符。",
            chineseAdvice: "核对 SecretKey，并确认 Host、Content-Type 请求头和请求体未被改动。"),
        ErrorFamily(
            code: "AuthFailure.SignatureExpire",
            english: "The time of the request differs from the server's by more than five minutes.",
            englishAdvice: "Correct the clock of your machine.",
            chinese: "请求时间与服务器时间相差超过五分钟。",
            chineseAdvice: "校准本机时钟。"),
        ErrorFamily(
            code: "AuthFailure.TokenFailure",
            english: "The session token is wrong or has expired.",
            englishAdvice: "Get new temporary credentials.",
            chinese: "临时令牌错误或已过期。",
            chineseAdvice: "重新获取临时密钥。"),
        ErrorFamily(
            code: "AuthFailure.UnauthorizedOperation",
            english: "The owner of the key is not allowed to call the action.",
            englishAdvice: "Ask the administrator of the account for a policy that allows the action.",
            chinese: "密钥所属用户无权调用此接口。",
            chineseAdvice: "请账号管理员授予允许此接口的策略。"),
        ErrorFamily(
            code: "InternalError",
            english: "An internal error occurred in the service.",
            englishAdvice: "Retry after a pause. If the error persists, quote the RequestId to Tencent Cloud's support.",
            chinese: "服务内部错误。",
            chineseAdvice: "稍后重试；若仍出现，请携带 RequestId 联系腾讯云。",
            coversSubcodes: true),
        ErrorFamily(
            code: "InvalidParameter",
            english: "A parameter has the wrong format or type.",
            englishAdvice: "Compare the parameter with the input parameters; retrying it unchanged does not help.",
            chinese: "参数格式或类型错误。",
            chineseAdvice: "对照输入参数表修改请求；原样重试无效。",
            coversSubcodes: true),
        ErrorFamily(
            code: "InvalidParameterValue",
            english: "The value of a parameter is wrong.",
            englishAdvice: "Compare the value with the input parameters; retrying it unchanged does not help.",
            chinese: "参数取值错误。",
            chineseAdvice: "对照输入参数表修改取值；原样重试无效。",
            coversSubcodes: true),
        ErrorFamily(
            code: "MissingParameter",
            english: "A required parameter is missing.",
            englishAdvice: "Add the parameters that are listed as required.",
            chinese: "缺少必选参数。",
            chineseAdvice: "补上输入参数表中的必选项。",
            coversSubcodes: true),
        ErrorFamily(
            code: "RequestLimitExceeded",
            english: "Too many requests per second.",
            englishAdvice: "Send fewer requests per second, and retry after a pause.",
            chinese: "请求过于频繁。",
            chineseAdvice: "降低调用频率，稍后重试。",
            coversSubcodes: true),
        ErrorFamily(
            code: "UnauthorizedOperation",
            english: "The caller is not allowed to do this.",
            englishAdvice: "Ask the administrator of the account for a policy that allows the action.",
            chinese: "没有操作权限。",
            chineseAdvice: "请账号管理员授予允许此接口的策略。"),
        ErrorFamily(
            code: "UnknownParameter",
            english: "The action has no such parameter.",
            englishAdvice: "Remove the parameters that the input parameters do not include.",
            chinese: "存在未定义的参数。",
            chineseAdvice: "删除输入参数表中没有的参数。"),
        ErrorFamily(
            code: "UnsupportedRegion",
            english: "The action is not offered in this region.",
            englishAdvice: "Use another region.",
            chinese: "此地域不支持该接口。",
            chineseAdvice: "换一个地域调用。"),
    ]

    /// Other codes, and parts before the first dot of codes that services define.
    static let further: [ErrorFamily] = [
        ErrorFamily(
            code: "ActionOffline",
            english: "The action is offline.",
            englishAdvice: "Use the action that the reference recommends instead.",
            chinese: "接口已下线。",
            chineseAdvice: "改用文档推荐的替代接口。"),
        ErrorFamily(
            code: "AuthFailure.InvalidAuthorization",
            english: "The `Authorization` header is not in the form that the API requires.",
            englishAdvice: "Check that nothing changes the Authorization header.",
            chinese: "请求头 Authorization 的格式不符合要求。",
            chineseAdvice: "确认请求头 Authorization 未被改动。"),
        ErrorFamily(
            code: "AuthFailure.InvalidSecretId",
            english: "The secret id does not belong to a cloud API key.",
            englishAdvice: "Check the SecretId in the console, and check that it belongs to the site you call (China or international).",
            chinese: "SecretId 不属于任何云 API 密钥。",
            chineseAdvice: "在控制台核对 SecretId，并确认站点（中国站或国际站）无误。"),
        ErrorFamily(
            code: "AuthFailure.MFAFailure",
            english: "Multi-factor authentication failed.",
            englishAdvice: "Confirm multi-factor authentication for the account in the console, then retry.",
            chinese: "多因素身份验证（MFA）未通过。",
            chineseAdvice: "在控制台完成多因素身份验证后重试。"),
        ErrorFamily(
            code: "DryRunOperation",
            english: "The dry run succeeded.",
            englishAdvice: "Call the action without DryRun.",
            chinese: "试运行成功。",
            chineseAdvice: "去掉 DryRun 后正式调用。"),
        ErrorFamily(
            code: "FailedOperation",
            english: "The operation failed.",
            englishAdvice: "Read the message of the response, which says what failed. If it does not help, quote the RequestId to Tencent Cloud's support.",
            chinese: "操作失败。",
            chineseAdvice: "查看返回的 Message，其中说明了失败的环节；仍无法解决时，请携带 RequestId 联系腾讯云。"),
        ErrorFamily(
            code: "InvalidAction",
            english: "The action does not exist.",
            englishAdvice: "Check the service, version and endpoint against the reference.",
            chinese: "接口不存在。",
            chineseAdvice: "对照文档核对产品、版本与域名。"),
        ErrorFamily(
            code: "InvalidRequest",
            english: "The body has a wrong form.",
            englishAdvice: "Compare the body with the example of the request; retrying it unchanged does not help.",
            chinese: "请求体格式错误。",
            chineseAdvice: "对照请求示例修改请求体；原样重试无效。"),
        ErrorFamily(
            code: "IpInBlacklist",
            english: "The IP address of the caller is on a deny list.",
            englishAdvice: "Call from an IP address that the access rules of the account allow.",
            chinese: "来源 IP 在黑名单中。",
            chineseAdvice: "从账号访问规则允许的 IP 发起调用。"),
        ErrorFamily(
            code: "IpNotInWhitelist",
            english: "The IP address of the caller is not on the allow list.",
            englishAdvice: "Call from an IP address that the access rules of the account allow.",
            chinese: "来源 IP 不在白名单中。",
            chineseAdvice: "从账号访问规则允许的 IP 发起调用。"),
        ErrorFamily(
            code: "LimitExceeded",
            english: "A limit or quota is exceeded.",
            englishAdvice: "Keep below the limit that the message names, by sending or keeping less, or ask Tencent Cloud for a higher quota.",
            chinese: "超过限制或配额。",
            chineseAdvice: "按返回的 Message 控制数量或大小，使其低于上限；仍不够用时，可向腾讯云申请提高配额。",
            coversSubcodes: true),
        ErrorFamily(
            code: "NoSuchProduct",
            english: "The service does not exist.",
            englishAdvice: "Check the service, version and endpoint against the reference.",
            chinese: "产品不存在。",
            chineseAdvice: "对照文档核对产品、版本与域名。"),
        ErrorFamily(
            code: "NoSuchVersion",
            english: "The version of the API does not exist.",
            englishAdvice: "Check the service, version and endpoint against the reference.",
            chinese: "接口版本不存在。",
            chineseAdvice: "对照文档核对产品、版本与域名。"),
        ErrorFamily(
            code: "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
            english: "The main account sent too many requests per second, counted over all regions.",
            englishAdvice: "Send fewer requests per second, and retry after a pause.",
            chinese: "主账号在所有地域的请求总频率超过限制。",
            chineseAdvice: "降低调用频率，稍后重试。"),
        ErrorFamily(
            code: "RequestLimitExceeded.IPLimitExceeded",
            english: "The caller's address sent too many requests per second.",
            englishAdvice: "Send fewer requests per second, and retry after a pause.",
            chinese: "来源 IP 的请求频率超过限制。",
            chineseAdvice: "降低调用频率，稍后重试。"),
        ErrorFamily(
            code: "RequestLimitExceeded.UinLimitExceeded",
            english: "The main account sent too many requests per second.",
            englishAdvice: "Send fewer requests per second, and retry after a pause.",
            chinese: "主账号的请求频率超过限制。",
            chineseAdvice: "降低调用频率，稍后重试。"),
        ErrorFamily(
            code: "RequestSizeLimitExceeded",
            english: "The request is larger than the service accepts.",
            englishAdvice: "Send less at once: a smaller picture, or its URL instead of its content.",
            chinese: "请求体过大。",
            chineseAdvice: "减小数据量：缩小图片，或改传其 URL。"),
        ErrorFamily(
            code: "ResourceInUse",
            english: "The resource is in use.",
            englishAdvice: "Wait until the operation that uses the resource is done, or release the resource, then retry.",
            chinese: "资源被占用。",
            chineseAdvice: "等待占用资源的操作结束，或解除占用后重试。"),
        ErrorFamily(
            code: "ResourceInsufficient",
            english: "The resources are not sufficient.",
            englishAdvice: "Request less, use another zone, or retry later.",
            chinese: "资源不足。",
            chineseAdvice: "减少申请量、更换可用区，或稍后重试。"),
        ErrorFamily(
            code: "ResourceNotFound",
            english: "The resource does not exist.",
            englishAdvice: "Check that the ID or name in the request is right, and that the resource is in the region and the account that you call.",
            chinese: "资源不存在。",
            chineseAdvice: "核对请求中的资源 ID 或名称，并确认资源属于当前地域和账号。"),
        ErrorFamily(
            code: "ResourceUnavailable",
            english: "The resource is not available.",
            englishAdvice: "Read the message of the response, and check the state of the resource in the console.",
            chinese: "资源不可用。",
            chineseAdvice: "查看返回的 Message，并在控制台确认资源的状态。"),
        ErrorFamily(
            code: "ResponseSizeLimitExceeded",
            english: "The response would be larger than the service sends.",
            englishAdvice: "Ask for less at once, for example fewer entries of a list.",
            chinese: "返回内容过大。",
            chineseAdvice: "减少单次返回的数据量，例如减小每页条数。"),
        ErrorFamily(
            code: "ServiceUnavailable",
            english: "The service is temporarily unavailable.",
            englishAdvice: "Retry after a pause. If the error persists, quote the RequestId to Tencent Cloud's support.",
            chinese: "服务暂不可用。",
            chineseAdvice: "稍后重试；若仍出现，请携带 RequestId 联系腾讯云。",
            coversSubcodes: true),
        ErrorFamily(
            code: "UnsupportedOperation",
            english: "The operation is not supported.",
            englishAdvice: "Read the message of the response, which says what is not supported, and check the type and the state of the resource.",
            chinese: "不支持该操作。",
            chineseAdvice: "查看返回的 Message 了解不支持的原因，并核对资源的类型与状态。"),
        ErrorFamily(
            code: "UnsupportedProtocol",
            english: "The action is not offered over this protocol or HTTP method.",
            englishAdvice: "Send the request over HTTPS with the method POST.",
            chinese: "接口不支持此协议或 HTTP 方法。",
            chineseAdvice: "改用 HTTPS 协议和 POST 方法。"),
        ErrorFamily(
            code: "ResourcesSoldOut",
            english: "The resources are sold out.",
            englishAdvice: "",
            chinese: "资源售罄。",
            chineseAdvice: ""),
        ErrorFamily(
            code: "OperationDenied",
            english: "The operation is not allowed in the current state.",
            englishAdvice: "",
            chinese: "当前状态不允许该操作。",
            chineseAdvice: ""),
        ErrorFamily(
            code: "AuthFailure",
            english: "The caller could not be verified.",
            englishAdvice: "",
            chinese: "身份验证失败。",
            chineseAdvice: ""),
    ]

    /// Suffixes of codes that services define themselves. Their meaning is in the specs.
    static let endings: [ErrorFamily] = [
        ErrorFamily(
            code: "UnOpenError",
            english: "",
            englishAdvice: "Activate the service in its console, then retry.",
            chinese: "",
            chineseAdvice: "在控制台开通该产品后再调用。"),
        ErrorFamily(
            code: "ChargeStatusException",
            english: "",
            englishAdvice: "Check the billing of the service in its console. Buy a resource pack, enable postpaid billing, or pay the debt of the account.",
            chinese: "",
            chineseAdvice: "在产品控制台查看计费状态：购买资源包，开通后付费，或结清欠费。"),
        ErrorFamily(
            code: "ResourcePackageRunOut",
            english: "",
            englishAdvice: "Buy another resource pack, or enable postpaid billing, in the console of the service.",
            chinese: "",
            chineseAdvice: "在产品控制台购买新的资源包，或开通后付费。"),
        ErrorFamily(
            code: "InArrears",
            english: "",
            englishAdvice: "Top up the account in the console, then retry.",
            chinese: "",
            chineseAdvice: "到控制台的费用中心充值后再调用。"),
        ErrorFamily(
            code: "ArrearsError",
            english: "",
            englishAdvice: "Top up the account in the console, then retry.",
            chinese: "",
            chineseAdvice: "到控制台的费用中心充值后再调用。"),
        ErrorFamily(
            code: "DownLoadError",
            english: "",
            englishAdvice: "Check that the URL can be downloaded from the internet, quickly and without a login.",
            chinese: "",
            chineseAdvice: "确认该 URL 可从公网快速访问，且无需登录。"),
        ErrorFamily(
            code: "DecodeFailed",
            english: "",
            englishAdvice: "Send a file in a format that the input parameters list. Base64 text must be complete, without a data: prefix.",
            chinese: "",
            chineseAdvice: "使用输入参数表所列的文件格式；Base64 文本要完整，且不带 data: 前缀。"),
        ErrorFamily(
            code: "ImageBlur",
            english: "",
            englishAdvice: "Send a sharper picture.",
            chinese: "",
            chineseAdvice: "换一张更清晰的图片。"),
        ErrorFamily(
            code: "TooLargeFileError",
            english: "",
            englishAdvice: "Send a smaller file. Base64 text is a third larger than the file that it encodes.",
            chinese: "",
            chineseAdvice: "减小文件后重试。Base64 文本比原文件大三分之一。"),
        ErrorFamily(
            code: "EmptyImageError",
            english: "",
            englishAdvice: "Check that the picture is not empty.",
            chinese: "",
            chineseAdvice: "检查图片内容是否为空。"),
        ErrorFamily(
            code: "UnKnowError",
            english: "",
            englishAdvice: "Retry after a pause. If the error persists, quote the RequestId to Tencent Cloud's support.",
            chinese: "",
            chineseAdvice: "稍后重试；若仍出现，请携带 RequestId 联系腾讯云。"),
    ]
}
