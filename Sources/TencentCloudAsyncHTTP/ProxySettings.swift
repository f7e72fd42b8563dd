#if AsyncHTTPClient
    internal import AsyncHTTPClient
    internal import TencentCloudCore

    #if canImport(FoundationEssentials)
        internal import FoundationEssentials
    #else
        internal import Foundation
    #endif

    /// The proxy that the environment names for https, and the hosts that are called without it.
    ///
    /// Source: libcurl, "Environment variables" and CURLOPT_NOPROXY.
    struct ProxySettings: Sendable {
        /// The proxy; `nil` if there is none, or it cannot be used.
        private(set) var proxy: HTTPClient.Configuration.Proxy?
        /// The reason why the proxy cannot be used; `nil` if it can, or if there is none.
        private var problem: String?
        private var exceptions: [Substring] = []

        /// Reads the environment.
        /// - Parameter environment: Returns the value of a variable.
        init(in environment: (String) -> String?) {
            let names = ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"]
            guard let name = names.first(where: { environment($0)?.isEmpty == false }), let text = environment(name)
            else { return }
            exceptions = (environment("no_proxy") ?? environment("NO_PROXY") ?? "")
                .split { $0 == "," || $0 == " " || $0 == "\t" }
            do throws(Problem) {
                proxy = try Self.proxy(text)
            } catch {
                problem = "\(name) \(error.reason)"
            }
        }

        private struct Problem: Error {
            let reason: String
        }

        /// Returns the proxy that a text such as `http://user:password@proxy.example:3128` names.
        private static func proxy(_ text: String) throws(Problem) -> HTTPClient.Configuration.Proxy {
            guard let url = URL(string: text.contains("://") ? text : "http://\(text)"), let scheme = url.scheme,
                let host = url.host?.filter({ !"[]".contains($0) }), !host.isEmpty
            else { throw Problem(reason: "is not the address of a proxy, such as http://proxy.example:3128") }
            let user = url.user(percentEncoded: false)
            switch scheme.lowercased() {
            case "http":
                let authorization = user.map {
                    HTTPClient.Authorization.basic(
                        username: $0, password: url.password(percentEncoded: false) ?? "")
                }
                return .server(host: host, port: url.port ?? 1_080, authorization: authorization)
            case "socks5", "socks5h":
                guard user == nil else {
                    throw Problem(reason: "has a user, which this transport does not give to a SOCKS proxy")
                }
                return .socksServer(host: host, port: url.port ?? 1_080)
            default:
                throw Problem(reason: "has a scheme other than http and socks5, which this transport does not speak")
            }
        }

        /// Returns `true` if a host is called through the proxy.
        /// - Throws: A failure if it should be, but the proxy cannot be used.
        func uses(_ host: String) throws(TransportFailure) -> Bool {
            guard proxy != nil || problem != nil, !isException(host) else { return false }
            if let problem { throw .cannotConnect(reason: problem) }
            return true
        }

        private func isException(_ host: String) -> Bool {
            if exceptions == ["*"] { return true }
            let host = host.lowercased().filter { !"[]".contains($0) }
            let name = host.hasSuffix(".") ? host.dropLast() : host[...]
            let address = Self.address(name)
            return exceptions.contains { entry in
                let entry = entry.lowercased().filter { !"[]".contains($0) }
                if let address { return Self.contains(address, in: entry[...]) }
                let domain = entry.drop { $0 == "." }
                guard !domain.isEmpty else { return false }
                return name == domain || name.hasSuffix(".\(domain)")
            }
                || exceptions.contains { $0.lowercased().filter { !"[]".contains($0) } == name }
        }

        /// Returns the number of an IPv4 address, or `nil` if the text is something else.
        private static func address(_ text: Substring) -> UInt32? {
            let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
            guard parts.count == 4 else { return nil }
            return parts.reduce(UInt32?(0)) { sum, part in
                guard let sum, let part else { return nil }
                return sum << 8 | UInt32(part)
            }
        }

        /// Returns `true` if an entry is an IPv4 address, or a range of them such as `10.0.0.0/8`, that has an address.
        private static func contains(_ address: UInt32, in entry: Substring) -> Bool {
            let parts = entry.split(separator: "/", maxSplits: 1)
            guard let first = parts.first, let base = Self.address(first) else { return false }
            guard parts.count == 2 else { return base == address }
            guard let length = Int(parts[1]), (0...32).contains(length) else { return false }
            let mask: UInt32 = length == 0 ? 0 : .max << (32 - UInt32(length))
            return base & mask == address & mask
        }
    }
#endif
