internal import LocalServer

/// The signature of a request, as its header `Authorization` states it.
enum RequestSignature {
    /// A signature with TC3-HMAC-SHA256.
    case current(CurrentSignature)
    /// A signature with HmacSHA1 or HmacSHA256.
    case older(OlderSignature)
    /// The value `SKIP`, which the official SDKs send for actions that take no signature.
    case skipped

    /// Reads the header; `nil` without one.
    /// - Throws: `MockError` if it cannot be read.
    init?(_ request: LocalRequest) throws(MockError) {
        guard let text = request.header("Authorization") else { return nil }
        guard text != "SKIP" else {
            self = .skipped
            return
        }
        guard let signature = CurrentSignature(text) else {
            throw MockError(
                "AuthFailure.InvalidAuthorization",
                "The header Authorization must be 'TC3-HMAC-SHA256 Credential=ID/DATE/SERVICE/tc3_request, "
                    + "SignedHeaders=content-type;host, Signature=HEX'.")
        }
        self = .current(signature)
    }

    /// The short name of the service that the request was signed for.
    var service: String? { if case .current(let signature) = self { signature.service } else { nil } }

    /// The id of the key.
    var secretId: String? {
        switch self {
        case .current(let signature): signature.secretId
        case .older(let signature): signature.secretId
        case .skipped: nil
        }
    }
}

/// The parts of `TC3-HMAC-SHA256 Credential=ID/2026-01-01/ocr/tc3_request, SignedHeaders=content-type;host, Signature=…`.
struct CurrentSignature {
    let secretId: String
    let date: String
    let service: String
    let signedHeaders: [String]
    let signature: String

    init?(_ text: String) {
        let algorithm = "TC3-HMAC-SHA256 "
        guard text.hasPrefix(algorithm), text.utf8.count < 2_000 else { return nil }
        var parts: [Substring: Substring] = [:]
        for part in text.dropFirst(algorithm.count).split(separator: ",") {
            let sides = part.drop { $0 == " " }.split(separator: "=", maxSplits: 1)
            guard sides.count == 2, parts.updateValue(sides[1], forKey: sides[0]) == nil else { return nil }
        }
        let scope = (parts["Credential"] ?? "").split(separator: "/", omittingEmptySubsequences: false)
        guard scope.count == 4, scope[3] == "tc3_request", let signature = parts["Signature"],
            let headers = parts["SignedHeaders"]
        else { return nil }
        secretId = String(scope[0])
        date = String(scope[1])
        service = String(scope[2])
        signedHeaders = headers.split(separator: ";").map(String.init)
        self.signature = String(signature)
    }
}

/// The parameters of a signature with HmacSHA1 or HmacSHA256, which covers all others.
struct OlderSignature {
    /// The names of parameters that belong to the signature.
    static let names: Set<String> = ["Timestamp", "Nonce", "SecretId", "Signature", "SignatureMethod", "Token"]

    let secretId: String
    let timestamp: String
    let signature: String
    let method: Method
    /// All parameters but the signature, in the order of their names.
    let signed: [(name: String, value: String)]

    enum Method: String {
        case sha1 = "HmacSHA1"
        case sha256 = "HmacSHA256"
    }

    init(_ pairs: [(name: String, value: String)]) throws(MockError) {
        func value(_ name: String) throws(MockError) -> String {
            guard let pair = pairs.first(where: { $0.name == name }) else { throw .missing(name) }
            return pair.value
        }
        secretId = try value("SecretId")
        timestamp = try value("Timestamp")
        signature = try value("Signature")
        _ = try value("Nonce")
        let name = pairs.first { $0.name == "SignatureMethod" }?.value ?? Method.sha1.rawValue
        guard let method = Method(rawValue: name) else {
            throw MockError("InvalidParameterValue", "The parameter `SignatureMethod` must be HmacSHA1 or HmacSHA256.")
        }
        self.method = method
        signed = pairs.filter { $0.name != "Signature" }.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }
}
