import APIModel

/// Compares the parts of a call that are encrypted. The method that encrypts must not disappear.
struct EncryptionDiff {
    let old: Action
    let new: Action

    func write(to list: inout ChangeList) {
        let location = ChangeLocation.new(new.origin)
        switch (old.encryption, new.encryption) {
        case (nil, nil): break
        case (nil, _?): list.harmless(.encryption, at: location, "the client can encrypt its calls now")
        case (_?, nil):
            list.breaking(.encryption, at: location, "the client can no longer encrypt its calls; the method is gone")
        case (let before?, let after?):
            let changes = changedKeys(from: before.keys, to: after.keys)
            guard !changes.isEmpty else { return }
            list.harmless(.encryption, at: location, "encryption changed: \(changes.joined(separator: ", "))")
        }
    }
}

extension Encryption {
    fileprivate var keys: [(key: String, value: String?)] {
        let parts: String? =
            switch request {
            case .none: nil
            case .body: "body"
            case .fields(let names): "[\(names.joined(separator: ", "))]"
            }
        return [("request", parts), ("response", response == .none ? nil : response.rawValue), ("flag", flag)]
    }
}
