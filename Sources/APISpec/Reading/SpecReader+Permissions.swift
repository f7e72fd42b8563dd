extension SpecReader {
    /// Reads `cam`, the facts about a service that access policies need.
    mutating func readPermissions(_ entry: YAMLEntry) -> PermissionsSpec {
        var permissions = PermissionsSpec()
        for entry in mapping(entry) {
            switch CAMKey(rawValue: entry.key.value) {
            case .prefix: permissions.prefix = permissionPrefix(entry)
            case .console:
                permissions.console = filledList(entry, advice: "leave it out if there are none") {
                    isName($0) ? nil : .notAName($0, of: "an action", at: $1)
                }
            case .resources: permissions.resources = readResources(entry, of: .actions)
            case .presets: permissions.presets = mapping(entry).compactMap { readPreset($0) }
            case nil: unknown(entry, CAMKey.self)
            }
        }
        return permissions
    }

    private mutating func permissionPrefix(_ entry: YAMLEntry) -> String? {
        guard let text = scalar(entry) else { return nil }
        if isName(text.value) { return text.value }
        diagnostics.append(.notAPermissionPrefix(text))
        return nil
    }

    private enum ResourceOwner {
        case actions, preset
    }

    /// Reads lists of resources by action. Only a preset policy can name all of them with `*`.
    private mutating func readResources(_ entry: YAMLEntry, of owner: ResourceOwner) -> [PermissionsSpec.Resources] {
        mapping(entry).map { entry in
            let names = filledList(entry, advice: "name at least one resource") { name, location in
                let isKnown = owner == .preset && name == "*" || isResourceForm(name)
                return isKnown ? nil : .notAResource(name, orAll: owner == .preset, at: location)
            }
            return PermissionsSpec.Resources(action: entry.key, names: names.map(\.value))
        }
    }

    private mutating func readPreset(_ entry: YAMLEntry) -> PermissionsSpec.Preset? {
        let isNamed = checkName(entry.key, of: "a preset policy")
        guard let entries = mapping(entry.value, of: .key(entry.key.value)) else { return nil }
        var preset = PermissionsSpec.Preset(name: entry.key.value)
        for entry in entries {
            switch PresetKey(rawValue: entry.key.value) {
            case .allows: preset.allowsAll = word(entry, PresetScope.self) == .all
            case .also: preset.others = readResources(entry, of: .preset)
            case .description: preset.description = title(entry)
            case nil: unknown(entry, PresetKey.self)
            }
        }
        if !entries.contains(where: { $0.key.value == PresetKey.allows.rawValue }) {
            diagnostics.append(.missingKey(PresetKey.allows.rawValue, of: "a preset policy", at: entry.key.location))
        }
        return isNamed ? preset : nil
    }
}

/// Returns `true` if the text is a resource in six parts, `qcs:<project>:<service>:<region>:<account>:<resource>`. Service and
/// resource must not be empty.
func isResourceForm(_ text: String) -> Bool {
    let parts = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    guard parts.count == 6, parts[0] == "qcs", !parts[2].isEmpty, !parts[5].isEmpty else { return false }
    return text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: "_./*${}@+=,~:-".utf8.contains(byte)
        }
    }
}
