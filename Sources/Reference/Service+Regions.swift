import APIModel

extension Service {
    /// Returns the regions that a request of the action may name, or `nil` if any region is allowed.
    func regions(of action: Action) -> [String]? {
        switch action.regions {
        case .service: regions
        case .only(let regions): regions
        case .none: []
        }
    }

    /// Returns the region that samples use, or `nil` if the action uses none or none is known.
    func sampleRegion(of action: Action) -> String? {
        guard action.regions != .none else { return nil }
        guard let regions = regions(of: action), let first = regions.first else {
            return isOfVendor ? "ap-guangzhou" : nil
        }
        return regions.contains("ap-guangzhou") ? "ap-guangzhou" : first
    }
}
