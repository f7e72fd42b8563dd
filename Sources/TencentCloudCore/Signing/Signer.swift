#if canImport(CryptoKit)
    import CryptoKit
#else
    import Crypto
#endif
public import Foundation

/// What a signature covers.
///
/// The path of a request to this API is always `/` and its query is empty, so neither stands here.
public struct SignableRequest: Sendable {
    /// The short name of the service, as in the scope: `ocr`.
    public var service: String
    /// When the request is made, in Unix seconds. The server accepts five minutes of difference to its own clock.
    public var timestamp: Int
    /// The signed headers: names in lower case, sorted; values as they are sent.
    public var headers: [(name: String, value: String)]
    /// The body's digest.
    public var payload: PayloadDigest

    /// A `POST` that signs `content-type` and `host`, as the vendor's SDKs do.
    ///
    /// - Parameters:
    ///   - service: The short name of the service: `ocr`.
    ///   - host: The `Host` header as sent, with the port if it is not the scheme's own.
    ///   - contentType: The `Content-Type` header as sent.
    ///   - timestamp: Unix seconds, the same as in `X-TC-Timestamp`.
    ///   - payload: The digest of the body.
    public init(service: String, host: String, contentType: String, timestamp: Int, payload: PayloadDigest) {
        self.service = service
        self.timestamp = timestamp
        self.headers = [("content-type", contentType), ("host", host)]
        self.payload = payload
    }
}

/// The SHA-256 of a request's body, in lower-case hexadecimal digits.
public struct PayloadDigest: Sendable, Hashable {
    /// 64 digits.
    public let hexadecimal: String

    /// The digest of a body. Reads every byte once.
    public init(of body: some ContiguousBytes) {
        hexadecimal = body.withUnsafeBytes { bytes in
            var hash = SHA256()
            hash.update(bufferPointer: bytes)
            return hexadecimalText(of: hash.finalize())
        }
    }

    private init(hexadecimal: String) {
        self.hexadecimal = hexadecimal
    }

    /// Leaves the body out of the signature. Such a request carries the header `X-TC-Content-SHA256: UNSIGNED-PAYLOAD`.
    public static let unsigned = PayloadDigest(of: Array("UNSIGNED-PAYLOAD".utf8))
}

/// A signature and the steps that led to it. Nothing in it is secret.
public struct Signature: Sendable, Hashable {
    /// Method, path, query, signed headers and body digest, line by line.
    public let canonicalRequest: String
    /// Algorithm, time, scope and the digest of ``canonicalRequest``, line by line.
    public let stringToSign: String
    /// The HMAC-SHA256 of ``stringToSign`` with the day's signing key: 64 lower-case hexadecimal digits.
    public let hexadecimal: String
    /// The value of the `Authorization` header.
    public let authorization: String
}

/// Signs requests with TC3-HMAC-SHA256.
///
/// Signing keys are derived once for each secret key, UTC day and service, and kept. One signer can be used by any number
/// of tasks at once.
///
/// Source: API 3.0, "Signature v3", and the vendor's SDKs, which sign `content-type;host`.
public struct Signer: Sendable {
    private let keys = SigningKeyCache()

    /// A signer without any keys yet.
    public init() {}

    /// Signs a request.
    ///
    /// - Parameters:
    ///   - request: What the signature covers.
    ///   - credential: Who signs. Its token is not part of the signature; it is sent beside it, as `X-TC-Token`.
    public func sign(_ request: SignableRequest, with credential: Credential) -> Signature {
        let day = UTCDay(unixSeconds: request.timestamp)
        let scope = "\(day.text)/\(request.service)/tc3_request"
        let signedHeaders = request.headers.map(\.name).joined(separator: ";")

        var canonical = "POST\n/\n\n"
        for header in request.headers {
            canonical += "\(header.name):\(header.value)\n"
        }
        canonical += "\n\(signedHeaders)\n\(request.payload.hexadecimal)"
        let canonicalHash = PayloadDigest(of: Array(canonical.utf8)).hexadecimal

        let stringToSign = "TC3-HMAC-SHA256\n\(request.timestamp)\n\(scope)\n\(canonicalHash)"
        let key = keys.key(secretKey: credential.secretKey, day: day, service: request.service)
        let code = HMAC<SHA256>.authenticationCode(for: Array(stringToSign.utf8), using: key)
        let signature = hexadecimalText(of: code)

        return Signature(
            canonicalRequest: canonical,
            stringToSign: stringToSign,
            hexadecimal: signature,
            authorization: "TC3-HMAC-SHA256 Credential=\(credential.secretId)/\(scope), "
                + "SignedHeaders=\(signedHeaders), Signature=\(signature)")
    }
}

/// Two lower-case digits a byte.
func hexadecimalText(of bytes: some Sequence<UInt8>) -> String {
    func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x61 + value - 10 }
    var digits: [UInt8] = []
    digits.reserveCapacity(64)
    for byte in bytes {
        digits.append(digit(byte >> 4))
        digits.append(digit(byte & 15))
    }
    return String(decoding: digits, as: UTF8.self)
}
