// Made by `make generate` from Templates/catalogue/errors.yaml. Do not edit.
//
// The error codes that every service can return.
// Source: API 3.0, "Common error codes".

extension ErrorCode {
    /// `ActionOffline`: The action is offline.
    public static var actionOffline: ErrorCode { "ActionOffline" }
    /// `AuthFailure.InvalidAuthorization`: The `Authorization` header is not in the form that the API requires.
    public static var authFailureInvalidAuthorization: ErrorCode { "AuthFailure.InvalidAuthorization" }
    /// `AuthFailure.InvalidSecretId`: The secret id does not belong to a cloud API key.
    public static var authFailureInvalidSecretId: ErrorCode { "AuthFailure.InvalidSecretId" }
    /// `AuthFailure.MFAFailure`: Multi-factor authentication failed.
    public static var authFailureMFAFailure: ErrorCode { "AuthFailure.MFAFailure" }
    /// `AuthFailure.SecretIdNotFound`: The SecretId does not exist or is disabled.
    public static var authFailureSecretIdNotFound: ErrorCode { "AuthFailure.SecretIdNotFound" }
    /// `AuthFailure.SignatureFailure`: The signature does not match the request and the key.
    public static var authFailureSignatureFailure: ErrorCode { "AuthFailure.SignatureFailure" }
    /// `AuthFailure.SignatureExpire`: The time of the request differs from the server's by more than five minutes.
    public static var authFailureSignatureExpire: ErrorCode { "AuthFailure.SignatureExpire" }
    /// `AuthFailure.TokenFailure`: The session token is wrong or has expired.
    public static var authFailureTokenFailure: ErrorCode { "AuthFailure.TokenFailure" }
    /// `AuthFailure.UnauthorizedOperation`: The owner of the key is not allowed to call the action.
    public static var authFailureUnauthorizedOperation: ErrorCode { "AuthFailure.UnauthorizedOperation" }
    /// `DryRunOperation`: The dry run succeeded.
    public static var dryRunOperation: ErrorCode { "DryRunOperation" }
    /// `FailedOperation`: The operation failed.
    public static var failedOperation: ErrorCode { "FailedOperation" }
    /// `InternalError`: An internal error occurred in the service.
    public static var internalError: ErrorCode { "InternalError" }
    /// `InvalidAction`: The action does not exist.
    public static var invalidAction: ErrorCode { "InvalidAction" }
    /// `InvalidParameter`: A parameter has the wrong format or type.
    public static var invalidParameter: ErrorCode { "InvalidParameter" }
    /// `InvalidParameterValue`: The value of a parameter is wrong.
    public static var invalidParameterValue: ErrorCode { "InvalidParameterValue" }
    /// `InvalidRequest`: The body has a wrong form.
    public static var invalidRequest: ErrorCode { "InvalidRequest" }
    /// `IpInBlacklist`: The IP address of the caller is on a deny list.
    public static var ipInBlacklist: ErrorCode { "IpInBlacklist" }
    /// `IpNotInWhitelist`: The IP address of the caller is not on the allow list.
    public static var ipNotInWhitelist: ErrorCode { "IpNotInWhitelist" }
    /// `LimitExceeded`: A limit or quota is exceeded.
    public static var limitExceeded: ErrorCode { "LimitExceeded" }
    /// `MissingParameter`: A required parameter is missing.
    public static var missingParameter: ErrorCode { "MissingParameter" }
    /// `NoSuchProduct`: The service does not exist.
    public static var noSuchProduct: ErrorCode { "NoSuchProduct" }
    /// `NoSuchVersion`: The version of the API does not exist.
    public static var noSuchVersion: ErrorCode { "NoSuchVersion" }
    /// `RequestLimitExceeded`: Too many requests per second.
    public static var requestLimitExceeded: ErrorCode { "RequestLimitExceeded" }
    /// `RequestLimitExceeded.GlobalRegionUinLimitExceeded`: The main account sent too many requests per second, counted
    /// over all regions.
    public static var requestLimitExceededGlobalRegionUinLimitExceeded: ErrorCode {
        "RequestLimitExceeded.GlobalRegionUinLimitExceeded"
    }
    /// `RequestLimitExceeded.IPLimitExceeded`: The caller's address sent too many requests per second.
    public static var requestLimitExceededIPLimitExceeded: ErrorCode { "RequestLimitExceeded.IPLimitExceeded" }
    /// `RequestLimitExceeded.UinLimitExceeded`: The main account sent too many requests per second.
    public static var requestLimitExceededUinLimitExceeded: ErrorCode { "RequestLimitExceeded.UinLimitExceeded" }
    /// `RequestSizeLimitExceeded`: The request is larger than the service accepts.
    public static var requestSizeLimitExceeded: ErrorCode { "RequestSizeLimitExceeded" }
    /// `ResourceInUse`: The resource is in use.
    public static var resourceInUse: ErrorCode { "ResourceInUse" }
    /// `ResourceInsufficient`: The resources are not sufficient.
    public static var resourceInsufficient: ErrorCode { "ResourceInsufficient" }
    /// `ResourceNotFound`: The resource does not exist.
    public static var resourceNotFound: ErrorCode { "ResourceNotFound" }
    /// `ResourceUnavailable`: The resource is not available.
    public static var resourceUnavailable: ErrorCode { "ResourceUnavailable" }
    /// `ResponseSizeLimitExceeded`: The response would be larger than the service sends.
    public static var responseSizeLimitExceeded: ErrorCode { "ResponseSizeLimitExceeded" }
    /// `ServiceUnavailable`: The service is temporarily unavailable.
    public static var serviceUnavailable: ErrorCode { "ServiceUnavailable" }
    /// `UnauthorizedOperation`: The caller is not allowed to do this.
    public static var unauthorizedOperation: ErrorCode { "UnauthorizedOperation" }
    /// `UnknownParameter`: The action has no such parameter.
    public static var unknownParameter: ErrorCode { "UnknownParameter" }
    /// `UnsupportedOperation`: The operation is not supported.
    public static var unsupportedOperation: ErrorCode { "UnsupportedOperation" }
    /// `UnsupportedProtocol`: The action is not offered over this protocol or HTTP method.
    public static var unsupportedProtocol: ErrorCode { "UnsupportedProtocol" }
    /// `UnsupportedRegion`: The action is not offered in this region.
    public static var unsupportedRegion: ErrorCode { "UnsupportedRegion" }
}
