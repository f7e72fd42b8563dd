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

/// The parts of a request that a signature covers.
///
/// A request to this API always has the path `/`, so it is no property here.
public struct SignableRequest: Sendable {
    /// The short name of the service, as in the signing scope: `ocr`.
    public var service: String
    /// The time of the request, in Unix seconds. The server accepts a difference of five minutes from its own clock.
    public var timestamp: Int
    /// The signed headers: names in lower case and sorted, values as they are sent.
    public var headers: [(name: String, value: String)]
    /// The digest of the body.
    public var payload: PayloadDigest
    /// The method. This library sends `POST` only; a server that checks signatures also receives `GET`.
    package var method = "POST"
    /// The query of a `GET` request, as sent.
    package var query = ""

    /// Creates a `POST` request that signs `content-type` and `host`, as the official SDKs do.
    ///
    /// - Parameters:
    ///   - service: The short name of the service: `ocr`.
    ///   - host: The `Host` header as sent, with the port unless it is the scheme's default.
    ///   - contentType: The `Content-Type` header as sent.
    ///   - timestamp: The time in Unix seconds, the same as in `X-TC-Timestamp`.
    ///   - payload: The digest of the body.
    public init(service: String, host: String, contentType: String, timestamp: Int, payload: PayloadDigest) {
        self.service = service
        self.timestamp = timestamp
        self.headers = [("content-type", contentType), ("host", host)]
        self.payload = payload
    }
}

/// The SHA-256 digest of a request's body, in lower-case hexadecimal digits.
public struct PayloadDigest: Sendable, Hashable {
    fileprivate let digits: [UInt8]

    /// The 64 digits as text.
    public var hexadecimal: String { String(decoding: digits, as: UTF8.self) }

    /// Creates the digest of a body. It reads every byte once.
    public init(of body: some ContiguousBytes) {
        digits = body.withUnsafeBytes { bytes in
            var hash = SHA256()
            hash.update(bufferPointer: bytes)
            return hexadecimalDigits(of: hash.finalize())
        }
    }

    /// The digest for a signature that does not cover the body. The request must have the header
    /// `X-TC-Content-SHA256: UNSIGNED-PAYLOAD`.
    public static let unsigned = PayloadDigest(of: Array("UNSIGNED-PAYLOAD".utf8))
}

/// A signature and the texts that it was computed from.
///
/// None of them contains the secret key. But anyone who has ``authorization`` can send the same request again for five
/// minutes, so a signature prints only the texts that it was computed from.
public struct Signature: Sendable, Hashable {
    // Bytes, not strings: most calls need only the header, and making a string takes a pass over its bytes.
    fileprivate let canonicalBytes: [UInt8]
    fileprivate let bytesToSign: [UInt8]
    fileprivate let digits: [UInt8]

    /// The value of the `Authorization` header.
    public let authorization: String

    /// The method, path, query, signed headers and body digest, line by line.
    public var canonicalRequest: String { String(decoding: canonicalBytes, as: UTF8.self) }

    /// The algorithm, time, scope and digest of ``canonicalRequest``, line by line.
    public var stringToSign: String { String(decoding: bytesToSign, as: UTF8.self) }

    /// The HMAC-SHA256 of ``stringToSign`` with the day's signing key: 64 lower-case hexadecimal digits.
    public var hexadecimal: String { String(decoding: digits, as: UTF8.self) }
}

extension Signature: CustomStringConvertible, CustomReflectable {
    /// The text that was signed: algorithm, time, scope and a digest.
    public var description: String { "signature of \(stringToSign.replacing("\n", with: " "))" }

    /// A mirror of the texts that the signature was computed from, for `dump` and debuggers.
    public var customMirror: Mirror {
        let children: KeyValuePairs<String, Any> = [
            "canonicalRequest": canonicalRequest, "stringToSign": stringToSign,
        ]
        return Mirror(self, children: children, displayStyle: .struct)
    }
}

/// Signs requests with TC3-HMAC-SHA256.
///
/// A signer derives one signing key for each secret key, UTC day and service, and caches the latest ones. Any number of
/// tasks can use one signer at the same time.
///
/// Source: API 3.0, "Signature v3", and the official SDKs, which sign `content-type;host`.
public struct Signer: Sendable {
    private let keys = SigningKeyCache()

    /// Creates a signer with an empty cache.
    public init() {}

    /// Returns the signature of a request.
    ///
    /// - Parameters:
    ///   - request: The parts of the request that the signature covers.
    ///   - credential: The key. Its token is not part of the signature, and is sent separately, as `X-TC-Token`.
    public func sign(_ request: SignableRequest, with credential: Credential) -> Signature {
        sign(request, with: credential, onDayOf: request.timestamp)
    }

    /// Returns the signature of a request whose scope has the date of another time, as a client with a defect signs it.
    ///
    /// - Parameter seconds: The time in Unix seconds, whose date in UTC is that of the scope and of the signing key.
    package func sign(_ request: SignableRequest, with credential: Credential, onDayOf seconds: Int) -> Signature {
        let day = CalendarDay(unixSeconds: seconds)
        let key = keys.key(secretKey: credential.secretKey, day: day, service: request.service)

        var signedHeaders = ""
        var canonical: [UInt8] = []
        canonical.reserveCapacity(320)
        canonical.append(request.method)
        canonical.append("\n/\n")
        canonical.append(request.query)
        canonical.append("\n")
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

extension Signer: CustomReflectable {
    /// A mirror without children, so that `dump` and debuggers show no signing key.
    public var customMirror: Mirror { Mirror(self, children: [], displayStyle: .struct) }
}

extension [UInt8] {
    /// Appends a text. Interpolating texts instead would make up half of the time of a signature.
    fileprivate mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { append(contentsOf: $0) }
    }
}

/// Returns two lower-case digits for each byte.
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
