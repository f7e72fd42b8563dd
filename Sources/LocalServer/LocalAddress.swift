#if Workbench
    internal import NIOCore
    internal import NIOHTTP1
    internal import NIOPosix

    /// The address of a server on this machine, and the names by which clients may call it.
    public struct LocalAddress: Sendable {
        /// The TCP port.
        public let port: Int

        /// Creates an address.
        /// - Parameter port: The TCP port, from 1 to 65535.
        public init(port: Int) { self.port = port }

        /// Returns a Boolean value that indicates whether a request with this `Host` header may be answered.
        ///
        /// A page of another origin can make a browser send requests to this machine, under a name that its own DNS server
        /// resolves to 127.0.0.1. Only its `Host` header tells such a request from the user's own.
        /// - Parameter host: The value of the header, such as `127.0.0.1:8787`.
        public func accepts(host: String) -> Bool {
            ["127.0.0.1", "localhost", "[::1]"].contains { host.lowercased() == "\($0):\(port)" }
        }
    }
#endif
