import TencentCloudCore

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A signed request that nobody sends, and the steps of its signature.
struct SignedCall {
    let request: TransportRequest
    /// The `Host` header.
    let host: String
    let action: TencentCloudCore.Action
    let credential: Credential
    let timestamp: Int

    /// The parts that the signature covers.
    var signable: SignableRequest {
        SignableRequest(
            service: action.service.name, host: host, contentType: contentType, timestamp: timestamp,
            payload: PayloadDigest(of: request.body))
    }

    /// The `Content-Type` header.
    var contentType: String { request.headers.first { $0.name == "Content-Type" }?.value ?? "" }

    /// The headers that the server needs, one on each line.
    var headerLines: String { headers.map { "\($0.name): \($0.value)" }.joined(separator: "\n") }

    /// The URL, the headers and the body, as text if it is UTF-8 and else as Base64 text.
    var json: JSONValue {
        let body: (String, JSONValue) =
            if let text = String(validUTF8: request.body) {
                ("Body", .string(text))
            } else {
                ("BodyBase64", .string(Base64(request.body).text))
            }
        let headers = headers.map { ($0.name, JSONValue.string($0.value)) }
        let url = ("Url", JSONValue.string(request.url.absoluteString))
        return .object(.init([url, ("Headers", .object(.init(headers))), body]))
    }

    private var headers: [(name: String, value: String)] {
        // The names of the program are of no use to another one.
        let own = ["User-Agent", "Accept-Language", "X-TC-RequestClient"]
        return [("Host", host)] + request.headers.filter { !own.contains($0.name) }
    }

    /// The steps of the signature, each with its value, and a command that sends the request.
    /// - Parameter showsDerivedKeys: `false` to print only the first eight digits of keys.
    func explanation(showsDerivedKeys: Bool) -> String {
        let signature = Signer().sign(signable, with: credential)
        let keys = DerivedKeys(of: credential, timestamp: timestamp, service: action.service.name)
        func shown(_ key: String) -> String { showsDerivedKeys ? key : "\(key.prefix(8))…" }
        let scope = signature.stringToSign.split(separator: "\n")[2]
        let day = scope.prefix { $0 != "/" }
        return """
            1. Canonical request: method, path, query, signed headers, their names, SHA-256 of the body
            \(indented(signature.canonicalRequest))

            2. String to sign: algorithm, time, scope with the date in UTC, SHA-256 of the canonical request
            \(indented(signature.stringToSign))

            3. Signing key
              SecretDate    = HMAC-SHA256("TC3" + secret key, "\(day)") = \(shown(keys.secretDate))
              SecretService = HMAC-SHA256(SecretDate, "\(action.service.name)") = \(shown(keys.secretService))
              SecretSigning = HMAC-SHA256(SecretService, "tc3_request") = \(shown(keys.secretSigning))

            4. Signature = HMAC-SHA256(SecretSigning, string to sign)
              \(signature.hexadecimal)

            5. Headers
            \(indented(headerLines))

            6. The request for curl, until five minutes after its time
            \(curl)
            """
    }

    /// The longest argument that Linux accepts has 128 KiB.
    private static let longestArgument = 100_000

    private var curl: String {
        guard let body = String(validUTF8: request.body), body.utf8.count < Self.longestArgument else {
            return "  (The body of \(request.body.count) bytes is no argument of a command. 'tcapi call' sends it.)"
        }
        let lines = headers.filter { $0.name != "Host" }.map { "-H \(quoted("\($0.name): \($0.value)"))" }
        return (["curl -sS \(quoted(request.url.absoluteString))"] + lines + ["--data-binary \(quoted(body))"])
            .joined(separator: " \\\n  ")
    }

    /// Returns a text as one word of a POSIX shell.
    private func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "'\\''") + "'" }

    private func indented(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "  " + $0 }
            .joined(separator: "\n")
    }
}
