public import TencentCloudCore

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// A request that a ``MockTransport`` has received.
public struct MockCall: Sendable {
    /// The request, as the caller made it.
    public let request: any ActionRequest
    /// The action that was called.
    public let action: Action
    /// The region that the request names; `nil` if it names none.
    public let region: Region?
    /// The body, as it would have been sent.
    public let body: Data
    /// The headers, in the order in which they would have been sent. `Authorization` is among them.
    public let headers: [(name: String, value: String)]

    /// The members that the body contains, if it is JSON; else `null`.
    public var json: JSONValue { (try? JSONValue(json: String(decoding: body, as: UTF8.self))) ?? .null }

    /// Returns `nil` for a request that no client has made.
    init?(_ request: TransportRequest) {
        guard let original = request.original else { return nil }
        self.request = original
        action = type(of: original).action
        region = request.headers.first { $0.name == "X-TC-Region" }.map { Region(rawValue: $0.value) }
        body = request.body
        headers = request.headers
    }
}

extension MockCall: CustomStringConvertible, CustomReflectable {
    /// The action and the region, without any part of the request: `IDCardOCR in ap-guangzhou`.
    public var description: String { action.name + (region.map { " in \($0)" } ?? "") }

    /// A mirror of the parts that ``description`` shows, for `dump` and debuggers.
    public var customMirror: Mirror {
        let children: KeyValuePairs<String, Any> = ["action": action.name, "region": region as Any]
        return Mirror(self, children: children, displayStyle: .struct)
    }
}
