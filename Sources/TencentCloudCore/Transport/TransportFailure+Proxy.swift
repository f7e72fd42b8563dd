extension TransportFailure {
    /// Creates a failure if plain http to a host of this machine would use a proxy, and returns `nil` otherwise. On
    /// Linux, URLSession cannot ignore a proxy that the environment names.
    ///
    /// `no_proxy` counts only if every version of libcurl reads it in the same way: `*` alone, or the host's name
    /// between commas.
    ///
    /// - Parameters:
    ///   - host: The host of the URL.
    ///   - environment: Returns the value of an environment variable.
    ///
    /// Source: libcurl, "Environment variables" and CURLOPT_NOPROXY.
    init?(proxyFor host: String, in environment: (String) -> String?) {
        let proxies = ["http_proxy", "all_proxy", "ALL_PROXY"]
        guard let proxy = proxies.first(where: { environment($0)?.isEmpty == false }) else { return nil }
        let name = host.filter { !"[]".contains($0) }
        let exceptions = environment("no_proxy") ?? environment("NO_PROXY") ?? ""
        // Some versions of libcurl treat a blank inside an entry as a separator, and others as the end of the list.
        let entries = exceptions.split(separator: ",").map { $0.split(whereSeparator: isBlank) }.prefix {
            $0.count <= 1
        }
        guard exceptions != "*", !entries.contains(where: { $0 == [name[...]] }) else { return nil }
        self = .cannotConnect(
            reason:
                "\(proxy) would send the request to another machine; add \(name) itself to no_proxy, separated by commas "
                + "(ranges, patterns, and '*' together with other names, are not recognized)")
    }
}

/// Returns `true` for a space and a tab.
private func isBlank(_ character: Character) -> Bool { character == " " || character == "\t" }
