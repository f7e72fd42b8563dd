/// The reason why a server on this machine did not start.
public enum LocalServerError: Error, CustomStringConvertible {
    /// Another program listens on the port.
    case portInUse(Int)
    /// The operating system refuses to listen on the port.
    case cannotListen(port: Int, reason: String)

    public var description: String {
        switch self {
        case .portInUse(let port):
            "port \(port) is in use by another program; choose another one, or 0 for any that is free"
        case .cannotListen(let port, let reason):
            "cannot listen on 127.0.0.1:\(port): \(reason)"
        }
    }
}
