/// What a Swift name is used for, and where that is written.
struct NameUse {
    var wire: String
    var location: Location
}

/// How names of the wire become names in Swift.
package enum SwiftNames {
    /// Beginnings that the rule would tear apart, and what they become.
    private static let exceptions: [(prefix: String, lowered: String)] = [
        ("CKafka", "ckafka"), ("DDoS", "ddos"), ("DDos", "ddos"), ("IPv4", "ipv4"), ("IPv6", "ipv6"), ("IoT", "iot"),
        ("QoS", "qos"), ("SaaS", "saas"), ("PaaS", "paas"), ("IaaS", "iaas"), ("FaaS", "faas"), ("CVSSv", "cvssv"),
    ]

    /// Properties, methods and constants: lowers the longest prefix of capitals, of which the last stays when a small
    /// letter follows and there are more than one. A plural `s` belongs to the capitals: `DBs`, `IDsInUse`.
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

    /// Types: the first letter is a capital.
    package static func capitalized(_ name: String) -> String {
        var bytes = Array(name.utf8)
        if let first = bytes.first, isSmall(first) { bytes[0] = first & ~0x20 }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The name of a member's property, without backticks.
    package static func property(_ name: String) -> String {
        let name = lowered(name)
        return SwiftKeywords.propertyMustRename.contains(name) ? name + "Value" : name
    }

    /// The name of an interface's method, without backticks.
    package static func method(_ name: String) -> String {
        let name = lowered(name)
        return SwiftKeywords.methodMustRename.contains(name) ? name + "Action" : name
    }

    /// The name of a type in `namespace`, where it may shadow Swift's names, but not those that generated code must say.
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

    /// The namespace of a service: up to four letters are an abbreviation.
    package static func namespace(_ shortName: String) -> String {
        let name = shortName.utf8.count <= 4 ? shortName.uppercased() : capitalized(shortName)
        return isNamespaceTaken(name) ? name + "API" : name
    }

    /// `2020-12-29` -> `_v20201229`
    static func versionSuffix(_ version: String) -> String {
        "_v" + version.filter { $0 != "-" }
    }

    /// The constant of an error code: `FailedOperation.ImageBlur` -> `failedOperationImageBlur`.
    static func errorConstant(_ code: String) -> String {
        let parts = code.split(separator: ".")
        return lowered(String(parts.first ?? "")) + parts.dropFirst().map { capitalized(String($0)) }.joined()
    }

    /// The same with the dots kept visible, for codes that differ in nothing else.
    static func literalErrorConstant(_ code: String) -> String {
        lowered(code.split(separator: ".").joined(separator: "_"))
    }

    /// The constant of an enum's value, in lowerCamel: `PRE_PAID` -> `prePaid`, `zh-CN` -> `zhCN`, `4K` -> `_4k`;
    /// `nil` where no ASCII letter is left.
    static func enumConstant(_ value: String) -> String? {
        guard value.utf8.contains(where: { isCapital($0) || isSmall($0) }) else { return nil }
        let isShouting = !value.utf8.contains(where: isSmall)
        let words = value.utf8.split { !isCapital($0) && !isSmall($0) && !isDigit($0) }.map { String(Substring($0)) }
        var name = ""
        for word in words {
            if name.isEmpty {
                name = isShouting ? word.lowercased() : lowered(word)
            } else {
                // `1.2` and `12` stay apart.
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
