#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// A server's response.
public struct TransportResponse: Sendable {
    /// The HTTP status.
    public let status: Int
    /// The headers, by their names in lower case.
    public let headers: [String: String]
    /// The body, after any transfer or content encoding has been removed.
    public internal(set) var body: Data
    /// A Boolean value that indicates whether a transport of this process made the response for the clear request, so that
    /// there is nothing to decrypt in it.
    package var isClear = false

    /// Creates a response from its parts.
    ///
    /// - Parameters:
    ///   - status: The HTTP status.
    ///   - headers: The headers, by their names in any case.
    ///   - body: The body, after any transfer or content encoding has been removed.
    public init(status: Int, headers: [String: String] = [:], body: Data) {
        self.status = status
        self.headers = Dictionary(headers.map { ($0.lowercased(), $1) }, uniquingKeysWith: { first, _ in first })
        self.body = body
    }
}

extension TransportResponse: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The status, the names of the headers and the size of the body: `HTTP status 200, headers [content-type], 24
    /// bytes`.
    public var description: String { "\(headDescription), \(body.count) bytes" }

    /// The same as ``description``.
    public var debugDescription: String { description }

    /// A mirror of the parts that ``description`` shows, for `dump` and debuggers.
    public var customMirror: Mirror {
        let children: KeyValuePairs<String, Any> = [
            "status": status, "headers": headers.keys.sorted(), "byteCount": body.count,
        ]
        return Mirror(self, children: children, displayStyle: .struct)
    }
}

extension TransportResponse {
    /// The status and the names of the headers. The values of headers may hold secrets, such as cookies.
    var headDescription: String {
        "HTTP status \(status), headers [\(headers.keys.sorted().joined(separator: ", "))]"
    }

    /// Returns the id of the request if the head contains it, as the official SDKs read it for streams.
    /// - Parameter credential: The key that signed the request. It is removed from the id.
    func requestId(_ credential: Credential?) -> String? {
        headers["x-tc-requestid"]?.loggable(without: credential)
    }
}
