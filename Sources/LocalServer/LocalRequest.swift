#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// A request that a server on this machine has received completely.
public struct LocalRequest: Sendable {
    /// The method, such as `POST`.
    public var method: String
    /// The path as sent, with percent escapes. It begins with `/`, and may have `..` in it.
    public var path: String
    /// The query as sent, without the question mark; empty without a query.
    public var query: String
    /// The headers in the order sent. Their values have no control characters except the tab.
    public var headers: [(name: String, value: String)]
    /// The body; empty without one.
    public var body: Data

    /// Creates a request.
    /// - Parameters:
    ///   - method: The method, such as `POST`.
    ///   - path: The path, which begins with `/`.
    ///   - query: The query without the question mark.
    ///   - headers: The headers.
    ///   - body: The body.
    public init(
        method: String, path: String = "/", query: String = "", headers: [(name: String, value: String)] = [],
        body: Data = Data()
    ) {
        self.method = method
        self.path = path
        self.query = query
        self.headers = headers
        self.body = body
    }

    /// Returns the value of a header, the first one if several have the name.
    /// - Parameter name: The name; its case does not matter.
    public func header(_ name: String) -> String? {
        headers.first { $0.name.count == name.count && $0.name.lowercased() == name.lowercased() }?.value
    }

    /// Returns the number of headers with a name.
    /// - Parameter name: The name; its case does not matter.
    public func count(ofHeader name: String) -> Int {
        headers.count { $0.name.lowercased() == name.lowercased() }
    }
}
