#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// The address that requests are sent to: `ocr.tencentcloudapi.com`, `https://ocr.ap-guangzhou.tencentcloudapi.com`,
/// `http://127.0.0.1:8787`.
///
/// An endpoint is a host, with a port if needed, and is called over https. Plain http is accepted only for a server on
/// this machine: `localhost`, `127.0.0.0/8` and `[::1]`. A path, a query or a user name is rejected, since the API has
/// none. On Linux, ``URLSessionTransport`` calls no IPv6 address, in brackets.
public struct Endpoint: Sendable, Hashable, ExpressibleByStringInterpolation, CustomStringConvertible {
    /// The text that the endpoint was created from.
    private let text: String
    let parsed: Result<EndpointAddress, ConfigurationError>

    /// Creates an endpoint from a literal, with or without interpolations. A literal cannot throw, so the first call
    /// reports an endpoint that is invalid.
    public init(stringLiteral value: String) {
        self.init(unchecked: value)
    }

    /// Creates an endpoint from text that is not a literal, such as a variable or an argument.
    ///
    /// - Throws: ``TencentCloudError/configuration(_:)``, which says what is wrong with the text.
    public init(_ text: String) throws(TencentCloudError) {
        self.init(unchecked: text)
        _ = try address()
    }

    private init(unchecked text: String) {
        self.text = text
        parsed = Result { () throws(ConfigurationError) in try EndpointAddress(parsing: text) }
    }

    /// The text that the endpoint was created from, without anything before an `@`, which may be a password.
    public var description: String { text.lastIndex(of: "@").map { "…" + text[$0...] } ?? text }

    /// Two endpoints are equal if their texts are.
    public static func == (left: Self, right: Self) -> Bool { left.text == right.text }

    public func hash(into hasher: inout Hasher) { hasher.combine(text) }

    /// Returns the parts of the endpoint.
    ///
    /// - Throws: ``TencentCloudError/configuration(_:)``. The message leaves the text out if it may contain a password.
    func address() throws(TencentCloudError) -> EndpointAddress {
        do throws(ConfigurationError) {
            return try parsed.get()
        } catch {
            throw .configuration(error)
        }
    }
}

extension Endpoint: CustomReflectable {
    /// A mirror without children, so that `dump` and debuggers show no more than the description.
    public var customMirror: Mirror { Mirror(self, children: [], displayStyle: .struct) }
}
