#if canImport(CryptoKit)
    import CryptoKit
#else
    import Crypto
#endif
#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

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
    fileprivate let digits: [UInt8]

    /// 64 digits.
    public var hexadecimal: String { String(decoding: digits, as: UTF8.self) }

    /// The digest of a body. Reads every byte once.
    public init(of body: some ContiguousBytes) {
        digits = body.withUnsafeBytes { bytes in
            var hash = SHA256()
            hash.update(bufferPointer: bytes)
            return hexadecimalDigits(of: hash.finalize())
        }
    }

    /// Leaves the body out of the signature. Such a request carries the header `X-TC-Content-SHA256: UNSIGNED-PAYLOAD`.
    public static let unsigned = PayloadDigest(of: Array("UNSIGNED-PAYLOAD".utf8))
}

/// A signature and the steps that led to it. Nothing in it is secret.
public struct Signature: Sendable, Hashable {
    // Bytes: most calls ask for the header alone, and a text costs a pass over its bytes.
    fileprivate let canonicalBytes: [UInt8]
    fileprivate let bytesToSign: [UInt8]
    fileprivate let digits: [UInt8]

    /// The value of the `Authorization` header.
    public let authorization: String

    /// Method, path, query, signed headers and body digest, line by line.
    public var canonicalRequest: String { String(decoding: canonicalBytes, as: UTF8.self) }

    /// Algorithm, time, scope and the digest of ``canonicalRequest``, line by line.
    public var stringToSign: String { String(decoding: bytesToSign, as: UTF8.self) }

    /// The HMAC-SHA256 of ``stringToSign`` with the day's signing key: 64 lower-case hexadecimal digits.
    public var hexadecimal: String { String(decoding: digits, as: UTF8.self) }
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
        let day = CalendarDay(unixSeconds: request.timestamp)
        let key = keys.key(secretKey: credential.secretKey, day: day, service: request.service)

        var signedHeaders = ""
        var canonical: [UInt8] = []
        canonical.reserveCapacity(320)
        canonical.append("POST\n/\n\n")
        for header in request.headers {
            signedHeaders += signedHeaders.isEmpty ? header.name : ";" + header.name
            canonical.append(header.name)
            canonical.append(":")
            canonical.append(header.value)
            canonical.append("\n")
        }
        canonical.append("\n")
        canonical.append(signedHeaders)
        canonical.append("\n")
        canonical += request.payload.digits

        var bytesToSign: [UInt8] = []
        bytesToSign.reserveCapacity(160)
        bytesToSign.append("TC3-HMAC-SHA256\n")
        bytesToSign.append(String(request.timestamp))
        bytesToSign.append("\n")
        bytesToSign.append(key.scope)
        bytesToSign.append("\n")
        bytesToSign += PayloadDigest(of: canonical).digits

        var code = key.code
        code.update(data: bytesToSign)
        let digits = hexadecimalDigits(of: code.finalize())

        var authorization: [UInt8] = []
        authorization.reserveCapacity(256)
        authorization.append("TC3-HMAC-SHA256 Credential=")
        authorization.append(credential.secretId)
        authorization.append("/")
        authorization.append(key.scope)
        authorization.append(", SignedHeaders=")
        authorization.append(signedHeaders)
        authorization.append(", Signature=")
        authorization += digits
        return Signature(
            canonicalBytes: canonical, bytesToSign: bytesToSign, digits: digits,
            authorization: String(decoding: authorization, as: UTF8.self))
    }
}

extension [UInt8] {
    /// Interpolating texts instead of appending them here would make up half of a signature's time.
    fileprivate mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { append(contentsOf: $0) }
    }
}

/// Two lower-case digits a byte.
func hexadecimalDigits(of bytes: some ContiguousBytes) -> [UInt8] {
    func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x61 + value - 10 }
    return bytes.withUnsafeBytes { bytes in
        [UInt8](unsafeUninitializedCapacity: bytes.count * 2) { digits, count in
            for byte in bytes {
                digits[count] = digit(byte >> 4)
                digits[count + 1] = digit(byte & 15)
                count += 2
            }
        }
    }
}
