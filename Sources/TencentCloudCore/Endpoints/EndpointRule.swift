/// The rule by which a client chooses the endpoint of a call.
///
/// | rule | endpoint of OCR in `ap-guangzhou` |
/// |---|---|
/// | ``nearest`` | `ocr.tencentcloudapi.com` |
/// | ``regional`` | `ocr.ap-guangzhou.tencentcloudapi.com` |
/// | ``international`` | `ocr.intl.tencentcloudapi.com` |
/// | ``internal`` | `ocr.internal.tencentcloudapi.com` |
/// | ``root(_:)`` with `cloud.example` | `ocr.cloud.example` |
/// | ``fixed(_:)`` with `gateway.example` | `gateway.example` |
///
/// A finance zone, such as `ap-shanghai-fsi`, is isolated: both the domain and the region of a request must be the
/// zone's. ``nearest`` sees to that by itself: in this zone, OCR is at `ocr.ap-shanghai-fsi.tencentcloudapi.com`. With
/// any rule, a call whose domain and region disagree throws ``TencentCloudError/configuration(_:)`` and sends nothing.
///
/// A service whose own endpoint is not of the form `<name>.tencentcloudapi.com`, such as one at a host of yours, keeps
/// that endpoint with every rule except ``fixed(_:)``.
///
/// Source: API 3.0, "Endpoints", and the domains in the official SDKs.
public enum EndpointRule: Sendable, Hashable {
    /// The endpoint of the service's specification, which leads to the nearest entrance of the cloud; in a finance zone,
    /// the endpoint of the zone. This is the default.
    case nearest
    /// The endpoint of the region that the call names. The call throws if neither it nor the client names one.
    case regional
    /// The endpoint of the international site.
    case international
    /// The endpoint that machines in a virtual private cloud (VPC) reach without the internet.
    case `internal`
    /// The name of the service, followed by this domain, for example that of a private cloud:
    /// `.root("cloud.example")`.
    case root(Endpoint)
    /// This endpoint for all services.
    case fixed(Endpoint)
}

extension EndpointRule {
    /// Returns the address for a call.
    ///
    /// - Parameters:
    ///   - service: The service to call.
    ///   - region: The region that the call or its client names.
    /// - Throws: ``TencentCloudError/configuration(_:)`` if an endpoint is invalid, if the rule needs a region and there
    ///   is none, or if the domain and the region are not of the same finance zone.
    func address(of service: Service, in region: Region?) throws(TencentCloudError) -> EndpointAddress {
        do throws(ConfigurationError) {
            let address = try unchecked(service, region)
            try address.checkZone(of: region)
            return address
        } catch {
            throw .configuration(error)
        }
    }

    private func unchecked(_ service: Service, _ region: Region?) throws(ConfigurationError) -> EndpointAddress {
        if case .fixed(let endpoint) = self { return try endpoint.parsed.get() }
        let own = try service.endpoint.parsed.get()
        // Most calls end here, without a new address.
        if self == .nearest, region?.isFinanceZone != true { return own }
        guard let name = own.usualName else { return own }
        let vendor = EndpointAddress.vendorDomain
        switch self {
        case .nearest: return try EndpointAddress(parsing: "\(name).\(try Self.label(region)).\(vendor)")
        case .regional: return try EndpointAddress(parsing: "\(name).\(try Self.label(region)).\(vendor)")
        case .international: return try EndpointAddress(parsing: "\(name).intl.\(vendor)")
        case .internal: return try EndpointAddress(parsing: "\(name).internal.\(vendor)")
        case .root(let root):
            let address = try root.parsed.get()
            guard address.scheme == "https", !address.isNumeric else {
                throw ConfigurationError(
                    "The root '\(root)' of endpoints is not a domain that is called over https. Write one such as "
                        + "'internal.tencentcloudapi.com', or a whole endpoint with 'fixed'.")
            }
            return try EndpointAddress(parsing: "\(name).\(address.hostHeader)")
        case .fixed(let endpoint): return try endpoint.parsed.get()
        }
    }

    private static func label(_ region: Region?) throws(ConfigurationError) -> String {
        guard let region else {
            throw ConfigurationError(
                "The endpoint depends on the region, and the call has none. Name one with 'region', or set "
                    + "TENCENTCLOUD_REGION.")
        }
        return region.rawValue
    }
}

extension EndpointAddress {
    /// Checks that a host of the vendor and the region are of the same finance zone, or both of none.
    fileprivate func checkZone(of region: Region?) throws(ConfigurationError) {
        guard isOfVendor, let region else { return }
        if let financeZone {
            guard financeZone != region else { return }
            throw ConfigurationError(
                "The endpoint '\(hostHeader)' serves only the finance zone \(financeZone), but the call is for the region "
                    + "\(region). Name the region \(financeZone), or use another endpoint.")
        }
        guard region.isFinanceZone else { return }
        throw ConfigurationError(
            "The region \(region) is a finance zone, which has its own endpoint, but the endpoint of the call is "
                + "'\(hostHeader)'. Set the configuration's 'endpoints' to .nearest, and name no other endpoint.")
    }
}
