/// The address of a server on this machine, and the names by which clients may call it.
public struct LocalAddress: Sendable {
    /// The TCP port.
    public let port: Int
    /// The names of the host, in lower case.
    private let names: [String]

    /// The names by which clients may call a server unless it asks for fewer. It listens on 127.0.0.1 alone, so `[::1]` leads
    /// to another program.
    public static let names = ["127.0.0.1", "localhost"]

    /// Creates an address.
    /// - Parameters:
    ///   - port: The TCP port, from 1 to 65535.
    ///   - names: The names of the host by which clients may call it, in lower case.
    public init(port: Int, names: [String] = LocalAddress.names) {
        self.port = port
        self.names = names
    }

    /// The base URL of the server, without a slash at the end.
    public var url: String { "http://127.0.0.1:\(port)" }

    /// Returns a Boolean value that indicates whether a request with this `Host` header may be answered.
    ///
    /// A page of another origin can make a browser send requests to this machine, under a name that its own DNS server
    /// resolves to 127.0.0.1. Only its `Host` header tells such a request from the user's own.
    /// - Parameter host: The value of the header, such as `127.0.0.1:8787`.
    public func accepts(host: String) -> Bool {
        names.contains { host.lowercased() == "\($0):\(port)" }
    }

    /// The values of `Host` that are accepted, as words of a message.
    var acceptedHosts: String { names.map { "\($0):\(port)" }.joined(separator: " or ") }

    /// Returns a Boolean value that indicates whether a request with this `Origin` header comes from a page of this server.
    /// - Parameter origin: The value of the header, such as `http://127.0.0.1:8787`.
    public func accepts(origin: String) -> Bool {
        let scheme = "http://"
        return origin.hasPrefix(scheme) && accepts(host: String(origin.dropFirst(scheme.count)))
    }
}
