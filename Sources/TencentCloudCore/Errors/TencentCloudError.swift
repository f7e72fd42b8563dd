#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// The reason why a call failed. Calls throw this type and no other.
///
/// No description contains a key, a token, a body or the value of a member. The server's texts in it are its message,
/// its error code, the id of the request and the content type.
public enum TencentCloudError: Error, Sendable, Hashable {
    /// The server returned an error code.
    case server(ServerError)
    /// No complete response arrived: the network, the time limit or a cancellation ended the call.
    case network(NetworkError)
    /// The request was not sent, because the server would have rejected it.
    case preflight(PreflightError)
    /// The response is not one of this API.
    case invalidResponse(InvalidResponse)
    /// There is no key to sign with, or the key cannot be sent.
    case credential(CredentialError)
    /// The client's configuration cannot work.
    case configuration(ConfigurationError)
    /// A list that comes in pages could not be read to its end.
    case paging(PagingError)
    /// A job failed, or did not end in time.
    case job(JobError)
    /// The request could not be encrypted, or the response could not be decrypted.
    case encryption(EncryptionError)
}

extension TencentCloudError {
    /// The server's error code; `nil` if the server returned none.
    public var code: ErrorCode? {
        guard case .server(let error) = self else { return nil }
        return error.code
    }

    /// The next step to take, if one is known. The description contains it as well.
    public var nextStep: String? {
        switch self {
        case .server(let error): error.nextStep
        case .network(let error): error.failure.nextStep
        case .invalidResponse(let error): error.nextStep
        case .paging(let error): error.nextStep
        case .job(let error): error.nextStep
        case .encryption(let error): error.nextStep
        case .preflight, .credential, .configuration: nil
        }
    }

    /// The id of the request, to quote to Tencent Cloud's support; `nil` if the server sent none.
    public var requestId: String? {
        switch self {
        case .server(let error): error.requestId
        case .invalidResponse(let error): error.requestId
        case .network(let error): error.requestId
        case .paging(let error): error.requestId
        case .job(let error): error.requestId
        case .encryption(let error): error.requestId
        case .preflight, .credential, .configuration: nil
        }
    }
}

extension TencentCloudError {
    /// The head of the response: its status, its date, and the pause that the server asks for; `nil` if no response
    /// arrived, or one whose body was lost.
    public var responseHead: ResponseHead? {
        switch self {
        case .server(let error): error.head
        case .invalidResponse(let error): error.head
        case .network, .preflight, .credential, .configuration, .paging, .job, .encryption: nil
        }
    }

    /// A Boolean value that indicates whether the call ended because its task was cancelled. Nothing is wrong then, and
    /// there is nothing to show: `catch where error.isCancellation {}`.
    public var isCancellation: Bool { networkFailure?.kind == .cancelled }

    /// A Boolean value that indicates whether the call ended at its time limit, or whether a stream of events was
    /// silent for as long.
    public var isTimeout: Bool { networkFailure?.kind == .timedOut }

    /// A Boolean value that indicates whether the server refused the call because too many were made: with the code
    /// `RequestLimitExceeded` or one of its sub-codes, or with the HTTP status 429.
    ///
    /// A quota, such as the number of machines (`LimitExceeded`), does not count: a pause does not help there.
    public var isThrottling: Bool { responseHead?.status == 429 || code?.isThrottling == true }

    /// A Boolean value that indicates whether the same call may succeed if it is made again after a pause: something
    /// failed in the service, a gateway or the network. ``RetryPolicy/standardDecision(_:)`` decides by the same facts.
    ///
    /// It is `true` for throttling (``isThrottling``), for the codes `InternalError` and `ServiceUnavailable` and their
    /// sub-codes, for HTTP statuses from 500 on, and for a host that cannot be reached, a lost connection, a time
    /// limit and a failure that the transport cannot name. It does not say that the server did nothing: except after
    /// throttling and after ``TransportFailure/Reach/nothingSent``, an action that is not idempotent may be carried out
    /// twice.
    public var isRetryable: Bool {
        if isThrottling { return true }
        switch self {
        case .server(let error): return error.status >= 500 || error.code.isTemporary
        case .invalidResponse(let error): return error.status >= 500
        case .network(let error):
            switch error.failure.kind {
            case .timedOut, .cannotConnect, .connectionLost, .other: return true
            case .cancelled, .tls, .redirected, .responseTooLarge: return false
            }
        case .preflight, .credential, .configuration, .paging, .job, .encryption: return false
        }
    }

    private var networkFailure: TransportFailure? {
        guard case .network(let error) = self else { return nil }
        return error.failure
    }
}

extension TencentCloudError: CustomStringConvertible, LocalizedError {
    /// One or more sentences that say what happened, and the next step, if one is known.
    public var description: String {
        switch self {
        case .server(let error): error.description
        case .network(let error): error.description
        case .preflight(let error): error.description
        case .invalidResponse(let error): error.description
        case .credential(let error): error.description
        case .configuration(let error): error.description
        case .paging(let error): error.description
        case .job(let error): error.description
        case .encryption(let error): error.description
        }
    }

    /// The same as ``description``, for Foundation's `localizedDescription`.
    public var errorDescription: String? { description }

    /// The same as ``nextStep``, for Foundation's `LocalizedError`.
    public var recoverySuggestion: String? { nextStep }
}
