extension TencentCloudError {
    /// The code under which records of calls count the error: the server's, or for an error of another kind one of the
    /// client's own, which begins with `ClientError.`: `ClientError.TimedOut`.
    ///
    /// | code | error |
    /// |---|---|
    /// | `ClientError.TimedOut`, `ClientError.Cancelled`, `ClientError.CannotConnect`, `ClientError.ConnectionLost`, `ClientError.TLS`, `ClientError.Redirected`, `ClientError.ResponseTooLarge`, `ClientError.Network` | ``network(_:)``, by the kind of its failure |
    /// | `ClientError.Preflight`, `ClientError.InvalidResponse`, `ClientError.Credential`, `ClientError.Configuration`, `ClientError.Encryption`, `ClientError.Paging`, `ClientError.Job` | the case of that name; no call of its own ends in the last two |
    /// | `ClientError.NoCode` | ``server(_:)`` with an empty code |
    public var recordedCode: ErrorCode {
        let own: ClientCode
        switch self {
        case .server(let error):
            guard error.code.rawValue.isEmpty else { return error.code }
            own = .noCode
        case .network(let error): own = ClientCode(error.failure.kind)
        case .preflight: own = .preflight
        case .invalidResponse: own = .invalidResponse
        case .credential: own = .credential
        case .configuration: own = .configuration
        case .paging: own = .paging
        case .job: own = .job
        case .encryption: own = .encryption
        }
        return ErrorCode(rawValue: own.rawValue)
    }
}

extension ErrorCode {
    /// Returns the next step to take after the error of a record, if one is known.
    ///
    /// - Parameter service: The service that was called, whose advice comes first; `nil` if it is not known.
    package func nextStep(in service: Service?) -> String? {
        if let own = ClientCode(rawValue: rawValue) { return own.nextStep }
        return nextStep(service?.errorAdvice ?? "")
    }
}

/// A code of the client's own.
private enum ClientCode: String {
    case timedOut = "ClientError.TimedOut"
    case cancelled = "ClientError.Cancelled"
    case cannotConnect = "ClientError.CannotConnect"
    case connectionLost = "ClientError.ConnectionLost"
    case tls = "ClientError.TLS"
    case redirected = "ClientError.Redirected"
    case responseTooLarge = "ClientError.ResponseTooLarge"
    case network = "ClientError.Network"
    case preflight = "ClientError.Preflight"
    case invalidResponse = "ClientError.InvalidResponse"
    case credential = "ClientError.Credential"
    case configuration = "ClientError.Configuration"
    case paging = "ClientError.Paging"
    case job = "ClientError.Job"
    case encryption = "ClientError.Encryption"
    case noCode = "ClientError.NoCode"

    init(_ kind: TransportFailure.Kind) {
        self =
            switch kind {
            case .timedOut: .timedOut
            case .cancelled: .cancelled
            case .cannotConnect: .cannotConnect
            case .connectionLost: .connectionLost
            case .tls: .tls
            case .redirected: .redirected
            case .responseTooLarge: .responseTooLarge
            case .other: .network
            }
    }

    var nextStep: String? {
        switch self {
        case .timedOut: TransportFailure.timedOut().nextStep
        case .cannotConnect: TransportFailure.cannotConnect(reason: "").nextStep
        case .tls: TransportFailure.tls(reason: "").nextStep
        case .redirected: TransportFailure.redirected(status: 0).nextStep
        case .responseTooLarge: TransportFailure.responseTooLarge(limit: 0).nextStep
        case .connectionLost, .network: "Call again after a pause, and check the network of this machine."
        case .preflight: "Correct the request: the error names each member and its rule. Nothing was sent."
        case .invalidResponse:
            "Read the error, which has the status and the type of the response: a proxy or a gateway may have sent it."
        case .credential: "Read the error, which says what is missing or wrong with the key."
        case .configuration: "Read the error, which says what to write instead in the client's configuration."
        case .encryption: "Read the error, which says whether the public key or the response is at fault."
        case .paging, .job: "Read the error, which says where the list or the job stopped."
        case .cancelled, .noCode: nil
        }
    }
}
