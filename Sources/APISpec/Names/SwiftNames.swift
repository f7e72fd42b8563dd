/// Converts names of the API to Swift names.
package enum SwiftNames {
    /// Prefixes that the rule would split wrongly, with their lowercase form.
    private static let exceptions: [(prefix: String, lowered: String)] = [
        ("CKafka", "ckafka"), ("DDoS", "ddos"), ("DDos", "ddos"), ("IPv4", "ipv4"), ("IPv6", "ipv6"), ("IoT", "iot"),
        ("QoS", "qos"), ("SaaS", "saas"), ("PaaS", "paas"), ("IaaS", "iaas"), ("FaaS", "faas"), ("CVSSv", "cvssv"),
    ]

    /// Returns a name for a property, method or constant. Lowercases the leading capitals, except that the last of
    /// several stays if a lowercase letter follows. A plural `s` counts as one of the capitals: `DBs`, `IDsInUse`.
    package static func lowered(_ name: String) -> String {
        var bytes = Array(name.utf8)
        guard let first = bytes.first, isCapital(first) else { return name }
        for exception in exceptions where exception.prefix.utf8.first == first && name.hasPrefix(exception.prefix) {
            return exception.lowered + name.dropFirst(exception.prefix.utf8.count)
        }
        var count = bytes.prefix(while: isCapital).count
        if count > 1, count < bytes.count, isSmall(bytes[count]) {
            let isPlural = bytes[count] == UInt8(ascii: "s") && (count + 1 == bytes.count || !isSmall(bytes[count + 1]))
            if !isPlural { count -= 1 }
        }
        for index in 0..<count { bytes[index] |= 0x20 }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Returns a name for a type, with a capital first letter.
    package static func capitalized(_ name: String) -> String {
        var bytes = Array(name.utf8)
        if let first = bytes.first, isSmall(first) { bytes[0] = first & ~0x20 }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Returns the name of the property of a member, without backticks.
    package static func property(_ name: String) -> String {
        let name = lowered(name)
        return SwiftKeywords.propertyMustRename.contains(name) ? name + "Value" : name
    }

    /// Returns the name of the method of an action, without backticks.
    package static func method(_ name: String) -> String {
        let name = lowered(name)
        return SwiftKeywords.methodMustRename.contains(name) ? name + "Action" : name
    }

    /// Returns the name of a type in `namespace`. It may shadow names of Swift, except those that generated code refers
    /// to.
    package static func type(_ name: String, in namespace: String) -> String {
        let name = capitalized(name)
        return isTypeTaken(name, in: namespace) ? name + "Object" : name
    }

    static func isTypeTaken(_ name: String, in namespace: String) -> Bool {
        SwiftKeywords.typeMustRename.contains(name) || name == namespace || isNoType(name)
    }

    static func isNamespaceTaken(_ name: String) -> Bool {
        SwiftKeywords.namespaceMustRename.contains(name) || isNoType(name)
    }

    private static func isNoType(_ name: String) -> Bool {
        SwiftKeywords.quotable.contains(name) || SwiftKeywords.typeMustNotBe.contains(name)
    }

    /// Returns the namespace of a service. Names of up to four letters count as abbreviations and are uppercased.
    package static func namespace(_ shortName: String) -> String {
        let name = shortName.utf8.count <= 4 ? shortName.uppercased() : capitalized(shortName)
        return isNamespaceTaken(name) ? name + "API" : name
    }

    /// Returns the suffix of a namespace for a version: `2020-12-29` -> `_v20201229`.
    static func versionSuffix(_ version: String) -> String {
        "_v" + version.filter { $0 != "-" }
    }

    /// Returns the constant of an error code: `FailedOperation.ImageBlur` -> `failedOperationImageBlur`.
    package static func errorConstant(_ code: String) -> String {
        let parts = code.split(separator: ".")
        return lowered(String(parts.first ?? "")) + parts.dropFirst().map { capitalized(String($0)) }.joined()
    }

    /// Returns the constant of an error code with underscores for its dots, for codes that differ only by their dots.
    static func literalErrorConstant(_ code: String) -> String {
        lowered(code.split(separator: ".").joined(separator: "_"))
    }

    /// Returns the constant of an enum's value, in lower camel case: `PRE_PAID` -> `prePaid`, `zh-CN` -> `zhCN`,
    /// `4K` -> `_4k`. Returns `nil` if the value has no ASCII letter.
    static func enumConstant(_ value: String) -> String? {
        guard value.utf8.contains(where: { isCapital($0) || isSmall($0) }) else { return nil }
        let isShouting = !value.utf8.contains(where: isSmall)
        let words = value.utf8.split { !isCapital($0) && !isSmall($0) && !isDigit($0) }.map { String(Substring($0)) }
        var name = ""
        for word in words {
            if name.isEmpty {
                name = isShouting ? word.lowercased() : lowered(word)
            } else {
                // An underscore keeps `v1.2` distinct from `v12`.
                if let last = name.utf8.last, let first = word.utf8.first, isDigit(last), isDigit(first) { name += "_" }
                name += capitalized(isShouting ? word.lowercased() : word)
            }
        }
        if let first = name.utf8.first, isDigit(first) { name = "_" + name }
        if SwiftKeywords.constantMustRename.contains(name) { name += "Value" }
        return SwiftKeywords.quotedIfNeeded(name)
    }

    private static func isCapital(_ byte: UInt8) -> Bool {
        UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
    }

    private static func isSmall(_ byte: UInt8) -> Bool {
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
    }
}
