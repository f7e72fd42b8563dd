import APIModel

/// The fixed texts of the reference in both languages.
extension Language {
    // MARK: Headings

    package var overview: String { pick("Overview", "接口概况") }
    package var input: String { pick("Input parameters", "输入参数") }
    package var output: String { pick("Output parameters", "输出参数") }
    package var types: String { pick("Types", "数据结构") }
    package var examples: String { pick("Examples", "示例") }
    package var errorCodes: String { pick("Error codes", "错误码") }
    package var commonErrors: String { pick("Common error codes", "公共错误码") }
    package var startHere: String { pick("Start here", "从这里开始") }
    package var actions: String { pick("Actions", "接口") }
    package var otherActions: String { pick("Other actions", "其他接口") }
    package var request: String { pick("Request", "请求") }
    package var response: String { pick("Response", "返回") }

    // MARK: Heads of columns

    package var name: String { pick("Name", "名称") }
    package var required: String { pick("Required", "必选") }
    package var alwaysReturned: String { pick("Always returned", "是否必返") }
    package var type: String { pick("Type", "类型") }
    package var description: String { pick("Description", "描述") }
    package var values: String { pick("Values and limits", "取值与限制") }
    package var example: String { pick("Example", "示例值") }
    package var swiftName: String { "Swift" }
    package var code: String { pick("Code", "错误码") }
    package var whatToDo: String { pick("What to do", "处理方法") }
    package var action: String { pick("Action", "接口") }
    package var summary: String { pick("Description", "功能") }
    package var rate: String { pick("Requests per second", "每秒请求数") }

    var regionValue: String { pick("Value", "取值") }
    var regionName: String { pick("Region", "地域") }

    // MARK: Cells

    package var yes: String { pick("yes", "是") }
    package var no: String { pick("no", "否") }
    package var inRequests: String { pick("in requests", "请求中必选") }
    package var inResponses: String { pick("in responses", "返回中必返") }
    package var oneOf: String { pick("One of", "取值") }
    package var deprecated: String { pick("Deprecated", "已弃用") }
    package var offline: String { pick("Offline", "已下线") }

    // MARK: Labels of facts

    package var version: String { pick("Version", "版本") }
    package var endpoint: String { pick("Endpoint", "接入域名") }
    package var permission: String { pick("Permission (CAM)", "权限（CAM）") }
    package var rateLimit: String { pick("Rate limit", "频率限制") }
    package var requestSize: String { pick("Request body", "请求体") }
    package var regions: String { pick("Regions", "地域") }
    package var repeating: String { pick("Idempotent", "重复调用") }
    package var signature: String { pick("Signature", "签名") }
    package var responseForm: String { pick("Response", "返回方式") }
    package var service: String { pick("Service", "产品") }
}

extension Language {
    // MARK: Sentences about an action

    func callsAction(_ name: String) -> String { pick("Calls \(name).", "调用 \(name)。") }

    func requests(aSecond rate: Int) -> String {
        pick("at most \(rate) requests per second by default", "默认每秒最多 \(rate) 次")
    }

    func size(atMost bytes: Int, as body: Action.Body) -> String {
        let size = SizeText.of(bytes)
        return switch body {
        case .json: pick("JSON, at most \(size)", "JSON，最大 \(size)")
        case .multipart:
            pick(
                "multipart/form-data, one part for each parameter, at most \(size)",
                "multipart/form-data，每个参数一个部分，最大 \(size)")
        case .octetStream:
            pick(
                "application/octet-stream: the file is the body and the other parameters are headers; at most \(size)",
                "application/octet-stream：文件即请求体，其余参数放在请求头；最大 \(size)")
        }
    }

    /// The vendor's regions are listed in a guide.
    func anyRegion(isOfVendor: Bool) -> [Inline] {
        let text = Inline.text(pick("any", "不限"))
        return isOfVendor ? [.guide([text], GuideLink("regions#values"))] : [text]
    }
    var noRegions: String { pick("none", "不使用地域") }
    var noRegion: String { pick("this action uses no region", "此接口不使用地域") }
    var safeToRepeat: String {
        pick("yes: a repeated request has no further effect, but may be charged again", "幂等：重复调用效果相同，但可能再次计费")
    }
    var notSafeToRepeat: String {
        pick("not guaranteed: a repeated request may act and be charged again", "不保证幂等：重复调用可能重复执行并计费")
    }
    var noSignature: String {
        pick("none: the Authorization header is SKIP", "不签名：请求头 Authorization 为 SKIP")
    }
    var eventStream: String { pick("a stream of events (SSE)", "事件流（SSE）") }
    var deprecatedAction: String {
        pick("This action is deprecated. Use another action in new programs.", "此接口已弃用，新程序请使用其他接口。")
    }
    var offlineAction: String {
        pick("This action is offline. The service no longer responds to it.", "此接口已下线，服务端不再响应。")
    }
    func descriptionOfPermission(_ action: String) -> [Inline] {
        [.text(pick("A sub-account can call this action if a policy allows ", "子账号调用此接口，需要策略允许 ")), .code(action)]
            + [.text(pick(":", "："))]
    }
    var smallestRequest: String { pick("Required parameters only", "仅含必选参数") }

    // MARK: Common parameters

    var descriptionOfAction: String {
        pick("Common parameter, in the header `X-TC-Action`: the name of the action.", "公共参数，放在请求头 `X-TC-Action`：接口名。")
    }
    var descriptionOfVersion: String {
        pick(
            "Common parameter, in the header `X-TC-Version`: the version of the API.",
            "公共参数，放在请求头 `X-TC-Version`：接口版本。")
    }
    var descriptionOfRegion: String {
        pick(
            "Common parameter, in the header `X-TC-Region`: the region that processes the request.",
            "公共参数，放在请求头 `X-TC-Region`：处理请求的地域。")
    }
    var descriptionOfNoRegion: String {
        pick("Common parameter. This action uses no region: leave it out.", "公共参数。此接口不使用地域，请勿传入。")
    }
    func descriptionOfRequestId(isOfVendor: Bool) -> String {
        isOfVendor
            ? pick(
                "The unique ID of this request. Quote it when you report a problem to the vendor.",
                "本次请求的唯一标识，向腾讯云反馈问题时请提供。")
            : pick(
                "The unique ID of this request. Quote it when you report a problem.",
                "本次请求的唯一标识，反馈问题时请提供。")
    }

    // MARK: Separators and beginnings

    /// The separator between a label and its content.
    package var colon: String { pick(": ", "：") }
    package var listComma: String { pick(", ", "、") }
    func deprecated(_ reason: String) -> String { pick("Deprecated: \(reason)", "已弃用：\(reason)") }
    var defaultIs: String { pick("default ", "默认值 ") }
}

extension Language {
    /// The text of a link to the error codes that any action can return.
    package func commonErrors(_ count: Int) -> String {
        pick("\(count) error codes that any action can return", "所有接口都可能返回的 \(count) 个公共错误码")
    }

    /// The text of a link to the error codes of a service.
    package func errors(ofService count: Int) -> String {
        pick(count == 1 ? "1 error code of the service" : "\(count) error codes of the service", "产品的 \(count) 个错误码")
    }

    package var allErrors: String { pick("All error codes", "全部错误码") }
}
