// Made by `make generate` from Templates/catalogue/errors.yaml. Do not edit.
// swift-format-ignore-file

/// The advice on error codes and their facts. `ErrorCode` looks them up.
enum ErrorCatalogue {
    /// Next steps by error code.
    static let nextSteps: [String: String] = [
        "ActionOffline": "Use another action: this one was taken out of service, and its reference names a replacement.",
        "AuthFailure.InvalidAuthorization": "Check that no proxy changes the Authorization header.",
        "AuthFailure.InvalidSecretId": "Compare the secret id with the keys at https://console.cloud.tencent.com/cam/capi: it is mistyped, disabled or deleted, or belongs to the other site (China, international).",
        "AuthFailure.MFAFailure": "Confirm multi-factor authentication for this account in the console, then call again.",
        "AuthFailure.SecretIdNotFound": "Compare the secret id with the keys at https://console.cloud.tencent.com/cam/capi: it is mistyped, disabled or deleted, or belongs to the other site (China, international).",
        "AuthFailure.SignatureFailure": "Compare the secret key with the one that belongs to this secret id (https://console.cloud.tencent.com/cam/capi), and check that no proxy changes the Host header, the Content-Type header or the body.",
        "AuthFailure.SignatureExpire": "Set this machine's clock, which differs from the server's by more than five minutes.",
        "AuthFailure.TokenFailure": "Get new temporary credentials: the token has expired, or does not belong to this secret id.",
        "AuthFailure.UnauthorizedOperation": "Ask the account's administrator for a policy that allows this action (https://console.cloud.tencent.com/cam/policy).",
        "DryRunOperation": "Call the action without DryRun.",
        "FailedOperation": "Read the message, which says what failed. If it does not help, quote the request id to Tencent Cloud's support.",
        "InternalError": "Call again after a pause. If the error persists, quote the request id to Tencent Cloud's support.",
        "InvalidAction": "Compare service, version and endpoint with the action's reference.",
        "InvalidParameter": "Compare the request with the action's reference. Sending it again unchanged does not help.",
        "InvalidParameterValue": "Compare the request with the action's reference. Sending it again unchanged does not help.",
        "InvalidRequest": "Compare the request with the action's reference. Sending it again unchanged does not help.",
        "IpInBlacklist": "Call from an address that the account's access rules allow.",
        "IpNotInWhitelist": "Call from an address that the account's access rules allow.",
        "LimitExceeded": "Keep below the limit that the message names, by sending or keeping less, or ask Tencent Cloud for a higher quota.",
        "MissingParameter": "Compare the request with the action's reference. Sending it again unchanged does not help.",
        "NoSuchProduct": "Compare service, version and endpoint with the action's reference.",
        "NoSuchVersion": "Compare service, version and endpoint with the action's reference.",
        "RequestLimitExceeded": "Send fewer requests per second, and repeat this one after a pause. The action's reference states the limit.",
        "RequestLimitExceeded.GlobalRegionUinLimitExceeded": "Send fewer requests per second, and repeat this one after a pause. The action's reference states the limit.",
        "RequestLimitExceeded.IPLimitExceeded": "Send fewer requests per second, and repeat this one after a pause. The action's reference states the limit.",
        "RequestLimitExceeded.UinLimitExceeded": "Send fewer requests per second, and repeat this one after a pause. The action's reference states the limit.",
        "RequestSizeLimitExceeded": "Send less at once: a smaller picture, or its URL instead of its content.",
        "ResourceInUse": "Wait until the operation that uses the resource is done, or release the resource, then retry.",
        "ResourceInsufficient": "Request less, use another zone, or retry later.",
        "ResourceNotFound": "Check that the ID or name in the request is right, and that the resource is in the region and the account that you call.",
        "ResourceUnavailable": "Read the message of the response, and check the state of the resource in the console.",
        "ResponseSizeLimitExceeded": "Ask for less at once, for example fewer entries of a list.",
        "ServiceUnavailable": "Call again after a pause. If the error persists, quote the request id to Tencent Cloud's support.",
        "UnauthorizedOperation": "Ask the account's administrator for a policy that allows this action (https://console.cloud.tencent.com/cam/policy).",
        "UnknownParameter": "Compare the request with the action's reference. Sending it again unchanged does not help.",
        "UnsupportedOperation": "Read the message of the response, which says what is not supported, and check the type and the state of the resource.",
        "UnsupportedProtocol": "Send the request over HTTPS with the method POST.",
        "UnsupportedRegion": "Call another region. The action's reference lists the regions that offer it.",
    ]

    /// Codes whose next step is also that of each code that begins with them and a dot.
    static let coversSubcodes: Set<String> = [
        "InternalError",
        "InvalidParameter",
        "InvalidParameterValue",
        "LimitExceeded",
        "MissingParameter",
        "RequestLimitExceeded",
        "ServiceUnavailable",
    ]

    /// Next steps by the end of error codes. The first one that matches applies.
    static let endings: [(ending: String, nextStep: String)] = [
        ("UnOpenError", "Activate the service for this account in its console (https://console.cloud.tencent.com), then call again."),
        ("ChargeStatusException", "Check the billing of the service in its console. Buy a resource pack, enable postpaid billing, or pay the debt of the account."),
        ("ResourcePackageRunOut", "Buy another resource pack, or enable postpaid billing, in the console of the service."),
        ("InArrears", "Top up the account in the console, then retry."),
        ("ArrearsError", "Top up the account in the console, then retry."),
        ("DownLoadError", "Check that the URL can be downloaded from the internet, quickly and without a login."),
        ("DecodeFailed", "Send a file in a format that the input parameters list. Base64 text must be complete, without a data: prefix."),
        ("ImageBlur", "Send a sharper picture."),
        ("TooLargeFileError", "Send a smaller file. Base64 text is a third larger than the file that it encodes."),
        ("EmptyImageError", "Check that the picture is not empty."),
        ("UnKnowError", "Call again after a pause. If the error persists, quote the request id to Tencent Cloud's support."),
    ]

    /// Codes with which the server refuses a request because there were too many.
    static let throttling: Set<String> = [
        "RequestLimitExceeded",
        "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
        "RequestLimitExceeded.IPLimitExceeded",
        "RequestLimitExceeded.UinLimitExceeded",
    ]

    /// Codes after which the same request may succeed, after a pause.
    static let temporary: Set<String> = [
        "InternalError",
        "RequestLimitExceeded",
        "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
        "RequestLimitExceeded.IPLimitExceeded",
        "RequestLimitExceeded.UinLimitExceeded",
        "ServiceUnavailable",
    ]

    /// Codes with which the server refuses a request before the action begins.
    static let notExecuted: Set<String> = [
        "ActionOffline",
        "AuthFailure.InvalidAuthorization",
        "AuthFailure.InvalidSecretId",
        "AuthFailure.MFAFailure",
        "AuthFailure.SecretIdNotFound",
        "AuthFailure.SignatureFailure",
        "AuthFailure.SignatureExpire",
        "AuthFailure.TokenFailure",
        "DryRunOperation",
        "InvalidAction",
        "IpInBlacklist",
        "IpNotInWhitelist",
        "NoSuchProduct",
        "NoSuchVersion",
        "RequestLimitExceeded",
        "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
        "RequestLimitExceeded.IPLimitExceeded",
        "RequestLimitExceeded.UinLimitExceeded",
        "RequestSizeLimitExceeded",
        "UnsupportedProtocol",
        "UnsupportedRegion",
    ]
}
