#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// Why a call failed. Every call throws this type and no other.
///
/// No description holds a key, a token, a body or the value of a member; the one text from outside is the server's own
/// message.
public enum TencentCloudError: Error, Sendable, Hashable {
    /// The server answered with an error code.
    case server(ServerError)
    /// No answer came: the network, the time limit or a cancellation ended the call.
    case network(NetworkError)
    /// The request was not sent, because the server would have refused it.
    case preflight(PreflightError)
    /// Something was answered that is not an answer of this API.
    case unreadable(UnreadableAnswer)
    /// There is no key to sign with.
    case credential(CredentialError)
    /// The client is set up in a way that cannot work.
    case configuration(ConfigurationError)
}

extension TencentCloudError {
    /// The server's error code, if the server answered with one.
    public var code: ErrorCode? {
        guard case .server(let error) = self else { return nil }
        return error.code
    }

    /// What to do about it, where that is known and the description does not say it already.
    public var nextStep: String? {
        switch self {
        case .server(let error): error.nextStep
        case .network(let error): error.failure.nextStep
        case .unreadable(let answer): answer.nextStep
        case .preflight, .credential, .configuration: nil
        }
    }

    /// What to quote to the vendor's support: the id of the request, if an answer came, or began, and held one.
    public var requestId: String? {
        switch self {
        case .server(let error): error.requestId
        case .unreadable(let answer): answer.requestId
        case .network(let error): error.requestId
        case .preflight, .credential, .configuration: nil
        }
    }
}

extension TencentCloudError: CustomStringConvertible, LocalizedError {
    /// What happened, in a sentence or a few.
    public var description: String {
        switch self {
        case .server(let error): error.description
        case .network(let error): error.description
        case .preflight(let error): error.description
        case .unreadable(let answer): answer.description
        case .credential(let error): error.description
        case .configuration(let error): error.description
        }
    }

    /// The same as ``description``, for Foundation's `localizedDescription`.
    public var errorDescription: String? { description }

    /// The same as ``nextStep``, for Foundation's `LocalizedError`.
    public var recoverySuggestion: String? { nextStep }
}

/// A sentence, and what to do about what it says, where that is known.
func described(_ text: String, nextStep: String?) -> String {
    guard let nextStep else { return text }
    let isSentence = text.last.map { ".。!！?？".contains($0) } ?? true
    return text + (isSentence ? " " : ". ") + "Next step: " + nextStep
}

/// The id of a request, for the end of a description.
func quoting(_ requestId: String?) -> String { requestId.map { " (RequestId \($0))" } ?? "" }

/// There is no key to sign with, or one that cannot be sent.
public struct CredentialError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is missing or wrong, in a sentence. Never a part of the key.
    public let description: String

    /// An error of a credential provider.
    ///
    /// - Parameter description: What is missing or wrong, without any part of a key.
    public init(_ description: String) { self.description = description }
}

/// The client is set up in a way that cannot work: an endpoint that is none, a region that cannot be sent.
public struct ConfigurationError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong, in a sentence.
    public let description: String

    /// An error of a client's set-up.
    ///
    /// - Parameter description: What is wrong, in a sentence.
    public init(_ description: String) { self.description = description }
}

/// The request was not sent, because the server would have refused it.
///
/// `configuration.preflight = .off` sends such a request all the same.
public struct PreflightError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The interface that was called.
    public let action: String
    /// Every reason, in the order of the request's members.
    public let problems: [PreflightProblem]

    /// An error by its parts: for tests of what is done about it.
    ///
    /// - Parameters:
    ///   - action: The interface that was called.
    ///   - problems: Every reason.
    public init(action: String, problems: [PreflightProblem]) {
        self.action = action
        self.problems = problems
    }

    /// All the reasons, in one line.
    public var description: String {
        "\(action) was not sent: \(problems.map(\.description).joined(separator: "; "))."
    }
}
