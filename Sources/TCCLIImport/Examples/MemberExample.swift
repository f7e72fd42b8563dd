import APISpec

/// The official example of a member, if it fits. The description has it as a text, which contains JSON for arrays and
/// objects.
struct MemberExample {
    private enum Content {
        case none
        case scalar(Bytes, OfficialMember.Kind)
        case json(JSONTree)
    }

    private var content = Content.none
    /// A Boolean value that indicates whether there is an example that does not fit.
    private(set) var isMisfit = false

    /// The maximum length of an example in bytes. Longer ones are not helpful.
    private static let longest = 1 << 10

    init(_ member: OfficialMember, of object: OfficialObject, service: OfficialService) {
        let text = member.example
        if Corrections.isNoExample(text) || text.count > Self.longest || member.kind == .binary { return }
        if member.isList || member.kind.isObject {
            if let tree = Self.fittingJSON(text, member, of: object, service: service) { content = .json(tree) }
        } else if Self.fits(text, member.kind) {
            content = .scalar(text, member.kind)
        }
        isMisfit = !isThere
    }

    var isThere: Bool {
        if case .none = content { false } else { true }
    }

    func write(to yaml: inout YAMLPrinter) {
        switch content {
        case .none: break
        case .scalar(let text, .integer), .scalar(let text, .unsigned), .scalar(let text, .float),
            .scalar(let text, .boolean):
            yaml.raw(text)
        case .scalar(let text, _): yaml.scalar(text, ScalarTraits(text), inFlow: true)
        case .json(let tree): yaml.flow(0, in: tree)
        }
    }

    private static func fits(_ text: Bytes, _ kind: OfficialMember.Kind) -> Bool {
        switch kind {
        case .string: true
        case .integer: PlainScalar.integer(String(decoding: text, as: UTF8.self)) != nil
        case .unsigned: PlainScalar.integer(String(decoding: text, as: UTF8.self)).map { $0 >= 0 } ?? false
        case .float: PlainScalar.float(String(decoding: text, as: UTF8.self)) != nil
        case .boolean: text.equals("true") || text.equals("false")
        case .iso8601: CalendarDate.isISO8601(text)
        case .datetime: CalendarDate.isDateTime(text)
        case .date: CalendarDate.isDate(text)
        case .base64: PlainScalar.isBase64(text)
        case .binary, .object: false
        }
    }

    /// Parses an example as JSON. Since required members depend on the side, it must fit on each side that uses the
    /// object.
    private static func fittingJSON(
        _ text: Bytes, _ member: OfficialMember, of object: OfficialObject, service: OfficialService
    ) -> JSONTree? {
        guard let first = text.trimmed.first, first == UInt8(ascii: "[") || first == UInt8(ascii: "{"),
            let tree = try? JSONTree(text)
        else { return nil }
        for isRequest in [true, false] where isRequest ? object.isUsedInRequests : object.isUsedInResponses {
            do throws(ExampleFit.Misfit) {
                try ExampleFit(tree: tree, service: service, isRequest: isRequest).check(0, member: member)
            } catch {
                return nil
            }
        }
        return tree
    }
}
