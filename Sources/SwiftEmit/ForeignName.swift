/// A name that generated code uses and another module declares.
enum ForeignName: String, CaseIterable {
    // The standard library.
    case bool = "Bool"
    case double = "Double"
    case int = "Int"
    case staticString = "StaticString"
    case string = "String"
    // The runtime.
    case apiClient = "APIClient"
    case action = "Action"
    case actionRequest = "ActionRequest"
    case actionResponse = "ActionResponse"
    case base64 = "Base64"
    case binary = "Binary"
    case errorCode = "ErrorCode"
    case eventStream = "EventStream"
    case indirect = "Indirect"
    case jobResponse = "JobResponse"
    case jobStatus = "JobStatus"
    case jsonObject = "JSONObject"
    case jsonText = "JSONText"
    case jsonValue = "JSONValue"
    case jsonWriter = "JSONWriter"
    case openInteger = "OpenInteger"
    case openString = "OpenString"
    case pageContent = "PageContent"
    case pageCursor = "PageCursor"
    case pagedRequest = "PagedRequest"
    case region = "Region"
    case requestEncryption = "RequestEncryption"
    case requestModel = "RequestModel"
    case responseModel = "ResponseModel"
    case service = "Service"
    case serviceClient = "ServiceClient"
    case sharedModel = "SharedModel"
    case statusRequest = "StatusRequest"
    case tencentCloudError = "TencentCloudError"
    case timestamp = "Timestamp"

    /// The name with its module: `Swift.String`.
    var qualified: String { module + "." + rawValue }

    private var module: String {
        switch self {
        case .bool, .double, .int, .staticString, .string: "Swift"
        default: "TencentCloudCore"
        }
    }
}
