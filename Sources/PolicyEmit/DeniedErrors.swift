/// Finds actions in the texts of errors with which CAM denies calls. The cloud names the action and the resource in them, in
/// English also where the rest of the message is Chinese:
/// `you are not authorized to perform operation (sms:SendSms)\nresource (*) has no permission`.
package enum DeniedErrors {
    private static let operation = Array("perform operation (".utf8)
    private static let resource = Array("resource (".utf8)
    /// The largest distance between an action and its resource, in bytes. A line break may be written as an escape.
    private static let farthest = 64
    /// The longest name of an action and the longest resource, in bytes. A text without their ends would otherwise be searched
    /// to its own for each beginning.
    private static let (longestName, longestResource) = (256, 4_096)

    /// Returns the actions in any text, such as a log, in their order.
    package static func uses(in text: [UInt8]) -> [ActionUse] {
        var uses: [ActionUse] = []
        var rest = text[...]
        while let start = end(of: operation, in: rest) {
            rest = text[start...]
            guard let close = rest.prefix(longestName).firstIndex(of: UInt8(ascii: ")")) else { continue }
            let name = String(decoding: rest[..<close], as: UTF8.self)
            let parts = name.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2, parts.allSatisfy(\.isNameOfAction) else { continue }
            rest = text[close...]
            var denied = "*"
            if let start = end(of: resource, in: rest.prefix(farthest)),
                let close = text[start...].prefix(longestResource).firstIndex(of: UInt8(ascii: ")"))
            {
                denied = String(decoding: text[start..<close], as: UTF8.self)
                rest = text[close...]
            }
            let isSingle = ResourcePattern.isInSixParts(denied)
            uses.append(.denied(PermissionName(prefix: parts[0], action: parts[1]), resource: isSingle ? denied : "*"))
        }
        return uses
    }

    /// Returns the index after the first occurrence of a text.
    private static func end(of text: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
        guard bytes.count >= text.count, let first = text.first else { return nil }
        var index = bytes.startIndex
        while index <= bytes.endIndex - text.count {
            if bytes[index] == first, bytes[index..<index + text.count].elementsEqual(text) {
                return index + text.count
            }
            index += 1
        }
        return nil
    }
}
