/// A region of the cloud: `ap-guangzhou`.
///
/// Any name is possible: write a region that has no constant here as text, `"ap-somewhere"`, or create it from a
/// variable with ``init(rawValue:)``. The region is sent as `X-TC-Region`, and decides where the data is, no matter which
/// endpoint is used. A region whose name ends with `-fsi` is a finance zone, which has endpoints of its own: see
/// ``EndpointRule``.
public struct Region: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The name: lower-case letters, digits, `-` and `.`.
    public let rawValue: String

    /// Creates a region from its name. A call with a name that cannot be sent throws
    /// ``TencentCloudError/configuration(_:)``.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Creates a region from its name.
    public init(stringLiteral value: String) { self.init(rawValue: value) }

    /// The region's name.
    public var description: String { rawValue }

    /// The region in the environment variable `TENCENTCLOUD_REGION`, or `nil` if the variable is not set or empty.
    public static var environment: Region? {
        guard let name = environmentVariable("TENCENTCLOUD_REGION"), !name.isEmpty else { return nil }
        return Region(rawValue: name)
    }

    /// A Boolean value that indicates whether the region is a finance zone: `ap-shanghai-fsi`. Such a zone is isolated
    /// from the other regions, so its requests go to its own domain.
    var isFinanceZone: Bool { rawValue.hasSuffix("-fsi") }

    /// A Boolean value that indicates whether a header can contain the name: `[a-z0-9.-]+`.
    var isWellFormed: Bool {
        !rawValue.isEmpty
            && rawValue.utf8.allSatisfy { byte in
                (0x61...0x7a).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2d || byte == 0x2e
            }
    }
}
