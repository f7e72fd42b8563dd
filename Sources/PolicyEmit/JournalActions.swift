/// The actions in a journal of calls, whose lines `docs/journal.md` describes. Torn lines and those of other versions are
/// skipped.
package struct JournalActions: Sendable {
    /// In the order of the first calls.
    package private(set) var uses: [ActionUse] = []
    /// The number of lines that are no entries.
    package private(set) var skippedLines = 0
    /// The number of calls.
    package private(set) var calls = 0

    private var seen: Set<ActionUse> = []
    /// The version of the lines.
    private static let schema = "1"
    /// The longest line, in bytes. A longer one is none of a journal.
    private static let longestLine = 65_536

    package init() {}

    /// Reads the lines of a file, or of one that was set aside.
    package mutating func read(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { text in
            for line in text.split(separator: UInt8(ascii: "\n")) where !line.allSatisfy({ $0 == 0x20 || $0 == 0x0D }) {
                guard let use = Self.use(UnsafeBufferPointer(rebasing: line)) else {
                    skippedLines += 1
                    continue
                }
                calls += 1
                if seen.insert(use).inserted { uses.append(use) }
            }
        }
    }

    /// Returns the action of a line, or `nil` if it is no entry of a journal.
    private static func use(_ line: UnsafeBufferPointer<UInt8>) -> ActionUse? {
        guard line.count <= longestLine else { return nil }
        var parser = JSONParser(line, depth: 8)
        guard (try? parser.parse()) != nil, parser.tokens[0].kind == .object else { return nil }
        let tokens = UnsafePointer(parser.tokens)
        var (service, action, schema): (String?, String?, String?)
        var key = 1
        while key < tokens[0].extent {
            let value = tokens[key + 1]
            let isText = value.kind == .string || value.kind == .escapedString
            switch tokens[key].string(in: line) {
            case "service" where isText: service = value.string(in: line)
            case "action" where isText: action = value.string(in: line)
            case "schema" where value.kind == .integer:
                schema = String(decoding: line[value.start..<value.start + value.extent], as: UTF8.self)
            default: break
            }
            key = value.isContainer ? value.extent : key + 2
        }
        guard schema == Self.schema, let service, let action else { return nil }
        // A name of another form could end up in a policy.
        guard [service, action].allSatisfy(\.isNameOfAction) else { return nil }
        return .called(service: service, action: action)
    }
}

extension String {
    /// A Boolean value that indicates whether the text consists of letters, digits and `_`.
    var isNameOfAction: Bool {
        !isEmpty
            && utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"): true
                case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): true
                default: false
                }
            }
    }
}
