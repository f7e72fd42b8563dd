import APIModel

/// The regions that a request can be sent to.
enum RegionSet: Equatable {
    case any
    case only([String])
    /// The action takes no region, so the method has no such argument.
    case none

    init(_ regions: [String]?) {
        self = regions.map(RegionSet.only) ?? .any
    }

    init(_ regions: Action.Regions, of service: Service) {
        switch regions {
        case .service: self.init(service.regions)
        case .only(let regions): self = .only(regions)
        case .none: self = .none
        }
    }
}

extension ChangeList {
    mutating func compareRegions(_ old: RegionSet, _ new: RegionSet, at location: ChangeLocation) {
        guard old != new else { return }
        switch (old, new) {
        case (_, .none): breaking(.regions, at: location, "no longer takes a region; the argument 'region' is gone")
        case (.none, _): harmless(.regions, at: location, "takes a region now")
        case (_, .any): harmless(.regions, at: location, "any region is allowed now")
        case (.any, .only(let regions)):
            breaking(.regions, at: location, "only these regions are allowed now: \(regions.joined(separator: ", "))")
        case (.only(let old), .only(let new)):
            let (gone, come) = (old.filter { !new.contains($0) }, new.filter { !old.contains($0) })
            if !gone.isEmpty { breaking(.regions, at: location, "regions removed: \(gone.joined(separator: ", "))") }
            if !come.isEmpty { harmless(.regions, at: location, "regions added: \(come.joined(separator: ", "))") }
        }
    }
}
