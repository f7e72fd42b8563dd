/// The address of a server on this machine, and the names by which clients may call it.
public struct LocalAddress: Sendable {
    /// The TCP port.
    public let port: Int

    /// Creates an address.
    /// - Parameter port: The TCP port, from 1 to 65535.
    public init(port: Int) { self.port = port }

    /// The base URL of the server, without a slash at the end.
    public var url: String { "http://127.0.0.1:\(port)" }

    /// Returns a Boolean value that indicates whether a request with this `Host` header may be answered.
    ///
    /// A page of another origin can make a browser send requests to this machine, under a name that its own DNS server
    /// resolves to 127.0.0.1. Only its `Host` header tells such a request from the user's own.
    /// - Parameter host: The value of the header, such as `127.0.0.1:8787`.
    public func accepts(host: String) -> Bool {
        ["127.0.0.1", "localhost", "[::1]"].contains { host.lowercased() == "\($0):\(port)" }
    }

    /// Returns a Boolean value that indicates whether a request with this `Origin` header comes from a page of this server.
    /// - Parameter origin: The value of the header, such as `http://127.0.0.1:8787`.
    public func accepts(origin: String) -> Bool {
        let scheme = "http://"
        return origin.hasPrefix(scheme) && accepts(host: String(origin.dropFirst(scheme.count)))
    }
}
