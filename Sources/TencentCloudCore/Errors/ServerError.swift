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
    /// The advice of the service that was called.
    private let advice: ErrorAdvice
    /// The number of attempts that the call made. The error is that of the last one.
    public internal(set) var attempts = 1

    /// Creates an error, for example to test your handling of it.
    ///
    /// - Parameters:
    ///   - code: The error code.
    ///   - message: The server's explanation.
    ///   - requestId: The id of the request; `nil` if the server sent none.
    ///   - action: The name of the action that was called.
    ///   - status: The HTTP status.
    ///   - service: The service that was called, whose advice the error gives: `OCR.Client.service`.
    public init(
        code: ErrorCode, message: String, requestId: String? = nil, action: String, status: Int = 200,
        service: Service? = nil
    ) {
        self.init(
            code: code, message: message, requestId: requestId, action: action, head: ResponseHead(status: status),
            service: service)
    }

    /// Creates an error with more of the response's head than its status.
    ///
    /// - Parameters:
    ///   - code: The error code.
    ///   - message: The server's explanation.
    ///   - requestId: The id of the request; `nil` if the server sent none.
    ///   - action: The name of the action that was called.
    ///   - head: The head of the response.
    ///   - service: The service that was called, whose advice the error gives.
    public init(
        code: ErrorCode, message: String, requestId: String? = nil, action: String, head: ResponseHead,
        service: Service? = nil
    ) {
        self.code = code
        self.message = message
        self.requestId = requestId
        self.action = action
        self.head = head
        advice = service?.errorAdvice ?? ""
    }
}

extension ServerError {
    /// The next step to take, if one is known.
    ///
    /// Source: the specification of the service, and API 3.0, "Common error codes". The generated reference has the same
    /// advice, in both languages.
    public var nextStep: String? { code.nextStep(advice) }
}

extension ServerError: CustomStringConvertible {
    /// The code, the message, what to do, and the id of the request.
    public var description: String {
        let parts = [action, code.displayText, message].filter { !$0.isEmpty }
        var text = errorText(parts.joined(separator: ": "), nextStep: nextStep)
        if status != 200 { text += " (HTTP status \(status))" }
        return text + requestIdSuffix(requestId) + attemptsSuffix(attempts)
    }
}
