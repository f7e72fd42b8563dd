/// Parses the request of an official example.
enum ExampleText {
    /// The common parameters, which the oldest examples include in the address.
    private static let common: Set<String> = [
        "Action", "Version", "Region", "Timestamp", "Nonce", "SecretId", "Token", "Signature", "SignatureMethod",
        "Language", "RequestClient",
    ]

    /// Returns the body after the header of `POST / HTTP/1.1`, or `nil` for an address.
    static func body(of input: Bytes) -> Bytes? {
        guard input.starts(with: "POST".utf8) else { return nil }
        guard let brace = input.firstIndex(of: UInt8(ascii: "{")) else { return Bytes(start: nil, count: 0) }
        return Bytes(rebasing: input[brace...])
    }

    /// Returns the parameters of an address such as
    /// `https://cvm.tencentcloudapi.com/?Action=X&Filters.0.Name=zone&<公共请求参数>`: names and decoded values in their
    /// order, without the common parameters.
    ///
    /// - Returns: `nil` if the text is not an address.
    static func query(of input: Bytes) -> [(name: String, value: String)]? {
        guard input.starts(with: "http".utf8) || input.starts(with: "GET".utf8),
            let question = input.firstIndex(of: UInt8(ascii: "?"))
        else { return nil }
        var pairs: [(name: String, value: String)] = []
        for part in Bytes(rebasing: input[(question + 1)...]).split(separator: UInt8(ascii: "&")) {
            let part = Bytes(rebasing: part).trimmed
            guard let equals = part.firstIndex(of: UInt8(ascii: "=")) else { continue }
            let name = String(decoding: Bytes(rebasing: part[..<equals]).trimmed, as: UTF8.self)
            if common.contains(name) { continue }
            pairs.append((name, decoded(Bytes(rebasing: part[(equals + 1)...]).trimmed)))
        }
        return pairs
    }

    /// Decodes percent escapes such as `%E6%9D%A8`. A `+` is kept, since the examples were never actually sent.
    private static func decoded(_ text: Bytes) -> String {
        var bytes: [UInt8] = []
        var index = 0
        while index < text.count {
            if text[index] == UInt8(ascii: "%"), index + 2 < text.count,
                let high = JSONEscapes.hexValue(text[index + 1]), let low = JSONEscapes.hexValue(text[index + 2])
            {
                bytes.append(high << 4 | low)
                index += 3
            } else {
                bytes.append(text[index])
                index += 1
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
