internal import APIModel
internal import LocalServer

/// The common parameters of a request, which the headers have, or in requests of the older signatures the form.
struct CommonParameters {
    let action: String
    let version: String
    let region: String?
    /// The signature of the request; `nil` without one.
    let signature: RequestSignature?
    /// The other parameters of a form or a query, which are text; `nil` for another kind of body.
    let form: [(name: String, value: String)]?

    /// Reads the common parameters.
    ///
    /// - Throws: `MockError` if the action, the version or the signature is missing or cannot be read.
    init(_ request: LocalRequest) throws(MockError) {
        let type = request.contentType.lowercased()
        let isForm = request.method == "GET" || type.hasPrefix("application/x-www-form-urlencoded")
        let text = request.method == "GET" ? request.query : String(decoding: request.body, as: UTF8.self)
        var pairs = isForm ? FormText.pairs(of: text) : []
        guard pairs.count <= 10_000 else {
            throw MockError("RequestSizeLimitExceeded", "The form has more than 10000 parameters.")
        }
        let all = pairs
        func value(_ name: String) throws(MockError) -> String? {
            let header = request.header("X-TC-\(name)")
            guard isForm, header == nil else { return header }
            let index = pairs.firstIndex { $0.name == name }
            return index.map { pairs.remove(at: $0).value }
        }
        guard let action = try value("Action"), !action.isEmpty else { throw .missing("Action") }
        guard let version = try value("Version"), !version.isEmpty else { throw .missing("Version") }
        self.action = action
        self.version = version
        region = try value("Region").flatMap { $0.isEmpty ? nil : $0 }
        for name in ["Token", "Language", "RequestClient"] { _ = try value(name) }
        if request.header("Authorization") == nil, pairs.contains(where: { $0.name == "Signature" }) {
            signature = .older(try OlderSignature(all))
            pairs.removeAll { OlderSignature.names.contains($0.name) }
        } else {
            signature = try RequestSignature(request)
        }
        form = isForm ? pairs : nil
    }
}

extension MockError {
    /// The error for a missing common parameter.
    static func missing(_ name: String) -> MockError {
        MockError("MissingParameter", "The request lacks the common parameter `\(name)`.")
    }
}

extension LocalRequest {
    /// The content type, as sent.
    var contentType: String { header("Content-Type") ?? "" }
}

extension LocalRequest {
    /// Refuses a body that is too long for a service.
    func checkSize(for service: APIModel.Service) throws(MockError) {
        guard body.count <= service.maxRequestBody else {
            throw MockError(
                "RequestSizeLimitExceeded", "The body must not be longer than \(service.maxRequestBody) bytes.")
        }
    }
}

extension ActionSource {
    /// Returns the action that a request calls.
    func action(of call: CommonParameters) async throws(MockError) -> (APIModel.Service, APIModel.Action) {
        switch await find(Name(action: call.action, version: call.version, service: call.signature?.service)) {
        case .found(let service, let action): return (service, action)
        case .noService: throw MockError("NoSuchProduct", "No spec describes the service of the signature.")
        case .noVersion: throw MockError("NoSuchVersion", "No spec describes this version of the service.")
        case .noAction: throw MockError("InvalidAction", "The version of the service has no such action.")
        case .unreadable:
            throw MockError("InternalError", "The specs of the service have errors, which the terminal shows.")
        }
    }
}
