package import APIModel

extension Service {
    /// Returns the regions that a request of the action may name, or `nil` if any region is allowed.
    package func regions(of action: Action) -> [String]? {
        switch action.regions {
        case .service: regions
        case .only(let regions): regions
        case .none: []
        }
    }

    /// Returns the region that samples use, or `nil` if the action uses none or none is known.
    func sampleRegion(of action: Action) -> String? {
        action.regions == .none ? nil : usualRegion(of: regions(of: action))
    }

    /// Returns the region to suggest, or `nil` if none is known.
    ///
    /// - Parameter regions: The regions that a request may name, or `nil` if any region is allowed.
    package func usualRegion(of regions: [String]?) -> String? {
        guard let regions else { return isOfVendor ? Self.usualRegion : nil }
        return regions.contains(Self.usualRegion) ? Self.usualRegion : regions.first
    }

    /// The region to suggest if nothing speaks for another one.
    package static let usualRegion = "ap-guangzhou"
}
