/// Where requests are sent: `ocr.tencentcloudapi.com`, `https://ocr.ap-guangzhou.tencentcloudapi.com`,
/// `http://127.0.0.1:8080`.
///
/// A host, with a port if it needs one, spoken to over https. Plain http is for a server on this machine only: `localhost`,
/// `127.0.0.0/8`, `[::1]`. A path, a query or a user name is refused, for the API has none.
public struct Endpoint: Sendable, Hashable, ExpressibleByStringInterpolation, CustomStringConvertible {
    /// The text that it was made from.
    private let text: String

    /// An endpoint from a literal, with or without interpolations. One that is refused is reported by the first call, for
    /// a literal cannot throw.
    public init(stringLiteral value: String) {
        text = value
    }

    /// An endpoint from text that is not a literal: a variable, an argument.
    ///
    /// - Throws: ``TencentCloudError/configuration(_:)``, saying what is wrong with it.
    public init(_ text: String) throws(TencentCloudError) {
        self.text = text
        _ = try address()
    }

    /// The text that it was made from.
    public var description: String { text }

    /// The text's meaning.
    ///
    /// - Throws: ``TencentCloudError/configuration(_:)``. The message leaves the text out where it may hold a password.
    func address() throws(TencentCloudError) -> EndpointAddress {
        do throws(ConfigurationError) {
            return try EndpointAddress(parsing: text)
        } catch {
            throw .configuration(error)
        }
    }
}

/// Scheme, host and port of an endpoint, in the form in which a request needs them.
struct EndpointAddress: Hashable, Sendable {
    let scheme: String
    /// In lower case; an IPv6 address has its brackets.
    let host: String
    /// `nil` where it is the scheme's own.
    let port: Int?

    /// What stands in the `Host` header and is signed.
    var hostHeader: String {
        guard let port else { return host }
        return "\(host):\(port)"
    }

    /// The address of every request: the API knows no path.
    var url: String { "\(scheme)://\(hostHeader)/" }
}

extension EndpointAddress {
    init(parsing text: String) throws(ConfigurationError) {
        var rest = text[...]
        var scheme = "https"
        if let separator = text.firstRange(of: "://") {
            scheme = text[..<separator.lowerBound].lowercased()
            rest = text[separator.upperBound...]
        }
        guard !rest.contains("@") else {
            throw ConfigurationError("The endpoint must not hold a user name.")
        }
        // "https://host/" is what a browser's address bar gives.
        if rest.hasSuffix("/") { rest = rest.dropLast() }
        guard !rest.contains(where: { "/?#\\".contains($0) }) else {
            throw ConfigurationError("The endpoint must not hold a path or a query.")
        }

        let (host, port) = try Self.split(rest, of: text)
        switch scheme {
        case "https": break
        case "http" where isLoopback(host): break
        case "http":
            throw ConfigurationError(
                "The endpoint '\(text)' is refused: plain http is for this machine only "
                    + "(localhost, 127.0.0.0/8, [::1]). Use https.")
        default:
            throw ConfigurationError("The endpoint '\(text)' has the scheme '\(scheme)'. Use https.")
        }
        self.scheme = scheme
        self.host = host
        self.port = port == (scheme == "https" ? 443 : 80) ? nil : port
    }

    private static func split(_ rest: Substring, of text: String) throws(ConfigurationError) -> (
        host: String, port: Int?
    ) {
        // The colons of an IPv6 address are inside brackets.
        let colon = rest.lastIndex(of: ":").flatMap { rest[$0...].contains("]") ? nil : $0 }
        let host = rest[..<(colon ?? rest.endIndex)].lowercased()
        guard isHost(host) else {
            throw ConfigurationError("The endpoint '\(text)' does not name a host.")
        }
        guard let colon else { return (host, nil) }
        let digits = rest[rest.index(after: colon)...]
        guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let port = Int(digits),
            (1...65_535).contains(port)
        else {
            throw ConfigurationError("The endpoint '\(text)' has a port that is not between 1 and 65535.")
        }
        return (host, port)
    }
}

private func isHost(_ host: String) -> Bool {
    if host.hasPrefix("[") && host.hasSuffix("]") {
        let address = host.dropFirst().dropLast()
        return address.contains(":")
            && address.utf8.allSatisfy { byte in
                (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte) || byte == 0x3a || byte == 0x2e
            }
    }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    return host.utf8.count <= 253
        && labels.allSatisfy { label in
            !label.isEmpty && label.first != "-" && label.last != "-"
                && label.utf8.allSatisfy { byte in
                    (0x61...0x7a).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2d
                }
        }
}

/// Whether a host is this machine whatever a name server says: four decimal numbers that start with 127, and no name that
/// merely looks like it.
private func isLoopback(_ host: String) -> Bool {
    if host == "localhost" || host == "[::1]" { return true }
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { UInt8($0) }
    return parts.count == 4 && numbers.count == 4 && numbers[0] == 127
}
