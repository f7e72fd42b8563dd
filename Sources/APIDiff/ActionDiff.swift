import APIModel

/// Compares two descriptions of an action.
struct ActionDiff {
    let old: Action
    let new: Action
    let oldService: Service
    let newService: Service
    let types: TypePairing

    func write(to list: inout ChangeList) {
        compareNames(&list)
        compareCall(&list)
        compareErrors(&list)
        // A change to the service's list of regions is reported once, for the service.
        if old.regions != .service || new.regions != .service {
            list.compareRegions(
                RegionSet(old.regions, of: oldService), RegionSet(new.regions, of: newService), at: location)
        }
        TextDiff(old.texts, new.texts).write(to: &list, at: location)
        let request = ObjectDiff(old: old.request, new: new.request, types: types)
        request.write(to: &list, isRenamed: isRenamed)
        ObjectDiff(old: old.response, new: new.response, types: types).write(to: &list, isRenamed: isRenamed)
        RequirementDiff(old: old, new: new, renames: request.renames).write(to: &list)
        PagingDiff(old: old, new: new).write(to: &list)
        EncryptionDiff(old: old, new: new).write(to: &list)
    }

    private var location: ChangeLocation { .new(new.origin) }

    private var isRenamed: Bool { old.wireName != new.wireName }

    private func compareNames(_ list: inout ChangeList) {
        if isRenamed {
            list.renamed(
                at: location, from: old.wireName,
                inSwift: [
                    ("method", old.swiftName, new.swiftName),
                    ("struct", old.request.name.swift, new.request.name.swift),
                    ("struct", old.response.name.swift, new.response.name.swift),
                ])
        } else {
            list.swiftName(of: "method", at: location, from: old.swiftName, to: new.swiftName)
        }
    }

    /// Compares the properties that determine how the action is called.
    private func compareCall(_ list: inout ChangeList) {
        if old.status != new.status {
            list.add(
                .status, isBreaking: new.status == .offline, at: location,
                "status changed from \(old.status.word) to \(new.status.word)")
        }
        if old.isEventStream != new.isEventStream {
            list.breaking(
                .stream, at: location,
                new.isEventStream
                    ? "responds with an event stream now; the method returns a stream of responses"
                    : "responds once now; the method returns one response, no longer an event stream")
        }
        if old.body != new.body {
            list.breaking(.body, at: location, "body changed from \(old.body.word) to \(new.body.word)")
        }
        if old.isSigned != new.isSigned {
            list.add(
                .signature, isBreaking: new.isSigned, at: location,
                new.isSigned ? "must be signed now" : "is no longer signed")
        }
        if old.isIdempotent != new.isIdempotent {
            list.harmless(
                .idempotence, at: location,
                new.isIdempotent ? "may be sent twice now" : "may no longer be sent twice; the client sends it once")
        }
        compareRateLimit(&list)
    }

    private func compareRateLimit(_ list: inout ChangeList) {
        guard old.rateLimit != new.rateLimit else { return }
        let isLower = new.rateLimit.map { $0 < old.rateLimit ?? .max } ?? false
        list.add(
            .rateLimit, isBreaking: isLower, at: location,
            "rate limit changed from \(old.rateLimit.map(String.init) ?? "none") to"
                + " \(new.rateLimit.map(String.init) ?? "none")")
    }

    /// Compares the codes that the service had before and still has. Codes added to or removed from the service are
    /// reported there.
    private func compareErrors(_ list: inout ChangeList) {
        let known = Set(oldService.errors.map(\.code)).intersection(newService.errors.map(\.code))
        let (before, after) = (old.errors.map(\.code), new.errors.map(\.code))
        let gone = Set(before).subtracting(after).intersection(known).sorted { $0.isBefore($1) }
        let come = Set(after).subtracting(before).intersection(known).sorted { $0.isBefore($1) }
        if !gone.isEmpty {
            list.harmless(.errors, at: location, "no longer returns: \(gone.joined(separator: ", "))")
        }
        if !come.isEmpty {
            list.harmless(.errors, at: location, "can return now: \(come.joined(separator: ", "))")
        }
    }
}

extension Action.Status {
    fileprivate var word: String {
        switch self {
        case .online: "online"
        case .deprecated: "deprecated"
        case .offline: "offline"
        }
    }
}

extension Action.Body {
    fileprivate var word: String {
        switch self {
        case .json: "json"
        case .multipart: "multipart"
        case .octetStream: "octet-stream"
        }
    }
}
