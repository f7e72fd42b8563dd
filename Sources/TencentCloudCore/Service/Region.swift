#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// A place where the cloud runs: `ap-guangzhou`.
///
/// Open: a region that has no constant here is written as text, `"ap-somewhere"`, or made from a variable with
/// ``init(rawValue:)``. It stands in the header `X-TC-Region` and decides where the data is, whatever the endpoint.
public struct Region: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The name in lower case: letters, digits, `-` and `.`.
    public let rawValue: String

    /// A region by its name. A name that cannot be sent is refused by the call that uses it.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A region by its name.
    public init(stringLiteral value: String) { self.init(rawValue: value) }

    /// The name.
    public var description: String { rawValue }

    /// The region in the variable `TENCENTCLOUD_REGION`, or `nil` if that is not set or empty.
    public static var environment: Region? {
        guard let name = ProcessInfo.processInfo.environment["TENCENTCLOUD_REGION"], !name.isEmpty else { return nil }
        return Region(rawValue: name)
    }

    /// Whether the name can stand in a header: `[a-z0-9.-]+`.
    var isWellFormed: Bool {
        !rawValue.isEmpty
            && rawValue.utf8.allSatisfy { byte in
                (0x61...0x7a).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2d || byte == 0x2e
            }
    }
}
