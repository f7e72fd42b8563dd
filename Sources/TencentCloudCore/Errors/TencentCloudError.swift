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
        case .preflight, .credential, .configuration: nil
        }
    }

    /// The id of the request, to quote to Tencent Cloud's support; `nil` if the server sent none.
    public var requestId: String? {
        switch self {
        case .server(let error): error.requestId
        case .invalidResponse(let error): error.requestId
        case .network(let error): error.requestId
        case .preflight, .credential, .configuration: nil
        }
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
        }
    }

    /// The same as ``description``, for Foundation's `localizedDescription`.
    public var errorDescription: String? { description }

    /// The same as ``nextStep``, for Foundation's `LocalizedError`.
    public var recoverySuggestion: String? { nextStep }
}
