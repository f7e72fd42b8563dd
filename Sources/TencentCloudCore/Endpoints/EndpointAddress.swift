#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// The scheme, host and port of an endpoint, in the form that a request needs.
struct EndpointAddress: Hashable, Sendable {
    let scheme: String
    /// The host in lower case. An IPv6 address has its brackets.
    let host: String
    /// The port; `nil` if it is the scheme's default.
    let port: Int?
    /// The URL of every request. The only path of the API is `/`.
    let url: URL
    /// The value of the `Host` header, which is signed.
    let hostHeader: String
    /// A Boolean value that indicates whether the host is one of the vendor's API: `ocr.tencentcloudapi.com`.
    let isOfVendor: Bool
    /// The finance zone that a host of the vendor serves, such as `ap-shanghai-fsi`; `nil` for all other hosts.
    let financeZone: Region?

    /// Creates an address from its parts.
    ///
    /// - Parameters:
    ///   - scheme: `https` or `http`.
    ///   - host: The host in lower case. An IPv6 address has its brackets.
    ///   - port: The port; `nil` for the scheme's default.
    /// - Throws: ``ConfigurationError`` if Foundation cannot make a URL of them.
    init(scheme: String, host: String, port: Int?) throws(ConfigurationError) {
        let port = port == (scheme == "https" ? 443 : 80) ? nil : port
        let hostHeader = port.map { "\(host):\($0)" } ?? host
        guard let url = URL(string: "\(scheme)://\(hostHeader)/") else {
            throw ConfigurationError(
                "The endpoint '\(hostHeader)' does not name a host. Write one such as 'ocr.tencentcloudapi.com'.")
        }
        (self.scheme, self.host, self.port, self.url, self.hostHeader) = (scheme, host, port, url, hostHeader)
        isOfVendor = host.hasSuffix(Self.vendorEnding)
        financeZone =
            isOfVendor
            ? host.split(separator: ".").map { Region(rawValue: String($0)) }.first(where: \.isFinanceZone) : nil
    }
}

extension EndpointAddress {
    /// The domain of the vendor's API.
    static let vendorDomain = "tencentcloudapi.com"
    private static let vendorEnding = "." + vendorDomain

    /// The name of the service, if the address is that of a service of the vendor by the usual pattern,
    /// `ocr.tencentcloudapi.com`; `nil` for all other addresses.
    var usualName: Substring? {
        guard isOfVendor, port == nil, scheme == "https" else { return nil }
        let name = host.dropLast(Self.vendorEnding.utf8.count)
        return name.contains(".") ? nil : name
    }

    /// A Boolean value that indicates whether the host is an IP address.
    var isNumeric: Bool { host.hasPrefix("[") || ipv4Address(host) != nil }

    init(parsing text: String) throws(ConfigurationError) {
        var rest = text[...]
        var scheme = "https"
        if let separator = text.firstRange(of: "://") {
            scheme = text[..<separator.lowerBound].lowercased()
            rest = text[separator.upperBound...]
        }
        guard !rest.contains("@") else {
            throw ConfigurationError(
                "The endpoint contains a user name. Write only the host, such as 'ocr.tencentcloudapi.com'.")
        }
        // A URL that was copied from a browser ends with a slash.
        if rest.hasSuffix("/") { rest = rest.dropLast() }
        guard !rest.contains(where: { "/?#\\".contains($0) }) else {
            throw ConfigurationError(
                "The endpoint contains a path or a query. Write only the host, such as 'ocr.tencentcloudapi.com'.")
        }

        let (host, port) = try Self.split(rest, of: text)
        switch scheme {
        case "https": break
        case "http" where isLoopback(host): break
        case "http":
            throw ConfigurationError(
                "The endpoint '\(text)' is not on this machine (localhost, 127.0.0.0/8, [::1]), so plain http is not "
                    + "allowed. Use https.")
        default:
            throw ConfigurationError("The endpoint '\(text)' has the scheme '\(scheme)'. Use https.")
        }
        try self.init(scheme: scheme, host: host, port: port)
    }

    private static func split(_ rest: Substring, of text: String) throws(ConfigurationError) -> (
        host: String, port: Int?
    ) {
        // The colons of an IPv6 address are inside brackets.
        let colon = rest.lastIndex(of: ":").flatMap { rest[$0...].contains("]") ? nil : $0 }
        let host = rest[..<(colon ?? rest.endIndex)].lowercased()
        guard isHost(host) else {
            throw ConfigurationError(
                "The endpoint '\(text)' does not name a host. Write one such as 'ocr.tencentcloudapi.com'.")
        }
        guard !isMadeOfNumbers(host) || ipv4Address(host) != nil else {
            throw ConfigurationError(
                "The endpoint '\(text)' has a numeric host that is not an IPv4 address. Write four numbers from 0 to 255 "
                    + "without leading zeros, such as 127.0.0.1.")
        }
        guard let colon else { return (host, nil) }
        let digits = rest[rest.index(after: colon)...]
        guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let port = Int(digits),
            (1...65_535).contains(port)
        else {
            throw ConfigurationError("The endpoint '\(text)' has an invalid port. Write a number from 1 to 65535.")
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

/// Returns `true` if the host is this machine no matter what a name server says: `localhost`, `[::1]`, or four decimal
/// numbers that begin with 127, but not a name that merely looks like them.
private func isLoopback(_ host: String) -> Bool {
    host == "localhost" || host == "[::1]" || ipv4Address(host)?.first == 127
}

/// Returns `true` if all labels of the host are numbers. Resolvers treat such a host as an address, but in different
/// ways: decimal, octal after a zero (`0127.0.0.1` is 87.0.0.1), hexadecimal after `0x`, or with fewer than four
/// numbers.
private func isMadeOfNumbers(_ host: String) -> Bool {
    host.split(separator: ".").allSatisfy { label in
        label.hasPrefix("0x")
            ? label.dropFirst(2).allSatisfy(\.isHexDigit) : label.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}

/// Returns the four numbers of an address, or `nil` unless it has the form that all resolvers read in the same way.
private func ipv4Address(_ host: String) -> [UInt8]? {
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
        part.first == "0" && part.utf8.count > 1 ? nil : UInt8(part)
    }
    return parts.count == 4 && numbers.count == 4 ? numbers : nil
}
