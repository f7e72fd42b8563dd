#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// A request that is ready to be sent.
///
/// Its description and what `dump` shows of it contain no secret: of the headers only the names, and of the body only
/// the size.
public struct TransportRequest: Sendable {
    /// The method. The calls of a client use `POST`.
    public var method: Method
    /// The URL. In the calls of a client it has a scheme, a host and a port, and its path is `/`.
    public var url: URL
    /// The headers, in the order in which they were added. `Host` and `Content-Length` follow from the URL and the
    /// body.
    public var headers: [(name: String, value: String)]
    /// The body. It is passed on without a copy.
    public var body: Data
    /// The time at which the whole call ends. The client ends the call then, even if the transport does not.
    public var deadline: ContinuousClock.Instant
    /// The largest body of the response, in bytes.
    public var maxResponseBody: Int
    /// The progress of the client's call, which learns when the response begins; `nil` without a client.
    var progress: CallProgress?
    /// The request that the caller of a client made, for transports that answer it themselves; `nil` without a client.
    package var original: (any ActionRequest)?

    /// Creates a request, for example to test a transport. A client creates its own.
    ///
    /// - Parameters:
    ///   - method: The method.
    ///   - url: The URL.
    ///   - headers: The headers, without `Host` and `Content-Length`.
    ///   - body: The body. Requests with the method `GET` have none.
    ///   - deadline: The time at which the whole call ends, such as `.now + .seconds(60)`.
    ///   - maxResponseBody: The largest body of the response, in bytes.
    public init(
        method: Method = .post, url: URL, headers: [(name: String, value: String)] = [], body: Data = Data(),
        deadline: ContinuousClock.Instant, maxResponseBody: Int
    ) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.deadline = deadline
        self.maxResponseBody = maxResponseBody
    }

    /// Records in the client's call that the head of the response has arrived.
    package func beginResponse() { progress?.beginResponse() }

    /// A method of HTTP.
    public struct Method: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
        /// The method in upper case: `POST`.
        public let rawValue: String

        /// Creates a method from its name in upper case.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Requests a resource, without a body.
        public static let get = Method(rawValue: "GET")
        /// Sends a body to be processed.
        public static let post = Method(rawValue: "POST")
        /// Sends a body to be stored.
        public static let put = Method(rawValue: "PUT")

        /// The method in upper case.
        public var description: String { rawValue }
    }
}

extension TransportRequest: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The method, the host, the names of the headers and the size of the body:
    /// `POST ocr.tencentcloudapi.com, headers [Content-Type, Authorization], 24 bytes`.
    public var description: String {
        "\(method) \(host), headers [\(headerNames.joined(separator: ", "))], \(body.count) bytes"
    }

    /// The same as ``description``.
    public var debugDescription: String { description }

    /// A mirror of the parts that ``description`` shows, for `dump` and debuggers.
    public var customMirror: Mirror {
        let children: KeyValuePairs<String, Any> = [
            "method": method.rawValue, "host": host, "headers": headerNames, "byteCount": body.count,
        ]
        return Mirror(self, children: children, displayStyle: .struct)
    }

    private var headerNames: [String] { headers.map(\.name) }

    /// The host, with the port if the URL has one. A path, a query and a user may hold secrets.
    private var host: String { (url.host ?? "no host") + (url.port.map { ":\($0)" } ?? "") }
}
