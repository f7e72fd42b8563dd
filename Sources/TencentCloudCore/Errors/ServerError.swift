/// The server returned an error code.
public struct ServerError: Error, Sendable, Hashable {
    /// The error code.
    public let code: ErrorCode
    /// The server's explanation, in the language of the configuration if the service supports it. It may repeat a value
    /// of the request: show it to a person, but keep it out of logs.
    public let message: String
    /// The id of the request, to quote to Tencent Cloud's support; `nil` if the server sent none.
    public let requestId: String?
    /// The name of the action that was called.
    public let action: String
    /// The head of the response: its status, its date, and the pause that the server asks for.
    public let head: ResponseHead
    /// The HTTP status. The API returns most errors with status 200.
    public var status: Int { head.status }

    /// Creates an error, for example to test your handling of it.
    ///
    /// - Parameters:
    ///   - code: The error code.
    ///   - message: The server's explanation.
    ///   - requestId: The id of the request; `nil` if the server sent none.
    ///   - action: The name of the action that was called.
    ///   - status: The HTTP status.
    public init(code: ErrorCode, message: String, requestId: String? = nil, action: String, status: Int = 200) {
        self.init(
            code: code, message: message, requestId: requestId, action: action, head: ResponseHead(status: status))
    }

    /// Creates an error with more of the response's head than its status.
    ///
    /// - Parameters:
    ///   - code: The error code.
    ///   - message: The server's explanation.
    ///   - requestId: The id of the request; `nil` if the server sent none.
    ///   - action: The name of the action that was called.
    ///   - head: The head of the response.
    public init(code: ErrorCode, message: String, requestId: String? = nil, action: String, head: ResponseHead) {
        self.code = code
        self.message = message
        self.requestId = requestId
        self.action = action
        self.head = head
    }
}

extension ServerError {
    /// The next step to take, if one is known.
    ///
    /// Source: API 3.0, "Common error codes", and the codes of services that newcomers meet first. The generated
    /// reference gives the same advice in both languages (`ErrorFamily`), and a test checks that both cover the same
    /// codes.
    public var nextStep: String? {
        let components = code.rawValue.split(separator: ".")
        switch components.last {
        case "UnOpenError":
            return
                "Activate the service for this account in its console (https://console.cloud.tencent.com), then call again."
        case "ChargeStatusException":
            return
                "The account's resource pack is used up, or a payment is overdue. Buy a pack, or enable postpaid billing, in the "
                + "service's console."
        default: break
        }
        return nextStepOfCode ?? (components.first == "RequestLimitExceeded" ? Self.slowDown : nil)
    }

    private static let slowDown =
        "Send fewer requests per second, and repeat this one after a pause. The action's reference states the limit."

    private var nextStepOfCode: String? {
        switch code {
        case .authFailureSecretIdNotFound, .authFailureInvalidSecretId:
            "Compare the secret id with the keys at https://console.cloud.tencent.com/cam/capi: it is mistyped, disabled or "
                + "deleted, or belongs to the other site (China, international)."
        case .authFailureSignatureFailure:
            "Compare the secret key with the one that belongs to this secret id (https://console.cloud.tencent.com/cam/capi), "
                + "and check that no proxy changes the Host header, the Content-Type header or the body."
        case .authFailureSignatureExpire:
            "Set this machine's clock, which differs from the server's by more than five minutes."
        case .authFailureTokenFailure:
            "Get new temporary credentials: the token has expired, or does not belong to this secret id."
        case .authFailureInvalidAuthorization:
            "Check that no proxy changes the Authorization header."
        case .authFailureMFAFailure:
            "Confirm multi-factor authentication for this account in the console, then call again."
        case .authFailureUnauthorizedOperation, .unauthorizedOperation:
            "Ask the account's administrator for a policy that allows this action "
                + "(https://console.cloud.tencent.com/cam/policy)."
        case .invalidParameter, .invalidParameterValue, .missingParameter, .unknownParameter:
            "Compare the request with the action's reference. Sending it again unchanged does not help."
        case .unsupportedRegion:
            "Call another region. The action's reference lists the regions that offer it."
        case .ipInBlacklist, .ipNotInWhitelist:
            "Call from an address that the account's access rules allow."
        case .requestSizeLimitExceeded:
            "Send less at once: a smaller picture, or its URL instead of its content."
        case .actionOffline:
            "Use another action: this one was taken out of service, and its reference names a replacement."
        case .invalidAction, .noSuchVersion, .noSuchProduct:
            "Compare service, version and endpoint with the action's reference."
        case .internalError, .serviceUnavailable:
            "Call again after a pause. If the error persists, quote the request id to Tencent Cloud's support."
        default:
            nil
        }
    }
}

extension ServerError: CustomStringConvertible {
    /// The code, the message, what to do, and the id of the request.
    public var description: String {
        let parts = [action, code.displayText, message].filter { !$0.isEmpty }
        var text = errorText(parts.joined(separator: ": "), nextStep: nextStep)
        if status != 200 { text += " (HTTP status \(status))" }
        return text + requestIdSuffix(requestId)
    }
}
