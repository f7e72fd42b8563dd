internal import TencentCloudCore

/// The text forms of a public key.
enum KeyText {
    /// Returns the DER bytes of a key that is given as PEM, as Base64 of PEM, or as Base64 of DER.
    ///
    /// - Throws: ``EncryptionError`` if the text is none of them, or is PEM of something else.
    static func der(_ text: String) throws(EncryptionError) -> [UInt8] {
        if let pem = try content(ofPEM: text) { return pem }
        // Some editors begin a file with a byte order mark.
        let text = text.hasPrefix("\u{FEFF}") ? String(text.unicodeScalars.dropFirst()) : text
        guard let bytes = Base64(text: text).bytes, !bytes.isEmpty else {
            throw .key("the text is neither PEM, which begins with '-----BEGIN', nor Base64 text")
        }
        // The service hands keys out as Base64 of PEM.
        guard bytes.starts(with: "-----BEGIN".utf8) else { return bytes }
        return try content(ofPEM: String(decoding: bytes, as: UTF8.self)) ?? bytes
    }

    /// Returns the content of the first block of a PEM text; `nil` if there is none. Source: RFC 7468.
    private static func content(ofPEM text: String) throws(EncryptionError) -> [UInt8]? {
        guard let begin = text.firstRange(of: "-----BEGIN ") else { return nil }
        let rest = text[begin.upperBound...]
        guard let labelEnd = rest.firstRange(of: "-----"),
            let end = rest.firstRange(of: "-----END \(rest[..<labelEnd.lowerBound])-----"),
            labelEnd.upperBound <= end.lowerBound
        else { throw .key("the PEM text has no matching end, '-----END …-----'") }
        switch rest[..<labelEnd.lowerBound] {
        case "PUBLIC KEY", "RSA PUBLIC KEY": break
        case let label where label.hasSuffix("PRIVATE KEY"):
            throw .key("it is a private key; the service gives its users a public one")
        case "CERTIFICATE": throw .key("it is a certificate; only the public key itself can be read")
        default: throw .key("the PEM text is neither 'PUBLIC KEY' nor 'RSA PUBLIC KEY'")
        }
        guard let bytes = Base64(text: String(rest[labelEnd.upperBound..<end.lowerBound])).bytes, !bytes.isEmpty else {
            throw .key("the PEM text contains something else than Base64 text")
        }
        return bytes
    }
}

extension EncryptionError {
    /// A public key that cannot be used.
    /// - Parameter reason: A phrase that says why, without any part of the key.
    static func key(_ reason: String) -> EncryptionError { EncryptionError(.unusableKey(reason)) }
}
