internal import LocalServer
internal import TencentCloudCore

#if canImport(CryptoKit)
    internal import CryptoKit
#else
    internal import Crypto
#endif
#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Checks signatures as the cloud does.
struct SignatureVerifier: Sendable {
    /// The largest difference between the time of a request and this clock, in seconds.
    private static let tolerance = 300
    private let keys: [String: String]
    private let signer = Signer()

    /// - Parameter keys: Secret keys by their secret ids.
    init(keys: [String: String]) { self.keys = keys }

    /// Checks the signature of a request.
    ///
    /// - Parameters:
    ///   - signature: The signature; `nil` if the request has none.
    ///   - service: The short name of the service that the request calls.
    ///   - now: The time of the server.
    /// - Throws: `MockError` with one of the codes of `AuthFailure`, or `MissingParameter`.
    func verify(
        _ signature: RequestSignature?, of request: LocalRequest, service: String, now: Date
    ) throws(MockError) {
        let now = Int(now.timeIntervalSince1970)
        switch signature {
        case nil, .skipped:
            throw MockError("AuthFailure.InvalidAuthorization", "The request has no signature.")
        case .current(let signature):
            guard let timestamp = request.header("X-TC-Timestamp") else { throw .missing("Timestamp") }
            let key = try secretKey(of: signature.secretId)
            let seconds = try time(timestamp, now: now)
            try verify(signature, of: request, service: service, key: key, seconds: seconds)
        case .older(let signature):
            let key = try secretKey(of: signature.secretId)
            _ = try time(signature.timestamp, now: now)
            try verify(signature, of: request, key: key)
        }
    }

    private func secretKey(of secretId: String) throws(MockError) -> String {
        guard let key = keys[secretId] else {
            throw MockError("AuthFailure.SecretIdNotFound", "The mock does not know this secret id.")
        }
        return key
    }

    private func time(_ text: String, now: Int) throws(MockError) -> Int {
        guard let seconds = Int(text), (0...99_999_999_999).contains(seconds) else {
            throw MockError("InvalidParameterValue", "The common parameter `Timestamp` must be a time in Unix seconds.")
        }
        guard abs(seconds - now) <= Self.tolerance else {
            throw MockError(
                "AuthFailure.SignatureExpire",
                "The time of the request differs from the server's by more than 5 minutes.")
        }
        return seconds
    }

    // MARK: - TC3-HMAC-SHA256

    private func verify(
        _ signature: CurrentSignature, of request: LocalRequest, service: String, key: String, seconds: Int
    ) throws(MockError) {
        guard signature.service == service else { throw .wrong("It was made for another service.") }
        guard signature.date == CalendarDay(unixSeconds: seconds).text else {
            throw .wrong("The date in its scope is not the date of `Timestamp` in UTC.")
        }
        guard signature.signedHeaders.contains("host"), signature.signedHeaders.contains("content-type") else {
            throw .wrong("It must cover the headers content-type and host.")
        }
        var headers: [(name: String, value: String)] = []
        for name in signature.signedHeaders {
            guard let value = request.header(name) else { throw .wrong("It covers a header that was not sent.") }
            headers.append((name, value))
        }
        let isUnsigned = request.header("X-TC-Content-SHA256") == "UNSIGNED-PAYLOAD"
        var signable = SignableRequest(
            service: service, host: "", contentType: "", timestamp: seconds,
            payload: isUnsigned ? .unsigned : PayloadDigest(of: request.body))
        signable.method = request.method
        signable.query = request.query
        let credential = Credential(secretId: signature.secretId, secretKey: key)
        // The official SDKs sign values as they are sent. The official description converts them to lower case.
        for isLower in [false, true] {
            signable.headers = headers.map { ($0.name, isLower ? $0.value.lowercased() : $0.value) }
            if signer.sign(signable, with: credential).hexadecimal == signature.signature { return }
        }
        throw .wrong("It does not fit the request and the secret key.")
    }

    // MARK: - HmacSHA1 and HmacSHA256

    private func verify(_ signature: OlderSignature, of request: LocalRequest, key: String) throws(MockError) {
        let parameters = signature.signed.map { "\($0.name)=\($0.value)" }.joined(separator: "&")
        let text = Data("\(request.method)\(request.header("Host") ?? "")/?\(parameters)".utf8)
        let key = SymmetricKey(data: Data(key.utf8))
        let code =
            switch signature.method {
            case .sha1: Data(HMAC<Insecure.SHA1>.authenticationCode(for: text, using: key))
            case .sha256: Data(HMAC<SHA256>.authenticationCode(for: text, using: key))
            }
        guard Base64(code).text == signature.signature else {
            throw .wrong("It does not fit the request and the secret key.")
        }
    }
}

extension MockError {
    fileprivate static func wrong(_ reason: String) -> MockError {
        MockError("AuthFailure.SignatureFailure", "The signature is wrong. \(reason)")
    }
}
