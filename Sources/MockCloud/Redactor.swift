internal import APIModel
internal import TencentCloudCore

/// Removes from requests and responses what a recording must not hold: pictures, sensitive members, and whatever looks like
/// a key.
///
/// A removed value is replaced by a neutral one of its type, so that a client reads a recorded response as any other.
/// Members that the spec does not know are left out, since nothing tells what they hold.
struct Redactor {
    private let service: APIModel.Service
    /// A longer text in the alphabet of base64 is taken for a picture, whatever its type.
    private static let longestWord = 400
    private static let secretWords = ["secret", "password", "passwd", "credential", "privatekey", "token", "signature"]
    /// Names with such a word that are no secrets: positions in a list, and tokens by which a call is repeated safely.
    private static let harmlessNames: Set<String> = ["NextToken", "PageToken", "ClientToken"]

    init(service: APIModel.Service) { self.service = service }

    /// Returns the members of an object that may be kept.
    func redacted(_ object: JSONValue.Object, of type: APIModel.ObjectType) -> JSONValue.Object {
        var members: [(String, JSONValue)] = []
        for (name, value) in object {
            guard let member = type.members.first(where: { $0.wireName == name }) else { continue }
            let isSecret = member.isSensitive || Self.isSecret(name)
            members.append((name, isSecret ? Self.neutral(value) : redacted(value, as: member.type)))
        }
        return JSONValue.Object(members)
    }

    private func redacted(_ value: JSONValue, as type: MemberType) -> JSONValue {
        switch (type, value) {
        case (.base64, .string(let text)), (.binary, .string(let text)): return .string(Self.mark(ofPicture: text))
        case (.object(let name), .object(let object)):
            return service.type(name).map { .object(redacted(object, of: $0)) } ?? Self.neutral(value)
        case (.array(let element), .array(let values)): return .array(values.map { redacted($0, as: element) })
        case (.json(let content), .string(let text)):
            guard let json = try? JSONValue(json: text) else { return Self.neutral(value) }
            return .string(redacted(json, as: content).jsonText)
        case (.object, _), (.array, _), (.json, _): return Self.untyped(value)
        default: return Self.untyped(value)
        }
    }

    /// Returns a value of which only names and the form of texts tell what it holds.
    private static func untyped(_ value: JSONValue) -> JSONValue {
        switch value {
        case .string(let text): return .string(redacted(text))
        case .array(let values): return .array(values.map(untyped))
        case .object(let object):
            return .object(
                JSONValue.Object(object.map { ($0.key, isSecret($0.key) ? neutral($0.value) : untyped($0.value)) }))
        case .null, .bool, .int, .longInt, .double: return value
        }
    }

    private static func isSecret(_ name: String) -> Bool {
        let lower = name.lowercased()
        return !harmlessNames.contains(name) && secretWords.contains { lower.contains($0) }
    }

    private static func neutral(_ value: JSONValue) -> JSONValue {
        switch value {
        case .null: .null
        case .bool: false
        case .int, .longInt: 0
        case .double: .double(0)
        case .string: "***"
        case .array: []
        case .object: [:]
        }
    }

    private static func redacted(_ text: String) -> String {
        if text.hasPrefix("data:") { return mark(ofPicture: text) }
        if text.hasPrefix("http://") || text.hasPrefix("https://") {
            // A signed URL has its signature in the query, and may have a password before the host.
            let path = text.prefix { $0 != "?" && $0 != "#" }
            let host = path.split(separator: "/").dropFirst().first ?? ""
            return host.contains("@") ? "***" : String(path)
        }
        if text.hasPrefix("{") || text.hasPrefix("[") {
            return (try? JSONValue(json: text)).map { untyped($0).jsonText } ?? "***"
        }
        guard text.utf8.count > longestWord, text.utf8.allSatisfy(isBase64) else { return text }
        return mark(ofPicture: text)
    }

    private static func isBase64(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2F, 0x3D, 0x2D, 0x5F: true
        default: false
        }
    }

    /// A valid base64 text by which pictures can be told apart, and from which none can be made again.
    private static func mark(ofPicture text: String) -> String {
        Base64(Array(PayloadDigest(of: Array(text.utf8)).hexadecimal.utf8.prefix(12))).text
    }
}
