internal import APIModel
internal import TencentCloudCore

/// Removes from requests and responses what a recording must not hold: pictures, sensitive members, and whatever looks like
/// a key.
///
/// A removed value is replaced by a neutral one of its type, so that a client reads a recorded response as any other.
/// Members that the spec does not know are left out, since nothing tells what they hold. So an object is empty where the spec
/// has any value, another type, or a text that happens to be JSON.
struct Redactor {
    private let service: APIModel.Service
    /// A longer text in the alphabet of base64 is taken for a picture, whatever its type.
    private static let longestWord = 400
    /// The shortest line of a base64 text that is wrapped.
    private static let shortestLine = 20
    private static let secretWords = [
        "secret", "password", "passwd", "pwd", "passphrase", "credential", "privatekey", "accesskey", "apikey",
        "signkey", "token", "signature", "cookie", "authorization",
    ]
    /// Names with such a word that are no secrets: positions in a list, and tokens by which a call is repeated safely.
    private static let harmlessNames: Set<String> = ["NextToken", "PageToken", "ClientToken"]

    init(service: APIModel.Service) { self.service = service }

    /// Returns the members of an object that may be kept.
    func redacted(_ object: JSONValue.Object, of type: APIModel.ObjectType) -> JSONValue.Object {
        var members: [(String, JSONValue)] = []
        for (name, value) in object {
            guard let member = type.members.first(where: { $0.wireName == name }) else { continue }
            if Self.isSecret(name) {
                members.append((name, Self.neutral(value)))
            } else if member.isSensitive {
                members.append((name, Self.hidden(value, as: member.type)))
            } else {
                members.append((name, redacted(value, as: member.type)))
            }
        }
        return JSONValue.Object(members)
    }

    /// Returns a value in place of a sensitive one. Pictures keep their marks, by which calls with different ones are told apart.
    private static func hidden(_ value: JSONValue, as type: MemberType) -> JSONValue {
        switch (type, value) {
        case (.base64, .string(let text)), (.binary, .string(let text)): .string(mark(ofPicture: text))
        case (.array(let element), .array(let values)) where type.element == .base64:
            .array(values.map { hidden($0, as: element) })
        default: neutral(value)
        }
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
        case (.base64, _), (.binary, _): return Self.neutral(value)
        default: return Self.untyped(value)
        }
    }

    /// Returns a value of which only the form of texts tells what it holds.
    private static func untyped(_ value: JSONValue) -> JSONValue {
        switch value {
        case .string(let text): return .string(redacted(text))
        case .array(let values): return .array(values.map(untyped))
        case .object: return [:]
        case .null, .bool, .int, .longInt, .double: return value
        }
    }

    private static func isSecret(_ name: String) -> Bool {
        let lower = name.lowercased().filter { $0 != "_" && $0 != "-" }
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
        let start = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
        if start.prefix(5).lowercased() == "data:" { return mark(ofPicture: text) }
        if start.hasPrefix("{") || start.hasPrefix("[") {
            return (try? JSONValue(json: String(start))).map { untyped($0).jsonText } ?? "***"
        }
        return holdsPicture(text) ? mark(ofPicture: text) : withoutQueries(text)
    }

    // MARK: - Addresses

    /// Returns a text in which the URLs, of any scheme, have neither a query nor a password. A signed URL has its signature in
    /// the query.
    private static func withoutQueries(_ text: String) -> String {
        guard text.contains("://") else { return text }
        var kept = ""
        var rest = text[...]
        while let end = rest.firstIndex(where: { $0.isWhitespace || "\"'<>()".contains($0) }) {
            kept += withoutQuery(rest[..<end])
            kept.append(rest[end])
            rest = rest[rest.index(after: end)...]
        }
        return kept + withoutQuery(rest)
    }

    private static func withoutQuery(_ word: Substring) -> Substring {
        guard word.contains("://") else { return word }
        // A password, which can have any character, may stand before the sign.
        return word.contains("@") ? "***" : word.prefix { $0 != "?" && $0 != "#" }
    }

    // MARK: - Pictures

    /// Returns `true` if a text, or a part of it, is as long as a picture in base64, in one line or wrapped.
    private static func holdsPicture(_ text: String) -> Bool {
        guard text.utf8.count > longestWord else { return false }
        return text.utf8.split { !isBase64($0) && !isSpace($0) }.contains { part in
            let lines = part.split(whereSeparator: isSpace).filter { $0.count >= shortestLine }
            return lines.reduce(0) { $0 + $1.count } > longestWord
        }
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private static func isBase64(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2F, 0x3D, 0x2D, 0x5F: true
        default: false
        }
    }

    /// A valid base64 text by which pictures of different sizes can be told apart. It has the length of the text and no digest
    /// of it, since a short value can be found from its digest by trying all.
    private static func mark(ofPicture text: String) -> String {
        Base64(Array("a text of \(text.utf8.count) bytes".utf8)).text
    }
}
